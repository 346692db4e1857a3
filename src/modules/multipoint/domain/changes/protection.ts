/** Disk protection changes its mode, which restarts the computer. */
import { diskProtectionTransitions, whyNotProtectable } from '../rules.ts'
import { only, type ServerState } from '../state.ts'
import { type ChangeOf, type Outcome, performed, refuse } from './change.ts'
import { protectDisk } from './protectedDisk.ts'
import { restart } from './restart.ts'

export function changeDiskProtection(state: ServerState, { step }: ChangeOf<'changeDiskProtection'>): Outcome {
  const mode = only(state, 'system').DiskProtectionMode
  const refusal = whyNotProtectable(state.server, mode, step)
  if (refusal) return refuse(refusal)
  const { to } = diskProtectionTransitions[step]
  const notes = restart(state)
  if (to === 'Discard') protectDisk(state)
  else state.table('system').put({ ...only(state, 'system'), DiskProtectionMode: to, ProtectedImage: '' })
  return performed([...notes, `Disk protection on ${state.server.computerName} is now ${to}.`])
}
