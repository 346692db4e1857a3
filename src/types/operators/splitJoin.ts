import { regexOptions } from '../../dotnet/regex/ast.ts'
import { escapeRegex } from '../../dotnet/regex/escape.ts'
import { regexFor } from '../../dotnet/regex/regex.ts'
import { splitText } from '../../dotnet/regex/replacement.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { type NetArray, stringArray } from '../array.ts'
import { toBoolean } from '../conversion/toBoolean.ts'
import { itemText, toText } from '../conversion/toText.ts'
import type { EnumValue } from '../enum.ts'
import { enumerate, itemsOf } from '../enumerate.ts'
import { type Invocable, isInvocable } from '../invocable.ts'
import { netType, requireType } from '../netType.ts'
import { baseOf, PSObject } from '../psobject.ts'
import { registerTypes } from '../registry.ts'
import { currentCulture } from '../text/culture.ts'
import { formatIfFormattable } from '../text/netText.ts'
import { int32Type } from '../typeOf.ts'
import { convertOperand } from './operandText.ts'

const options = {
  simpleMatch: 1,
  regexMatch: 2,
  cultureInvariant: 4,
  ignorePatternWhitespace: 8,
  multiline: 16,
  singleline: 32,
  ignoreCase: 64,
  explicitCapture: 128,
}

registerTypes([
  netType('System.Management.Automation.SplitOptions', () => ({
    assembly: 'System.Management.Automation',
    flags: true,
    values: [
      ['SimpleMatch', 1],
      ['RegexMatch', 2],
      ['CultureInvariant', 4],
      ['IgnorePatternWhitespace', 8],
      ['Multiline', 16],
      ['Singleline', 32],
      ['IgnoreCase', 64],
      ['ExplicitCapture', 128],
    ],
  })),
])

/** `left -join separator`. about_Join */
export function join(left: Value, right: Value): string {
  const separator = toText(right)
  const items = enumerate(left)
  if (items === null) return toText(left)
  const parts: string[] = []
  for (const item of items) parts.push(typeof item === 'string' ? item : joinedText(item))
  return parts.join(separator)
}

/** An item's text: unlike in strings the current culture formats it. */
function joinedText(item: Value): string {
  // A command's numeric argument keeps how it was written.
  if (item instanceof PSObject && item.written !== null) return item.written
  return formatIfFormattable(baseOf(item), null, currentCulture()) ?? itemText(item)
}

/** `-join left`. */
export function unaryJoin(left: Value): string {
  return join(left, '')
}

/** `-split left`: at runs of white space; blanks around are left out. about_Split */
export function unarySplit(left: Value): NetArray {
  const results: string[] = []
  const regex = regexFor('\\s+', 0)
  for (const item of itemsOf(left)) results.push(...splitText(regex, toText(item).trim()))
  return stringArray(results)
}

/** `left -split separator[, limit[, options]]` or `left -split { predicate }[, limit]`. Throws BadOperatorArgument, InvalidSplitOption…. about_Split */
export function split(left: Value, right: Value, ignoreCase: boolean): NetArray {
  const texts = itemsOf(left).map((item) => toText(item))
  const args = enumerate(right) === null ? [right] : itemsOf(right)
  if (args.length === 0)
    throw runtimeFault('BadOperatorArgument', `The argument to operator '-split' is not valid: ${toText(right)}.`)
  const first = baseOf(args[0]!)
  const limit = args.length > 1 ? (convertOperand(args[1]!, int32Type) as number) : 0
  const flags = readOptions(args.length > 2 ? args[2]! : null, ignoreCase, isInvocable(first), args.length > 2)
  if (!isInvocable(first)) return splitByPattern(texts, toText(first), limit, flags)
  if (limit === 1 || limit === -1) return stringArray(texts)
  return stringArray(
    texts.flatMap((text) => (limit >= 0 ? splitForward(text, first, limit) : splitBackward(text, first, limit))),
  )
}

function readOptions(value: Value, ignoreCase: boolean, isPredicate: boolean, isGiven: boolean): number {
  const fromOperator = ignoreCase ? options.ignoreCase : 0
  if (!isGiven) return fromOperator
  const base = baseOf(value)
  if (base === null || base === '') return 0
  const written = Number(
    (convertOperand(base, requireType('System.Management.Automation.SplitOptions')) as EnumValue).value,
  )
  if (isPredicate) {
    throw runtimeFault(
      'InvalidSplitOptionWithPredicate',
      'Options are not allowed on the -split operator with a predicate.',
      'ParserError',
      'System.Management.Automation.ParseException',
    )
  }
  return written | fromOperator
}

function splitByPattern(texts: readonly string[], separator: string, limit: number, flags: number): NetArray {
  const isSimple = (flags & options.simpleMatch) !== 0
  if (isSimple && (flags & ~(options.simpleMatch | options.ignoreCase)) !== 0) {
    throw runtimeFault(
      'InvalidSplitOptionCombination',
      'The combination of options with the -split operator is not valid.',
      'ParserError',
      'System.Management.Automation.ParseException',
    )
  }
  const regex = regexFor(
    isSimple ? escapeRegex(separator) : separator,
    regexFlags(flags) | (limit < 0 ? regexOptions.rightToLeft : 0),
  )
  const results: string[] = []
  for (const text of texts) for (const piece of splitText(regex, text, Math.abs(limit))) results.push(piece)
  return stringArray(results)
}

function regexFlags(flags: number): number {
  let result = 0
  if ((flags & options.cultureInvariant) !== 0) result |= regexOptions.cultureInvariant
  if ((flags & options.ignorePatternWhitespace) !== 0) result |= regexOptions.ignorePatternWhitespace
  if ((flags & options.multiline) !== 0) result |= regexOptions.multiline
  if ((flags & options.singleline) !== 0) result |= regexOptions.singleline
  if ((flags & options.ignoreCase) !== 0) result |= regexOptions.ignoreCase
  if ((flags & options.explicitCapture) !== 0) result |= regexOptions.explicitCapture
  return result
}

function isSeparator(predicate: Invocable, text: string, at: number): boolean {
  return toBoolean(predicate.invokeWith([text, at], undefined, text[at]!))
}

function splitForward(text: string, predicate: Invocable, limit: number): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSeparator(predicate, text, at)) continue
    parts.push(text.slice(start, at))
    start = at + 1
    if (limit === parts.length + 1) break
  }
  parts.push(text.slice(start))
  return parts
}

function splitBackward(text: string, predicate: Invocable, limit: number): string[] {
  const parts: string[] = []
  let end = text.length
  for (let at = text.length - 1; at >= 0; at--) {
    if (!isSeparator(predicate, text, at)) continue
    parts.push(text.slice(at + 1, end))
    end = at
    if (-limit === parts.length + 1) break
  }
  parts.push(text.slice(0, end))
  return parts.reverse()
}
