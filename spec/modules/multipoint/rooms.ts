import { builtInClassroom, openBackend } from '../../../src/modules/multipoint/backends/select.ts'
import { Directory, type ServerAccess } from '../../../src/modules/multipoint/domain/directory.ts'
import type { EstateData } from '../../../src/modules/multipoint/domain/estate.ts'

function noWait(): never {
  throw new Error('this back end answers at once')
}

export const openDirectory = (text: string, folder: string): Directory =>
  new Directory(openBackend({ text, folder }, { loadModule: noWait }), noWait)

export function openRoom(directory: Directory, name = 'ROOM1'): ServerAccess {
  const room = directory.open(name)
  if ('message' in room) throw new Error(room.message)
  return room
}

/** ROOM1 of the built-in classroom with the caller's session 1 and this many students, from session 2 on station 1 upward. */
export function crowdedRoom(students: number): EstateData {
  const { server, tables } = builtInClassroom().servers[0]!
  const [own, student] = [tables.sessions[0]!, tables.sessions[2]!]
  const station = tables.stations[0]!
  const numbers = Array.from({ length: students }, (_, i) => i + 1)
  return {
    servers: [
      {
        server,
        tables: {
          ...tables,
          apps: [],
          sessions: [
            own,
            ...numbers.map((n) => ({ ...student, SessionId: n + 1, StationId: n, UserName: `student${n}` })),
          ],
          stations: numbers.map((n) => ({ ...station, StationId: n, Name: String(n), SessionId: n + 1 })),
        },
      },
    ],
  }
}
