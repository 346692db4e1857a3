import { fold } from '../kernel/text.ts'
import type { NetType } from './netType.ts'

/** A value of an enumeration. There is one object per type and number: they compare with `===`. Make them with `enumValue`. */
export class EnumValue {
  readonly netType: NetType
  /** A bigint where the underlying type has 64 bits, else a number. */
  readonly value: number | bigint

  constructor(netType: NetType, value: number | bigint) {
    this.netType = netType
    this.value = value
  }
}

/** The value of an enumeration for a number (of any kind; it is not checked). */
export function enumValue(type: NetType, value: number | bigint): EnumValue {
  const known = type.enumInstances.get(value)
  if (known !== undefined) return known as EnumValue
  const isWide = type.underlying.code === 11 || type.underlying.code === 12
  if (isWide !== (typeof value === 'bigint')) return enumValue(type, isWide ? BigInt(value) : Number(value))
  const made = new EnumValue(type, value)
  type.enumInstances.set(value, made)
  return made
}

/** Names and values of an enumeration in declaration order. */
export function enumEntries(type: NetType): readonly (readonly [string, number | bigint])[] {
  return type.declaration.values ?? []
}

/** The value of a name, whatever its case; undefined when there is none. */
export function enumNamed(type: NetType, name: string): EnumValue | undefined {
  const folded = fold(name)
  const entry = enumEntries(type).find(([n]) => fold(n) === folded)
  return entry === undefined ? undefined : enumValue(type, entry[1])
}

/** Enum.ToString(): the name, the names of the flags joined by `, `, or the number. */
export function enumText(value: EnumValue): string {
  const { netType } = value
  const exact = enumEntries(netType).find(([, n]) => BigInt(n) === BigInt(value.value))
  if (exact !== undefined) return exact[0]
  if (netType.declaration.flags === true && BigInt(value.value) !== 0n) {
    const names = flagNames(netType, BigInt(value.value))
    if (names !== null) return names.join(', ')
  }
  return String(value.value)
}

/** The names whose bits make up a number, from the lowest; null when some bits have none. */
function flagNames(type: NetType, bits: bigint): string[] | null {
  const mask = type.underlying.code === 11 || type.underlying.code === 12 ? 0xffff_ffff_ffff_ffffn : 0xffff_ffffn
  let rest = bits & mask
  const names: string[] = []
  const sorted = [...enumEntries(type)]
    .map(([name, n]) => [name, BigInt(n) & mask] as const)
    .sort((a, b) => (a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0))
  for (const [name, n] of sorted) {
    if (n !== 0n && (rest & n) === n) {
      names.unshift(name)
      rest &= ~n
    }
  }
  return rest === 0n ? names : null
}
