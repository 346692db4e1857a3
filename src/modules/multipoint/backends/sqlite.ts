/**
 * The back end in a file: Node's own SQLite. A change is one transaction (`BEGIN IMMEDIATE`), so that the rules are followed on what is
 * there at that moment whichever process put it there; readers see one moment and never wait (WAL).
 */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { fold } from '../../../kernel/text.ts'
import type { Backend } from '../domain/contract.ts'
import { callerTypeOf, type EstateData, fillServer, type ServerFacts } from '../domain/estate.ts'
import { type Estate, namesOf, type Server, type ServerState, type Table } from '../domain/state.ts'
import { type Draw, type Store, storeBackend } from '../domain/store.ts'
import { type RowOf, type TableName, tableNames } from '../domain/tables.ts'
import { explainDatabaseError, notOurs, tooNew } from './sqliteErrors.ts'
import { applicationId, bringUpToDate, schemaVersion } from './sqliteSchema.ts'
import { sqliteTable, TableStatements } from './sqliteTable.ts'

/** How long a process waits for another one's transaction, in milliseconds. */
const busyTimeout = 5000

/** Loads node:sqlite without the warning that Node 22 prints for it: the module is what the user chose. */
function loadSqlite(): typeof import('node:sqlite') {
  const emitWarning = process.emitWarning
  process.emitWarning = (warning: string | Error, ...rest: never[]) => {
    const type: unknown = typeof rest[0] === 'object' ? (rest[0] as { type?: string }).type : rest[0]
    if (type === 'ExperimentalWarning' && String(warning).includes('SQLite')) return
    Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  try {
    return process.getBuiltinModule('node:sqlite')
  } finally {
    process.emitWarning = emitWarning
  }
}

type ServerRow = [number, string, string, number, string, number, number | null, string | null]

const toFacts = ([
  ,
  computerName,
  aliases,
  reachable,
  userName,
  isAdmin,
  sessionId,
  files,
]: ServerRow): ServerFacts => ({
  computerName,
  aliases: JSON.parse(aliases) as string[],
  reachable: reachable !== 0,
  caller: { userName, isAdmin: isAdmin !== 0, sessionId },
  files: files === null ? null : (JSON.parse(files) as string[]),
})

class SqliteServer implements ServerState {
  readonly #store: SqliteStore
  readonly #id: number
  #facts: ServerFacts
  #server: Server | undefined

  constructor(store: SqliteStore, row: ServerRow) {
    this.#store = store
    this.#id = row[0]
    this.#facts = toFacts(row)
  }

  /** Seen once a transaction: no change alters the caller's own type and then asks for it. */
  get server(): Server {
    this.#server ??= { ...this.#facts, callerType: callerTypeOf(this.#facts, this) }
    return this.#server
  }

  table<T extends TableName>(name: T): Table<RowOf<T>> {
    return sqliteTable(this.#store.statements(name), this.#id) as unknown as Table<RowOf<T>>
  }

  save(patch: Partial<Pick<Server, 'reachable' | 'caller'>>): void {
    this.#facts = { ...this.#facts, ...patch }
    this.#server = undefined
    this.#store.saveFacts(this.#id, this.#facts)
  }
}

const serverColumns = 'id, computerName, aliases, reachable, userName, isAdmin, sessionId, files'

class SqliteStore implements Store {
  readonly #database: DatabaseSync
  readonly #file: string
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  readonly #tables = new Map<TableName, TableStatements>()
  readonly #estate: Estate = {
    find: (name) => {
      const row = this.#row(
        `SELECT ${serverColumns} FROM servers WHERE id = (SELECT server FROM names WHERE name = ?)`,
        fold(name),
      )
      return row && new SqliteServer(this, row as ServerRow)
    },
    servers: () =>
      (this.#prepare(`SELECT ${serverColumns} FROM servers ORDER BY id`).all() as unknown as ServerRow[]).map(
        (row) => new SqliteServer(this, row),
      ),
  }

  constructor(database: DatabaseSync, file: string) {
    this.#database = database
    this.#file = file
  }

  #prepare(text: string): ReturnType<DatabaseSync['prepare']> {
    let statement = this.#statements.get(text)
    if (!statement) {
      statement = this.#database.prepare(text)
      statement.setReturnArrays(true)
      this.#statements.set(text, statement)
    }
    return statement
  }

  #row(text: string, ...values: (string | number)[]): SQLOutputValue[] | undefined {
    return this.#prepare(text).get(...values) as unknown as SQLOutputValue[] | undefined
  }

  statements(name: TableName): TableStatements {
    let statements = this.#tables.get(name)
    if (!statements) {
      statements = new TableStatements(this.#database, name)
      this.#tables.set(name, statements)
    }
    return statements
  }

  saveFacts(id: number, { computerName, aliases, reachable, caller, files }: ServerFacts): void {
    this.#prepare(`INSERT OR REPLACE INTO servers (${serverColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`).run(
      id,
      computerName,
      JSON.stringify(aliases),
      reachable ? 1 : 0,
      caller.userName,
      caller.isAdmin ? 1 : 0,
      caller.sessionId,
      files === null ? null : JSON.stringify(files),
    )
  }

  transact<T>(write: boolean, body: (estate: Estate) => T): T {
    try {
      this.#prepare(write ? 'BEGIN IMMEDIATE' : 'BEGIN').run()
      try {
        const result = body(this.#estate)
        this.#prepare('COMMIT').run()
        return result
      } catch (thrown) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
        throw thrown
      }
    } catch (thrown) {
      throw explainDatabaseError(this.#file, thrown)
    }
  }

  /** What this process changed, and whether another one did since this connection last looked. */
  revision(): string {
    try {
      const [[version], [changes]] = [this.#row('PRAGMA data_version')!, this.#row('SELECT total_changes()')!]
      return `${version}.${changes}`
    } catch (thrown) {
      throw explainDatabaseError(this.#file, thrown)
    }
  }

  restore(data: EstateData): void {
    this.transact(true, () => this.fill(data))
  }

  /** Within a transaction: takes the place of everything there is. */
  fill(data: EstateData): void {
    this.#database.exec('DELETE FROM servers; DELETE FROM names')
    for (const table of tableNames) this.#database.exec(`DELETE FROM "${table}"`)
    data.servers.forEach(({ server, tables }, i) => {
      this.saveFacts(i + 1, server)
      for (const name of namesOf(server)) this.#prepare('INSERT OR REPLACE INTO names VALUES (?, ?)').run(name, i + 1)
      fillServer(this.#estate.find(server.computerName)!, tables)
    })
  }

  dispose(): void {
    if (this.#database.isOpen) this.#database.close()
  }
}

/** Reads of a database that another process has just created, or a new one: fills it from `first` in the transaction that makes it. */
function prepareDatabase(database: DatabaseSync, store: SqliteStore, file: string, first: () => EstateData): void {
  const ask = (pragma: string): number => Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get()!)[0])
  const isCurrent = (): boolean => ask('application_id') === applicationId && ask('user_version') === schemaVersion
  if (isCurrent()) return
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('BEGIN IMMEDIATE')
  try {
    const isEmpty = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()!['count'] === 0
    if (!isEmpty && ask('application_id') !== applicationId) throw notOurs(file)
    const version = ask('user_version')
    if (version > schemaVersion) throw tooNew(file, version, schemaVersion)
    bringUpToDate(database)
    if (isEmpty) store.fill(first())
    database.exec('COMMIT')
  } catch (thrown) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw thrown
  }
}

/**
 * Opens the database, or creates it from `first`.
 * @throws BackendError when it cannot be used: not a database, another program's, read-only, locked, of a later version
 */
export function sqliteBackend(name: string, file: string, first: () => EstateData, draw: Draw): Backend {
  const { DatabaseSync } = loadSqlite()
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: busyTimeout })
    // In WAL a commit survives the death of the process without waiting for the disk.
    database.exec('PRAGMA synchronous = NORMAL')
    database.exec('PRAGMA cache_size = -32000')
    // Each checkpoint waits for the disk: one in 40 MB instead of one in 4 makes single changes twice as fast.
    database.exec('PRAGMA wal_autocheckpoint = 10000')
    const store = new SqliteStore(database, file)
    prepareDatabase(database, store, file, first)
    return storeBackend(name, store, draw)
  } catch (thrown) {
    if (database?.isOpen) database.close()
    throw explainDatabaseError(file, thrown)
  }
}
