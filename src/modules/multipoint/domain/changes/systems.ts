/** The server's own settings, and the computers it manages. */

import { equalsIgnoreCase } from '../../../../kernel/text.ts'
import {
  administratorRequired,
  type Refusal,
  serverNotFound,
  serverUnreachable,
  systemAlreadyManaged,
  systemNotManaged,
  wrongSystemType,
} from '../errors.ts'
import { whyNotAdministrator, whyNotServerName } from '../rules.ts'
import { answersTo, type Estate, only, type ServerState } from '../state.ts'
import { type System, storedKey } from '../tables.ts'
import { type ChangeOf, type Outcome, performed, refuse } from './change.ts'
import { restart, shutDown } from './restart.ts'

const forbid = (state: ServerState, verb: string): Refusal | undefined =>
  whyNotAdministrator(state.server, `${verb} server '${state.server.computerName}'`, state.server.computerName)

export function setSystem(state: ServerState, { settings }: ChangeOf<'setSystem'>): Outcome {
  const refusal = forbid(state, 'change the settings of')
  if (refusal) return refuse(refusal)
  state.table('system').put({ ...only(state, 'system'), ...settings })
  return performed()
}

export function restartSystem(state: ServerState): Outcome {
  const refusal = forbid(state, 'restart')
  return refusal ? refuse(refusal) : performed(restart(state))
}

/** Nothing answers on a computer that is shut down: only a new scenario starts it again. */
export function stopSystem(state: ServerState): Outcome {
  const refusal = forbid(state, 'shut down')
  return refusal ? refuse(refusal) : performed(shutDown(state))
}

/** The account must be an administrator's where the computer has an account of that name. */
function whyNotManageable(target: ServerState, change: ChangeOf<'manageSystem'>): Refusal | undefined {
  const { computerName } = target.server
  if (!target.server.reachable) return serverUnreachable(computerName, change.computerName)
  if (only(target, 'system').ManagedSystemsType !== change.type)
    return wrongSystemType(change.computerName, change.type)
  const user = target.table('users').get(storedKey(change.userName))
  return user && user.UserType !== 'Administrator'
    ? administratorRequired(`manage server '${computerName}'`, change.computerName)
    : undefined
}

const managed = (system: System): readonly string[] => [...system.MultiPointServers, ...system.PersonalComputers]

export function manageSystem(state: ServerState, change: ChangeOf<'manageSystem'>, estate: Estate): Outcome {
  const refusal = forbid(state, 'manage other computers from') ?? whyNotServerName(change.computerName)
  if (refusal) return refuse(refusal)
  const target = estate.find(change.computerName)
  if (!target) return refuse(serverNotFound(change.computerName))
  const reason = whyNotManageable(target, change)
  if (reason) return refuse(reason)
  const system = only(state, 'system')
  const { computerName } = target.server
  if (managed(system).some((name) => equalsIgnoreCase(name, computerName))) {
    return refuse(systemAlreadyManaged(change.computerName, state.server.computerName))
  }
  const list = change.type === 'PersonalComputers' ? 'PersonalComputers' : 'MultiPointServers'
  state.table('system').put({
    ...system,
    [list]: [...system[list], computerName],
    ManagedServers: [...system.ManagedServers, computerName],
  })
  return performed()
}

export function forgetSystem(state: ServerState, change: ChangeOf<'forgetSystem'>, estate: Estate): Outcome {
  const refusal = forbid(state, 'manage other computers from')
  if (refusal) return refuse(refusal)
  const system = only(state, 'system')
  const target = estate.find(change.computerName)
  const isOther = (name: string): boolean =>
    target ? !answersTo(target.server, name) : !equalsIgnoreCase(name, change.computerName)
  if (managed(system).every(isOther)) return refuse(systemNotManaged(change.computerName, state.server.computerName))
  state.table('system').put({
    ...system,
    MultiPointServers: system.MultiPointServers.filter(isOther),
    PersonalComputers: system.PersonalComputers.filter(isOther),
    ManagedServers: system.ManagedServers.filter(isOther),
  })
  return performed()
}
