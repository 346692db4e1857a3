import { BigInteger, type Char, char, Double, Single } from '../../kernel/boxes.ts'
import { changeNumber, fromInteger } from '../../kernel/convertNumber.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { arrayFrom, elementsOf, makeStorage, NetArray } from '../array.ts'
import { delegateOf } from '../delegate.ts'
import { EnumValue } from '../enum.ts'
import { enumeratorOf, itemsOf } from '../enumerate.ts'
import { Exception } from '../exception.ts'
import type { Invocable } from '../invocable.ts'
import type { Method } from '../memberTable.ts'
import { type NetType, requireType } from '../netType.ts'
import { referenceTo } from '../psReference.ts'
import { absent } from '../switchParameter.ts'
import { charType, objectType, psCustomObjectType, psObjectType, stringType, typeOf } from '../typeOf.ts'
import { castFaultAround, noConversionFault } from './castFault.ts'
import { figureConstruction } from './construction.ts'
import { convert } from './convert.ts'
import { textToNumber } from './numberText.ts'
import { rank, scalarToArrayRank } from './ranks.ts'
import { specialConversion } from './special.ts'
import { toBoolean } from './toBoolean.ts'
import { toCustomObject } from './toCustomObject.ts'
import { collectionToEnum, integerToEnum, textToEnum } from './toEnum.ts'
import { toText } from './toText.ts'

/** How values of one type become another. `rank` 0: they do not, and `run` throws. */
export interface Conversion {
  readonly rank: number
  run(value: Value, type: NetType): Value
}

export function conversion(rankOf: number, run: (value: Value, type: NetType) => Value): Conversion {
  return { rank: rankOf, run }
}

const tables: WeakMap<NetType, Map<NetType | null, Conversion>> = new WeakMap()

/** The conversion from a type (null: from `$null`) to another; found once. */
export function conversionFor(from: NetType | null, to: NetType): Conversion {
  let table = tables.get(to)
  if (table === undefined) {
    table = new Map()
    tables.set(to, table)
  }
  let found = table.get(from)
  if (found === undefined) {
    found = from === null ? figureFromNull(to) : figure(from, to)
    table.set(from, found)
  }
  return found
}

export const impossible: Conversion = conversion(rank.none, (value, type) => {
  throw noConversionFault(value, type)
})
const asIs = (value: Value): Value => value

export function isNumericCode(code: number): boolean {
  return code >= 5 && code <= 15
}

export function isIntegerCode(code: number): boolean {
  return code >= 5 && code <= 12
}

function figureFromNull(to: NetType): Conversion {
  if (isNumericCode(to.code) || to.code === 20)
    return conversion(rank.nullToValue, (_, type) => fromInteger(0, type.code))
  switch (to.code) {
    case 3:
      return conversion(rank.nullToValue, () => false)
    case 4:
      return conversion(rank.nullToValue, () => char(0))
    case 18:
      return conversion(rank.toText, () => '')
  }
  switch (to.fullName) {
    case 'System.Management.Automation.SwitchParameter':
      return conversion(rank.nullToValue, () => absent)
    case 'System.Management.Automation.PSReference':
      return conversion(rank.nullToReference, () => referenceTo(null))
    case 'System.Void':
      return conversion(rank.nullToValue, () => nothing)
  }
  if (to.nullableOf !== null) return conversion(rank.nullToValue, () => null)
  if (!to.isValueType) return conversion(rank.nullToReference, () => null)
  return impossible
}

function figure(from: NetType, to: NetType): Conversion {
  if (from === to) return conversion(rank.identity, asIs)
  const numeric = figureNumeric(from, to)
  if (numeric !== null) return numeric
  if (to.isAssignableFrom(from)) return conversion(rank.assignable, asIs)
  if (to === psObjectType || to === psCustomObjectType) return conversion(rank.psObject, asIs)
  const language = figureLanguage(from, to)
  if (language !== null) return language
  const scalar = figureScalarToArray(from, to)
  const other = figureClassConversion(from, to)
  if (scalar === null) return other
  if (other === impossible) return scalar
  return conversion(Math.max(scalar.rank, other.rank), (value, type) => {
    const first = attempt(scalar, value, type)
    return first === undefined ? other.run(value, type) : first
  })
}

function attempt(c: Conversion, value: Value, type: NetType): Value | undefined {
  try {
    return c.run(value, type)
  } catch (thrown) {
    if (thrown instanceof Fault) return undefined
    throw thrown
  }
}

/** The table of conversions between numbers, text, Boolean and Char that have fixed ranks. */
function figureNumeric(from: NetType, to: NetType): Conversion | null {
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

function changeWithFault(value: Value, type: NetType): Value {
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

/** What the language itself knows: Nullable, Void, Boolean, String, arrays, references, enumerations of integers … */
function figureLanguage(from: NetType, to: NetType): Conversion | null {
  const underlying = to.nullableOf
  if (underlying !== null) {
    const inner = conversionFor(from, underlying)
    if (inner.rank !== rank.none) return conversion(inner.rank, (value) => convert(value, underlying))
  }
  if (to.fullName === 'System.Management.Automation.PSCustomObject') {
    return conversion(rank.language, toCustomObject)
  }
  if (to.fullName === 'System.Void') return conversion(rank.language, () => nothing)
  if (to.code === 3) return conversion(rank.language, (value) => toBoolean(value))
  if (to.code === 18) return conversion(rank.toText, (value) => (isNullString(value) ? null : toText(value)))
  const array = figureArray(from, to)
  if (array !== null) return array
  const special = specialConversion(from, to)
  if (special !== undefined) return special
  if (to.fullName === 'System.Management.Automation.PSReference')
    return conversion(rank.language, (value) => referenceTo(value))
  if (to.isDelegate && isScriptBlock(from))
    return conversion(rank.language, (value, type) => delegateOf(type, value as Value & Invocable))
  if (to.isEnum && (isIntegerCode(from.code) || from.isEnum)) return conversion(rank.language, integerToEnum)
  return null
}

function isNullString(value: Value): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeOf(value).fullName === 'System.Management.Automation.Language.NullString'
  )
}

function isScriptBlock(type: NetType): boolean {
  return type.isA(requireType('System.Management.Automation.ScriptBlock'))
}

function figureArray(from: NetType, to: NetType): Conversion | null {
  if (to.rank === 1) {
    const element = to.elementType!
    if (from.code === 18 && element === charType)
      return conversion(rank.textToCharArray, (value) => textToChars(value as string))
    if (from.isArray) {
      if (element.isAssignableFrom(from.elementType!))
        return conversion(rank.language, (value, type) => copyArray(value as NetArray, type))
      return conversion(rank.unrelatedArrays, (value, type) => convertArray(value as NetArray, type))
    }
    if (enumeratorOf(from) !== null) return conversion(rank.language, (value, type) => collectionToArray(value, type))
  }
  if (to.fullName === 'System.Array') {
    if (enumeratorOf(from) !== null)
      return conversion(rank.language, (value) => collectionToArray(value, objectType.arrayOf()))
    return conversion(scalarToArrayRank(rank.assignable), (value) => arrayFrom(objectType, [value]))
  }
  return null
}

function textToChars(text: string): NetArray {
  const storage = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) storage[i] = text.charCodeAt(i)
  return new NetArray(charType.arrayOf(), storage)
}

function copyArray(array: NetArray, type: NetType): NetArray {
  return arrayFrom(type.elementType!, elementsOf(array))
}

function convertArray(array: NetArray, type: NetType): NetArray {
  const element = type.elementType!
  const result = new NetArray(type, makeStorage(element, array.length))
  for (let i = 0; i < array.length; i++) result.setAt(i, convert(array.getAt(i), element))
  return result
}

function collectionToArray(value: Value, type: NetType): NetArray {
  const element = type.elementType!
  try {
    return arrayFrom(
      element,
      itemsOf(value).map((item) => convert(item, element)),
    )
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof Exception)
      throw castFaultAround('InvalidCastExceptionEnumerableToArray', value, type, thrown)
    throw thrown
  }
}

/** A scalar as an array of one element; null where the element cannot be converted. */
function figureScalarToArray(from: NetType, to: NetType): Conversion | null {
  if (to.rank !== 1) return null
  const inner = conversionFor(from, to.elementType!)
  if (inner.rank === rank.none) return null
  return conversion(scalarToArrayRank(inner.rank), (value, type) => {
    const element = type.elementType!
    try {
      return arrayFrom(element, [convert(value, element)])
    } catch (thrown) {
      if (thrown instanceof Fault) throw castFaultAround('InvalidCastExceptionScalarToArray', value, type, thrown)
      throw thrown
    }
  })
}

/** What the target class offers: Parse, constructors, cast operators, IConvertible, settable properties. */
function figureClassConversion(from: NetType, to: NetType): Conversion {
  const parse = figureParse(from, to)
  if (parse !== null) return parse
  const built = figureConstruction(from, to)
  if (built !== null) return built
  const cast = figureCastOperator(from, to)
  if (cast !== null) return cast
  const convertible = figureConvertible(from, to)
  if (convertible !== null) return convertible
  return figureConstruction(from, to, true) ?? impossible
}

function figureParse(from: NetType, to: NetType): Conversion | null {
  if (to.isEnum) {
    if (from.code === 18) return conversion(rank.parse, (value, type) => textToEnum(value as string, type))
    return enumeratorOf(from) === null ? null : conversion(rank.parse, collectionToEnum)
  }
  if (from.code !== 18) return null
  const methods = to.staticMethods('parse') ?? []
  const takesText = (m: Method) => m.parameters[0]?.type === stringType
  const withProvider = methods.find(
    (m) => m.parameters.length === 2 && takesText(m) && m.parameters[1]!.type.fullName === 'System.IFormatProvider',
  )
  if (withProvider !== undefined)
    return conversion(rank.parse, (value, type) =>
      runMember(withProvider, [value, null], value, type, 'InvalidCastParseTargetInvocationWithFormatProvider'),
    )
  const plain = methods.find((m) => m.parameters.length === 1 && takesText(m))
  if (plain !== undefined)
    return conversion(rank.parse, (value, type) =>
      runMember(plain, [value], value, type, 'InvalidCastParseTargetInvocation'),
    )
  if (to.code === 4) return conversion(rank.parse, (value, type) => parseChar(value as string, type))
  return null
}

function parseChar(text: string, type: NetType): Value {
  if (text.length === 1) return char(text.charCodeAt(0))
  const inner = new Fault({
    exception: 'System.FormatException',
    message: 'String must be exactly one character long.',
  })
  throw castFaultAround('InvalidCastParseTargetInvocation', text, type, inner)
}

/** Calls a declared member of the target type for a conversion; what it throws becomes the inner exception. */
export function runMember(method: Method, args: readonly Value[], value: Value, type: NetType, id: string): Value {
  try {
    return method.implementation.apply(method.declaringType, args as Value[]) as Value
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof Exception) throw castFaultAround(id, value, type, thrown)
    throw thrown
  }
}

function findCast(owner: NetType, name: string, from: NetType, to: NetType): Method | null {
  for (const method of owner.staticMethods(name) ?? []) {
    if (
      method.parameters.length === 1 &&
      method.parameters[0]!.type.isAssignableFrom(from) &&
      to.isAssignableFrom(method.returnType)
    )
      return method
  }
  return null
}

function figureCastOperator(from: NetType, to: NetType): Conversion | null {
  const found =
    findCast(to, 'op_implicit', from, to) ??
    findCast(to, 'op_explicit', from, to) ??
    findCast(from, 'op_implicit', from, to) ??
    findCast(from, 'op_explicit', from, to)
  if (found === null) return null
  const isImplicit = found.name.toLowerCase() === 'op_implicit'
  const name = isImplicit ? 'op_Implicit' : 'op_Explicit'
  return conversion(isImplicit ? rank.implicitCast : rank.explicitCast, (value, type) =>
    runMember(found, [value], value, type, `InvalidCastTargetInvocationException${name}`),
  )
}

function figureConvertible(from: NetType, to: NetType): Conversion | null {
  const isConvertible = from.code !== 1 || from.isEnum
  if (!isConvertible || from.code === 20) return null
  if (isNumericCode(from.code)) {
    if (to.isArray || conversionFor(stringType, to).rank === rank.none) return null
    return conversion(rank.convertible, (value, type) => convert(toText(value), type))
  }
  if (from.code === 18) return null
  return conversion(rank.convertible, (value, type) => {
    try {
      if (value instanceof EnumValue && isNumericCode(type.code)) return changeNumber(value.value as Value, type.code)
      if (isNumericCode(type.code) || type.code === 4) {
        if (from.code === 16)
          throw new Fault({
            exception: 'System.InvalidCastException',
            message: `Invalid cast from 'DateTime' to '${type.name}'.`,
          })
        return changeNumber(value, type.code)
      }
      const names = type.code === 16 ? [from.name, type.name] : [from.fullName, type.fullName]
      throw new Fault({
        exception: 'System.InvalidCastException',
        message: `Invalid cast from '${names[0]}' to '${names[1]}'.`,
      })
    } catch (thrown) {
      if (thrown instanceof Fault) throw castFaultAround('InvalidCastIConvertible', value, type, thrown)
      throw thrown
    }
  })
}
