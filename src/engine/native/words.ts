/** Command lines as text: NativeCommandParameterBinder and .NET's splitting of ProcessStartInfo.Arguments. */
import type { ArrayLiteralAst } from '../../../grammar/ast.ts'
import type { EnvironmentVariables } from '../../kernel/host.ts'

/** Whether a word has a blank outside of its double quotes. */
export function needsQuotes(word: string): boolean {
  let quotes = 0
  let isEscaped = false
  for (const char of word) {
    if (char === '"' && !isEscaped) quotes++
    else if (/\s/.test(char) && quotes % 2 === 0) return true
    isEscaped = char === '\\'
  }
  return false
}

/** What stood between an element of a written list and the one before, commas with their blanks. */
export function separatorBefore(text: string, list: ArrayLiteralAst, index: number): string {
  const end = list.elements[index - 1]!.end
  const last = list.elements[index]!.start - 1
  if (end === last) return ','
  if (text[end - list.start] === ',') return ', '
  return text[last - list.start] === ',' ? ' ,' : ' , '
}

/** `%NAME%` as the variable's value; what names none stays. */
export function expandVariables(text: string, environment: EnvironmentVariables): string {
  return text.replace(/%([^%]+)%/g, (whole, name: string) => environment.get(name) ?? whole)
}

/** Splits a line into arguments by the rules of the Microsoft C runtime. */
export function splitCommandLine(line: string): string[] {
  const words: string[] = []
  let at = 0
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at++
    if (at >= line.length) return words
    let word = ''
    let isQuoted = false
    while (at < line.length) {
      const backslashes = /^\\*/.exec(line.slice(at))![0].length
      at += backslashes
      if (backslashes > 0 && line[at] !== '"') word += '\\'.repeat(backslashes)
      else if (backslashes > 0) {
        word += '\\'.repeat(backslashes >> 1)
        if (backslashes % 2 === 1) {
          word += '"'
          at++
        }
        continue
      }
      const char = line[at]
      if (char === undefined) break
      if (char === '"') {
        if (isQuoted && line[at + 1] === '"') {
          word += '"'
          at += 2
          continue
        }
        isQuoted = !isQuoted
        at++
        continue
      }
      if ((char === ' ' || char === '\t') && !isQuoted) break
      word += char
      at++
    }
    words.push(word)
  }
}
