/** What the cmdlets have in common: from bound values to a server and its rows, and from outcomes to the streams. */

import type { CmdletContext } from '../../engine/commands/define.ts'
import { parameter } from '../../engine/commands/define.ts'
import { UInt32 } from '../../kernel/boxes.ts'
import { Fault } from '../../kernel/fault.ts'
import { NetArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { getMember } from '../../types/members.ts'
import { uint32Type } from '../../types/typeOf.ts'
import { directoryOf, guarded } from './connection.ts'
import type { Change, Outcome } from './domain/changes/change.ts'
import type { ServerAccess } from './domain/directory.ts'
import { type Refusal, sessionNotFound, stationNotFound } from './domain/errors.ts'
import type { Session, Station } from './domain/tables.ts'

/** `-Server`, which every cmdlet of MultiPoint has in all sets. */
export const serverParameter = parameter('String', { aliases: ['ComputerName'], fromPipelineByPropertyName: true })

/** What the functions here need of a cmdlet's context. */
export type Voice = Pick<
  CmdletContext<object, unknown>,
  'writeError' | 'writeVerbose' | 'shouldProcess' | 'frame' | 'invocation'
>

/** A refusal as an error: ids of sessions and stations are UInt32. */
export function faultOf(refusal: Refusal): Fault {
  const { target } = refusal
  return new Fault({ ...refusal, target: typeof target === 'number' && target >= 0 ? new UInt32(target) : target })
}

/** The server each running command last worked on: one that gets many objects looks it up once. */
const opened = new WeakMap<object, { readonly name: string | undefined; readonly access: ServerAccess }>()

/** The server the command is for (left out: the local one), or null when there is none to work with, which has been reported. */
export function openServer(voice: Voice, name: string | undefined): ServerAccess | null {
  const known = opened.get(voice.invocation)
  if (known !== undefined && known.name === name) return known.access
  const access = guarded(voice, () => directoryOf(voice.frame.session).open(name))
  if ('id' in access) {
    voice.writeError(faultOf(access))
    return null
  }
  opened.set(voice.invocation, { name, access })
  return access
}

/** The numbers of a bound UInt32[]. */
export const idsOf = (array: NetArray): readonly number[] => Array.from(array.storage as Uint32Array)

export const uint32Array = (numbers: readonly number[]): NetArray =>
  new NetArray(uint32Type.arrayOf(), Uint32Array.from(numbers))

/** The strings of a bound String[]; a null among them is empty. */
export const textsOf = (array: NetArray): readonly string[] => Array.from(array, (item) => toText(item))

/** The user name of a bound PSCredential. Its password is never looked at. */
export const userNameOf = (credential: object): string => toText(getMember(credential, 'UserName') ?? null)

/** How ShouldProcess names a session. */
export const describeSession = (room: ServerAccess, { SessionId, UserName }: Session): string =>
  `session ${SessionId} (${UserName}) on ${room.server.computerName}`

export const describeStation = (room: ServerAccess, { StationId, Name }: Station): string =>
  `station ${StationId} (${Name}) on ${room.server.computerName}`

/** Reports what was refused and what there is to say. Whether nothing was refused. */
export function report(voice: Voice, { refused, notes }: Outcome): boolean {
  for (const note of notes) voice.writeVerbose(note)
  for (const refusal of refused) voice.writeError(faultOf(refusal))
  return refused.length === 0
}

/** Performs a change without asking; refusals become errors. Whether nothing was refused. */
export const perform = (voice: Voice, room: ServerAccess, change: Change): boolean =>
  report(
    voice,
    guarded(voice, () => room.change(change)),
  )

/** Performs a change of the kind that asks first: what the rules refuse is refused before anyone is asked. */
export function performIfAllowed(voice: Voice, room: ServerAccess, change: Change, target: string): boolean {
  const expected = guarded(voice, () => room.rehearse(change))
  if (expected.refused.length > 0) return report(voice, expected)
  return voice.shouldProcess(target) && perform(voice, room, change)
}

/** Ids given by the user, or undefined for all there are. */
export type ChosenIds = NetArray | undefined

/** The ids a command is for. `-All:$false` chooses nothing rather than everything. */
export function choose(
  context: { isBound(name: 'All'): boolean; readonly bound: { readonly All: boolean | undefined } },
  ids: ChosenIds,
): ChosenIds {
  return context.isBound('All') && !context.bound.All ? uint32Array([]) : ids
}

/** The sessions asked for, in the order asked; all by ascending id. An id without a session is an error. */
export function* sessionsOf(voice: Voice, room: ServerAccess, chosen: ChosenIds): Generator<Session> {
  if (chosen === undefined) {
    yield* guarded(voice, () => room.read('sessions'))
    return
  }
  const ids = idsOf(chosen)
  const found = new Map(guarded(voice, () => room.read('sessions', ids)).map((row) => [row.SessionId, row]))
  for (const id of ids) {
    const session = found.get(id)
    if (session) yield session
    else voice.writeError(faultOf(sessionNotFound(id, room.server.computerName)))
  }
}

/** The stations asked for, as {@link sessionsOf}. */
export function* stationsOf(voice: Voice, room: ServerAccess, chosen: ChosenIds): Generator<Station> {
  if (chosen === undefined) {
    yield* guarded(voice, () => room.read('stations'))
    return
  }
  const ids = idsOf(chosen)
  const found = new Map(guarded(voice, () => room.read('stations', ids)).map((row) => [row.StationId, row]))
  for (const id of ids) {
    const station = found.get(id)
    if (station) yield station
    else voice.writeError(faultOf(stationNotFound(id, room.server.computerName)))
  }
}

/** The ids a bulk change is for: those given, or all there are. */
export const sessionIds = (voice: Voice, room: ServerAccess, chosen: ChosenIds): readonly number[] =>
  chosen ? idsOf(chosen) : guarded(voice, () => room.read('sessions')).map(({ SessionId }) => SessionId)

export const stationIds = (voice: Voice, room: ServerAccess, chosen: ChosenIds): readonly number[] =>
  chosen ? idsOf(chosen) : guarded(voice, () => room.read('stations')).map(({ StationId }) => StationId)
