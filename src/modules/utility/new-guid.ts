import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-guid */
export const newGuid = defineCmdlet('New-Guid', () => ({
  class: 'Microsoft.PowerShell.Commands.NewGuidCommand',
  defaultSet: 'Default',
  outputTypes: ['System.Guid'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097130',
  parameters: {
    Empty: parameter('SwitchParameter', { set: 'Empty' }),
    InputObject: parameter('String', { set: 'InputObject', position: 0, fromPipeline: true }),
  },
  process: missing,
}))
