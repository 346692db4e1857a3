import { Char, Decimal, type Double, type Single } from '../../kernel/boxes.ts'
import { compareInCulture, equalInCulture } from '../../kernel/collation.ts'
import { numericCode } from '../../kernel/convertNumber.ts'
import { compareDecimal } from '../../kernel/decimal.ts'
import { Fault, runtimeFault } from '../../kernel/fault.ts'
import { toUpperInvariant } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { messageText, noConversionFault } from '../conversion/castFault.ts'
import { conversionOf, convert } from '../conversion/convert.ts'
import { rank } from '../conversion/ranks.ts'
import { toText } from '../conversion/toText.ts'
import { EnumValue } from '../enum.ts'
import { Exception, exceptionOf, messageOf } from '../exception.ts'
import { PSCustomObject } from '../psobject.ts'
import { isInstance, typeOf } from '../typeOf.ts'
import { numericArgument } from './arithmetic.ts'
import { checkEnumOperand, operandCode, orderNumbers, plainNumber } from './numeric.ts'
import { plain } from './operand.ts'
import { numberOfText } from './operandText.ts'

/** PowerShell compares texts by the invariant culture. */
const culture = ''

function isNumber(value: Value): boolean {
  const code = operandCode(value)
  return code >= 5 && code <= 15
}

/** The order of a number and what can be met as one: text is read as a number. Throws where it cannot be; undefined: there is no numeric comparison. */
function meetNumber(a: Value, b: Value): { readonly order: number | undefined } | undefined {
  const argument = numericArgument(b, typeOf(a))
  if (argument !== undefined) {
    if (a instanceof EnumValue) checkEnumOperand(a, argument)
    return { order: orderNumbers(plainNumber(a), plainNumber(argument)) }
  }
  if (typeof b !== 'string') return undefined
  const number = numberOfText(b, typeOf(a))
  return meetNumber(a, number)
}

/** Whether a thrown value is a failed cast, which `-eq` takes for inequality. */
function isFailedCast(thrown: unknown): boolean {
  if (!(thrown instanceof Fault || thrown instanceof Exception)) return false
  const name = thrown instanceof Fault ? thrown.exception : thrown.netType.fullName
  return name === 'System.Management.Automation.PSInvalidCastException' || name === 'System.InvalidCastException'
}

/**
 * Whether two scalars are equal to `-eq`: the right one is converted to the left one's type, and what cannot be is not equal. Collections are compared
 * by identity. about_Comparison_Operators
 */
export function valuesEqual(left: Value, right: Value, ignoreCase: boolean): boolean {
  if (typeof left === 'string' && typeof right === 'string')
    return left === right || equalInCulture(left, right, ignoreCase, culture)
  if (typeof left === 'number' && typeof right === 'number') return left === right
  const a = plain(left)
  const b = plain(right)
  if (a === null || b === null) return a === b
  if (typeof a === 'string') return equalInCulture(a, typeof b === 'string' ? b : toText(b), ignoreCase, culture)
  try {
    if (isNumber(a)) {
      const met = meetNumber(a, b)
      if (met !== undefined) return met.order === 0
    }
    return equalConverted(a, b, ignoreCase)
  } catch (thrown) {
    if (isFailedCast(thrown)) return false
    throw thrown
  }
}

function equalConverted(a: Value, b: Value, ignoreCase: boolean): boolean {
  if (a instanceof Char && ignoreCase) {
    if (b instanceof Char) return equalUnits(a.code, b.code)
    if (typeof b === 'string') return b.length === 1 && equalUnits(a.code, b.charCodeAt(0))
  }
  if (equalObjects(a, b)) return true
  const type = typeOf(a)
  const conversion = conversionOf(b, type)
  if (conversion.rank === rank.none || conversion.rank === rank.identity || conversion.rank === rank.assignable)
    return false
  return equalObjects(a, plain(convert(b, type)))
}

function equalUnits(a: number, b: number): boolean {
  return a === b || toUpperInvariant(String.fromCharCode(a)) === toUpperInvariant(String.fromCharCode(b))
}

/** Object.Equals: identity, or what the class's own Equals says. Values of different types differ. */
export function equalObjects(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (a instanceof EnumValue) return b instanceof EnumValue && a.netType === b.netType && a.value === b.value
  if (numericCode(a) > 1) return equalBoxes(a, b)
  const own = typeOf(a)
    .methods('equals')
    ?.filter((method) => method.parameters.length === 1)
  if (own === undefined) return false
  // The most special overload that takes it, else Equals(Object).
  const fitting = own.find(
    (method) => method.parameters[0]!.type.fullName !== 'System.Object' && isInstance(b, method.parameters[0]!.type),
  )
  const chosen = fitting ?? own.find((method) => method.parameters[0]!.type.fullName === 'System.Object')
  if (chosen === undefined || /^System\.(?:Object|ValueType)$/.test(chosen.declaringType.fullName)) return false
  return chosen.implementation(a, b) === true
}

function equalBoxes(a: object, b: object): boolean {
  if (a.constructor !== b.constructor) return false
  if (a instanceof Char) return a.code === (b as Char).code
  if (a instanceof Decimal) return compareDecimal(a, b as Decimal) === 0
  const x = (a as Double | Single).value
  const y = (b as Double | Single).value
  return x === y || (Number.isNaN(x) && Number.isNaN(y))
}

/** ComparisonFailure. */
function comparisonFault(left: Value, right: Value, message: string, inner?: object): Fault {
  return new Fault({
    id: 'ComparisonFailure',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.RuntimeException',
    message: `Could not compare "${toText(left)}" to "${toText(right)}". Error: "${message}"`,
    inner,
  })
}

/**
 * The order of two scalars that are not null as `-lt` sees it: negative, 0, positive; undefined where a NaN has none. Throws ComparisonFailure and
 * NotIcomparable.
 */
export function orderOperands(a: Value, b: Value, ignoreCase: boolean): number | undefined {
  if (typeof a === 'string') return compareInCulture(a, typeof b === 'string' ? b : toText(b), ignoreCase, culture)
  if (isNumber(a)) {
    const met = meetNumber(a, b)
    if (met !== undefined) return met.order
  }
  if (a instanceof PSCustomObject) return orderCustom(a, b)
  const type = typeOf(a)
  if (numericCode(a) === 1 && !(a instanceof EnumValue) && type.methods('compareto') === null) {
    if (equalObjects(a, b)) return 0
    throw runtimeFault('NotIcomparable', `Cannot compare "${messageText(a)}" because it is not IComparable.`)
  }
  const conversion = conversionOf(b, type)
  if (conversion.rank === rank.none) throw comparisonFault(a, b, noConversionFault(b, type).message)
  let other: Value
  try {
    other = plain(convert(b, type))
  } catch (thrown) {
    if (!isFailedCast(thrown)) throw thrown
    throw comparisonFault(a, b, messageOf(exceptionOf(thrown as Fault)), thrown as Fault)
  }
  if (typeof a === 'boolean') return Number(a) - Number(other)
  if (a instanceof Char) return a.code - (other as Char).code
  if (a instanceof EnumValue) return orderNumbers(plainNumber(a), plainNumber(other))
  return compareTo(a, other)
}

function compareTo(a: Value, b: Value): number {
  const methods = typeOf(a)
    .methods('compareto')
    ?.filter((m) => m.parameters.length === 1)
  const chosen = methods?.find((m) => b !== null && isInstance(b, m.parameters[0]!.type)) ?? methods?.[0]
  return chosen === undefined ? 0 : (chosen.implementation(a, b) as number)
}

function orderCustom(a: PSCustomObject, b: Value): number {
  if (a === b) return 0
  throw new Fault({
    id: 'PSObjectCompareTo',
    exception: 'System.Management.Automation.ExtendedTypeSystemException',
    message: `Cannot compare "${toText(a)}" to "${toText(b)}" because the objects are not the same type or the object "${toText(a)}" does not implement "IComparable".`,
  })
}

/** `$null` against a value: smaller than everything but negative numbers. */
function compareToNull(value: Value): number {
  return isNumber(value) && orderNumbers(plainNumber(value), 0)! < 0 ? -1 : 1
}

/**
 * Orders two scalars as Sort-Object and LanguagePrimitives.Compare do, `$null` included: negative, 0 or positive; undefined where a NaN has no
 * order. Throws where they cannot be compared.
 */
export function orderValues(left: Value, right: Value, ignoreCase: boolean): number | undefined {
  const a = plain(left)
  const b = plain(right)
  if (a === null) return b === null ? 0 : -compareToNull(b)
  if (b === null) return compareToNull(a)
  return orderOperands(a, b, ignoreCase)
}

/** As `orderValues`, a NaN being smaller than every number: a total order for sorting. */
export function compareValues(left: Value, right: Value, ignoreCase: boolean): number {
  const order = orderValues(left, right, ignoreCase)
  if (order !== undefined) return order
  return Number(isNaNValue(right)) - Number(isNaNValue(left))
}

function isNaNValue(value: Value): boolean {
  const base = plain(value)
  return typeof base === 'object' && base !== null && numericCode(base) >= 13 && Number.isNaN((base as Double).value)
}
