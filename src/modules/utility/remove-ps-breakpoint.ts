import { notNull, passive } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { debuggerOf } from '../../engine/debugger/debugger.ts'
import { chosenBreakpoints } from './debugging/choosing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-psbreakpoint */
export const removePSBreakpoint = defineCmdlet('Remove-PSBreakpoint', () => ({
  class: 'Microsoft.PowerShell.Commands.RemovePSBreakpointCommand',
  defaultSet: 'Breakpoint',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097134',
  parameters: {
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
  process({ bound, frame, writeError, shouldProcess }) {
    const hooks = debuggerOf(frame.session)
    for (const breakpoint of chosenBreakpoints(frame.session, bound as object, writeError))
      if (shouldProcess(breakpoint.describe())) hooks.remove(breakpoint)
  },
}))
