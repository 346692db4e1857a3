import { currentSession } from '../../../engine/commands/currentSession.ts'
import type { CommandInfo } from '../../../engine/commands/info.ts'
import { collectionOf } from '../../../engine/commands/invokeMethods.ts'
import { enumOf, nameOf } from '../../../engine/netTypes/values.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { Collector } from '../../../session/streams.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { invokeMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { DataCollection } from '../jobs/dataCollection.ts'
import { addParameters, Command, type PSCommand, requireArgument } from './commands.ts'
import type { InitialSessionState } from './initialState.ts'
import type { RunspacePool } from './pool.ts'
import { AsyncResult, DataStreams, PowerShell } from './powershell.ts'
import { type Runspace, runspaceOf } from './runspace.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
const self = `${space}PowerShell`
const objects = 'System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>'
const collection = `${space}PSDataCollection`

/** System.Management.Automation.PSInvocationStateInfo. */
class InvocationStateInfo {
  readonly state: string
  readonly reason: Value
  constructor(state: string, reason: Value) {
    this.state = state
    this.reason = reason
  }
}

function invoke(shell: PowerShell, input: Value): Value {
  const collector = new Collector()
  shell.invoke(input, collector)
  return collectionOf(collector.items)
}

function add(shell: PowerShell, command: Command): PowerShell {
  shell.requireLive()
  shell.commands.add(command)
  return shell
}

function parameter(shell: PowerShell, name: string | null, value: Value | undefined): PowerShell {
  shell.requireLive()
  shell.commands.addParameter(name, value)
  return shell
}

const stream = (name: 'error' | 'progress' | 'verbose' | 'debug' | 'warning' | 'information') => ({
  get: (streams: DataStreams) => streams[name],
})

export const powerShellTypes: readonly NetTypeEntry[] = [
  netType(`${space}RunspaceMode`, () => ({
    kind: 'enum',
    values: [
      ['CurrentRunspace', 0],
      ['NewRunspace', 1],
    ],
    assembly,
  })),
  netType(`${space}PSInvocationStateInfo`, () => ({
    class: InvocationStateInfo,
    isSealed: true,
    assembly,
    members: {
      [`State: ${space}PSInvocationState`]: (info: InvocationStateInfo) => enumOf('PSInvocationState', info.state),
      'Reason: Exception': (info: InvocationStateInfo) => info.reason,
    },
  })),
  netType(`${space}PSDataStreams`, () => ({
    class: DataStreams,
    isSealed: true,
    assembly,
    members: {
      [`Error: ${collection}<${space}ErrorRecord>`]: stream('error'),
      [`Progress: ${collection}<${space}ProgressRecord>`]: stream('progress'),
      [`Verbose: ${collection}<${space}VerboseRecord>`]: stream('verbose'),
      [`Debug: ${collection}<${space}DebugRecord>`]: stream('debug'),
      [`Warning: ${collection}<${space}WarningRecord>`]: stream('warning'),
      [`Information: ${collection}<${space}InformationRecord>`]: stream('information'),
      'ClearStreams(): Void': (streams: DataStreams) => streams.clear(),
    },
  })),
  netType(`${space}PowerShellAsyncResult`, () => ({
    class: AsyncResult,
    isSealed: true,
    assembly,
    interfaces: ['System.IAsyncResult'],
    members: {
      'AsyncState: Object': (result: AsyncResult) => result.state,
      'CompletedSynchronously: Boolean': () => false,
      'IsCompleted: Boolean': () => true,
    },
  })),
  netType(self, () => ({
    class: PowerShell,
    isSealed: true,
    assembly,
    interfaces: ['System.IDisposable'],
    members: {
      [`static Create(): ${self}`]: () => new PowerShell(currentSession(), null, null, false),
      [`static Create(${space}RunspaceMode runspace): ${self}`]: (mode: Value) =>
        new PowerShell(currentSession(), null, null, nameOf(mode) === 'CurrentRunspace'),
      [`static Create(${space}Runspaces.InitialSessionState initialSessionState): ${self}`]: (
        initial: InitialSessionState,
      ) => new PowerShell(currentSession(), null, initial, false),
      [`static Create(${space}Runspaces.Runspace runspace): ${self}`]: (runspace: Runspace) => {
        requireArgument(runspace, 'runspace')
        return new PowerShell(currentSession(), runspace, null, false)
      },
      [`Commands: ${space}PSCommand get set`]: {
        get: (shell: PowerShell) => shell.commands,
        set: (shell: PowerShell, value: PSCommand) => {
          shell.commands = value.clone()
        },
      },
      [`Streams: ${space}PSDataStreams`]: (shell: PowerShell) => shell.streams,
      'InstanceId: Guid': (shell: PowerShell) => shell.instanceId,
      [`InvocationStateInfo: ${space}PSInvocationStateInfo`]: (shell: PowerShell) =>
        new InvocationStateInfo(shell.state, shell.reason),
      'IsNested: Boolean': (shell: PowerShell) => shell.isNested,
      'HadErrors: Boolean': (shell: PowerShell) => shell.hadErrors,
      [`Runspace: ${space}Runspaces.Runspace get set`]: {
        get: (shell: PowerShell) => (shell.isNested ? runspaceOf(currentSession()) : shell.runspace),
        set: (shell: PowerShell, value: Runspace) => {
          shell.runspace = value
        },
      },
      [`RunspacePool: ${space}Runspaces.RunspacePool get set`]: {
        get: (shell: PowerShell) => shell.pool,
        set: (shell: PowerShell, value: RunspacePool) => {
          shell.pool = value
        },
      },
      'IsRunspaceOwner: Boolean': (shell: PowerShell) => shell.ownsRunspace,
      'HistoryString: String get set': { get: () => null, set: () => {} },
      [`AddScript(String script): ${self}`]: (shell: PowerShell, text: string) => {
        requireArgument(text, 'script')
        return add(shell, new Command(text, true, false))
      },
      [`AddScript(String script, Boolean useLocalScope): ${self}`]: (
        shell: PowerShell,
        text: string,
        local: boolean,
      ) => {
        requireArgument(text, 'script')
        return add(shell, new Command(text, true, local))
      },
      [`AddCommand(String cmdlet): ${self}`]: (shell: PowerShell, name: string) => {
        requireArgument(name, 'cmdlet')
        return add(shell, new Command(name, false, false))
      },
      [`AddCommand(String cmdlet, Boolean useLocalScope): ${self}`]: (
        shell: PowerShell,
        name: string,
        local: boolean,
      ) => {
        requireArgument(name, 'cmdlet')
        return add(shell, new Command(name, false, local))
      },
      [`AddCommand(${space}CommandInfo commandInfo): ${self}`]: (shell: PowerShell, info: CommandInfo) => {
        requireArgument(info as never, 'commandInfo')
        const command = new Command(info.name, false, false)
        command.info = info
        return add(shell, command)
      },
      [`AddParameter(String parameterName, Object value): ${self}`]: parameter,
      [`AddParameter(String parameterName): ${self}`]: (shell: PowerShell, name: string) =>
        parameter(shell, name, undefined),
      [`AddParameters(System.Collections.IList parameters): ${self}`]: (shell: PowerShell, list: Value) => {
        addParameters(shell.commands, list)
        return shell
      },
      [`AddParameters(System.Collections.IDictionary parameters): ${self}`]: (shell: PowerShell, table: Value) => {
        addParameters(shell.commands, table)
        return shell
      },
      [`AddArgument(Object value): ${self}`]: (shell: PowerShell, value: Value) => parameter(shell, null, value),
      [`AddStatement(): ${self}`]: (shell: PowerShell) => {
        shell.commands.addStatement()
        return shell
      },
      [`Invoke(): ${objects}`]: (shell: PowerShell) => invoke(shell, null),
      [`Invoke(System.Collections.IEnumerable input): ${objects}`]: invoke,
      [`Invoke(System.Collections.IEnumerable input, System.Collections.IList output): Void`]: (
        shell: PowerShell,
        input: Value,
        output: Value,
      ) => shell.invoke(input, { write: (value) => void invokeMember(output, 'Add', [value]) }),
      'BeginInvoke(): System.IAsyncResult': (shell: PowerShell) => shell.begin(null, null, null),
      'BeginInvoke(System.Collections.IEnumerable input): System.IAsyncResult': (shell: PowerShell, input: Value) =>
        shell.begin(items(input), null, null),
      'BeginInvoke(System.Collections.IEnumerable input, System.Collections.IList output): System.IAsyncResult': (
        shell: PowerShell,
        input: Value,
        output: Value,
      ) => shell.begin(items(input), output instanceof DataCollection ? output : null, null),
      [`EndInvoke(System.IAsyncResult asyncResult): ${collection}<${space}PSObject>`]: (
        shell: PowerShell,
        result: AsyncResult,
      ) => shell.end(result),
      'Stop(): Void': (shell: PowerShell) => {
        if (shell.state === 'NotStarted') shell.state = 'Stopped'
      },
      'Dispose(): Void': (shell: PowerShell) => shell.dispose(),
      [`CreateNestedPowerShell(): ${self}`]: (shell: PowerShell) => new PowerShell(shell.maker, null, null, true),
    },
  })),
]

function items(input: Value): Value {
  return isNull(input) || enumerate(input) === null ? null : input
}
