/** One table of one server in a database, behind the domain's `Table`. Statements are prepared on first use and kept. */
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { FieldKind } from '../domain/fields.ts'
import type { Table } from '../domain/state.ts'
import { type Key, keyOf, shapeOf, type TableName } from '../domain/tables.ts'
import { fromColumn, indexName, toColumn } from './sqliteSchema.ts'

/** The statements of one table, shared by all servers of the database. */
export class TableStatements {
  readonly name: TableName
  readonly #database: DatabaseSync
  readonly #columns: readonly string[]
  readonly #kinds: readonly FieldKind[]
  readonly #hasFold: boolean
  readonly #keyCondition: string
  readonly #prepared = new Map<string, StatementSync>()

  constructor(database: DatabaseSync, name: TableName) {
    const { fields, key } = shapeOf(name)
    this.name = name
    this.#database = database
    this.#columns = Object.keys(fields)
    this.#kinds = Object.values(fields).map((field) => field.kind)
    this.#hasFold = key.length === 1 && fields[key[0]!]!.kind === 'name'
    const columns = this.#hasFold ? ['~key'] : key
    this.#keyCondition = ['"~server" = ?', ...columns.map((column) => `"${column}" = ?`)].join(' AND ')
  }

  #prepare(text: string): StatementSync {
    let statement = this.#prepared.get(text)
    if (!statement) {
      statement = this.#database.prepare(text)
      statement.setReturnArrays(true)
      this.#prepared.set(text, statement)
    }
    return statement
  }

  /** A composite key travels as its parts joined by '/'. */
  #keyValues(key: Key): (string | number)[] {
    const { key: parts } = shapeOf(this.name)
    if (parts.length === 0) return []
    return parts.length === 1 ? [key] : String(key).split('/')
  }

  #toRow(values: readonly SQLOutputValue[]): object {
    const row: Record<string, unknown> = {}
    const columns = this.#columns
    const kinds = this.#kinds
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = fromColumn(kinds[i]!, values[i]!)
    return row
  }

  #select(condition: string, values: readonly (string | number)[], index = ''): object[] {
    const statement = this.#prepare(
      `SELECT ${this.#columns.map((column) => `"${column}"`).join(', ')} FROM "${this.name}" ${index} WHERE ${condition}`,
    )
    return (statement.all(...values) as unknown as SQLOutputValue[][]).map((found) => this.#toRow(found))
  }

  get(server: number, key: Key): object | undefined {
    return this.#select(this.#keyCondition, [server, ...this.#keyValues(key)])[0]
  }

  #order(): string {
    const { key, fields } = shapeOf(this.name)
    return key.length === 1 && fields[key[0]!]!.kind === 'uint32' ? `"${key[0]}"` : '"~order"'
  }

  list(server: number): object[] {
    return this.#select(`"~server" = ? ORDER BY ${this.#order()}`, [server])
  }

  where(server: number, value: number | string): object[] {
    const { index, fields } = shapeOf(this.name)
    const { kind, ordinary } = fields[index!]!
    if (value === ordinary) return []
    const never = toColumn(kind, ordinary)
    // The second condition allows the partial index, and naming it keeps SQLite from reading all rows in key order instead.
    const isNot = `"${index}" <> ${typeof never === 'number' ? never : `'${never}'`}`
    return this.#select(
      `"~server" = ? AND "${index}" = ? AND ${isNot} ORDER BY ${this.#order()}`,
      [server, value],
      `INDEXED BY "${indexName(this.name)}"`,
    )
  }

  put(server: number, row: object): void {
    const columns = ['~server', ...(this.#hasFold ? ['~key'] : []), ...this.#columns].map((column) => `"${column}"`)
    const { key } = shapeOf(this.name)
    const conflict = ['"~server"', ...(this.#hasFold ? ['"~key"'] : key.map((column) => `"${column}"`))].join(', ')
    const updates = this.#columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
    const statement = this.#prepare(
      `INSERT INTO "${this.name}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (${conflict}) DO UPDATE SET ${updates}`,
    )
    const values: (string | number)[] = [server]
    if (this.#hasFold) values.push(keyOf(this.name, row))
    for (let i = 0; i < this.#columns.length; i++) {
      values.push(toColumn(this.#kinds[i]!, (row as Record<string, unknown>)[this.#columns[i]!]))
    }
    statement.run(...values)
  }

  remove(server: number, key: Key): void {
    this.#prepare(`DELETE FROM "${this.name}" WHERE ${this.#keyCondition}`).run(server, ...this.#keyValues(key))
  }

  clear(server: number): void {
    this.#prepare(`DELETE FROM "${this.name}" WHERE "~server" = ?`).run(server)
  }
}

export function sqliteTable(statements: TableStatements, server: number): Table<object> {
  return {
    get: (key) => statements.get(server, key),
    list: () => statements.list(server),
    where: (value) => statements.where(server, value),
    put: (row) => statements.put(server, row),
    remove: (key) => statements.remove(server, key),
    clear: () => statements.clear(server),
  }
}
