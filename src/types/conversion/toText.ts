import {
  BigInteger,
  Byte,
  Char,
  Decimal,
  Double,
  Int16,
  SByte,
  Single,
  UInt16,
  UInt32,
  UInt64,
} from '../../kernel/boxes.ts'
import { decimalText } from '../../kernel/decimal.ts'
import { Fault } from '../../kernel/fault.ts'
import { doubleTextG15, singleTextG7 } from '../../kernel/numberText.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { adapterOf } from '../adapter.ts'
import { ambient } from '../ambient.ts'
import { EnumValue, enumText } from '../enum.ts'
import { enumerate } from '../enumerate.ts'
import { Exception, exceptionOf, exceptionText, messageOf } from '../exception.ts'
import { readMember } from '../members.ts'
import { NetType, requireType } from '../netType.ts'
import { PSAliasProperty, PSCodeMethod, type PSMember, PSScriptMethod, PSScriptProperty } from '../psmembers.ts'
import { bagOf, deserializedText, PSCustomObject, PSObject } from '../psobject.ts'
import { typeDataMember } from '../typeData.ts'
import { typeOf } from '../typeOf.ts'
import { typeText } from '../typeText.ts'

/** PowerShell's string conversion, as in `"$x"`: culture-invariant; collections are joined by `$OFS`. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value
  return textOf(value, null, true)
}

/** The same for `"$x"` and `'text' + $x`: a number counts there, not how it was written. */
export function expandedText(value: Value): string {
  return toText(value instanceof PSObject && value.written !== null ? value.base : value)
}

/** The same with a separator of its own instead of `$OFS`. */
export function toTextWith(value: Value, separator: string): string {
  return textOf(value, separator, true)
}

/** The text of an item of a collection: collections within are not joined again. */
export function itemText(value: Value): string {
  return textOf(value, null, false)
}

function textOf(value: Value, separator: string | null, recurse: boolean): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 'True' : 'False'
    case 'bigint':
      return String(value)
  }
  if (value === null || value === nothing) return ''
  const primitive = boxText(value)
  if (primitive !== null) return primitive
  return objectText(value, separator, recurse)
}

/** The text of a numeric box, Char or enumeration value; null for anything else. */
function boxText(value: object): string | null {
  switch (value.constructor) {
    case Double:
      return doubleTextG15((value as Double).value)
    case Char:
      return String.fromCharCode((value as Char).code)
    case Single:
      return singleTextG7((value as Single).value)
    case Decimal:
      return decimalText(value as Decimal)
    case Byte:
    case SByte:
    case Int16:
    case UInt16:
    case UInt32:
    case UInt64:
    case BigInteger:
      return String((value as Byte).value)
    case EnumValue:
      return enumText(value as EnumValue)
    default:
      return null
  }
}

function objectText(value: object, separator: string | null, recurse: boolean): string {
  const brokered = brokeredText(value)
  if (brokered !== null) return brokered
  if (value instanceof PSObject) return value.written ?? textOf(value.base, separator, recurse)
  if (value instanceof PSCustomObject) return deserializedText(value) ?? (recurse ? propertiesText(value) : '')
  if (recurse) {
    const items = enumerate(value)
    if (items !== null) {
      const parts: string[] = []
      for (const item of items) parts.push(itemText(item))
      return parts.join(separator ?? ambient.ofs())
    }
  }
  return ownText(value)
}

/** A ToString method added to the object or its type. */
function brokeredText(value: object): string | null {
  const bag = bagOf(value)
  let member: PSMember | undefined
  if (bag !== null && !bag.shape.isPlain) {
    const slot = bag.shape.slotOf('tostring')
    if (slot >= 0 && bag.shape.isMember[slot]) member = bag.slots[slot] as PSMember
  }
  member ??= typeDataMember(value, 'tostring')
  if (member instanceof PSScriptMethod) return textOf(member.script.invokeWith([], value), null, false)
  // The one of XML nodes is for calls only.
  if (member instanceof PSCodeMethod && adapterOf(typeOf(value)) === null)
    return textOf(member.call(value, []), null, false)
  return null
}

/** `@{a=1; b=2}`. */
function propertiesText(object: PSCustomObject): string {
  const parts: string[] = []
  const { shape, slots } = object
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!
    if (!shape.isMember[i]) parts.push(`${shape.names[i]}=${itemText(slot as Value)}`)
    else if (slot instanceof PSScriptProperty)
      parts.push(`${shape.names[i]}=System.Management.Automation.PSScriptProperty`)
    else if (slot instanceof PSAliasProperty)
      parts.push(`${shape.names[i]}=${itemText(readMember(object, slot.name) ?? null)}`)
  }
  return parts.length === 0 ? '' : `@{${parts.join('; ')}}`
}

type ToText = (self: Value) => unknown
const toStrings: WeakMap<NetType, ToText> = new WeakMap()

/** Calls the class's own ToString: with the invariant culture where it is IFormattable. */
function ownText(value: object): string {
  if (value instanceof NetType) return typeText(value)
  if (value instanceof Exception) return exceptionText(value)
  const type = typeOf(value)
  let toString = toStrings.get(type)
  if (toString === undefined) {
    toString = findToString(type)
    toStrings.set(type, toString)
  }
  try {
    return (toString(value) ?? '') as string
  } catch (thrown) {
    if (!(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
    const exception = exceptionOf(thrown)
    throw new Fault({
      id: 'ToStringObjectBasicException',
      exception: 'System.Management.Automation.ExtendedTypeSystemException',
      message: `Exception converting to string: "${messageOf(exception)}"`,
      inner: exception,
    })
  }
}

function findToString(type: NetType): ToText {
  const methods = type.methods('tostring') ?? []
  if (type.isA(requireType('System.IFormattable'))) {
    const formatted = methods.find(
      (m) => m.parameters.length === 2 && m.parameters[0]!.type.fullName === 'System.String',
    )
    if (formatted !== undefined) return (self) => formatted.implementation(self, null, invariantCulture())
  }
  const plain = methods.find((m) => m.parameters.length === 0)
  if (plain !== undefined) return (self) => plain.implementation(self)
  return () => type.toString()
}

/** CultureInfo.InvariantCulture, or null before the class is there. */
export function invariantCulture(): Value {
  const property = requireType('System.Globalization.CultureInfo').staticProperty('invariantculture')
  return property?.get == null ? null : (property.get() as Value)
}
