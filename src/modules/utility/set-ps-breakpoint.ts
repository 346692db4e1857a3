import { notNull, passive, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import {
  type AccessMode,
  type Breakpoint,
  CommandBreakpoint,
  LineBreakpoint,
  VariableBreakpoint,
} from '../../engine/debugger/breakpoints.ts'
import { Debugger, debuggerOf } from '../../engine/debugger/debugger.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { pathNotFound, resolveProviderPath } from '../../session/path.ts'
import type { Frame } from '../../session/scope.ts'
import { toText } from '../../types/conversion/toText.ts'
import { textsOf } from './debugging/choosing.ts'

function lineTooSmall(): Fault {
  return new Fault({
    id: 'SetPSBreakpoint:LineLessThanOne',
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
    message: 'Line cannot be less than 1.',
  })
}

/** The script files of -Script as full paths; what is missing or no script is reported. */
function filesOf(frame: Frame, paths: readonly string[], writeError: (error: Fault) => void): string[] {
  const files: string[] = []
  for (const path of paths) {
    const found = resolveProviderPath(frame, path)
    if (frame.session.host.fileSystem.status(found.path)?.kind !== 'file') writeError(pathNotFound(found.path))
    else if (!/\.psm?1$/i.test(found.path))
      writeError(
        new Fault({
          id: 'NewPSBreakpoint:WrongExtension',
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
          message: `Cannot set breakpoint on file '${found.path}'; only *.ps1 and *.psm1 files are valid.`,
        }),
      )
    else files.push(found.path)
  }
  return files
}

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
  process({ bound, frame, write, writeError, parameterSetName }) {
    const action = (bound.Action ?? null) as ScriptBlock | null
    const files = bound.Script === undefined ? [null] : filesOf(frame, textsOf(bound.Script), writeError)
    const hooks = debuggerOf(frame.session)
    const set = (breakpoint: Breakpoint): void => {
      hooks.add(breakpoint)
      write(breakpoint as Value)
    }
    for (const file of files) {
      if (parameterSetName === 'Command')
        for (const name of textsOf(bound.Command)) set(new CommandBreakpoint(Debugger.nextId(), file, name, action))
      else if (parameterSetName === 'Variable')
        for (const name of textsOf(bound.Variable)) {
          const mode = bound.Mode === undefined ? 'Write' : (toText(bound.Mode as Value) as AccessMode)
          set(new VariableBreakpoint(Debugger.nextId(), file, name.replace(/^\$/, ''), mode, action))
        }
      else if (file !== null)
        for (const line of textsOf(bound.Line)) {
          if (Number(line) < 1) {
            writeError(lineTooSmall())
            continue
          }
          set(new LineBreakpoint(Debugger.nextId(), file, Number(line), bound.Column ?? 0, action))
        }
    }
  },
}))
