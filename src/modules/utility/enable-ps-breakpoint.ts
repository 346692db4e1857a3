import { notNull, passive } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/enable-psbreakpoint */
export const enablePSBreakpoint = defineCmdlet('Enable-PSBreakpoint', () => ({
  class: 'Microsoft.PowerShell.Commands.EnablePSBreakpointCommand',
  defaultSet: 'Breakpoint',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.Breakpoint'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096700',
  parameters: {
    PassThru: parameter('SwitchParameter'),
    Breakpoint: parameter('System.Management.Automation.Breakpoint[]', {
      set: 'Breakpoint',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNull],
    }),
    Id: parameter('Int32[]', {
      set: 'Id',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNull],
    }),
    Runspace: parameter('System.Management.Automation.Runspaces.Runspace', {
      set: 'Id',
      fromPipelineByPropertyName: true,
      aliases: ['RunspaceId'],
      attributes: [passive('Runspace')],
    }),
  },
  process: missing,
}))
