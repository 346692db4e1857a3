/**
 * Reads a scenario: the first state of a back end. Whatever does not fit is named by its place, with what was expected; nothing is
 * taken in part.
 */
import { fold } from '../../../../kernel/text.ts'
import { invalidScenario, type Refusal } from '../errors.ts'
import type { EstateData, ServerData, ServerFacts, ServerTables } from '../estate.ts'
import { describeField, type Fields, readField } from '../fields.ts'
import { readJson } from '../json.ts'
import { type Key, keyOf, noSession, shapeOf, type TableName, tableNames } from '../tables.ts'

class Invalid {
  readonly reason: string
  constructor(reason: string) {
    this.reason = reason
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

const fail = (place: string, expected: string, value: unknown): never => {
  throw new Invalid(`${place}: expected ${expected}, found ${show(value)}.`)
}

type Plain = { readonly [key: string]: unknown }

function readObject(place: string, value: unknown, known: readonly string[]): Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place, 'an object', value)
  for (const key of Object.keys(value)) {
    // `$schema` and its like are for editors.
    if (!known.includes(key) && !key.startsWith('$')) {
      throw new Invalid(`${place}: there is no property ${show(key)}; expected ${known.join(', ')}.`)
    }
  }
  return value as Plain
}

function readList(place: string, value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : fail(place, 'a list', value)
}

const own = (object: Plain, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined)

function readText(place: string, object: Plain, key: string, ordinary?: string): string {
  const value = own(object, key)
  if (value === undefined && ordinary !== undefined) return ordinary
  return typeof value === 'string' && (value !== '' || ordinary !== undefined)
    ? value
    : fail(`${place}.${key}`, 'a string that is not empty', value)
}

function readFlag(place: string, object: Plain, key: string, ordinary: boolean): boolean {
  const value = own(object, key) ?? ordinary
  return typeof value === 'boolean' ? value : fail(`${place}.${key}`, 'true or false', value)
}

function readTexts(place: string, object: Plain, key: string): readonly string[] {
  return readList(`${place}.${key}`, own(object, key)).map((item, i) =>
    typeof item === 'string' ? item : fail(`${place}.${key}[${i}]`, 'a string', item),
  )
}

/** What a table's left-out fields take where that is not the field's ordinary value. */
function computedDefault(table: TableName, field: string, row: Plain, position: number, computerName: string): unknown {
  if (field === 'ComputerName') return computerName
  if (table === 'stations' && field === 'Name') return String(own(row, 'StationId'))
  if (table === 'alerts' && field === 'Number') return position
  return undefined
}

function readRow(table: TableName, place: string, value: unknown, position: number, computerName: string): object {
  const { fields, key } = shapeOf(table)
  const source = readObject(place, value, Object.keys(fields))
  const row: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields) as [string, Fields[string]][]) {
    let given = own(source, name)
    if (given === undefined) given = computedDefault(table, name, source, position, computerName)
    if (given === undefined) {
      row[name] = key.includes(name) ? fail(`${place}.${name}`, describeField(field), undefined) : field.ordinary
      continue
    }
    row[name] = readField(field, given) ?? fail(`${place}.${name}`, describeField(field), given)
  }
  return row
}

function readTable(table: TableName, place: string, server: Plain, computerName: string): object[] {
  const isSingle = shapeOf(table).key.length === 0
  const value = own(server, table)
  if (isSingle) return [readRow(table, `${place}.${table}`, value ?? {}, 0, computerName)]
  const seen = new Set<Key>()
  return readList(`${place}.${table}`, value).map((item, i) => {
    const row = readRow(table, `${place}.${table}[${i}]`, item, i + 1, computerName)
    const key = keyOf(table, row)
    if (seen.has(key))
      throw new Invalid(`${place}.${table}[${i}]: ${shapeOf(table).key.join(', ')} stands for another one already.`)
    seen.add(key)
    return row
  })
}

/** A station shows at most one session, a session is on at most one station, programs run in sessions that exist. */
function checkReferences(place: string, tables: ServerTables): void {
  const sessions = new Map(tables.sessions.map((session) => [session.SessionId, session]))
  const shown = new Set<number>()
  tables.stations.forEach((station, i) => {
    const { SessionId, StationId } = station
    if (SessionId === noSession) return
    const at = `${place}.stations[${i}].SessionId`
    const session = sessions.get(SessionId)
    if (!session) throw new Invalid(`${at}: there is no session ${SessionId}.`)
    if (session.StationId !== StationId) {
      throw new Invalid(`${at}: session ${SessionId} is on station ${session.StationId}, not on ${StationId}.`)
    }
    shown.add(SessionId)
  })
  const stations = new Map(tables.stations.map((station) => [station.StationId, station]))
  const claimed = new Map<number, number>()
  tables.sessions.forEach(({ SessionId, StationId }, i) => {
    if (StationId === 0 || shown.has(SessionId)) return
    const at = `${place}.sessions[${i}].StationId`
    const station = stations.get(StationId)
    if (station && station.SessionId !== noSession) {
      throw new Invalid(`${at}: station ${StationId} shows session ${station.SessionId}, not ${SessionId}.`)
    }
    if (claimed.has(StationId))
      throw new Invalid(`${at}: session ${claimed.get(StationId)} is on station ${StationId} as well.`)
    claimed.set(StationId, SessionId)
  })
  const inSession = (['apps', 'desktops'] as const).flatMap((table) =>
    tables[table].map((row, i) => [`${place}.${table}[${i}].SessionId`, row.SessionId] as const),
  )
  for (const [at, id] of inSession) if (!sessions.has(id)) throw new Invalid(`${at}: there is no session ${id}.`)
}

const serverKeys = ['computerName', 'aliases', 'reachable', 'caller', 'files', ...tableNames]

function readFacts(place: string, server: Plain): ServerFacts {
  const callerPlace = `${place}.caller`
  const given = own(server, 'caller')
  const caller = readObject(callerPlace, given ?? {}, ['userName', 'isAdmin', 'sessionId'])
  const sessionId = own(caller, 'sessionId') ?? null
  if (
    sessionId !== null &&
    !(Number.isInteger(sessionId) && (sessionId as number) >= 0 && (sessionId as number) <= 0xffffffff)
  ) {
    fail(`${callerPlace}.sessionId`, 'a whole number from 0 to 4294967295', sessionId)
  }
  return {
    computerName: readText(place, server, 'computerName'),
    aliases: readTexts(place, server, 'aliases'),
    reachable: readFlag(place, server, 'reachable', true),
    caller: {
      userName: readText(callerPlace, caller, 'userName', ''),
      isAdmin: readFlag(callerPlace, caller, 'isAdmin', false),
      sessionId: sessionId as number | null,
    },
    files: own(server, 'files') === undefined ? null : readTexts(place, server, 'files'),
  }
}

function readServer(place: string, value: unknown): ServerData {
  const source = readObject(place, value, serverKeys)
  const server = readFacts(place, source)
  const tables: Record<string, object[]> = {}
  for (const table of tableNames) tables[table] = readTable(table, place, source, server.computerName)
  const complete = tables as unknown as ServerTables
  checkReferences(place, complete)
  return { server, tables: complete }
}

/** No two servers go by one name. */
function checkNames(servers: readonly ServerData[]): void {
  const owners = new Map<string, number>()
  servers.forEach(({ server }, i) => {
    for (const name of [server.computerName, ...server.aliases]) {
      const owner = owners.get(fold(name))
      if (owner !== undefined && owner !== i)
        throw new Invalid(`servers[${i}]: another server is called ${show(name)}.`)
      owners.set(fold(name), i)
    }
  })
}

/** @param value what JSON holds (numbers beyond 2^53 as bigint); `origin` names it in the refusal */
export function readScenario(value: unknown, origin: string): EstateData | Refusal {
  try {
    const root = readObject('the whole', value, ['servers'])
    const servers = readList('servers', own(root, 'servers') ?? fail('servers', 'a list of servers', undefined)).map(
      (server, i) => readServer(`servers[${i}]`, server),
    )
    checkNames(servers)
    return { servers }
  } catch (thrown) {
    if (thrown instanceof Invalid) return invalidScenario(origin, thrown.reason)
    throw thrown
  }
}

/** @param text the file's content, a byte order mark allowed */
export function readScenarioText(text: string, origin: string): EstateData | Refusal {
  let value: unknown
  try {
    value = readJson(text.replace(/^\ufeff/, ''))
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return invalidScenario(origin, `it is not JSON (${thrown.message}).`)
    throw thrown
  }
  return readScenario(value, origin)
}
