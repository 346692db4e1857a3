import type { NetType } from '../types/netType.ts'
/**
 * The functions, aliases and drives defined in one scope. Most frames have none and share their parent's: `frame.tables` is the nearest
 * one that has any, so a look-up walks only scopes that define something and call sites can cache by (tables, version).
 */
export class ScopeTables {
  readonly parent: ScopeTables | null
  /** By folded name. Values: FunctionInfo, FilterInfo. */
  readonly functions = new Map<string, object>()
  /** By folded name. Values: AliasInfo. */
  readonly aliases = new Map<string, object>()
  /** By folded name. Values: CmdletInfo[], the one imported last first. */
  readonly cmdlets = new Map<string, object>()
  /** By folded name. Values: Drive. */
  readonly drives = new Map<string, object>()
  /** Script classes and enumerations, by folded name. */
  readonly types = new Map<string, NetType>()

  constructor(parent: ScopeTables | null) {
    this.parent = parent
  }
}

export type TableKind = 'functions' | 'aliases' | 'cmdlets' | 'drives'

/** The entry of a folded name in the nearest scope that has one. */
export function findEntry(tables: ScopeTables | null, kind: TableKind, folded: string): object | undefined {
  for (let at = tables; at !== null; at = at.parent) {
    const found = at[kind].get(folded)
    if (found !== undefined) return found
  }
  return undefined
}
