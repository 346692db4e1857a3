import type { Value } from '../kernel/value.ts'
import type { NetType } from './netType.ts'

/** Properties that an object has by its data instead of its class: XML nodes, data rows. */
export interface MemberAdapter {
  /** The property's value; undefined when there is none of that name. */
  get(self: Value, name: string): Value | undefined
  /** Sets a property; false when there is none of that name. Throws a Fault when it cannot be set. */
  set(self: Value, name: string, value: Value): boolean
  /** The properties' names. */
  names(self: Value): string[]
  /** The type of a property's values, as Get-Member shows it. */
  typeNameOf(self: Value, name: string): string
  /** Whether a property can be set; all can where this is absent. */
  isSettable?(self: Value, name: string): boolean
  /** A type name before the class's own; null where there is none. */
  firstTypeName?(self: Value): string | null
}

const adapters: Map<string, MemberAdapter> = new Map()
let found: WeakMap<NetType, MemberAdapter | null> = new WeakMap()

/** Declares the adapter of a class and those derived from it. */
export function provideAdapter(typeName: string, adapter: MemberAdapter): void {
  adapters.set(typeName, adapter)
  found = new WeakMap()
}

/** The adapter of a type, or null. */
export function adapterOf(type: NetType): MemberAdapter | null {
  let adapter = found.get(type)
  if (adapter === undefined) {
    adapter = null
    for (let t: NetType | null = type; t !== null && adapter === null; t = t.base)
      adapter = adapters.get(t.fullName) ?? null
    found.set(type, adapter)
  }
  return adapter
}
