import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-host */
export const writeHost = defineCmdlet('Write-Host', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteHostCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097137',
  parameters: {
    Object: parameter('Object', { position: 0, fromPipeline: true, remaining: true, aliases: ['Msg', 'Message'] }),
    NoNewline: parameter('SwitchParameter'),
    Separator: parameter('Object'),
    ForegroundColor: parameter('ConsoleColor'),
    BackgroundColor: parameter('ConsoleColor'),
  },
  process: missing,
}))
