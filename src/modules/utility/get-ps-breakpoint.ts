import { notNull, notNullOrEmpty, passive } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { type Breakpoint, CommandBreakpoint, VariableBreakpoint } from '../../engine/debugger/breakpoints.ts'
import { debuggerOf } from '../../engine/debugger/debugger.ts'
import type { Value } from '../../kernel/value.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './debugging/choosing.ts'

const kindOf = (one: Breakpoint): string =>
  one instanceof CommandBreakpoint ? 'Command' : one instanceof VariableBreakpoint ? 'Variable' : 'Line'

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
  process({ bound, frame, write, parameterSetName }) {
    const scripts = textsOf(bound.Script).map((path) => resolveProviderPath(frame, path).path)
    const names = (value: Value | undefined) => textsOf(value).map((name) => new WildcardPattern(name))
    const [commands, variables] = [names(bound.Command), names(bound.Variable)]
    const [ids, kinds] = [textsOf(bound.Id), textsOf(bound.Type)]
    const isWanted = (one: Breakpoint): boolean => {
      switch (parameterSetName) {
        case 'Id':
          return ids.includes(String(one.id))
        case 'Command':
          return one instanceof CommandBreakpoint && commands.some((name) => name.matches(one.command))
        case 'Variable':
          return one instanceof VariableBreakpoint && variables.some((name) => name.matches(one.variable))
        case 'Type':
          return kinds.includes(kindOf(one))
        default:
          return true
      }
    }
    for (const one of debuggerOf(frame.session).breakpoints.values()) {
      const isInScript = scripts.length === 0 || (one.script !== null && scripts.includes(one.script))
      if (isInScript && isWanted(one)) write(one as Value)
    }
  },
}))
