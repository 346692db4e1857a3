import { notNull, passive, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-psbreakpoint */
export const setPSBreakpoint = defineCmdlet('Set-PSBreakpoint', () => ({
  class: 'Microsoft.PowerShell.Commands.SetPSBreakpointCommand',
  defaultSet: 'Line',
  outputTypes: [
    'System.Management.Automation.CommandBreakpoint',
    'System.Management.Automation.LineBreakpoint',
    'System.Management.Automation.VariableBreakpoint',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096623',
  parameters: {
    Action: parameter('ScriptBlock', { sets: { Command: {}, Line: {}, Variable: {} } }),
    Column: parameter('Int32', { set: 'Line', position: 2, attributes: [validateRange(1, 2147483647)] }),
    Command: parameter('String[]', { set: 'Command', mandatory: true, aliases: ['C'] }),
    Line: parameter('Int32[]', { set: 'Line', mandatory: true, position: 1 }),
    Script: parameter('String[]', {
      sets: { Command: { position: 0 }, Line: { mandatory: true, position: 0 }, Variable: { position: 0 } },
      attributes: [notNull],
    }),
    Variable: parameter('String[]', { set: 'Variable', mandatory: true, aliases: ['V'] }),
    Mode: parameter('System.Management.Automation.VariableAccessMode', { set: 'Variable' }),
    Runspace: parameter('System.Management.Automation.Runspaces.Runspace', {
      attributes: [notNull, passive('Runspace')],
    }),
  },
  process: missing,
}))
