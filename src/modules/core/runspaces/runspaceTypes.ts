import { currentSession } from '../../../engine/commands/currentSession.ts'
import { sessionStateOf } from '../../../engine/netTypes/sessionState.ts'
import { enumOf } from '../../../engine/netTypes/values.ts'
import { languageVersion } from '../../../engine/setup/versionTable.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { findVariable, setVariable } from '../../../session/variables.ts'
import { construct, getMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { InitialSessionState } from './initialState.ts'
import { RunspacePool } from './pool.ts'
import { Runspace, runspaceOf } from './runspace.ts'

const root = 'System.Management.Automation.'
const space = `${root}Runspaces.`
const assembly = 'System.Management.Automation'
const host = `${root}Host.PSHost`

/** System.Management.Automation.Runspaces.SessionStateProxy. */
class Proxy {
  readonly runspace: Runspace
  constructor(runspace: Runspace) {
    this.runspace = runspace
  }

  get top() {
    this.runspace.requireOpen()
    return this.runspace.session.global.top
  }
}

/** A state with the exception that led to it. */
class StateInfo {
  readonly state: string
  constructor(state: string) {
    this.state = state
  }
}
class RunspaceStateInfo extends StateInfo {}
class PoolStateInfo extends StateInfo {}

const stateInfo = (name: string, type: typeof StateInfo, enumeration: string): NetTypeEntry =>
  netType(name, () => ({
    class: type,
    isSealed: true,
    assembly,
    members: {
      [`State: ${space}${enumeration}`]: (self: StateInfo) => enumOf(`Runspaces.${enumeration}`, self.state),
      'Reason: Exception': () => null,
      'ToString(): String': (self: StateInfo) => self.state,
    },
  }))

const enumeration = (name: string, ...names: string[]): NetTypeEntry =>
  netType(space + name, () => ({ kind: 'enum', values: names.map((one, i) => [one, i] as const), assembly }))

const make = (initial: InitialSessionState | null): Runspace => new Runspace(currentSession(), initial)
const makePool = (minimum: number, maximum: number, initial: InitialSessionState | null): RunspacePool =>
  new RunspacePool(currentSession(), minimum, maximum, initial)

const part = (name: string) => (self: Proxy) => getMember(sessionStateOf(self.top), name) ?? null

export const runspaceTypes: readonly NetTypeEntry[] = [
  enumeration('RunspaceAvailability', 'None', 'Available', 'AvailableForNestedCommand', 'Busy', 'RemoteDebug'),
  enumeration('PSThreadOptions', 'Default', 'UseNewThread', 'ReuseThread', 'UseCurrentThread'),
  enumeration(
    'RunspacePoolState',
    'BeforeOpen',
    'Opening',
    'Opened',
    'Closed',
    'Closing',
    'Broken',
    'Disconnecting',
    'Disconnected',
    'Connecting',
  ),
  stateInfo(`${space}RunspaceStateInfo`, RunspaceStateInfo, 'RunspaceState'),
  stateInfo(`${root}RunspacePoolStateInfo`, PoolStateInfo, 'RunspacePoolState'),
  netType(`${space}SessionStateProxy`, () => ({
    class: Proxy,
    assembly,
    members: {
      'SetVariable(String name, Object value): Void': (self: Proxy, name: string, value: Value) =>
        setVariable(self.top, name, value),
      'GetVariable(String name): Object': (self: Proxy, name: string) => findVariable(self.top, fold(name)) ?? null,
      [`PSVariable: ${root}PSVariableIntrinsics`]: part('PSVariable'),
      [`Path: ${root}PathIntrinsics`]: part('Path'),
      [`Drive: ${root}DriveManagementIntrinsics`]: part('Drive'),
      [`Provider: ${root}CmdletProviderManagementIntrinsics`]: part('Provider'),
      [`InvokeCommand: ${root}CommandInvocationIntrinsics`]: part('InvokeCommand'),
      [`InvokeProvider: ${root}ProviderIntrinsics`]: part('InvokeProvider'),
      [`LanguageMode: ${root}PSLanguageMode get set`]: { get: part('LanguageMode'), set: () => {} },
      [`Module: ${root}PSModuleInfo`]: part('Module'),
      'Applications: System.Collections.Generic.List<String>': part('Applications'),
      'Scripts: System.Collections.Generic.List<String>': part('Scripts'),
    },
  })),
  netType(`${space}Runspace`, () => ({
    isAbstract: true,
    assembly,
    interfaces: ['System.IDisposable'],
    members: {
      [`static DefaultRunspace: ${space}Runspace get set`]: {
        get: () => runspaceOf(currentSession()),
        set: () => {},
      },
      'static CanUseDefaultRunspace: Boolean': () => true,
    },
  })),
  netType(`${space}LocalRunspace`, () => ({
    class: Runspace,
    base: `${space}Runspace`,
    isSealed: true,
    assembly,
    members: {
      [`ThreadOptions: ${space}PSThreadOptions get set`]: {
        get: () => enumOf('Runspaces.PSThreadOptions', 'Default'),
        set: () => {},
      },
      [`InitialSessionState: ${space}InitialSessionState`]: (self: Runspace) =>
        self.initial ?? new InitialSessionState(),
      'Version: Version': () => construct(requireType('System.Version'), [languageVersion.join('.')]),
      [`RunspaceStateInfo: ${space}RunspaceStateInfo`]: (self: Runspace) => new RunspaceStateInfo(self.state),
      [`RunspaceAvailability: ${space}RunspaceAvailability`]: (self: Runspace) =>
        enumOf('Runspaces.RunspaceAvailability', self.state !== 'Opened' ? 'None' : self.isBusy ? 'Busy' : 'Available'),
      'ConnectionInfo: Object': () => null,
      'OriginalConnectionInfo: Object': () => null,
      [`LanguageMode: ${root}PSLanguageMode get set`]: {
        get: (self: Runspace) => enumOf('PSLanguageMode', self.initial?.languageMode ?? 'FullLanguage'),
        set: () => {},
      },
      'RunspaceIsRemote: Boolean': () => false,
      'InstanceId: Guid': (self: Runspace) => self.instanceId,
      'DisconnectedOn: Nullable<DateTime>': () => null,
      'ExpiresOn: Nullable<DateTime>': () => null,
      'Name: String get set': {
        get: (self: Runspace) => self.name,
        set: (self: Runspace, value: string) => {
          self.name = value
        },
      },
      'Id: Int32': (self: Runspace) => self.id,
      [`SessionStateProxy: ${space}SessionStateProxy`]: (self: Runspace) => new Proxy(self),
      'Open(): Void': (self: Runspace) => self.open(),
      'OpenAsync(): Void': (self: Runspace) => self.open(),
      'Close(): Void': (self: Runspace) => self.close(),
      'CloseAsync(): Void': (self: Runspace) => self.close(),
      'Dispose(): Void': (self: Runspace) => self.close(),
      'ResetRunspaceState(): Void': (self: Runspace) => self.requireOpen(),
    },
  })),
  netType(`${space}RunspacePool`, () => ({
    class: RunspacePool,
    isSealed: true,
    assembly,
    interfaces: ['System.IDisposable'],
    members: {
      'InstanceId: Guid': (self: RunspacePool) => self.instanceId,
      'IsDisposed: Boolean': (self: RunspacePool) => self.isDisposed,
      [`InitialSessionState: ${space}InitialSessionState`]: (self: RunspacePool) => self.initial,
      [`RunspacePoolStateInfo: ${root}RunspacePoolStateInfo`]: (self: RunspacePool) => new PoolStateInfo(self.state),
      [`ThreadOptions: ${space}PSThreadOptions get set`]: {
        get: () => enumOf('Runspaces.PSThreadOptions', 'Default'),
        set: () => {},
      },
      'Open(): Void': (self: RunspacePool) => self.open(),
      'Close(): Void': (self: RunspacePool) => self.close(),
      'Dispose(): Void': (self: RunspacePool) => {
        self.close()
        self.isDisposed = true
      },
      'GetMinRunspaces(): Int32': (self: RunspacePool) => self.minimum,
      'GetMaxRunspaces(): Int32': (self: RunspacePool) => self.maximum,
      'GetAvailableRunspaces(): Int32': (self: RunspacePool) => self.available,
      'SetMinRunspaces(Int32 minRunspaces): Boolean': (self: RunspacePool, count: number) => {
        if (count < 1 || count > self.maximum) return false
        self.minimum = count
        return true
      },
      'SetMaxRunspaces(Int32 maxRunspaces): Boolean': (self: RunspacePool, count: number) => {
        if (count < self.minimum) return false
        self.maximum = count
        return true
      },
    },
  })),
  netType(`${space}RunspaceFactory`, () => ({
    kind: 'static',
    assembly,
    members: {
      [`static CreateRunspace(): ${space}Runspace`]: () => make(null),
      [`static CreateRunspace(${host} host): ${space}Runspace`]: () => make(null),
      [`static CreateRunspace(${space}InitialSessionState initialSessionState): ${space}Runspace`]: make,
      [`static CreateRunspace(${host} host, ${space}InitialSessionState initialSessionState): ${space}Runspace`]: (
        _host: Value,
        initial: InitialSessionState,
      ) => make(initial),
      [`static CreateRunspacePool(): ${space}RunspacePool`]: () => makePool(1, 1, null),
      [`static CreateRunspacePool(Int32 minRunspaces, Int32 maxRunspaces): ${space}RunspacePool`]: (
        minimum: number,
        maximum: number,
      ) => makePool(minimum, maximum, null),
      [`static CreateRunspacePool(${space}InitialSessionState initialSessionState): ${space}RunspacePool`]: (
        initial: InitialSessionState,
      ) => makePool(1, 1, initial),
      [`static CreateRunspacePool(Int32 minRunspaces, Int32 maxRunspaces, ${host} host): ${space}RunspacePool`]: (
        minimum: number,
        maximum: number,
      ) => makePool(minimum, maximum, null),
      [`static CreateRunspacePool(Int32 minRunspaces, Int32 maxRunspaces, ${space}InitialSessionState initialSessionState, ${host} host): ${space}RunspacePool`]:
        (minimum: number, maximum: number, initial: InitialSessionState) => makePool(minimum, maximum, initial),
    },
  })),
]
