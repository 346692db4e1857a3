/** Programs start and end within sessions. */
import { appNotFound, emptyArgument, sessionNotFound } from '../errors.ts'
import { whyNotReachableSession } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { type ChangeOf, forEachId, type Outcome, performed, refuse } from './change.ts'

/** `C:\Windows\notepad.exe -x` runs under the name `notepad`. */
function programName(fileToRun: string): string {
  const file = /^\s*"([^"]*)"/.exec(fileToRun)?.[1] ?? fileToRun.trim()
  const name = file.slice(Math.max(file.lastIndexOf('\\'), file.lastIndexOf('/')) + 1)
  return /^(.+)\.(?:exe|com|bat|cmd|lnk)(?:\s.*)?$/i.exec(name)?.[1] ?? name
}

/** Process ids go up in fours, as Windows hands them out; window ids follow the process so that no two windows share one. */
function nextProcessId(state: ServerState): number {
  let most = 996
  for (const app of state.table('apps').list()) if (app.ProcessId > most) most = app.ProcessId
  return most - (most % 4) + 4
}

export function openApp(state: ServerState, { ids, fileToRun, now }: ChangeOf<'openApp'>): Outcome {
  if (fileToRun.trim() === '') return refuse(emptyArgument('FileToRun'))
  const sessions = state.table('sessions')
  let processId = nextProcessId(state)
  return forEachId(ids, (id) => {
    const session = sessions.get(id)
    if (!session) return sessionNotFound(id, state.server.computerName)
    const refusal = whyNotReachableSession(session, state.server, 'start a program in')
    if (refusal) return refusal
    state.table('apps').put({
      SessionId: id,
      Name: programName(fileToRun),
      ProcessId: processId,
      WindowId: 0x10000n + BigInt(processId) * 2n,
      CreateTime: now,
    })
    processId += 4
    return undefined
  })
}

export function closeApp(state: ServerState, change: ChangeOf<'closeApp'>): Outcome {
  const { sessionId, processId, windowId, createTime } = change
  const session = state.table('sessions').get(sessionId)
  if (!session) return refuse(sessionNotFound(sessionId, state.server.computerName))
  const refusal = whyNotReachableSession(session, state.server, 'close a program in')
  if (refusal) return refuse(refusal)
  const apps = state.table('apps')
  const key = `${sessionId}/${processId}/${windowId}`
  if (apps.get(key)?.CreateTime !== createTime) return refuse(appNotFound(sessionId, processId))
  apps.remove(key)
  return performed()
}
