import { Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, NetArray, newArray } from '../array.ts'
import { defaultOf } from '../defaults.ts'
import type { DictionaryLike } from '../dictionary.ts'
import { Exception, exceptionOf, messageOf } from '../exception.ts'
import { construct, isPropertySettable, readMember, setMember } from '../members.ts'
import type { Method } from '../memberTable.ts'
import { type NetType, requireType } from '../netType.ts'
import { baseOf, membersOfBag, type PSCustomObject } from '../psobject.ts'
import { int32Type, psCustomObjectType } from '../typeOf.ts'
import { castFault, castFaultAround, noConversionFault } from './castFault.ts'
import { convert, tryConvert } from './convert.ts'
import { type Conversion, conversion, conversionFor, isIntegerCode } from './figure.ts'
import { rank } from './ranks.ts'
import { toText } from './toText.ts'

/**
 * Conversions by constructors of the target type. First those of one parameter that takes the value; with `late` what comes after cast operators and
 * IConvertible: a dictionary's or object's properties set on a new instance, and collections of one type parameter.
 */
export function figureConstruction(from: NetType, to: NetType, late = false): Conversion | null {
  if (to.isAbstract || to.isInterface || to.isTypeParameter) return null
  if (!late) return figureConstructor(from, to)
  const isTable = from.isA(requireType('System.Collections.IDictionary'))
  if (to.nullableOf !== null && (isTable || from === psCustomObjectType)) {
    // A new Nullable is null, which takes no properties.
    return conversion(rank.constructor, (value, type) => {
      const inner = netFault(
        'System.Management.Automation.PSArgumentNullException',
        'Cannot process argument because the value of argument "obj" is null. Change the value of argument "obj" to a non-null value.',
      )
      throw castFaultAround('InvalidCastConstructorException', value, type, inner)
    })
  }
  if (isTable) {
    const byProperties = figureByProperties(to, (value) => dictionaryEntries(value))
    if (byProperties !== null) return byProperties
  }
  return figureCollection(from, to) ?? figureFromObject(from, to)
}

/** Widening conversions that reflection's binder makes for an argument. */
function widens(from: NetType, to: NetType): boolean {
  if (from.isEnum) return from.underlying === to || widens(from.underlying, to)
  if (from.code === 4) return to.code >= 8 && to.code <= 14
  if (!isIntegerCode(from.code) && from.code !== 13) return false
  return to.code >= 5 && to.code <= 14 && conversionFor(from, to).rank === rank.numericImplicit
}

function figureConstructor(from: NetType, to: NetType): Conversion | null {
  if (
    isIntegerCode(from.code) &&
    (to.isA(requireType('System.Collections.IList')) || to.isA(requireType('System.Collections.ICollection')))
  )
    return null
  // Arrays have a constructor that takes the length, which reflection passes a Char or an enumeration's value.
  if (to.rank === 1)
    return widens(from, int32Type)
      ? conversion(rank.constructor, (value, type) => newArray(type.elementType!, convert(value, int32Type) as number))
      : null
  const candidates = to.constructors.filter((c) => c.parameters.length === 1 && !c.parameters[0]!.isRef && !c.isHidden)
  const found =
    candidates.find((c) => c.parameters[0]!.type === from) ??
    mostSpecific(candidates.filter((c) => c.parameters[0]!.type.isAssignableFrom(from))) ??
    mostSpecific(candidates.filter((c) => widens(from, c.parameters[0]!.type)))
  if (found === null) return null
  return conversion(rank.constructor, (value, type) => {
    const parameter = found.parameters[0]!.type
    try {
      return construct(type, [parameter.isAssignableFrom(from) ? value : convert(value, parameter)], found)
    } catch (thrown) {
      if (!(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
      throw castFaultAround('InvalidCastConstructorException', value, type, unwrapInvocation(thrown))
    }
  })
}

function mostSpecific(candidates: readonly Method[]): Method | null {
  let best: Method | null = null
  for (const c of candidates) {
    if (best === null || best.parameters[0]!.type.isAssignableFrom(c.parameters[0]!.type)) best = c
  }
  return best
}

function unwrapInvocation(thrown: object): object {
  const exception = exceptionOf(thrown)
  return exception.netType.fullName === 'System.Management.Automation.MethodInvocationException' &&
    exception.inner !== null
    ? exception.inner
    : exception
}

function* dictionaryEntries(value: Value): Iterable<readonly [string, Value]> {
  for (const [key, item] of (value as unknown as DictionaryLike).entries()) yield [toText(key), item]
}

/** A new instance whose properties are set from names and values. */
function figureByProperties(
  to: NetType,
  entries: (value: Value) => Iterable<readonly [string, Value]>,
): Conversion | null {
  const constructor = to.constructors.find((c) => c.parameters.length === 0)
  if (constructor === undefined && !(to.isValueType && (to.code === 1 || to.code >= 15))) return null
  return conversion(rank.constructor, (value, type) => {
    try {
      const made = constructor === undefined ? defaultOf(type) : construct(type, [], constructor)
      setProperties(made, entries(value), type)
      return made
    } catch (thrown) {
      if (!(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
      if (thrown instanceof Fault && thrown.id === 'ObjectCreationError') throw thrown
      const exception = exceptionOf(thrown)
      const inner = exception.inner ?? exception
      const isSetting = /SetValue|InvalidOperation/.test(exception.netType.name)
      if (isSetting)
        throw castFault('ObjectCreationError', `Cannot create object of type "${type}". ${messageOf(inner)}`, inner)
      throw castFaultAround('InvalidCastConstructorException', value, type, inner)
    }
  })
}

/** Sets properties by name. Throws the fault of a name the object does not have. */
export function setProperties(target: Value, entries: Iterable<readonly [string, Value]>, type: NetType): void {
  for (const [name, value] of entries) {
    if (!isPropertySettable(target, name)) {
      const message = `The property '${name}' was not found for the '${type.fullName}' object. ${settableProperties(type)}`
      throw castFault(
        'ObjectCreationError',
        `Cannot create object of type "${type}". ${message}`,
        new Fault({ exception: 'System.InvalidOperationException', message }),
      )
    }
    setMember(target, name, value)
  }
}

function settableProperties(type: NetType): string {
  if (type.isEnum) return `The settable properties are: [value__ <${type.underlying}>].`
  const settable = [...type.members.properties.values()].filter((p) => p.set !== null)
  if (settable.length === 0) return 'There is no settable property available.'
  return `The settable properties are: ${settable.map((p) => `[${p.name} <${p.type}>]`).join(', ')}.`
}

/** A PSCustomObject's properties on a new instance. */
function figureFromObject(from: NetType, to: NetType): Conversion | null {
  if (from.fullName !== 'System.Management.Automation.PSCustomObject') return null
  if (to.members.properties.size === 0) return null
  const byProperties = figureByProperties(to, objectEntries)
  if (byProperties === null) return null
  return conversion(rank.constructor, (value, type) => {
    try {
      return byProperties.run(value, type)
    } catch (thrown) {
      const isMissing =
        thrown instanceof Fault &&
        thrown.id === 'ObjectCreationError' &&
        thrown.message.includes("' was not found for the '")
      if (isMissing)
        throw castFaultAround('InvalidCastConstructorException', value, type, noConversionFault(value, type))
      throw thrown
    }
  })
}

function* objectEntries(value: Value): Iterable<readonly [string, Value]> {
  for (const member of membersOfBag(value as PSCustomObject))
    yield [member.name, readMember(value, member.name) ?? null]
}

/** A generic collection of one type parameter, from an array or a single element. */
function figureCollection(from: NetType, to: NetType): Conversion | null {
  if (to.genericArguments.length !== 1 || !to.isA(requireType('System.Collections.IEnumerable'))) return null
  const element = to.genericArguments[0]!
  const isScalar = element.isAssignableFrom(from)
  const wanted = ['IEnumerable`1', 'ICollection`1', 'IList`1']
  const constructor = to.constructors.find(
    (c) => c.parameters.length === 1 && wanted.includes(c.parameters[0]!.type.definition?.name ?? ''),
  )
  if (constructor === undefined) return null
  return conversion(isScalar ? rank.constructor & 0xfff7 : rank.constructor, (value, type) => {
    const items: Value[] = []
    if (!isScalar && value instanceof NetArray) {
      for (const item of value) {
        const converted = tryConvert(baseOf(item), element)
        if (converted === undefined) throw noConversionFault(value, type)
        items.push(converted)
      }
    } else items.push(isScalar ? value : convert(value, element))
    return construct(type, [arrayFrom(element, items)], constructor)
  })
}
