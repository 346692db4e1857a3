/** One table of one server in a database, behind the domain's `Table`. Statements are prepared on first use and kept. */
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import type { FieldKind } from '../domain/fields.ts'
import type { Table } from '../domain/state.ts'
import { type Key, keyOf, shapeOf, type TableName } from '../domain/tables.ts'
import { foldColumn, fromColumn, hasFoldedKey, indexName, isNumbered, literal, toColumn } from './sqliteSchema.ts'

const quote = (column: string): string => `"${column}"`

/** The statements of one table, shared by all servers of the database; each is prepared when it is first used, and kept. */
export class TableStatements {
  readonly #database: DatabaseSync
  readonly #name: TableName
  readonly #columns: readonly string[]
  readonly #kinds: readonly FieldKind[]
  readonly #hasFold: boolean
  readonly #keyColumns: readonly string[]
  #get: StatementSync | undefined
  #list: StatementSync | undefined
  #where: StatementSync | undefined
  #put: StatementSync | undefined
  #remove: StatementSync | undefined
  #clear: StatementSync | undefined

  constructor(database: DatabaseSync, name: TableName) {
    const { fields, key } = shapeOf(name)
    this.#database = database
    this.#name = name
    this.#columns = Object.keys(fields)
    this.#kinds = Object.values(fields).map((field) => field.kind)
    this.#hasFold = hasFoldedKey(name)
    this.#keyColumns = (this.#hasFold ? [foldColumn] : key).map(quote)
  }

  #prepare(text: string): StatementSync {
    const statement = this.#database.prepare(text)
    statement.setReturnArrays(true)
    return statement
  }

  #keyCondition(): string {
    return ['"~server" = ?', ...this.#keyColumns.map((column) => `${column} = ?`)].join(' AND ')
  }

  #selection(condition: string, index = ''): StatementSync {
    return this.#prepare(
      `SELECT ${this.#columns.map(quote).join(', ')} FROM "${this.#name}" ${index} WHERE ${condition}`,
    )
  }

  /** A composite key travels as its parts joined by '/'. */
  #keyValues(server: number, key: Key): (string | number)[] {
    switch (this.#keyColumns.length) {
      case 0:
        return [server]
      case 1:
        return [server, key]
      default:
        return [server, ...String(key).split('/')]
    }
  }

  #toRow(values: readonly SQLOutputValue[]): object {
    const row: Record<string, unknown> = {}
    const columns = this.#columns
    const kinds = this.#kinds
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = fromColumn(kinds[i]!, values[i]!)
    return row
  }

  #toRows(found: unknown): object[] {
    return (found as SQLOutputValue[][]).map((values) => this.#toRow(values))
  }

  /** By a single numeric key, else in the order the rows came in. */
  #order(): string {
    return isNumbered(this.#name) ? quote(shapeOf(this.#name).key[0]!) : '"~order"'
  }

  get(server: number, key: Key): object | undefined {
    this.#get ??= this.#selection(this.#keyCondition())
    const values = this.#get.get(...this.#keyValues(server, key)) as unknown as SQLOutputValue[] | undefined
    return values && this.#toRow(values)
  }

  list(server: number): object[] {
    this.#list ??= this.#selection(`"~server" = ? ORDER BY ${this.#order()}`)
    return this.#toRows(this.#list.all(server))
  }

  where(server: number, value: number | string): object[] {
    const { index, fields } = shapeOf(this.#name)
    if (!this.#where) {
      const { kind, ordinary } = fields[index!]!
      // The last condition allows the partial index, and naming it keeps SQLite from reading all rows in key order instead.
      const isNot = `"${index}" <> ${literal(toColumn(kind, ordinary))}`
      this.#where = this.#selection(
        `"~server" = ? AND "${index}" = ? AND ${isNot} ORDER BY ${this.#order()}`,
        `INDEXED BY "${indexName(this.#name)}"`,
      )
    }
    return this.#toRows(this.#where.all(server, value))
  }

  put(server: number, row: object): void {
    this.#put ??= this.#prepare(this.#insertion())
    const values: (string | number)[] = [server]
    if (this.#hasFold) values.push(keyOf(this.#name, row))
    for (let i = 0; i < this.#columns.length; i++) {
      values.push(toColumn(this.#kinds[i]!, (row as Record<string, unknown>)[this.#columns[i]!]))
    }
    this.#put.run(...values)
  }

  #insertion(): string {
    const columns = ['"~server"', ...(this.#hasFold ? [quote(foldColumn)] : []), ...this.#columns.map(quote)]
    const conflict = ['"~server"', ...this.#keyColumns].join(', ')
    const updates = this.#columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
    return `INSERT INTO "${this.#name}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
      ON CONFLICT (${conflict}) DO UPDATE SET ${updates}`
  }

  remove(server: number, key: Key): void {
    this.#remove ??= this.#prepare(`DELETE FROM "${this.#name}" WHERE ${this.#keyCondition()}`)
    this.#remove.run(...this.#keyValues(server, key))
  }

  clear(server: number): void {
    this.#clear ??= this.#prepare(`DELETE FROM "${this.#name}" WHERE "~server" = ?`)
    this.#clear.run(server)
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
