import { numericCode, toBigInt } from '../kernel/convertNumber.ts'
import { netFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { arrayFrom } from '../types/array.ts'
import { EnumValue, enumEntries, enumText, enumValue } from '../types/enum.ts'
import { NetType } from '../types/netType.ts'
import { baseOf } from '../types/psobject.ts'
import type { PSReference } from '../types/psReference.ts'
import { formatEnum } from '../types/text/netText.ts'
import { stringType, typeOf } from '../types/typeOf.ts'
import { argumentFault, argumentNull } from './arguments.ts'
import type { Described } from './declare.ts'
import { isEnumDefined, sortedEntries } from './reflection/types.ts'

function requireEnum(type: Value): NetType {
  if (type === null) throw argumentNull('enumType')
  if (!(type instanceof NetType) || !type.isEnum) throw argumentFault('Type provided must be an Enum.', 'enumType')
  return type
}

const wide = (type: NetType) => type.underlying.code === 11 || type.underlying.code === 12
const ofBits = (type: NetType, bits: bigint) => enumValue(type, wide(type) ? bits : Number(bits))

/** Enum.Parse: names or a number, separated by commas. Null where the text is none. */
export function parseEnum(type: NetType, text: string, ignoreCase: boolean): EnumValue | string {
  const trimmed = text.trim()
  if (trimmed === '') return 'Must specify valid information for parsing in the string.'
  if (/^[+-]?\d+$/.test(trimmed)) return ofBits(type, BigInt(trimmed))
  let bits = 0n
  for (const piece of trimmed.split(',')) {
    const name = piece.trim()
    const entry = enumEntries(type).find(([n]) => (ignoreCase ? fold(n) === fold(name) : n === name))
    if (entry === undefined) return `Requested value '${name}' was not found.`
    bits |= BigInt(entry[1])
  }
  return ofBits(type, bits)
}

function parse(type: NetType, text: string | null, ignoreCase: boolean): EnumValue {
  if (text === null) throw argumentNull('value')
  const value = parseEnum(requireEnum(type), text, ignoreCase)
  if (typeof value === 'string')
    throw value.startsWith('Must') ? argumentFault(value, 'value') : netFault('System.ArgumentException', value)
  return value
}

function tryParse(type: NetType, text: string | null, ignoreCase: boolean, result: PSReference): boolean {
  const value = text === null ? '' : parseEnum(requireEnum(type), text, ignoreCase)
  result.value = typeof value === 'string' ? ofBits(type, 0n) : value
  return typeof value !== 'string'
}

function numberOf(value: Value | undefined): bigint {
  if (value === null || value === undefined) throw argumentNull('value')
  if (value instanceof EnumValue) return BigInt(value.value)
  if (numericCode(value) <= 1)
    throw argumentFault(
      "The value passed in must be an enum base or an underlying type for an enum, such as an Int32. (Parameter 'value')",
    )
  return toBigInt(value)
}

/** The type and text of Parse and TryParse: by a Type argument or as type argument. */
function split(self: unknown, args: readonly Value[]): { type: NetType; rest: Value[] } {
  if (Array.isArray(self)) return { type: self[0] as NetType, rest: [...args] }
  return { type: requireEnum(args[0]!), rest: args.slice(1) }
}

export const enumTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.Enum',
    () => ({
      members: {
        'static Parse': function (this: unknown, ...args: Value[]) {
          const { type, rest } = split(this, args)
          return parse(type, rest[0] as string | null, rest[1] === true)
        },
        'static TryParse': function (this: unknown, ...args: Value[]) {
          const { type, rest } = split(this, args)
          return tryParse(
            type,
            rest[0] as string | null,
            rest.length > 2 && rest[1] === true,
            rest[rest.length - 1] as PSReference,
          )
        },
        'static GetNames': function (this: unknown, type?: Value) {
          return arrayFrom(
            stringType,
            sortedEntries(type === undefined ? (this as NetType[])[0]! : requireEnum(type)).map(([name]) => name),
          )
        },
        'static GetValues': function (this: unknown, given?: Value) {
          const type = given === undefined ? (this as NetType[])[0]! : requireEnum(given)
          return arrayFrom(
            type,
            sortedEntries(type).map(([, n]) => enumValue(type, n)),
          )
        },
        'static GetName': function (this: unknown, ...args: Value[]) {
          const { type, rest } = split(this, args)
          const number = numberOf(baseOf(rest[0] ?? null))
          return enumEntries(type).find(([, n]) => BigInt(n) === number)?.[0] ?? null
        },
        'static GetUnderlyingType': (type: Value) => requireEnum(type).underlying,
        'static IsDefined': function (this: unknown, ...args: Value[]) {
          const { type, rest } = split(this, args)
          const value = baseOf(rest[0]!)
          if (value instanceof EnumValue && value.netType !== type) {
            throw argumentFault(
              `Object must be the same type as the enum. The type passed in was '${value.netType}'; the enum type was '${type}'.`,
              'value',
            )
          }
          return isEnumDefined(type, value)
        },
        'static ToObject': (type: Value, value: Value) => ofBits(requireEnum(type), numberOf(baseOf(value))),
        'static Format': (type: Value, value: Value, format: string) => {
          requireEnum(type)
          return formatEnum(
            baseOf(value) instanceof EnumValue
              ? (baseOf(value) as EnumValue)
              : ofBits(type as NetType, numberOf(baseOf(value))),
            format,
          )
        },
        CompareTo: (self: EnumValue, other: Value) => {
          const value = baseOf(other)
          if (value === null) return 1
          if (!(value instanceof EnumValue) || value.netType !== self.netType) {
            throw argumentFault(
              `Object must be the same type as the enum. The type passed in was '${typeOf(value)}'; the enum type was '${self.netType}'.`,
            )
          }
          return self.value < value.value ? -1 : self.value > value.value ? 1 : 0
        },
        Equals: (self: EnumValue, other: Value) => self === baseOf(other),
        GetHashCode: (self: EnumValue) => Number(BigInt.asIntN(32, BigInt(self.value))),
        GetTypeCode: (self: EnumValue) => self.netType.underlying.code,
        HasFlag: (self: EnumValue, flag: Value) => {
          const value = baseOf(flag)
          if (value === null) throw argumentNull('flag')
          if (value instanceof EnumValue && value.netType !== self.netType) {
            throw argumentFault(
              `The argument type, '${value.netType}', is not the same as the enum type '${self.netType}'.`,
            )
          }
          const bits = numberOf(value)
          return (BigInt(self.value) & bits) === bits
        },
        ToString: (self: EnumValue, format?: Value) =>
          typeof format === 'string' ? formatEnum(self, format) : enumText(self),
      },
    }),
  ],
])
