/** Writes a scenario that reads back as the same data. What a reader fills in by itself is left out. */
import type { EstateData, ServerData } from '../estate.ts'
import { writeJson } from '../json.ts'
import { shapeOf, type TableName, tableNames } from '../tables.ts'

function isOrdinary(table: TableName, field: string, row: Record<string, unknown>, computerName: string): boolean {
  const value = row[field]
  // A program cannot compute these again, and a protected disk is protected anew when the scenario is loaded.
  if (field === 'ProtectedImage' || (table === 'alerts' && field === 'Number')) return true
  if (field === 'ComputerName') return value === computerName
  if (table === 'stations' && field === 'Name') return value === String(row['StationId'])
  const { key, fields } = shapeOf(table)
  if (key.includes(field)) return false
  return Array.isArray(value) ? value.length === 0 : value === fields[field]!.ordinary
}

function writeRow(table: TableName, row: Record<string, unknown>, computerName: string): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  for (const field of Object.keys(shapeOf(table).fields)) {
    if (!isOrdinary(table, field, row, computerName)) written[field] = row[field]
  }
  return written
}

function writeServer({ server, tables }: ServerData): Record<string, unknown> {
  const { computerName, aliases, reachable, caller, files } = server
  const { sessionId, ...who } = caller
  const written: Record<string, unknown> = { computerName }
  if (aliases.length > 0) written['aliases'] = aliases
  if (!reachable) written['reachable'] = false
  written['caller'] = sessionId === null ? who : { ...who, sessionId }
  if (files) written['files'] = files
  for (const table of tableNames) {
    const rows = (tables[table] as readonly Record<string, unknown>[]).map((row) => writeRow(table, row, computerName))
    if (shapeOf(table).key.length > 0) {
      if (rows.length > 0) written[table] = rows
    } else if (Object.keys(rows[0]!).length > 0) written[table] = rows[0]
  }
  return written
}

/** A scenario as the plain value that a JSON file holds; UInt64 values are bigint. */
export const writeScenario = (data: EstateData): { readonly servers: readonly Record<string, unknown>[] } => ({
  servers: data.servers.map(writeServer),
})

export const writeScenarioText = (data: EstateData): string => `${writeJson(writeScenario(data), 2)}\n`
