/** Local accounts. No password is ever kept: none is asked for anywhere in the domain. */

import { equalsIgnoreCase } from '../../../../kernel/text.ts'
import { ownUser, type Refusal, userExists, userNotFound } from '../errors.ts'
import { whyNotAdministrator, whyNotUserName } from '../rules.ts'
import type { ServerState } from '../state.ts'
import { ordinaryRow, storedKey } from '../tables.ts'
import { type ChangeOf, type Outcome, performed, refuse } from './change.ts'

function whyNotWritable(state: ServerState, verb: string, name: string): Refusal | undefined {
  return whyNotAdministrator(state.server, `${verb} the user '${name}'`, name)
}

export function createUser(state: ServerState, change: ChangeOf<'createUser'>): Outcome {
  const { name, userType, fullName, description } = change
  const users = state.table('users')
  const refusal =
    whyNotWritable(state, 'create', name) ??
    whyNotUserName(name) ??
    (users.get(storedKey(name)) ? userExists(name, state.server.computerName) : undefined)
  if (refusal) return refuse(refusal)
  users.put({
    ...ordinaryRow('users'),
    Name: name,
    FullName: fullName,
    Description: description,
    UserType: userType,
    ComputerName: state.server.computerName,
  })
  return performed()
}

export function changeUser(state: ServerState, { name, settings }: ChangeOf<'changeUser'>): Outcome {
  const users = state.table('users')
  const refusal = whyNotWritable(state, 'change', name)
  if (refusal) return refuse(refusal)
  const user = users.get(storedKey(name))
  if (!user) return refuse(userNotFound(name, state.server.computerName))
  users.put({ ...user, ...settings })
  return performed()
}

/** Sessions of a removed user go on until they are closed, as on Windows. */
export function removeUser(state: ServerState, { name }: ChangeOf<'removeUser'>): Outcome {
  const users = state.table('users')
  const key = storedKey(name)
  const refusal =
    whyNotWritable(state, 'remove', name) ??
    (users.get(key) ? undefined : userNotFound(name, state.server.computerName)) ??
    (equalsIgnoreCase(name, state.server.caller.userName) ? ownUser(name) : undefined)
  if (refusal) return refuse(refusal)
  users.remove(key)
  return performed()
}
