/**
 * The contract between the cmdlets and a back end: plain data in, plain data out (strings, numbers, bigints, booleans, null, arrays,
 * plain objects, Uint8Array), so that it can be carried between threads and machines. A method may answer at once or with a promise.
 *
 * A back end that stores rows need not know the rules: `storeBackend` makes one of any `Store`. One that talks to another machine
 * forwards these calls; the rules are followed where `performChange` runs. `contractSuite` (backends/contractSuite.ts) says in tests
 * what stands here in words.
 */
import type { Change, Outcome } from './changes/change.ts'
import type { ThumbnailSize } from './enumerations.ts'
import type { Refusal } from './errors.ts'
import type { EstateData } from './estate.ts'
import type { Server } from './state.ts'
import type { Key, RowOf, TableName } from './tables.ts'

export type Awaitable<T> = T | PromiseLike<T>

/** A picture of a session's desktop. */
export interface Thumbnail {
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

export interface Backend {
  /** As the user chose it, such as `sqlite:room.db`. */
  readonly name: string
  /** All servers, in a fixed order, those that do not answer included. */
  servers(): Awaitable<readonly Server[]>
  /** The server with this computer name or alias, without regard to case; null when there is none. */
  find(name: string): Awaitable<Server | null>
  /**
   * Rows of a table of the server with this computer name. Without `keys` all: ascending by a numeric key, else in the order they came
   * in. With `keys` those that exist, in the order asked. A name is a key without regard to case. All from one moment.
   */
  read<T extends TableName>(computerName: string, table: T, keys?: readonly Key[]): Awaitable<readonly RowOf<T>[]>
  /**
   * Performs a change on the server with this computer name in one transaction, by the rules as they stand at that moment (the caller
   * looked before, and another process may have been quicker). Every id is performed or refused for itself.
   */
  change(computerName: string, change: Change): Awaitable<Outcome>
  /** What `change` would come to now; nothing is changed. Commands ask before they ask the user. */
  rehearse(computerName: string, change: Change): Awaitable<Outcome>
  /** A number or text that differs once anything has changed, in whatever process; cheap, for watching. */
  revision(): Awaitable<number | string>
  thumbnail(computerName: string, sessionId: number, size: ThumbnailSize): Awaitable<Thumbnail | null>
  /** Everything, from one moment. */
  snapshot(): Awaitable<EstateData>
  /** Replaces everything, in one transaction. */
  restore(data: EstateData): Awaitable<void>
  /** Lets go of files and connections. */
  dispose(): Awaitable<void>
}

/** The contract's methods, for code that carries calls elsewhere. */
export const backendMethods = [
  'servers',
  'find',
  'read',
  'change',
  'rehearse',
  'revision',
  'thumbnail',
  'snapshot',
  'restore',
  'dispose',
] as const
export type BackendMethod = (typeof backendMethods)[number]

/** Thrown by a back end that cannot do its work at all (no file, no connection). The command that asked ends with it. */
export class BackendError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'BackendError'
    this.refusal = refusal
  }
}
