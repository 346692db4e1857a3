import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { ambient } from './ambient.ts'
import type { NetType } from './netType.ts'
import type { PSMember } from './psmembers.ts'
import { bagOf, typeNamesOf } from './psobject.ts'
import { builtinMember, builtinMembers } from './typeDataBuiltin.ts'
import { typeOf } from './typeOf.ts'

/** Members found for a type without changed type names, while the session's tables stay the same. */
const found: WeakMap<NetType, { version: number; table: unknown; members: Map<string, PSMember | null> }> =
  new WeakMap()

/** The member that type data (the session's Update-TypeData, then the built-in tables) adds to a value, or undefined. */
export function typeDataMember(value: Value, folded: string): PSMember | undefined {
  const names = bagOf(value)?.typeNames
  if (names) return searchNames(names, folded)
  return typeDataMemberOf(typeOf(value), folded)
}

/** The same for a type. */
export function typeDataMemberOf(type: NetType, folded: string): PSMember | undefined {
  const data = ambient.typeData
  const version = data?.version ?? 0
  let cache = found.get(type)
  if (cache === undefined || cache.version !== version || cache.table !== data) {
    cache = { version, table: data, members: new Map() }
    found.set(type, cache)
  }
  let member = cache.members.get(folded)
  if (member === undefined) {
    const names: string[] = []
    for (let t: NetType | null = type; t !== null; t = t.base) names.push(t.fullName)
    member = searchNames(names, folded) ?? null
    cache.members.set(folded, member)
  }
  return member ?? undefined
}

function searchNames(names: readonly string[], folded: string): PSMember | undefined {
  const data = ambient.typeData
  for (const name of names) {
    const key = fold(name)
    const member = data?.member(key, folded) ?? (data?.removed.has(key) ? undefined : builtinMember(key, folded))
    if (member !== undefined) return member
  }
  return undefined
}

/** All members type data adds to a value, the base types' first, each name once: a derived type's takes the place of its base's. */
export function typeDataMembers(value: Value): PSMember[] {
  const seen = new Map<string, PSMember>()
  for (const name of typeNamesOf(value).toReversed()) {
    const key = fold(name)
    const data = ambient.typeData
    for (const source of [data?.removed.has(key) ? [] : builtinMembers(key), data?.members(key) ?? []]) {
      for (const member of source) seen.set(fold(member.name), member)
    }
  }
  return [...seen.values()]
}
