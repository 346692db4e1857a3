import { toBigInt } from '../../kernel/convertNumber.ts'
import { Fault, runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { EnumValue, enumEntries, enumText, enumValue } from '../enum.ts'
import { itemsOf } from '../enumerate.ts'
import type { NetType } from '../netType.ts'
import { castFault, castFaultAround, enumNameList, messageText } from './castFault.ts'
import { convert } from './convert.ts'

/** Wraps a number into the range of the enumeration's underlying type. */
function narrowed(type: NetType, value: bigint): bigint {
  switch (type.underlying.code) {
    case 5:
      return BigInt.asIntN(8, value)
    case 6:
      return BigInt.asUintN(8, value)
    case 7:
      return BigInt.asIntN(16, value)
    case 8:
      return BigInt.asUintN(16, value)
    case 10:
      return BigInt.asUintN(32, value)
    case 11:
      return BigInt.asIntN(64, value)
    case 12:
      return BigInt.asUintN(64, value)
    default:
      return BigInt.asIntN(32, value)
  }
}

/** The enumeration value of a number that may be out of the underlying type's range (Enum.ToObject). */
export function enumOfNumber(type: NetType, value: bigint): EnumValue {
  const fitted = narrowed(type, value)
  return enumValue(type, type.underlying.code === 11 || type.underlying.code === 12 ? fitted : Number(fitted))
}

/** Whether a number is one of the names', or for flags made of their bits; with a negative name everything is. */
function isDefined(type: NetType, value: bigint): boolean {
  const entries = enumEntries(type)
  if (entries.some(([, n]) => n < 0)) return true
  if (entries.some(([, n]) => BigInt(n) === value)) return true
  if (type.declaration.flags !== true) return false
  const all = entries.reduce((bits, [, n]) => bits | BigInt(n), 0n)
  return (value & ~all) === 0n && value >= 0n
}

function checkDefined(id: string, result: EnumValue, shown: Value): EnumValue {
  const { netType } = result
  if (isDefined(netType, BigInt(result.value))) return result
  throw castFault(
    id,
    `Cannot convert value "${messageText(shown)}" to type "${netType}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${enumNameList(netType)}".`,
  )
}

/** An integer (or other enumeration's value) as an enumeration value. */
export function integerToEnum(value: Value, type: NetType): EnumValue {
  const number = value instanceof EnumValue ? BigInt(value.value) : toBigInt(value)
  return checkDefined('UndefinedIntegerToEnum', enumOfNumber(type, number), value)
}

/** Enum.Parse ignoring case: names and numbers joined by commas; null when a part is neither. */
export function parseEnum(type: NetType, text: string): EnumValue | null {
  let bits = 0n
  const parts = text.split(',')
  for (const part of parts) {
    const name = part.trim()
    const folded = fold(name)
    const entry = enumEntries(type).find(([n]) => n === name) ?? enumEntries(type).find(([n]) => fold(n) === folded)
    if (entry !== undefined) bits |= BigInt(entry[1])
    else if (/^[+-]?\d+$/.test(name) && parts.length === 1) bits |= BigInt(name)
    else return null
  }
  return enumOfNumber(type, bits)
}

/** A text as an enumeration value: names, numbers, a list of both, or the unambiguous start of one name. */
export function textToEnum(text: string, type: NetType): EnumValue {
  const parsed = parseEnum(type, text)
  if (parsed !== null) return checkDefined('EnumParseUndefined', parsed, text)
  let full: string
  try {
    full = disambiguate(text, type)
  } catch (thrown) {
    if (thrown instanceof Fault)
      throw castFaultAround('SubstringDisambiguationEnumParseThrewAnException', text, type, thrown)
    throw thrown
  }
  return checkDefined('EnumParseUndefined', parseEnum(type, full)!, text)
}

const special: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'System.Management.Automation.CommandTypes',
    ['Alias', 'Function', 'Filter', 'Cmdlet', 'ExternalScript', 'Application', 'Script', 'All', 'Configuration'],
  ],
])

/** The one name that starts with the text. EnumMinimumDisambiguation */
export function disambiguate(text: string, type: NetType): string {
  const start = fold(text)
  const names = enumEntries(type).map(([name]) => name)
  const matching = names.filter((name) => fold(name).startsWith(start))
  if (matching.length === 1) return matching[0]!
  if (matching.length === 0) {
    throw runtimeFault(
      'NoEnumNameMatch',
      `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${names.join(', ')}`,
    )
  }
  const preferred = special.get(type.fullName)?.find((name) => fold(name).startsWith(start))
  if (preferred !== undefined) return preferred
  throw runtimeFault(
    'MultipleEnumNameMatch',
    `The identifier name ${text} cannot be processed because it is either too similar or identical to the following enumerator names: ${matching.join(', ')}. Use a more specific identifier name.`,
  )
}

/** A collection of names as flags. */
export function collectionToEnum(value: Value, type: NetType): EnumValue {
  const names = itemsOf(value).map((item) =>
    typeof item === 'string' ? item : enumText(convert(item, type) as EnumValue),
  )
  return textToEnum(names.join(','), type)
}
