import type { Value } from '../kernel/value.ts'

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
  /** By folded name. Values: Drive. */
  readonly drives = new Map<string, object>()

  constructor(parent: ScopeTables | null) {
    this.parent = parent
  }
}

export type TableKind = 'functions' | 'aliases' | 'drives'

/** The entry of a folded name in the nearest scope that has one. */
export function findEntry(tables: ScopeTables | null, kind: TableKind, folded: string): Value | undefined {
  for (let at = tables; at !== null; at = at.parent) {
    const found = at[kind].get(folded)
    if (found !== undefined) return found
  }
  return undefined
}
