import { notNull, notNullOrEmpty, passive } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-psbreakpoint */
export const getPSBreakpoint = defineCmdlet('Get-PSBreakpoint', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSBreakpointCommand',
  defaultSet: 'Line',
  outputTypes: [
    'System.Management.Automation.CommandBreakpoint',
    'System.Management.Automation.LineBreakpoint',
    'System.Management.Automation.VariableBreakpoint',
    'System.Management.Automation.Breakpoint',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097108',
  parameters: {
    Script: parameter('String[]', {
      sets: { Line: { position: 0, fromPipeline: true }, Command: {}, Variable: {}, Type: {} },
      attributes: [notNullOrEmpty],
    }),
    Id: parameter('Int32[]', { set: 'Id', mandatory: true, position: 0, fromPipeline: true, attributes: [notNull] }),
    Variable: parameter('String[]', { set: 'Variable', mandatory: true, attributes: [notNull] }),
    Command: parameter('String[]', { set: 'Command', mandatory: true, attributes: [notNull] }),
    Type: parameter('Microsoft.PowerShell.Commands.BreakpointType[]', {
      set: 'Type',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNull],
    }),
    Runspace: parameter('System.Management.Automation.Runspaces.Runspace', {
      attributes: [notNull, passive('Runspace')],
    }),
  },
  process: missing,
}))
