/** The back end that lives and ends with the process: Maps, with a copy kept of what a transaction changes until it is done. */
import { fold } from '../../../kernel/text.ts'
import type { Backend } from '../domain/contract.ts'
import { callerTypeOf, type EstateData, fillServer, type ServerFacts } from '../domain/estate.ts'
import { type Estate, namesOf, type Server, type ServerState, type Table } from '../domain/state.ts'
import type { Draw, Store } from '../domain/store.ts'
import { storeBackend } from '../domain/store.ts'
import { type Key, keyOf, type RowOf, shapeOf, type TableName, tableNames } from '../domain/tables.ts'

/** What has to be undone when a transaction fails, newest last. */
type Undo = (() => void)[]

/** A row and its place: its numeric key, else when it came in. */
interface Entry<R> {
  readonly row: R
  readonly place: number
}

class MemoryTable<R extends object> implements Table<R> {
  #entries = new Map<Key, Entry<R>>()
  #index = new Map<unknown, Set<Key>>()
  /** Whether the Map's order is no longer that of the places. */
  #isUnsorted = false
  #lastPlace = -1
  #count = 0
  readonly #name: TableName
  readonly #indexed: string | undefined
  readonly #ordinary: unknown
  readonly #undo: Undo

  constructor(name: TableName, undo: Undo) {
    const { index, fields } = shapeOf(name)
    this.#name = name
    this.#indexed = index
    this.#ordinary = index === undefined ? undefined : fields[index]!.ordinary
    this.#undo = undo
  }

  get(key: Key): R | undefined {
    return this.#entries.get(key)?.row
  }

  list(): R[] {
    if (this.#isUnsorted) {
      this.#entries = new Map([...this.#entries].sort(([, a], [, b]) => a.place - b.place))
      this.#isUnsorted = false
    }
    return Array.from(this.#entries.values(), ({ row }) => row)
  }

  where(value: number | string): R[] {
    const keys = this.#index.get(value)
    if (!keys) return []
    const found = Array.from(keys, (key) => this.#entries.get(key)!)
    return found.sort((a, b) => a.place - b.place).map(({ row }) => row)
  }

  put(row: R): void {
    const key = keyOf(this.#name, row)
    const former = this.#entries.get(key)
    this.#undo.push(() => (former === undefined ? this.#delete(key) : this.#set(key, former)))
    const place = former?.place ?? (typeof key === 'number' ? key : this.#count++)
    this.#set(key, { row, place })
  }

  remove(key: Key): void {
    const former = this.#entries.get(key)
    if (former === undefined) return
    this.#undo.push(() => this.#set(key, former))
    this.#delete(key)
  }

  clear(): void {
    for (const key of [...this.#entries.keys()]) this.remove(key)
    this.#lastPlace = -1
    this.#isUnsorted = false
  }

  #set(key: Key, entry: Entry<R>): void {
    const former = this.#entries.get(key)
    if (former !== undefined) this.#unindex(key, former.row)
    else if (entry.place < this.#lastPlace) this.#isUnsorted = true
    else this.#lastPlace = entry.place
    this.#entries.set(key, entry)
    const value = this.#indexedValue(entry.row)
    if (value === this.#ordinary) return
    const keys = this.#index.get(value)
    if (keys) keys.add(key)
    else this.#index.set(value, new Set([key]))
  }

  #delete(key: Key): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#unindex(key, entry.row)
    this.#entries.delete(key)
  }

  #unindex(key: Key, row: R): void {
    const value = this.#indexedValue(row)
    if (value === this.#ordinary) return
    const keys = this.#index.get(value)!
    keys.delete(key)
    if (keys.size === 0) this.#index.delete(value)
  }

  #indexedValue(row: R): unknown {
    return this.#indexed === undefined ? undefined : (row as Record<string, unknown>)[this.#indexed]
  }
}

class MemoryServer implements ServerState {
  readonly #tables = new Map<TableName, MemoryTable<object>>()
  readonly #undo: Undo
  #facts: ServerFacts

  constructor(facts: ServerFacts, undo: Undo) {
    this.#facts = facts
    this.#undo = undo
    for (const name of tableNames) this.#tables.set(name, new MemoryTable(name, undo))
  }

  get server(): Server {
    return { ...this.#facts, callerType: callerTypeOf(this.#facts, this) }
  }

  table<T extends TableName>(name: T): Table<RowOf<T>> {
    return this.#tables.get(name) as unknown as Table<RowOf<T>>
  }

  save(patch: Partial<Pick<Server, 'reachable' | 'caller'>>): void {
    const former = this.#facts
    this.#undo.push(() => {
      this.#facts = former
    })
    this.#facts = { ...former, ...patch }
  }
}

class MemoryStore implements Store {
  #servers: readonly MemoryServer[] = []
  #byName = new Map<string, MemoryServer>()
  #revision = 0
  readonly #undo: Undo = []
  readonly #estate: Estate = {
    find: (name) => this.#byName.get(fold(name)),
    servers: () => [...this.#servers],
  }

  transact<T>(write: boolean, body: (estate: Estate) => T): T {
    if (!write) return body(this.#estate)
    try {
      const result = body(this.#estate)
      if (this.#undo.length > 0) this.#revision++
      return result
    } catch (thrown) {
      for (let i = this.#undo.length - 1; i >= 0; i--) this.#undo[i]!()
      throw thrown
    } finally {
      this.#undo.length = 0
    }
  }

  revision(): number {
    return this.#revision
  }

  restore(data: EstateData): void {
    this.#servers = data.servers.map(({ server, tables }) => {
      const state = new MemoryServer(server, this.#undo)
      fillServer(state, tables)
      return state
    })
    this.#byName = new Map(this.#servers.flatMap((state) => namesOf(state.server).map((name) => [name, state])))
    this.#undo.length = 0
    this.#revision++
  }

  dispose(): void {
    this.#servers = []
    this.#byName.clear()
  }
}

/** @param data the first state; the back end takes no part of it that can change */
export function memoryBackend(name: string, data: EstateData, draw: Draw): Backend {
  const store = new MemoryStore()
  store.restore(data)
  return storeBackend(name, store, draw)
}
