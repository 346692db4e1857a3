/** Arguments of native programs: NativeCommandParameterBinder, argument passing "Standard". about_Parsing */
import type { ArrayLiteralAst, Ast } from '../../../grammar/ast.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { toText } from '../../types/conversion/toText.ts'
import { enumerate } from '../../types/enumerate.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import type { CommandArgument } from '../contract.ts'

/** The words a call gives a program. */
export function nativeArguments(frame: Frame, args: readonly CommandArgument[]): string[] {
  const words: string[] = []
  for (const argument of args) {
    const { written, value, ast } = argument
    if (argument.name !== null && value === undefined) {
      words.push(written ?? `-${argument.name}`)
      continue
    }
    const literal = valueAst(ast)
    if (argument.name !== null) {
      // `-x:y` stays one word, `-x: y` gives two.
      const values = wordsOf(frame, value!, literal)
      if (isAttached(ast) && values.length > 0) words.push(`${written ?? `-${argument.name}:`}${values[0]}`, ...values.slice(1))
      else words.push(written ?? `-${argument.name}:`, ...values)
      continue
    }
    words.push(...wordsOf(frame, value!, literal))
  }
  return words
}

function valueAst(ast: Ast | null): Ast | null {
  return ast?.kind === 'CommandParameterAst' ? ast.argument : ast
}

function isAttached(ast: Ast | null): boolean {
  return ast?.kind === 'CommandParameterAst' && ast.argument !== null && ast.argument.start === ast.errorEnd
}

function wordsOf(frame: Frame, value: Value, ast: Ast | null): string[] {
  if (isNull(value)) return []
  const items = typeof value === 'object' ? enumerate(value) : null
  if (items === null) {
    const text = toText(value)
    return ast?.kind === 'StringConstantExpressionAst' && ast.stringConstantType === 'BareWord' ? expandBareWord(frame, text) : [text]
  }
  const texts: (string | null)[] = []
  for (const item of items) texts.push(isNull(item) ? null : toText(item))
  return ast?.kind === 'ArrayLiteralAst' ? joinAsWritten(texts, ast) : texts.filter((text): text is string => text !== null)
}

/** `a,b` written without blanks is one word, `a, b` two: as the text has it. */
function joinAsWritten(texts: readonly (string | null)[], ast: ArrayLiteralAst): string[] {
  const words: string[] = []
  let current = ''
  texts.forEach((text, index) => {
    if (index > 0) {
      const previous = ast.elements[index - 1]!
      const next = ast.elements[index]!
      // One character between them is the comma itself; more means blanks somewhere.
      if (next.start - previous.end === 1) current += ','
      else {
        words.push(`${current},`)
        current = ''
      }
    }
    current += text ?? ''
  })
  words.push(current)
  return words
}

/** `~` and wildcards of an unquoted word; a pattern that matches nothing stays as it is. */
function expandBareWord(frame: Frame, word: string): string[] {
  const { session } = frame
  const home = session.host.machine.homeDirectory
  const text = word === '~' ? home : word.startsWith('~/') ? home + word.slice(1) : word
  if (!hasWildcards(text)) return [text]
  const matches = globFiles(frame, text)
  return matches.length === 0 ? [text] : matches
}

function globFiles(frame: Frame, pattern: string): string[] {
  const { fileSystem } = frame.session.host
  const isAbsolute = pattern.startsWith('/')
  let found = [isAbsolute ? '/' : '']
  for (const part of pattern.split('/').filter((piece) => piece !== '')) {
    const next: string[] = []
    for (const base of found) {
      const folder = isAbsolute ? base : base === '' ? frame.session.location : `${frame.session.location}/${base}`
      const join = (name: string) => (base === '' ? name : base === '/' ? `/${name}` : `${base}/${name}`)
      if (!hasWildcards(part)) {
        if (fileSystem.status(`${folder}/${part}`) !== null) next.push(join(part))
        continue
      }
      if (fileSystem.status(folder)?.kind !== 'directory') continue
      const matcher = new WildcardPattern(part)
      for (const name of fileSystem.list(folder).sort()) {
        if (matcher.matches(name) && (!name.startsWith('.') || part.startsWith('.'))) next.push(join(name))
      }
    }
    found = next
  }
  return found
}
