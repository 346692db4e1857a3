/**
 * The database's schema and how rows stand in it. Columns follow the domain's table declarations; a UInt64 is text (SQLite's integers are
 * signed), a flag is 0 or 1, a list is JSON.
 */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { Field, FieldKind } from '../domain/fields.ts'
import { shapeOf, type TableName, tableNames } from '../domain/tables.ts'

/** Written into `user_version`. Raise it whenever a table's declaration changes; columns that a file lacks are added on opening. */
export const schemaVersion = 1

/** `mpsh` in ASCII: tells our databases from others (`PRAGMA application_id`). */
export const applicationId = 0x6d707368

const columnType = (kind: FieldKind): string => {
  switch (kind) {
    case 'uint32':
    case 'int32':
    case 'boolean':
      return 'INTEGER'
    default:
      return 'TEXT'
  }
}

/** A value as its column holds it. */
export function toColumn(kind: FieldKind, value: unknown): string | number {
  switch (kind) {
    case 'boolean':
      return value ? 1 : 0
    case 'uint64':
      return String(value)
    case 'texts':
    case 'uint32s':
      return JSON.stringify(value)
    default:
      return value as string | number
  }
}

export function fromColumn(kind: FieldKind, value: SQLOutputValue): unknown {
  switch (kind) {
    case 'boolean':
      return value !== 0
    case 'uint64':
      return BigInt(value as string)
    case 'texts':
    case 'uint32s':
      return value === '[]' ? [] : JSON.parse(value as string)
    default:
      return value
  }
}

/** A constant in SQL text. */
export const literal = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`

const columnDeclaration = (name: string, field: Field<unknown>): string =>
  `"${name}" ${columnType(field.kind)} NOT NULL DEFAULT ${literal(toColumn(field.kind, field.ordinary))}`

/** The column that holds the fold of a name that is a key. */
export const foldColumn = '~key'
export function hasFoldedKey(table: TableName): boolean {
  const { key, fields } = shapeOf(table)
  return key.length === 1 && fields[key[0]!]!.kind === 'name'
}

/** Whether a table's key is a single number. */
export function isNumbered(table: TableName): boolean {
  const { key, fields } = shapeOf(table)
  return key.length === 1 && fields[key[0]!]!.kind === 'uint32'
}

export const indexName = (table: TableName): string => `${table} by ${shapeOf(table).index}`

/** Rows are found by the server's number and the key; a name's key is its fold, in a column of its own. */
function tableStatements(name: TableName): string[] {
  const { fields, key, index } = shapeOf(name)
  const hasFold = hasFoldedKey(name)
  const keyColumns = hasFold ? [`"${foldColumn}"`] : key.map((column) => `"${column}"`)
  const columns = Object.entries(fields).map(([column, field]) => columnDeclaration(column, field))
  const folded = hasFold ? [`"${foldColumn}" TEXT NOT NULL`] : []
  const unique = `(${['"~server"', ...keyColumns].join(', ')})`
  // Rows that go by number lie in that order; the others in the order they came in.
  const statements = isNumbered(name)
    ? [
        `CREATE TABLE "${name}" (${['"~server" INTEGER NOT NULL', ...columns, `PRIMARY KEY ${unique}`].join(', ')}) WITHOUT ROWID`,
      ]
    : [
        `CREATE TABLE "${name}" (${[
          '"~order" INTEGER PRIMARY KEY',
          '"~server" INTEGER NOT NULL',
          ...folded,
          ...columns,
          `UNIQUE ${unique}`,
        ].join(', ')})`,
      ]
  if (index !== undefined) {
    const { kind, ordinary } = fields[index]!
    statements.push(
      `CREATE INDEX "${indexName(name)}" ON "${name}" ("~server", "${index}") WHERE "${index}" <> ${literal(toColumn(kind, ordinary))}`,
    )
  }
  return statements
}

const serverStatements = [
  `CREATE TABLE servers (id INTEGER PRIMARY KEY, computerName TEXT NOT NULL, aliases TEXT NOT NULL, reachable INTEGER NOT NULL,
    userName TEXT NOT NULL, isAdmin INTEGER NOT NULL, sessionId INTEGER, files TEXT)`,
  'CREATE TABLE names (name TEXT PRIMARY KEY, server INTEGER NOT NULL) WITHOUT ROWID',
]

/** Tables and columns that the file lacks: all of them in a new one, what later versions declared in an older one. */
export function bringUpToDate(database: DatabaseSync): void {
  const existing = new Set(
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map((row) => row['name']),
  )
  if (!existing.has('servers')) for (const statement of serverStatements) database.exec(statement)
  for (const table of tableNames) {
    if (!existing.has(table)) {
      for (const statement of tableStatements(table)) database.exec(statement)
      continue
    }
    const columns = new Set(
      database
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map((row) => row['name']),
    )
    for (const [column, field] of Object.entries(shapeOf(table).fields)) {
      if (!columns.has(column)) {
        database.exec(`ALTER TABLE "${table}" ADD COLUMN ${columnDeclaration(column, field)}`)
      }
    }
  }
  database.exec(`PRAGMA application_id = ${applicationId}`)
  database.exec(`PRAGMA user_version = ${schemaVersion}`)
}
