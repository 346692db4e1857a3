import { Process } from '../../dotnet/system/process.ts'
import { completer, credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { absolutePath, pathFolders } from '../../engine/commands/pathSearch.ts'
import { Fault } from '../../kernel/fault.ts'
import type { EnvironmentVariables } from '../../kernel/host.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { resolveProviderPath } from '../../session/path.ts'
import type { Session } from '../../session/session.ts'
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
  process({ bound, frame, isBound, shouldProcess, throwTerminating, write }) {
    const { host } = frame.session
    if (host.processes === null)
      throw new Fault({
        id: 'NotImplemented',
        category: 'NotImplemented',
        exception: 'System.PlatformNotSupportedException',
        message: 'There are no processes here.',
      })
    for (const name of ['WindowStyle', 'Verb'] as const) if (isBound(name)) throwTerminating(notSupportedHere(name))
    const same = sameRedirection(bound)
    if (same !== null) throwTerminating(same)
    if (!shouldProcess(bound.FilePath)) return
    const at = (path: string): string => resolveProviderPath(frame, path).path
    const directory = bound.WorkingDirectory === undefined ? frame.session.location : at(bound.WorkingDirectory)
    if (host.fileSystem.status(directory)?.kind !== 'directory') throwTerminating(invalidDirectory)
    const file = programAt(frame.session, bound.FilePath)
    if (typeof file !== 'string') {
      // What the system's shell could open fails another way than what is started as a program.
      const direct = [
        ...[bound.NoNewWindow, bound.ArgumentList, bound.Environment, bound.UseNewEnvironment],
        ...[bound.RedirectStandardError, bound.RedirectStandardInput, bound.RedirectStandardOutput],
      ]
      const isDirect = direct.some((given) => given !== undefined && given !== null && given !== false)
      return throwTerminating(cannotStart(file, directory, file.isRefused || isDirect))
    }
    const args = splitArguments(textsOf(bound.ArgumentList).join(' '))
    // A shell opens the files, so that the program's output needs nobody to read it.
    const redirections = [
      ['<', bound.RedirectStandardInput],
      ['>', bound.RedirectStandardOutput],
      ['2>', bound.RedirectStandardError],
    ].flatMap(([sign, path]) => (path === undefined ? [] : [`${sign} '${at(path).replaceAll("'", `'\\''`)}'`]))
    const redirects = redirections.length > 0
    const running = host.processes.start({
      file: redirects ? '/bin/sh' : file,
      args: redirects ? ['-c', `exec "$0" "$@" ${redirections.join(' ')}`, file, ...args] : args,
      workingDirectory: directory,
      environment: bound.Environment === undefined ? null : withVariables(host.environment, bound.Environment as Value),
      stdin: 'inherit',
      stdout: 'inherit',
      stderr: 'inherit',
    })
    const process = new Process(running.id, file.slice(file.lastIndexOf('/') + 1), running)
    if (bound.PassThru) write(process)
    if (bound.Wait) process.waitForExit(null)
  },
}))

/** Why a program cannot be started. */
interface NoProgram {
  readonly name: string
  readonly reason: string
  /** A file that the system found and will not run. */
  readonly isRefused: boolean
}

const missing = 'No such file or directory'

/** The program's path: a path as it is, a name found along $env:PATH; else why it can't be started. */
function programAt(session: Session, name: string): string | NoProgram {
  const { fileSystem } = session.host
  const isProgram = (path: string) => fileSystem.status(path)?.kind === 'file' && fileSystem.mayAccess(path, 'execute')
  if (!/[\\/]/.test(name)) {
    const found = pathFolders(session)
      .map((folder) => `${folder}/${name}`)
      .find(isProgram)
    if (found !== undefined) return found
  }
  const path = absolutePath(session, name.replaceAll('\\', '/'))
  const status = fileSystem.status(path)
  if (status === null) return { name, reason: missing, isRefused: false }
  if (status.kind === 'directory') return { name: path, reason: missing, isRefused: false }
  return isProgram(path) ? path : { name: path, reason: 'Permission denied', isRefused: true }
}

function cannotStart({ name, reason }: NoProgram, directory: string, isProgram: boolean): Fault {
  const exception = 'System.ComponentModel.Win32Exception'
  const message = `An error occurred trying to start process '${name}' with working directory '${directory}'. ${reason}`
  if (isProgram) return new Fault({ id: exception, category: 'NotSpecified', exception, message })
  return new Fault({
    id: 'InvalidOperationException',
    category: 'InvalidOperation',
    exception: 'System.InvalidOperationException',
    message: `This command cannot be run due to the error: ${message}`,
  })
}

const invalidDirectory = new Fault({
  id: 'DirectoryNotFoundException',
  category: 'InvalidOperation',
  exception: 'System.IO.DirectoryNotFoundException',
  message:
    'This command cannot be run because either the parameter "WorkingDirectory" has a value that is not valid or cannot be used with this command. Give a valid input and Run your command again.',
})

function notSupportedHere(name: string): Fault {
  return new Fault({
    id: 'NotSupportedException',
    category: 'NotImplemented',
    exception: 'System.NotSupportedException',
    message: `The parameter '-${name}' is not supported for the cmdlet 'Start-Process' on this edition of PowerShell.`,
  })
}

interface Redirections {
  readonly RedirectStandardInput?: string | undefined
  readonly RedirectStandardOutput?: string | undefined
  readonly RedirectStandardError?: string | undefined
}

/** Two redirections to one file are refused. */
function sameRedirection(bound: Redirections): Fault | null {
  const { RedirectStandardInput: input, RedirectStandardOutput: output, RedirectStandardError: error } = bound
  const pair =
    output !== undefined && output === error
      ? ['RedirectStandardOutput', 'RedirectStandardError']
      : input !== undefined && input === output
        ? ['RedirectStandardInput', 'RedirectStandardOutput']
        : null
  return pair === null
    ? null
    : new Fault({
        id: 'InvalidOperationException',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
        message: `This command cannot be run because "${pair[0]}" and "${pair[1]}" are same. Give different inputs and Run your command again.`,
      })
}

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
