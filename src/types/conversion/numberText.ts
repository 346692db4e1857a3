import { ErrorList } from '../../../grammar/diagnostics.ts'
import { readNumber } from '../../../grammar/scanner/numbers.ts'
import { numberValue } from '../../../grammar/scanner/numbervalue.ts'
import { Scanner } from '../../../grammar/scanner/scanner.ts'
import { BigInteger, Double, Single } from '../../kernel/boxes.ts'
import { changeNumber, codeNames, integerOf } from '../../kernel/convertNumber.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { invariantNumberFormat } from '../text/numberFormatInfo.ts'
import {
  inputFormatFault,
  integerRanges,
  overflowFault,
  parseBigInteger,
  parseDecimal,
  parseDouble,
  parseInteger,
  parseSingle,
} from '../text/numberParse.ts'
import { numberStyles } from '../text/numberScan.ts'

/** A text as PowerShell's own number literal (suffixes, multipliers, hexadecimal; blanks around it do not matter): undefined when it is none. Blank text is 0. */
export function scanNumberText(text: string): Value | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return 0
  const c = trimmed.charCodeAt(0)
  const isStart = (c >= 48 && c <= 57) || c === 46 || c === 43 || c === 45 || c > 127
  if (!isStart) return undefined
  const scanner = new Scanner(trimmed, new ErrorList(), null)
  scanner.allowSignedNumbers = true
  const first = scanner.take()
  if ((c === 43 || c === 45 || c > 127) && !/^[0-9.]/.test(trimmed.slice(1))) return undefined
  if (c === 46 && !/^\.[0-9]/.test(trimmed)) return undefined
  const written = readNumber(scanner, first)
  if (written === null || scanner.index < trimmed.length) return undefined
  return (
    (numberValue(written.digits, written.format, written.suffix, written.isReal, written.multiplier) as Value | null) ??
    undefined
  )
}

const styles = numberStyles.float | numberStyles.thousands

/** Convert.ChangeType of a text to a numeric type, invariant. FormatException, OverflowException. */
function changeText(text: string, to: number): Value {
  const info = invariantNumberFormat()
  if (to === 14 || to === 13) {
    const value = to === 14 ? parseDouble(text, styles, info) : parseSingle(text, styles, info)
    if (value === 'format') throw inputFormatFault(text)
    return to === 14 ? new Double(value) : new Single(value)
  }
  if (to === 15) {
    const value = parseDecimal(text, numberStyles.number, info)
    if (value === 'format') throw inputFormatFault(text)
    if (value === 'overflow') throw overflowFault('a Decimal')
    return value
  }
  if (to === 20) {
    const value = parseBigInteger(text, numberStyles.integer | numberStyles.thousands, info)
    if (value === 'format') throw netFault('System.FormatException', 'The value could not be parsed.')
    return new BigInteger(value)
  }
  const range = integerRanges[codeNames[to] as keyof typeof integerRanges]
  const trimmed = text.trim()
  const hex = /^(?:#|0x|&h)([0-9a-f]+)$/i.exec(trimmed)
  const value =
    hex === null
      ? parseInteger(trimmed, numberStyles.integer, info, range)
      : parseInteger(hex[1]!, numberStyles.hexNumber, info, range)
  if (value === 'format') throw inputFormatFault(trimmed)
  if (value === 'overflow') throw overflowFault(range.article)
  return integerOf(value, to)
}

/** The id of a failed conversion of text to a number. */
function failureId(to: number): string {
  if (to === 15) return 'InvalidCastFromStringToDecimal'
  return to === 13 || to === 14 ? 'InvalidCastFromStringToDoubleOrSingle' : 'InvalidCastFromStringToInteger'
}

/**
 * A text as a number of a type (see `changeNumber` for the codes), as a cast converts it: a PowerShell literal first, then .NET's Parse, then through Double. Throws
 * PSInvalidCastException.
 */
export function textToNumber(text: string, to: number, typeName: string): Value {
  if (text === '') return changeNumber(0, to)
  try {
    const scanned = scanNumberText(text)
    if (scanned !== undefined) {
      const changed = tryChange(scanned, to)
      if (changed !== undefined) return changed
    }
    return changeText(text, to)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    if (thrown.exception === 'System.FormatException' && to !== 13 && to !== 14) {
      const through = tryThroughDouble(text, to)
      if (through !== undefined) return through
    }
    throw new Fault({
      id: failureId(to),
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSInvalidCastException',
      message: `Cannot convert value "${text}" to type "${typeName}". Error: "${thrown.message}"`,
      inner: thrown,
    })
  }
}

function tryChange(value: Value, to: number): Value | undefined {
  try {
    return changeNumber(value, to)
  } catch (thrown) {
    if (thrown instanceof Fault) return undefined
    throw thrown
  }
}

function tryThroughDouble(text: string, to: number): Value | undefined {
  try {
    const value = changeText(text, 14)
    return to === 20 ? undefined : changeNumber(value, to)
  } catch (thrown) {
    if (thrown instanceof Fault) return undefined
    throw thrown
  }
}
