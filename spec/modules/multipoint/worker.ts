/**
 * A process of its own on a database: reads rounds from standard input, one a line (`{ seed, ops, sessions }`), changes the room at random,
 * and reports each change's outcome on a line as soon as it is done.
 */
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openBackend } from '../../../src/modules/multipoint/backends/select.ts'
import type { Change } from '../../../src/modules/multipoint/domain/changes/change.ts'
import { Directory, type ServerAccess } from '../../../src/modules/multipoint/domain/directory.ts'

export interface Round {
  readonly seed: number
  readonly ops: number
  readonly sessions: number
}

/** Small and repeatable: a seed gives the same changes again. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

function nextChange(pick: (below: number) => number, sessions: number): Change {
  const ids = Array.from({ length: 1 + pick(3) }, () => 2 + pick(sessions))
  switch (pick(6)) {
    case 0:
    case 1:
      return { kind: 'closeSessions', ids }
    case 2:
      return { kind: 'disconnectSessions', ids }
    case 3:
      return { kind: 'lockSessions', ids, message: String(pick(100)) }
    case 4:
      return { kind: 'splitStations', ids: [1 + pick(sessions)] }
    default:
      return { kind: 'joinStations', ids: [1 + pick(sessions)] }
  }
}

const report = (value: unknown): void => {
  writeSync(1, `${JSON.stringify(value)}\n`)
}

function play(room: ServerAccess, { seed, ops, sessions }: Round): void {
  const pick = random(seed)
  for (let i = 0; i < ops; i++) {
    const change = nextChange(pick, sessions)
    report({ kind: change.kind, done: room.change(change).done })
  }
  report({ end: true })
}

/** Closes every session one by one, as `Close-WmsSession -All` does, and reports each. */
function closeAll(room: ServerAccess): void {
  for (const { SessionId } of room.read('sessions')) {
    const { done } = room.change({ kind: 'closeSessions', ids: [SessionId] })
    if (done.length > 0) report(SessionId)
  }
}

function noWait(): never {
  throw new Error('a SQLite back end answers at once')
}

const [file, task] = process.argv.slice(2) as [string, string]
const directory = new Directory(openBackend({ text: `sqlite:${file}`, folder: '.' }, { loadModule: noWait }), noWait)
const room = directory.open('ROOM1')
if ('message' in room) throw new Error(room.message)
report('ready')
if (task === 'close') closeAll(room)
else if (task === 'bulk') {
  report(
    room.change({ kind: 'closeSessions', ids: room.read('sessions').map(({ SessionId }) => SessionId) }).done.length,
  )
} else for await (const line of createInterface({ input: process.stdin })) play(room, JSON.parse(line) as Round)
directory.dispose()
