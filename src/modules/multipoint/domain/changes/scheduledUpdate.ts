/** Updates at a set hour on a protected disk. */
import { discardModeRequired, hourOutOfRange } from '../errors.ts'
import { whyNotAdministrator } from '../rules.ts'
import { only, type ServerState } from '../state.ts'
import { type ChangeOf, type Outcome, performed, refuse } from './change.ts'

export function setScheduledUpdate(state: ServerState, change: ChangeOf<'setScheduledUpdate'>): Outcome {
  const { settings, enabled } = change
  const { server } = state
  const mode = only(state, 'system').DiskProtectionMode
  const hour = settings.HourToScheduleUpdates
  const refusal =
    whyNotAdministrator(server, `change scheduled updates on server '${server.computerName}'`, server.computerName) ??
    (hour !== undefined && hour > 23 ? hourOutOfRange(hour) : undefined) ??
    (mode === 'Discard' ? undefined : discardModeRequired(server.computerName, mode))
  if (refusal) return refuse(refusal)
  const now = only(state, 'scheduledUpdate')
  state.table('scheduledUpdate').put({
    ...now,
    ...settings,
    IsScheduleUpdateEnabled: enabled ?? now.IsScheduleUpdateEnabled,
  })
  return performed()
}
