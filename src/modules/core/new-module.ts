import { notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-module */
export const newModule = defineCmdlet('New-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.NewModuleCommand',
  defaultSet: 'ScriptBlock',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096698',
  parameters: {
    Name: parameter('String', { set: 'Name', mandatory: true, position: 0, fromPipeline: true }),
    ScriptBlock: parameter('ScriptBlock', { sets: { Name: { mandatory: true, position: 1 }, ScriptBlock: { mandatory: true, position: 0 } }, attributes: [notNull] }),
    Function: parameter('String[]', { attributes: [notNull] }),
    Cmdlet: parameter('String[]', { attributes: [notNull] }),
    ReturnResult: parameter('SwitchParameter'),
    AsCustomObject: parameter('SwitchParameter'),
    ArgumentList: parameter('Object[]', { remaining: true, aliases: ['Args'] }),
  },
  process: missing,
}))
