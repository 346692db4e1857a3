import { type BigInteger, Char, Decimal, Double, Single } from '../../kernel/boxes.ts'
import { compareInCulture, equalInCulture } from '../../kernel/collation.ts'
import { changeNumber, numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import { compareDecimal } from '../../kernel/decimal.ts'
import { Fault, runtimeFault } from '../../kernel/fault.ts'
import { equalsIgnoreCase } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { convert, tryConvert } from '../conversion/convert.ts'
import { scanNumberText } from '../conversion/numberText.ts'
import { toText } from '../conversion/toText.ts'
import { EnumValue } from '../enum.ts'
import { exceptionOf, messageOf } from '../exception.ts'
import { PSCustomObject } from '../psobject.ts'
import { booleanType, isInstance, typeOf } from '../typeOf.ts'
import { plain, textOperand } from './operand.ts'

const decimal = 15
const bigInteger = 20

/** PowerShell compares texts by the invariant culture. */
const culture = ''

function isNumber(value: Value): boolean {
  return numericCode(value) >= 5
}

/** Two numbers of any types; NaN compares as unordered (undefined). */
export function compareNumbers(a: Value, b: Value): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  const code = Math.max(numericCode(a), numericCode(b))
  if (code === bigInteger || code <= 12) {
    const x = code === bigInteger ? (changeNumber(a, bigInteger) as BigInteger).value : toBigInt(a)
    const y = code === bigInteger ? (changeNumber(b, bigInteger) as BigInteger).value : toBigInt(b)
    return x < y ? -1 : x > y ? 1 : 0
  }
  if (code === decimal) return compareDecimal(changeNumber(a, decimal) as Decimal, changeNumber(b, decimal) as Decimal)
  const x = toDouble(a)
  const y = toDouble(b)
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : undefined
}

/**
 * Whether two scalars are equal to `-eq`: the right one is converted to the left one's type, and what cannot be is not equal.
 * LanguagePrimitives.Equals. Collections are compared by identity.
 */
export function valuesEqual(left: Value, right: Value, ignoreCase: boolean): boolean {
  if (typeof left === 'string' && typeof right === 'string') return equalInCulture(left, right, ignoreCase, culture)
  if (typeof left === 'number' && typeof right === 'number') return left === right
  const a = plain(left)
  const b = plain(right)
  if (a === null || b === null) return a === b
  if (typeof a === 'string') return equalInCulture(a, typeof b === 'string' ? b : toText(b), ignoreCase, culture)
  if (isNumber(a)) {
    if (numericCode(b) > 1) return compareNumbers(a, b) === 0
    if (typeof b === 'string') {
      const number = scanNumberText(b)
      return number !== undefined && compareNumbers(a, number) === 0
    }
    if (b instanceof EnumValue) return compareNumbers(a, b.value) === 0
  }
  if (a instanceof Char) {
    if (typeof b === 'string') return b.length === 1 && equalChars(a.code, b.charCodeAt(0), ignoreCase)
    if (b instanceof Char) return equalChars(a.code, b.code, ignoreCase)
  }
  if (equalObjects(a, b)) return true
  if (typeof a === 'object' && a instanceof PSCustomObject) return false
  const converted = tryConvert(b, typeOf(a))
  return converted !== undefined && converted !== null && equalObjects(a, plain(converted))
}

function equalChars(a: number, b: number, ignoreCase: boolean): boolean {
  return a === b || (ignoreCase && equalsIgnoreCase(String.fromCharCode(a), String.fromCharCode(b)))
}

/** Object.Equals: identity, or what the type's own Equals says. Values of different types differ. */
export function equalObjects(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== typeof b) return false
  if (typeof a !== 'object') return false
  if (typeof b !== 'object') return false
  if (a instanceof Double && b instanceof Double)
    return a.value === b.value || (Number.isNaN(a.value) && Number.isNaN(b.value))
  if (a instanceof EnumValue && b instanceof EnumValue) return a.netType === b.netType && a.value === b.value
  if (numericCode(a) > 1) {
    if (a.constructor !== b.constructor) return false
    return a instanceof Char
      ? a.code === (b as Char).code
      : a instanceof Decimal
        ? compareDecimal(a, b as Decimal) === 0
        : (a as Single).value === (b as Single).value
  }
  const own = typeOf(a)
    .methods('equals')
    ?.filter((method) => method.parameters.length === 1)
  if (own === undefined) return false
  // The most special overload that takes it, else Equals(Object).
  const fitting = own.find(
    (method) => method.parameters[0]!.type.fullName !== 'System.Object' && isInstance(b, method.parameters[0]!.type),
  )
  const general = own.find((method) => method.parameters[0]!.type.fullName === 'System.Object')
  const chosen = fitting ?? general
  return (
    chosen !== undefined && chosen.declaringType.fullName !== 'System.Object' && chosen.implementation(a, b) === true
  )
}

/** `$null` against a value: smaller than everything but negative numbers. */
function compareToNull(value: Value): number {
  if (isNumber(value)) return compareNumbers(value, 0)! < 0 ? -1 : 1
  return 1
}

function comparisonFault(left: Value, right: Value, error: unknown): Fault {
  const message = error instanceof Fault ? error.message : messageOf(exceptionOf(error as Fault))
  return runtimeFault(
    'ComparisonFailure',
    `Could not compare "${toText(left)}" to "${toText(right)}". Error: "${message}"`,
  )
}

/**
 * Orders two scalars as `-lt` and Sort-Object do: negative, 0 or positive; undefined where a NaN has no order. Throws where they
 * cannot be compared. LanguagePrimitives.Compare.
 */
export function orderValues(left: Value, right: Value, ignoreCase: boolean): number | undefined {
  const a = plain(left)
  const b = plain(right)
  if (a === null) return b === null ? 0 : -compareToNull(b)
  if (b === null) return compareToNull(a)
  if (typeof a === 'string') return compareInCulture(a, typeof b === 'string' ? b : toText(b), ignoreCase, culture)
  if (isNumber(a)) {
    if (numericCode(b) > 1) return compareNumbers(a, b)
    if (typeof b === 'string') return compareNumbers(a, textOperand(b))
    if (b instanceof EnumValue) return compareNumbers(a, b.value)
  }
  return orderObjects(a, b)
}

function orderObjects(a: Value, b: Value): number | undefined {
  if (a instanceof PSCustomObject) {
    if (a === b) return 0
    throw new Fault({
      id: 'PSObjectCompareTo',
      exception: 'System.Management.Automation.ExtendedTypeSystemException',
      message: `Cannot compare "${toText(a)}" to "${toText(b)}" because the objects are not the same type or the object "${toText(a)}" does not implement "IComparable".`,
    })
  }
  if (typeof a === 'boolean') return Number(a) - Number(convert(b, booleanType))
  const type = typeOf(a)
  if (a instanceof EnumValue) {
    const other = convert(b, type) as EnumValue
    return compareNumbers(a.value, other.value)
  }
  if (a instanceof Char && typeof b === 'string' && b.length === 1) return a.code - b.charCodeAt(0)
  const compare = type.methods('compareto')
  const mayCompare = compare !== null || a instanceof Char
  if (!mayCompare) {
    if (equalObjects(a, b)) return 0
    throw runtimeFault('NotIcomparable', `Cannot compare "${toText(a)}" because it is not IComparable.`)
  }
  let other: Value
  try {
    other = plain(convert(b, type))
  } catch (error) {
    throw comparisonFault(a, b, error)
  }
  if (a instanceof Char) return a.code - (other as Char).code
  const fitting =
    compare!.find((method) => method.parameters.length === 1 && isInstance(other, method.parameters[0]!.type)) ??
    compare![0]!
  return fitting.implementation(a, other) as number
}

/** As `orderValues`, a NaN being smaller than every number: a total order for sorting. */
export function compareValues(left: Value, right: Value, ignoreCase: boolean): number {
  const order = orderValues(left, right, ignoreCase)
  if (order !== undefined) return order
  const a = plain(left)
  const isNaNLeft = (a instanceof Double || a instanceof Single) && Number.isNaN(a.value)
  const b = plain(right)
  const isNaNRight = (b instanceof Double || b instanceof Single) && Number.isNaN(b.value)
  return isNaNLeft === isNaNRight ? 0 : isNaNLeft ? -1 : 1
}
