/** Makes a back end of anything that stores rows: the rules and changes of the domain run inside its transactions. */
import type { Outcome } from './changes/change.ts'
import { performChange } from './changes/perform.ts'
import { type Backend, BackendError, type Thumbnail } from './contract.ts'
import type { ThumbnailSize } from './enumerations.ts'
import { serverNotFound } from './errors.ts'
import { type EstateData, serverData } from './estate.ts'
import type { Estate, ServerState } from './state.ts'
import { type RowOf, storedKey } from './tables.ts'

export interface Store {
  /**
   * Runs `body` over the data of one moment and answers with its result. With `write` what `body` changes is kept when it returns
   * and nothing of it when it throws; no other process writes meanwhile.
   */
  transact<T>(write: boolean, body: (estate: Estate) => T): T
  revision(): number | string
  /** Replaces all data, in one transaction. */
  restore(data: EstateData): void
  dispose(): void
}

export type Draw = (state: ServerState, sessionId: number, size: ThumbnailSize) => Thumbnail | null

function need(estate: Estate, computerName: string): ServerState {
  const state = estate.find(computerName)
  if (!state) throw new BackendError(serverNotFound(computerName))
  return state
}

/** Thrown to undo a transaction that was only to be tried. */
class Rehearsal {
  outcome: Outcome | undefined
}

/** @param draw makes a session's picture */
export function storeBackend(name: string, store: Store, draw: Draw): Backend {
  return {
    name,
    servers: () => store.transact(false, (estate) => estate.servers().map((state) => state.server)),
    find: (wanted) => store.transact(false, (estate) => estate.find(wanted)?.server ?? null),
    read: (computerName, table, keys) =>
      store.transact(false, (estate) => {
        const rows = need(estate, computerName).table(table)
        if (!keys) return rows.list()
        const found: RowOf<typeof table>[] = []
        for (const key of keys) {
          const row = rows.get(storedKey(key))
          if (row) found.push(row)
        }
        return found
      }),
    change: (computerName, change) =>
      store.transact(true, (estate) => performChange(estate, need(estate, computerName), change)),
    rehearse: (computerName, change) => {
      const rehearsal = new Rehearsal()
      try {
        store.transact(true, (estate) => {
          rehearsal.outcome = performChange(estate, need(estate, computerName), change)
          throw rehearsal
        })
      } catch (thrown) {
        if (thrown !== rehearsal) throw thrown
      }
      return rehearsal.outcome!
    },
    revision: () => store.revision(),
    thumbnail: (computerName, sessionId, size) =>
      store.transact(false, (estate) => draw(need(estate, computerName), sessionId, size)),
    snapshot: () => store.transact(false, (estate) => ({ servers: estate.servers().map(serverData) })),
    restore: (data) => store.restore(data),
    dispose: () => store.dispose(),
  }
}
