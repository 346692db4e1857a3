import {
  Breakpoint,
  CommandBreakpoint,
  LineBreakpoint,
  VariableBreakpoint,
} from '../../../engine/debugger/breakpoints.ts'
import { enumNamed } from '../../../types/enum.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** Breakpoints as .NET types. */
export const breakpointTypes: readonly NetTypeEntry[] = [
  netType('Microsoft.PowerShell.Commands.BreakpointType', () => ({
    kind: 'enum',
    values: [
      ['Line', 0],
      ['Command', 1],
      ['Variable', 2],
    ],
    assembly: 'Microsoft.PowerShell.Commands.Utility',
  })),
  netType(`${space}Breakpoint`, () => ({
    class: Breakpoint,
    isAbstract: true,
    assembly,
    members: {
      [`Action: ${space}ScriptBlock`]: (self: Breakpoint) => self.action,
      'Enabled: Boolean': (self: Breakpoint) => self.isEnabled,
      'HitCount: Int32': (self: Breakpoint) => self.hitCount,
      'Id: Int32': (self: Breakpoint) => self.id,
      'Script: String': (self: Breakpoint) => self.script,
      'ToString(): String': (self: Breakpoint) => self.describe(),
    },
  })),
  netType(`${space}CommandBreakpoint`, () => ({
    class: CommandBreakpoint,
    base: `${space}Breakpoint`,
    assembly,
    members: { 'Command: String': (self: CommandBreakpoint) => self.command },
  })),
  netType(`${space}VariableBreakpoint`, () => ({
    class: VariableBreakpoint,
    base: `${space}Breakpoint`,
    assembly,
    members: {
      [`AccessMode: ${space}VariableAccessMode`]: (self: VariableBreakpoint) =>
        enumNamed(requireType(`${space}VariableAccessMode`), self.mode) ?? null,
      'Variable: String': (self: VariableBreakpoint) => self.variable,
    },
  })),
  netType(`${space}LineBreakpoint`, () => ({
    class: LineBreakpoint,
    base: `${space}Breakpoint`,
    assembly,
    members: {
      'Column: Int32': (self: LineBreakpoint) => self.column,
      'Line: Int32': (self: LineBreakpoint) => self.line,
    },
  })),
]
