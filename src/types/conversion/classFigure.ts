import { char } from '../../kernel/boxes.ts'
import { changeNumber } from '../../kernel/convertNumber.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { EnumValue } from '../enum.ts'
import { enumeratorOf } from '../enumerate.ts'
import { Exception } from '../exception.ts'
import type { Method } from '../memberTable.ts'
import type { NetType } from '../netType.ts'
import { stringType } from '../typeOf.ts'
import { castFaultAround } from './castFault.ts'
import { figureConstruction } from './construction.ts'
import { convert } from './convert.ts'
import { type Conversion, conversion, conversionFor, impossible, isNumericCode } from './figure.ts'
import { rank } from './ranks.ts'
import { collectionToEnum, textToEnum } from './toEnum.ts'
import { toText } from './toText.ts'

/** What the target class offers: Parse, constructors, cast operators, IConvertible, settable properties. */
export function figureClassConversion(from: NetType, to: NetType): Conversion {
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
