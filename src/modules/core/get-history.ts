import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { historyOf, noHistory } from './history/history.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-history */
export const getHistory = defineCmdlet('Get-History', () => ({
  class: 'Microsoft.PowerShell.Commands.GetHistoryCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.HistoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096788',
  parameters: {
    Id: parameter('Int64[]', {
      position: 0,
      fromPipeline: true,
      attributes: [validateRange(1n, 9223372036854775807n)],
    }),
    Count: parameter('Int32', { position: 1, attributes: [validateRange(0, 32767)] }),
  },
  process({ bound, frame, isBound, write, writeError }) {
    const history = historyOf(frame.session)
    const ids = bound.Id === undefined || bound.Id === null ? [] : ([...itemsOf(bound.Id)] as bigint[])
    if (ids.length === 0) {
      const count = isBound('Count') ? (bound.Count ?? 0) : Number.POSITIVE_INFINITY
      const { entries } = history
      for (const entry of count >= entries.length ? entries : entries.slice(entries.length - count)) write(entry)
      return
    }
    for (const id of ids) {
      const found = history.find(id)
      if (found === null) writeError(noHistory('Get', 'Id', id))
      else write(found)
    }
  },
}))
