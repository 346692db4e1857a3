import { BigInteger, type Char, Double, Single } from '../../kernel/boxes.ts'
import { changeNumber, fromInteger } from '../../kernel/convertNumber.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { EnumValue } from '../enum.ts'
import type { NetType } from '../netType.ts'
import { castFaultAround } from './castFault.ts'
import { type Conversion, conversion, isIntegerCode, isNumericCode } from './figure.ts'
import { textToNumber } from './numberText.ts'
import { rank } from './ranks.ts'
import { toText } from './toText.ts'

/** The table of conversions between numbers, text, Boolean and Char that have fixed ranks. */
export function figureNumeric(from: NetType, to: NetType): Conversion | null {
  const { code } = from
  const target = to.code
  if (isNumericCode(target)) {
    if (isNumericCode(code)) return conversion(numericRank(code, target), changeWithFault)
    if (code === 18)
      return conversion(rank.numericString, (value, type) => textToNumber(value as string, type.code, type.fullName))
    if (code === 4 && (target === 13 || target === 14)) {
      return conversion(rank.language, (value) =>
        target === 14 ? new Double((value as Char).code) : new Single((value as Char).code),
      )
    }
    if (code === 4 && target === 15)
      return conversion(rank.implicitCast, (value) => fromInteger((value as Char).code, 15))
    if (code === 20) return conversion(rank.explicitCast, (value, type) => bigIntegerTo(value as BigInteger, type))
    return null
  }
  switch (target) {
    case 20:
      if (from.isEnum)
        return conversion(rank.implicitCast, (value) => changeNumber((value as EnumValue).value as Value, 20))
      if (code === 18)
        return conversion(rank.numericString, (value, type) => textToNumber(value as string, 20, type.fullName))
      if (code === 3) return conversion(rank.language, (value) => fromInteger(value === true ? 1 : 0, 20))
      if (isIntegerCode(code) || code === 4) return conversion(rank.implicitCast, (value) => changeNumber(value, 20))
      if (isNumericCode(code))
        return conversion(rank.constructor, (value, type) =>
          explicitly(() => truncatedBigInteger(value), value, type, 'InvalidCastConstructorException'),
        )
      return null
    case 18:
      if (isNumericCode(code) || code === 20) return conversion(rank.numericString, (value) => toText(value))
      return null
    case 4:
      if (isNumericCode(code)) return conversion(rank.numericString, changeWithFault)
      if (code === 20) return conversion(rank.numericString, notConvertible)
      return null
    default:
      return null
  }
}

function notConvertible(value: Value, type: NetType): Value {
  throw castFaultAround(
    'InvalidCastIConvertible',
    value,
    type,
    new Fault({ exception: 'System.InvalidCastException', message: 'Object must implement IConvertible.' }),
  )
}

function truncatedBigInteger(value: Value): Value {
  if (typeof value === 'object' && value !== null && 'mantissa' in value) {
    const { mantissa, scale } = value as { mantissa: bigint; scale: number }
    return new BigInteger(mantissa / 10n ** BigInt(scale))
  }
  return changeNumber(value, 20)
}

function bigIntegerTo(value: BigInteger, type: NetType): Value {
  // The small types are reached through Int32.
  return explicitly(() => changeNumber(type.code < 9 ? changeNumber(value, 9) : value, type.code), value, type)
}

function explicitly(
  run: () => Value,
  value: Value,
  type: NetType,
  id = 'InvalidCastTargetInvocationExceptionop_Explicit',
): Value {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof Fault) throw castFaultAround(id, value, type, thrown)
    throw thrown
  }
}

export function changeWithFault(value: Value, type: NetType): Value {
  try {
    return changeNumber(value, type.code)
  } catch (thrown) {
    if (thrown instanceof Fault) throw castFaultAround('InvalidCastIConvertible', value, type, thrown)
    throw thrown
  }
}

const sizes: readonly number[] = [0, 0, 0, 0, 0, 1, 1, 2, 2, 4, 4, 8, 8]
const isSigned = (code: number) => code === 5 || code === 7 || code === 9 || code === 11

function numericRank(from: number, to: number): number {
  const isFloat = (code: number) => code >= 13
  if (isFloat(from) && isFloat(to)) {
    if (from === 13 && to === 14) return rank.numericImplicit
    return from === 15 ? rank.numericExplicit1 : rank.numericExplicit
  }
  if (isFloat(to)) return rank.numericImplicit
  if (isFloat(from)) return rank.numericExplicit
  const [a, b] = [sizes[from]!, sizes[to]!]
  if (a === b) return isSigned(from) ? rank.numericExplicit1 : rank.numericExplicit
  if (a < b) return isSigned(from) && !isSigned(to) ? rank.numericExplicit1 : rank.numericImplicit
  return rank.numericExplicit
}
