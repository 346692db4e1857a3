import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-event */
export const getEvent = defineCmdlet('Get-Event', () => ({
  class: 'Microsoft.PowerShell.Commands.GetEventCommand',
  defaultSet: 'BySource',
  outputTypes: ['System.Management.Automation.PSEventArgs'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097014',
  parameters: {
    SourceIdentifier: parameter('String', {
      set: 'BySource',
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    EventIdentifier: parameter('Int32', {
      set: 'ById',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['Id'],
    }),
  },
  process: missing,
}))
