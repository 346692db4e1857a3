import { allowEmptyCollection, allowNull, completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-psdrive */
export const removePSDrive = defineCmdlet('Remove-PSDrive', () => ({
  class: 'Microsoft.PowerShell.Commands.RemovePSDriveCommand',
  defaultSet: 'Name',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097050',
  parameters: {
    Name: parameter('String[]', {
      set: 'Name',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection],
    }),
    LiteralName: parameter('String[]', {
      set: 'LiteralName',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    PSProvider: parameter('String[]', { fromPipelineByPropertyName: true }),
    Scope: parameter('String', { fromPipelineByPropertyName: true, attributes: [completer] }),
    Force: parameter('SwitchParameter'),
  },
  process: missing,
}))
