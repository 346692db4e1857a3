/** What the cmdlets hold: a back end, and a way to wait for one that answers later. */
import type { Change, Outcome } from './changes/change.ts'
import type { Awaitable, Backend, Thumbnail } from './contract.ts'
import type { ThumbnailSize } from './enumerations.ts'
import { type Refusal, serverNotFound, serverUnreachable } from './errors.ts'
import type { EstateData } from './estate.ts'
import { whyNotServerName } from './rules.ts'
import type { Server } from './state.ts'
import type { Key, RowOf, TableName } from './tables.ts'

/** Blocks until the promise is settled: the host's bridge. */
export type Wait = <T>(promise: PromiseLike<T>) => T

const isPromise = <T>(value: Awaitable<T>): value is PromiseLike<T> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/** The local server's name where none is given. */
const local = 'localhost'

export class Directory {
  readonly backend: Backend
  readonly #wait: Wait

  constructor(backend: Backend, wait: Wait) {
    this.backend = backend
    this.#wait = wait
  }

  settle<T>(value: Awaitable<T>): T {
    return isPromise(value) ? this.#wait(value) : value
  }

  servers(): readonly Server[] {
    return this.settle(this.backend.servers())
  }

  /** The server that `-Server` names, null and empty standing for the local one; or why there is none to work with. */
  open(name: string | null | undefined): ServerAccess | Refusal {
    const wanted = name || local
    const server = this.settle(this.backend.find(wanted))
    if (!server) return whyNotServerName(wanted) ?? serverNotFound(wanted)
    return server.reachable ? new ServerAccess(this, server) : serverUnreachable(server.computerName, wanted)
  }

  revision(): number | string {
    return this.settle(this.backend.revision())
  }

  snapshot(): EstateData {
    return this.settle(this.backend.snapshot())
  }

  restore(data: EstateData): void {
    this.settle(this.backend.restore(data))
  }

  dispose(): void {
    this.settle(this.backend.dispose())
  }
}

/** One server that answers. */
export class ServerAccess {
  readonly server: Server
  readonly #directory: Directory

  constructor(directory: Directory, server: Server) {
    this.#directory = directory
    this.server = server
  }

  read<T extends TableName>(table: T, keys?: readonly Key[]): readonly RowOf<T>[] {
    const { backend } = this.#directory
    return this.#directory.settle(backend.read(this.server.computerName, table, keys))
  }

  /** The single row of a table that has just one. */
  only<T extends 'system' | 'webLimiting' | 'scheduledUpdate'>(table: T): RowOf<T> {
    return this.read(table)[0]!
  }

  change(change: Change): Outcome {
    return this.#directory.settle(this.#directory.backend.change(this.server.computerName, change))
  }

  /** What the change would come to; nothing is changed. */
  rehearse(change: Change): Outcome {
    return this.#directory.settle(this.#directory.backend.rehearse(this.server.computerName, change))
  }

  thumbnail(sessionId: number, size: ThumbnailSize): Thumbnail | null {
    const { backend } = this.#directory
    return this.#directory.settle(backend.thumbnail(this.server.computerName, sessionId, size))
  }
}
