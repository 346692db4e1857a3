import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { type HistoryInfo, historyOf, noHistory } from './history/history.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/clear-history */
export const clearHistory = defineCmdlet('Clear-History', () => ({
  class: 'Microsoft.PowerShell.Commands.ClearHistoryCommand',
  defaultSet: 'IDParameter',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096691',
  parameters: {
    Id: parameter('Int32[]', { set: 'IDParameter', position: 0, attributes: [validateRange(1, 2147483647)] }),
    CommandLine: parameter('String[]', { set: 'CommandLineParameter', attributes: [notNullOrEmpty] }),
    Count: parameter('Int32', { position: 1, attributes: [validateRange(1, 2147483647)] }),
    Newest: parameter('SwitchParameter'),
  },
  process({ bound, frame, parameterSetName, shouldProcess, writeError }) {
    const history = historyOf(frame.session)
    let found: HistoryInfo[]
    if (parameterSetName === 'CommandLineParameter' && bound.CommandLine !== undefined) {
      const patterns = [...itemsOf(bound.CommandLine)].map((text) => new WildcardPattern(String(text)))
      found = history.entries.filter((entry) => patterns.some((pattern) => pattern.matches(entry.commandLine)))
    } else if (bound.Id !== undefined && bound.Id !== null) {
      found = []
      for (const id of itemsOf(bound.Id)) {
        const entry = history.find(BigInt(id as number))
        if (entry === null) writeError(noHistory('Get', 'Id', id))
        else found.push(entry)
      }
    } else found = [...history.entries]
    if (bound.Count !== undefined) found = bound.Newest ? found.slice(-bound.Count) : found.slice(0, bound.Count)
    for (const entry of found) if (shouldProcess(entry.commandLine)) history.remove(entry)
  },
}))
