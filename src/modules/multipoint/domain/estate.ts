/** A whole back end's data as one value: what a scenario file holds, what an export writes and what a back end starts from. */
import { protectDisk } from './changes/protectedDisk.ts'
import type { UserType } from './enumerations.ts'
import { only, type Server, type ServerState } from './state.ts'
import { type RowOf, storedKey, type TableName, tableNames } from './tables.ts'

export type ServerTables = { readonly [T in TableName]: readonly RowOf<T>[] }

/** A server's facts without what the back end computes. */
export type ServerFacts = Omit<Server, 'callerType'>

export interface ServerData {
  readonly server: ServerFacts
  readonly tables: ServerTables
}

export interface EstateData {
  readonly servers: readonly ServerData[]
}

/** The type of who runs the commands: that of their entry among the users, else by their rights. */
export function callerTypeOf(facts: ServerFacts, state: Pick<ServerState, 'table'>): UserType {
  const { caller } = facts
  const user = caller.userName === '' ? undefined : state.table('users').get(storedKey(caller.userName))
  return user?.UserType ?? (caller.isAdmin ? 'Administrator' : 'Standard')
}

/** Fills an empty server with its data; a disk in Discard mode is protected from here on. */
export function fillServer(state: ServerState, tables: ServerTables): void {
  for (const name of tableNames) {
    const table = state.table(name)
    for (const row of tables[name]) table.put(row as never)
  }
  const system = only(state, 'system')
  if (system.DiskProtectionMode === 'Discard' && system.ProtectedImage === '') protectDisk(state)
}

export function serverData(state: ServerState): ServerData {
  const { callerType: _computed, ...server } = state.server
  const tables: Record<string, readonly unknown[]> = {}
  for (const name of tableNames) tables[name] = state.table(name).list()
  return { server, tables: tables as unknown as ServerTables }
}
