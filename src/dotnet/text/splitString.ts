import { Char } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { EnumValue } from '../../types/enum.ts'
import { enumNumber, outOfRange, textOf, textsOf } from '../arguments.ts'
import { isWhiteSpace } from '../regex/unicode.ts'

const removeEmpty = 1
const trimEntries = 2

/** The separators an argument of String.Split means: null or none is white space. */
function separatorsOf(separator: Value | undefined): readonly string[] {
  if (separator === undefined || separator === null) return []
  if (separator instanceof Char || typeof separator === 'string') return separator === '' ? [''] : [textOf(separator)]
  return textsOf(separator).filter((s) => s !== '')
}

/** Where each separator stands and how long it is. */
function* findSeparators(text: string, separator: Value | undefined): Iterable<readonly [number, number]> {
  const separators = separatorsOf(separator)
  if (separators.length === 1 && separators[0] === '') return
  if (separators.length === 0) {
    for (let i = 0; i < text.length; i++) if (isWhiteSpace(text.charCodeAt(i))) yield [i, 1]
    return
  }
  if (separators.length === 1) {
    const only = separators[0]!
    for (let at = text.indexOf(only); at >= 0; at = text.indexOf(only, at + only.length)) yield [at, only.length]
    return
  }
  for (let i = 0; i < text.length; ) {
    const found = separators.find((s) => text.startsWith(s, i))
    if (found === undefined) i++
    else {
      yield [i, found.length]
      i += found.length
    }
  }
}

function trim(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--
  return text.slice(from, to)
}

/** String.Split in all its overloads: (separator, options?), (separator, count, options?). */
export function splitString(
  text: string,
  separator: Value | undefined,
  second: Value | undefined,
  third: Value | undefined,
): string[] {
  const count = typeof second === 'number' ? second : Number.POSITIVE_INFINITY
  const options = second instanceof EnumValue ? enumNumber(second) : third instanceof EnumValue ? enumNumber(third) : 0
  if (count < 0) throw outOfRange('count', `count ('${count}') must be a non-negative value.`, count)
  const finish = (piece: string) => ((options & trimEntries) !== 0 ? trim(piece) : piece)
  const keeps = (piece: string) => (options & removeEmpty) === 0 || piece !== ''
  if (count === 0) return []
  if (count === 1) {
    const only = finish(text)
    return keeps(only) ? [only] : []
  }
  const pieces: string[] = []
  let start = 0
  let full = false
  for (const [at, length] of findSeparators(text, separator)) {
    if (full) {
      // What is left goes into the last piece; empty pieces in front of it are still dropped.
      if ((options & removeEmpty) === 0 || finish(text.slice(start, at)) !== '') break
      start = at + length
      continue
    }
    const piece = finish(text.slice(start, at))
    if (keeps(piece)) pieces.push(piece)
    start = at + length
    full = pieces.length === count - 1
  }
  const rest = finish(text.slice(start))
  if (keeps(rest)) pieces.push(rest)
  return pieces
}
