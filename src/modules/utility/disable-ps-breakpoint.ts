import { notNull, passive } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { chosenBreakpoints } from './debugging/choosing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/disable-psbreakpoint */
export const disablePSBreakpoint = defineCmdlet('Disable-PSBreakpoint', () => ({
  class: 'Microsoft.PowerShell.Commands.DisablePSBreakpointCommand',
  defaultSet: 'Breakpoint',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.Breakpoint'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096498',
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
  process({ bound, frame, write, writeError, shouldProcess }) {
    for (const breakpoint of chosenBreakpoints(frame.session, bound as object, writeError)) {
      if (!shouldProcess(breakpoint.describe())) continue
      breakpoint.isEnabled = false
      if (bound.PassThru) write(breakpoint as Value)
    }
  },
}))
