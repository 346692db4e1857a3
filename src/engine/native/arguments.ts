/** Arguments of native programs: NativeCommandParameterBinder. about_Parsing, $PSNativeCommandArgumentPassing in about_Preference_Variables */
import type { Ast } from '../../../grammar/ast.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { findVariable } from '../../session/variables.ts'
import { toText } from '../../types/conversion/toText.ts'
import { enumerate } from '../../types/enumerate.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import type { CommandArgument } from '../contract.ts'
import { expandTilde, globFiles } from './globbing.ts'
import { expandVariables, needsQuotes, separatorBefore, splitCommandLine } from './words.ts'

/** The words a call gives a program. */
export function nativeArguments(frame: Frame, args: readonly CommandArgument[]): string[] {
  const binder = new NativeArguments(frame)
  args.forEach((argument, index) => {
    binder.add(argument, index === 0)
  })
  return binder.isLegacy ? splitCommandLine(binder.line) : binder.words
}

function passingStyle(frame: Frame): string {
  const value = findVariable(frame, 'psnativecommandargumentpassing')
  if (value === undefined) return 'standard'
  return isNull(value) ? 'legacy' : toText(value).toLowerCase()
}

class NativeArguments {
  readonly words: string[] = []
  /** The same as one line: what the legacy way passes on. */
  line = ''
  readonly isLegacy: boolean
  readonly #frame: Frame
  #isVerbatim = false

  constructor(frame: Frame) {
    this.#frame = frame
    const style = passingStyle(frame)
    this.isLegacy = style !== 'standard' && style !== 'windows' && style !== '1' && style !== '2'
  }

  add(argument: CommandArgument, isFirst: boolean): void {
    if (!isFirst) this.line += ' '
    const token = tokenOf(argument)
    const isSpaced = argument.ast?.kind === 'CommandParameterAst' && !isAttached(argument.ast)
    if (token !== null) {
      this.#expand(token, false, token, isSpaced)
      if (isSpaced) this.line += ' '
    }
    const { value } = argument
    if (value === undefined || value === nothing) return
    if (typeof value === 'string' && value === '--%') {
      this.#isVerbatim = true
      return
    }
    this.#append(value, argumentAst(argument), token, isSpaced)
  }

  #append(value: Value, ast: Ast | null, token: string | null, isSpaced: boolean): void {
    const isQuoted =
      (ast?.kind === 'StringConstantExpressionAst' || ast?.kind === 'ExpandableStringExpressionAst') &&
      ast.stringConstantType !== 'BareWord'
    const literal = ast?.kind === 'ArrayLiteralAst' ? ast : null
    const items = enumerate(value)
    let index = -1
    for (const item of items ?? [value]) {
      index++
      const text = isNull(item) ? '' : toText(item)
      if (text === '') {
        if (!this.isLegacy && !isNull(item)) this.#take(text, token, isSpaced)
        continue
      }
      if (index > 0) this.line += literal === null ? ' ' : separatorBefore(this.#text(literal), literal, index)
      if (this.#isVerbatim) {
        const expanded = expandVariables(text, this.#frame.session.host.environment)
        this.line += expanded
        this.words.push(...expanded.split(' ').filter((word) => word !== ''))
      } else if (needsQuotes(text)) {
        this.#take(text, token, isSpaced)
        this.line += `"${text}${/\\*$/.exec(text)![0]}"`
      } else if (literal !== null && !this.isLegacy) {
        // A list written out is passed as it is written.
        for (const word of this.#text(literal).split(' '))
          if (word !== '') this.#expand(word, isQuoted, token, isSpaced)
        break
      } else this.#expand(text, isQuoted, token, isSpaced)
    }
  }

  #text(ast: Ast): string {
    return this.#frame.block!.source.text.slice(ast.start, ast.end)
  }

  #expand(word: string, isQuoted: boolean, token: string | null, isSpaced: boolean): void {
    if (!isQuoted && hasWildcards(word)) {
      const found = globFiles(this.#frame, word)
      if (found.length > 0) {
        this.line += found.map((path) => (needsQuotes(path) ? `"${path}"` : path)).join(' ')
        for (const path of found) this.#take(path, token, isSpaced)
        return
      }
    }
    this.#place(isQuoted ? word : expandTilde(this.#frame, word), token, isSpaced)
  }

  #place(word: string, token: string | null, isSpaced: boolean): void {
    this.line += word
    this.#take(word, token, isSpaced)
  }

  /** A parameter that ends with a colon is one word with its value, unless a blank parts them. */
  #take(word: string, token: string | null, isSpaced: boolean): void {
    if (!token?.endsWith(':')) this.words.push(word)
    else if (word !== token) {
      if (isSpaced) this.words.push(token, word)
      else this.words.push(token + word)
    }
  }
}

function tokenOf({ name, written, value, splatted }: CommandArgument): string | null {
  if (name === null) return null
  if (splatted) return value === undefined ? `-${name}` : `-${name}:`
  return written ?? (value === undefined ? `-${name}` : `-${name}:`)
}

function argumentAst({ ast }: CommandArgument): Ast | null {
  return ast?.kind === 'CommandParameterAst' ? ast.argument : ast
}

function isAttached(ast: Ast & { kind: 'CommandParameterAst' }): boolean {
  return ast.argument !== null && ast.argument.start === ast.errorEnd
}
