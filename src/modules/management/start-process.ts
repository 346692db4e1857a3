import { Process } from '../../dotnet/system/process.ts'
import { completer, credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { EnvironmentVariables } from '../../kernel/host.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { splitArguments } from './argumentText.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-process */
export const startProcess = defineCmdlet('Start-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.StartProcessCommand',
  defaultSet: 'Default',
  shouldProcess: true,
  outputTypes: ['System.Diagnostics.Process'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097141',
  parameters: {
    FilePath: parameter('String', {
      mandatory: true,
      position: 0,
      aliases: ['PSPath', 'Path'],
      attributes: [notNullOrEmpty],
    }),
    ArgumentList: parameter('String[]', { position: 1, aliases: ['Args'] }),
    Credential: parameter('PSCredential', {
      set: 'Default',
      aliases: ['RunAs'],
      attributes: [notNullOrEmpty, credential],
    }),
    WorkingDirectory: parameter('String', { attributes: [notNullOrEmpty] }),
    LoadUserProfile: parameter('SwitchParameter', { set: 'Default', aliases: ['Lup'] }),
    NoNewWindow: parameter('SwitchParameter', { set: 'Default', aliases: ['nnw'] }),
    PassThru: parameter('SwitchParameter'),
    RedirectStandardError: parameter('String', { set: 'Default', aliases: ['RSE'], attributes: [notNullOrEmpty] }),
    RedirectStandardInput: parameter('String', { set: 'Default', aliases: ['RSI'], attributes: [notNullOrEmpty] }),
    RedirectStandardOutput: parameter('String', { set: 'Default', aliases: ['RSO'], attributes: [notNullOrEmpty] }),
    Verb: parameter('String', { set: 'UseShellExecute', attributes: [notNullOrEmpty, completer] }),
    WindowStyle: parameter('System.Diagnostics.ProcessWindowStyle', { attributes: [notNullOrEmpty] }),
    Wait: parameter('SwitchParameter'),
    UseNewEnvironment: parameter('SwitchParameter', { set: 'Default' }),
    Environment: parameter('System.Collections.Hashtable'),
  },
  process({ bound, frame, shouldProcess, throwTerminating, write }) {
    const { host } = frame.session
    if (host.processes === null)
      throw new Fault({
        id: 'NotImplemented',
        category: 'NotImplemented',
        exception: 'System.PlatformNotSupportedException',
        message: 'There are no processes here.',
      })
    if (!shouldProcess(bound.FilePath)) return
    const at = (path: string): string => resolveProviderPath(frame, path).path
    const directory = bound.WorkingDirectory === undefined ? frame.session.location : at(bound.WorkingDirectory)
    const file = /[\\/]/.test(bound.FilePath) ? at(bound.FilePath) : bound.FilePath
    const args = splitArguments(textsOf(bound.ArgumentList).join(' '))
    // A shell opens the files, so that the program's output needs nobody to read it.
    const redirections = [
      ['<', bound.RedirectStandardInput],
      ['>', bound.RedirectStandardOutput],
      ['2>', bound.RedirectStandardError],
    ].flatMap(([sign, path]) => (path === undefined ? [] : [`${sign} '${at(path).replaceAll("'", `'\\''`)}'`]))
    const redirects = redirections.length > 0
    let process: Process
    try {
      const running = host.processes.start({
        file: redirects ? '/bin/sh' : file,
        args: redirects ? ['-c', `exec "$0" "$@" ${redirections.join(' ')}`, file, ...args] : args,
        workingDirectory: directory,
        environment:
          bound.Environment === undefined ? null : withVariables(host.environment, bound.Environment as Value),
        stdin: 'inherit',
        stdout: 'inherit',
        stderr: 'inherit',
      })
      process = new Process(running.id, file.slice(file.lastIndexOf('/') + 1), running)
      if (bound.Wait) process.waitForExit(null)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      return throwTerminating(
        new Fault({
          id: 'InvalidOperationException',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message: `This command cannot be run due to the error: An error occurred trying to start process '${bound.FilePath}' with working directory '${directory}'. No such file or directory`,
          inner: thrown,
        }),
      )
    }
    if (bound.PassThru) write(process)
  },
}))

/** The environment with the variables of -Environment; `$null` takes one out. */
function withVariables(own: EnvironmentVariables, given: Value): ReadonlyMap<string, string> {
  const all = new Map(own.names().map((name) => [name, own.get(name) ?? '']))
  if (isDictionary(given))
    for (const [key, value] of given.entries()) {
      if (isNull(value)) all.delete(toText(key))
      else all.set(toText(key), toText(value))
    }
  return all
}
