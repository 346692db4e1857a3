import type { Value } from '../kernel/value.ts'
import type { Invocable, TypeResolver } from './invocable.ts'
import type { PSMember } from './psmembers.ts'

/** Members added to types for a session (Update-TypeData, types.ps1xml). */
export interface TypeData {
  /** Changes whenever the tables do: call sites that cached a look-up compare it. */
  readonly version: number
  /** The member a type name adds by itself (no base types), by folded name; undefined when it adds none. */
  member(foldedTypeName: string, foldedName: string): PSMember | undefined
  /** Folded names of types whose built-in members were removed. */
  readonly removed: ReadonlySet<string>
  /** All members a type name adds. */
  members(foldedTypeName: string): Iterable<PSMember>
}

/** What the running session supplies to conversion and member access. The core is single-threaded: the engine sets it when it switches sessions. */
export interface Ambient {
  /** `$OFS` of the running scope, ' ' where it is not set. */
  ofs(): string
  /** Name of the current culture, as in 'en-US'. */
  readonly culture: string
  /** Types added by the session, or null. */
  readonly typeData: TypeData | null
  /** Script classes and namespaces in use where the code runs. */
  readonly resolver: TypeResolver | null
  readonly namespaces: readonly string[]
  /** Makes a script block of text: `[scriptblock]'…'` of a cast. */
  createScriptBlock(text: string): Value & Invocable
}

const outside: Ambient = {
  ofs: () => ' ',
  culture: 'en-US',
  typeData: null,
  resolver: null,
  namespaces: ['System'],
  createScriptBlock() {
    throw new Error('no session')
  },
}

let running: Ambient = outside

/** The running session's. */
export const ambient: Ambient = {
  ofs: () => running.ofs(),
  get culture() {
    return running.culture
  },
  get typeData() {
    return running.typeData
  },
  get resolver() {
    return running.resolver
  },
  get namespaces() {
    return running.namespaces
  },
  createScriptBlock: (text) => running.createScriptBlock(text),
}

/** Makes a session the running one; returns the one before. */
export function useAmbient(next: Ambient): Ambient {
  const before = running
  running = next
  return before
}
