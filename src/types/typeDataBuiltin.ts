import type { PSMember } from './psmembers.ts'

const made: Map<string, Map<string, PSMember>> = new Map()
const none: ReadonlyMap<string, PSMember> = new Map()
const providers: Map<string, (() => PSMember[])[]> = new Map()
const names: string[] = []

/** Lets a higher layer declare members of a built-in type (lazily): `provideTypeData('System.IO.FileInfo', () => […])`. */
export function provideTypeData(typeName: string, make: () => PSMember[]): void {
  const key = typeName.toLowerCase()
  const list = providers.get(key)
  if (list === undefined) {
    providers.set(key, [make])
    names.push(typeName)
  } else list.push(make)
  made.delete(key)
}

function tableOf(key: string): ReadonlyMap<string, PSMember> {
  const known = made.get(key)
  if (known !== undefined) return known
  const makers = providers.get(key) ?? []
  if (makers.length === 0) return none
  const table = new Map<string, PSMember>()
  for (const make of makers) for (const member of make()) table.set(member.name.toLowerCase(), member)
  made.set(key, table)
  return table
}

/** The member a built-in table adds to a type name by itself. */
export function builtinMember(typeName: string, folded: string): PSMember | undefined {
  return tableOf(typeName).get(folded)
}

/** All members a built-in table adds to a type name. */
export function builtinMembers(typeName: string): Iterable<PSMember> {
  return tableOf(typeName).values()
}

/** The names of the types that built-in tables add to. */
export function builtinTypeNames(): readonly string[] {
  return names
}
