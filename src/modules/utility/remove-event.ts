import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-event */
export const removeEvent = defineCmdlet('Remove-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveEventCommand',
  defaultSet: 'BySource',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096715',
  parameters: {
    SourceIdentifier: parameter('String', { set: 'BySource', mandatory: true, position: 0 }),
    EventIdentifier: parameter('Int32', {
      set: 'ByIdentifier',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
  },
  process: missing,
}))
