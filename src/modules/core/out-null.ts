import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/out-null */
export const outNull = defineCmdlet('Out-Null', () => ({
  class: 'Microsoft.PowerShell.Commands.OutNullCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096792',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
}))
