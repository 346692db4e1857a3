import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { CultureInfo } from './culture.ts'
import { formatValue, netText } from './netText.ts'

const failure = (offset: number, what: string): Fault =>
  netFault(
    'System.FormatException',
    `Input string was not in a correct format. Failure to parse near offset ${offset}. ${what}`,
  )
const endsEarly = (offset: number) => failure(offset, 'Format item ends prematurely.')
const expectedDigit = (offset: number) => failure(offset, 'Expected an ASCII digit.')

const isDigit = (code: number) => code >= 48 && code <= 57

/** Reads digits at `at`; the value stops growing beyond what any index or width may be. */
function readNumber(format: string, at: number): { readonly value: number; readonly end: number } {
  if (at >= format.length) throw endsEarly(at)
  if (!isDigit(format.charCodeAt(at))) throw expectedDigit(at)
  let value = 0
  while (at < format.length && isDigit(format.charCodeAt(at)) && value < 1_000_000) {
    value = value * 10 + format.charCodeAt(at) - 48
    at++
  }
  return { value, end: at }
}

const skipSpaces = (format: string, at: number) => {
  while (format.charCodeAt(at) === 32) at++
  return at
}

/**
 * String.Format: `{index[,alignment][:format]}` items, `{{` and `}}`. `textOf` gives the text of arguments that are not formattable. Throws
 * FormatException. https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
 */
export function formatComposite(
  format: string,
  args: readonly Value[],
  culture: CultureInfo,
  textOf: (value: Value) => string = netText,
): string {
  let out = ''
  let literal = 0
  for (let at = 0; at < format.length; ) {
    const c = format.charCodeAt(at)
    if (c !== 123 && c !== 125) {
      at++
      continue
    }
    out += format.slice(literal, at)
    at++
    if (at >= format.length) throw endsEarly(at)
    if (format.charCodeAt(at) === c) {
      literal = at
      at++
      continue
    }
    if (c === 125) throw failure(at, 'Unexpected closing brace without a corresponding opening brace.')

    const index = readNumber(format, at)
    at = skipSpaces(format, index.end)
    let width = 0
    let left = false
    if (format[at] === ',') {
      at = skipSpaces(format, at + 1)
      if (format[at] === '-') {
        left = true
        at++
      }
      const alignment = readNumber(format, at)
      width = alignment.value
      at = skipSpaces(format, alignment.end)
    }
    let itemFormat: string | null = null
    if (format[at] === ':') {
      const start = at + 1
      at = start
      while (at < format.length && format[at] !== '}') {
        if (format[at] === '{') throw endsEarly(at)
        at++
      }
      if (at < format.length) itemFormat = format.slice(start, at)
    }
    if (format[at] !== '}') throw endsEarly(at)
    at++
    literal = at
    if (index.value >= args.length) {
      throw netFault(
        'System.FormatException',
        'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
      )
    }
    const text = formatValue(args[index.value]!, itemFormat, culture, textOf)
    out += left ? text.padEnd(width) : text.padStart(width)
  }
  return out + format.slice(literal)
}
