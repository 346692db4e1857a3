import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import { createScriptBlock } from '../../engine/commands/scriptFile.ts'
import { Fault } from '../../kernel/fault.ts'
import { type HistoryInfo, historyOf, noHistory } from './history/history.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/invoke-history */
export const invokeHistory = defineCmdlet('Invoke-History', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeHistoryCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096586',
  parameters: {
    Id: parameter('String', { position: 0, fromPipelineByPropertyName: true }),
  },
  end({ bound, frame, shouldProcess, sink, throwTerminating }) {
    const { entries } = historyOf(frame.session)
    const id = bound.Id
    let found: HistoryInfo | null = null
    if (id === undefined) {
      found = entries.at(-1) ?? null
      if (found === null)
        throwTerminating(
          new Fault({
            id: 'InvokeHistoryNoLastHistoryEntry',
            category: 'ObjectNotFound',
            exception: 'System.InvalidOperationException',
            message: 'There is no last history entry.',
          }),
        )
    } else if (/^-?\d+$/.test(id)) {
      found = entries.find((entry) => entry.id === BigInt(id)) ?? null
      if (found === null) throwTerminating(noHistory('Invoke', 'Id', BigInt(id)))
    } else {
      found = entries.findLast((entry) => entry.commandLine.toLowerCase().startsWith(id.toLowerCase())) ?? null
      if (found === null) throwTerminating(noHistory('Invoke', 'Commandline', id))
    }
    const { commandLine } = found!
    if (!shouldProcess(commandLine)) return
    frame.session.ui.writeLine(commandLine, null, null)
    invokeBlock(frame, createScriptBlock(commandLine, frame.state), { ownScope: false }, sink)
  },
}))
