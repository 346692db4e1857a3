import { Char, char } from '../../kernel/boxes.ts'
import { changeNumber, numericCode } from '../../kernel/convertNumber.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { filledItems, type NetArray, objectArray } from '../array.ts'
import { EnumValue } from '../enum.ts'
import { invariantNumberFormat } from '../text/numberFormatInfo.ts'
import { inputFormatFault, integerRanges, overflowFault, parseInteger } from '../text/numberParse.ts'
import { numberStyles } from '../text/numberScan.ts'
import { typeOf } from '../typeOf.ts'
import { plain } from './operand.ts'

/** One character, if the value is that; text of one digit counts as a number. */
function characterOf(value: Value): number {
  if (value instanceof Char) return value.code
  return typeof value === 'string' && value.length === 1 ? value.charCodeAt(0) : -1
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** The bounds of `from..to` as numbers, and whether the items are Char. Throws what Convert.ToInt32 throws. */
export function rangeBounds(
  from: Value,
  to: Value,
): { readonly first: number; readonly last: number; readonly isChar: boolean } {
  const a = plain(from)
  const b = plain(to)
  const x = characterOf(a)
  const y = characterOf(b)
  if (x >= 0 && y >= 0 && !(typeof a === 'string' && isDigit(x)) && !(typeof b === 'string' && isDigit(y)))
    return { first: x, last: y, isChar: true }
  return { first: toInt32(a), last: toInt32(b), isChar: false }
}

function toInt32(value: Value): number {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'string') {
    const parsed = parseInteger(value, numberStyles.integer, invariantNumberFormat(), integerRanges.Int32)
    if (parsed === 'format') throw inputFormatFault(value)
    if (parsed === 'overflow') throw overflowFault(integerRanges.Int32.article)
    return Number(parsed)
  }
  if (value instanceof EnumValue) return Number(value.value)
  if (numericCode(value) > 1) return changeNumber(value, 9) as number
  throw netFault(
    'System.InvalidCastException',
    `Unable to cast object of type '${typeOf(value).fullName}' to type 'System.IConvertible'.`,
  )
}

/** `from..to`: an Object[] of Int32, or of Char between two characters. about_Operators */
export function range(from: Value, to: Value): NetArray {
  const { first, last, isChar } = rangeBounds(from, to)
  const count = Math.abs(last - first) + 1
  if (count > 0x7fffffc7) throw netFault('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
  const step = first <= last ? 1 : -1
  const items = filledItems(count, null)
  for (let i = 0, at = first; i < count; i++, at += step) items[i] = isChar ? char(at) : at
  return objectArray(items)
}
