import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { enumNamed, enumValue } from '../../../types/enum.ts'
import { construct, getStaticMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { newGuid } from '../../commands/newGuid.ts'
import { languageVersion } from '../../setup/versionTable.ts'
import { assembly, space } from './structures.ts'
import { HostInterface } from './userInterface.ts'

const colorNames = [
  ['FormatAccentColor', 'Green'],
  ['ErrorAccentColor', 'Cyan'],
  ['ErrorForegroundColor', 'Red'],
  ['ErrorBackgroundColor', ''],
  ['WarningForegroundColor', 'Yellow'],
  ['WarningBackgroundColor', ''],
  ['DebugForegroundColor', 'Yellow'],
  ['DebugBackgroundColor', ''],
  ['VerboseForegroundColor', 'Yellow'],
  ['VerboseBackgroundColor', ''],
  ['ProgressForegroundColor', 'Black'],
  ['ProgressBackgroundColor', 'Yellow'],
] as const

/** Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy: `$Host.PrivateData` of the console. */
class ConsoleColors {
  readonly colors = new Map<string, Value>()
}

function color(standard: string): Value {
  const type = requireType('System.ConsoleColor')
  return (standard === '' ? null : enumNamed(type, standard)) ?? enumValue(type, -1)
}

/** System.Management.Automation.Internal.Host.InternalHost: `$Host`. */
export class InternalHost {
  readonly session: Session
  readonly ui: HostInterface
  readonly instanceId: Value
  debuggerEnabled = true
  #colors: ConsoleColors | null = null

  constructor(session: Session) {
    this.session = session
    this.ui = new HostInterface(session)
    this.instanceId = construct(requireType('System.Guid'), [newGuid()])
  }

  get privateData(): Value {
    if (this.session.ui.hostName !== 'ConsoleHost') return null
    return (this.#colors ??= new ConsoleColors())
  }
}

const hosts = new WeakMap<Session, InternalHost>()

/** `$Host` of a session. */
export function hostOf(session: Session): Value {
  let host = hosts.get(session)
  if (host === undefined) {
    host = new InternalHost(session)
    hosts.set(session, host)
  }
  return host
}

const culture = (): Value => getStaticMember(requireType('System.Globalization.CultureInfo'), 'CurrentCulture') ?? null

function notSupported(operation: string): never {
  throw new Fault({
    exception: 'System.Management.Automation.PSNotSupportedException',
    category: 'NotImplemented',
    message: `Cannot perform operation because operation "${operation}" is not supported.`,
  })
}

export const hostTypes: readonly NetTypeEntry[] = [
  netType(`${space}PSHost`, () => ({ isAbstract: true, assembly, members: {} })),
  netType('Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy', () => ({
    class: ConsoleColors,
    assembly: 'Microsoft.PowerShell.ConsoleHost',
    members: Object.fromEntries(
      colorNames.map(([name, standard]) => [
        `${name}: ConsoleColor get set`,
        {
          get: (self: ConsoleColors) => self.colors.get(name) ?? color(standard),
          set: (self: ConsoleColors, value: Value) => void self.colors.set(name, value),
        },
      ]),
    ),
  })),
  netType('System.Management.Automation.Internal.Host.InternalHost', () => ({
    class: InternalHost,
    base: `${space}PSHost`,
    assembly,
    members: {
      'Name: String': (self: InternalHost) => self.session.ui.hostName,
      'Version: Version': () => construct(requireType('System.Version'), [languageVersion.join('.')]),
      'InstanceId: Guid': (self: InternalHost) => self.instanceId,
      'UI: System.Management.Automation.Host.PSHostUserInterface': (self: InternalHost) => self.ui,
      'CurrentCulture: System.Globalization.CultureInfo': culture,
      'CurrentUICulture: System.Globalization.CultureInfo': culture,
      'PrivateData: System.Management.Automation.PSObject': (self: InternalHost) => self.privateData,
      'DebuggerEnabled: Boolean get set': {
        get: (self: InternalHost) => self.debuggerEnabled,
        set: (self: InternalHost, value: boolean) => {
          self.debuggerEnabled = value
        },
      },
      'IsRunspacePushed: Boolean': () => false,
      'Runspace: System.Management.Automation.Runspaces.Runspace': (self: InternalHost) =>
        self.session.runspaceObject(),
      'SetShouldExit(Int32 exitCode): Void': (self: InternalHost, code: number) => {
        self.session.exitRequest = code
      },
      'EnterNestedPrompt(): Void': () => notSupported('EnterNestedPrompt'),
      'ExitNestedPrompt(): Void': () => notSupported('ExitNestedPrompt'),
      'NotifyBeginApplication(): Void': () => {},
      'NotifyEndApplication(): Void': () => {},
      'PushRunspace(System.Management.Automation.Runspaces.Runspace runspace): Void': () =>
        notSupported('PushRunspace'),
      'PopRunspace(): Void': () => {},
    },
  })),
]
