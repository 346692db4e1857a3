import { DateTime } from '../../dotnet/time/dateTime.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { tryConvert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { readMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { historyOf, pipelineStates } from './history/history.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/add-history */
export const addHistory = defineCmdlet('Add-History', () => ({
  class: 'Microsoft.PowerShell.Commands.AddHistoryCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096479',
  parameters: {
    InputObject: parameter('PSObject[]', { position: 0, fromPipeline: true }),
    Passthru: parameter('SwitchParameter'),
  },
  process({ bound, frame, write, writeError }) {
    if (bound.InputObject === undefined || bound.InputObject === null) return
    for (const item of itemsOf(bound.InputObject)) {
      const added = addEntry(item)
      if (added === null) {
        writeError(
          new Fault({
            id: 'AddHistoryInvalidInput',
            category: 'InvalidData',
            exception: 'System.IO.InvalidDataException',
            message: 'Cannot add history because the input object has a format that is not valid.',
            target: item,
          }),
        )
        return
      }
      const entry = historyOf(frame.session).add(...added)
      if (bound.Passthru) write(entry)
    }
  },
}))

/** What an object says of a command that ran; null where it does not. */
function addEntry(item: Value): [string, string, Value, Value] | null {
  const line = readMember(item, 'CommandLine') ?? null
  const status = readMember(item, 'ExecutionStatus') ?? null
  const times = ['StartExecutionTime', 'EndExecutionTime'].map((name) =>
    tryConvert(readMember(item, name) ?? null, requireType('System.DateTime')),
  )
  if (line === null || status === null || times.some((time) => !(time instanceof DateTime))) return null
  const name = typeof status === 'number' ? pipelineStates[status] : toText(status)
  const known = pipelineStates.find((one) => one.toLowerCase() === name?.toLowerCase())
  return known === undefined ? null : [toText(line), known, times[0] as Value, times[1] as Value]
}
