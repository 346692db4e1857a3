/**
 * What rules and changes see of a back end's data inside one transaction. Rows are values: nobody alters a row that `get` or `list`
 * handed out; a change puts a new row.
 */
import { fold } from '../../../kernel/text.ts'
import type { UserType } from './enumerations.ts'
import type { Key, RowOf, TableName } from './tables.ts'

/** Who runs the commands on a server. */
export interface Caller {
  readonly userName: string
  readonly isAdmin: boolean
  /** The caller's own session on that server, or null. */
  readonly sessionId: number | null
}

export interface Server {
  readonly computerName: string
  readonly aliases: readonly string[]
  readonly reachable: boolean
  readonly caller: Caller
  /** The caller's type: that of their entry among the users, else Administrator or Standard. Computed by the back end when it answers. */
  readonly callerType: UserType
  /** Image files on the server's disk; null when the scenario does not say, and every file is taken to be there. */
  readonly files: readonly string[] | null
}

export interface Table<R> {
  /** The row with a stored key (names folded), or undefined. */
  get(key: Key): R | undefined
  /** All rows: ascending by a numeric key, else in the order they came in. */
  list(): R[]
  /** The rows whose indexed field has this value, in the same order. */
  where(value: number | string): R[]
  /** Inserts the row, or replaces the one with its key. */
  put(row: R): void
  /** Takes the row away; nothing happens when there is none. */
  remove(key: Key): void
  clear(): void
}

export interface ServerState {
  readonly server: Server
  table<T extends TableName>(name: T): Table<RowOf<T>>
  /** Stores changed facts of the server itself. */
  save(patch: Partial<Pick<Server, 'reachable' | 'caller'>>): void
}

/** All servers of a back end, within one transaction. */
export interface Estate {
  /** The server with this computer name or alias, whether it answers or not. */
  find(name: string): ServerState | undefined
  servers(): ServerState[]
}

/** A server's single-row table always has its row. */
export function only<T extends 'system' | 'webLimiting' | 'scheduledUpdate'>(state: ServerState, table: T): RowOf<T> {
  return state.table(table).get(0)!
}

/** Every name a server goes by, folded. */
export const namesOf = (server: Pick<Server, 'computerName' | 'aliases'>): string[] =>
  [server.computerName, ...server.aliases].map(fold)

/** Whether a server goes by this name. */
export const answersTo = (server: Pick<Server, 'computerName' | 'aliases'>, name: string): boolean =>
  namesOf(server).includes(fold(name))
