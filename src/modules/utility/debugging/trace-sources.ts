import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { stringArray } from '../../../types/array.ts'
import { enumValue } from '../../../types/enum.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'

/** Names of the trace sources with what they tell of. */
const table: readonly (readonly [string, string])[] = [
  ['CmdletProviderClasses', 'The namespace provider base classes tracer'],
  ['CommandDiscovery', 'Traces the discovery of cmdlets, scripts, functions, applications, etc.'],
  ['CommandSearch', 'CommandSearch'],
  ['ETS', 'Extended Type System'],
  ['FileSystemProvider', 'The namespace navigation provider for the file system'],
  ['FormatFileLoading', 'Loading format files'],
  ['LocationGlobber', 'The location globber converts PowerShell paths with glob characters to zero or more paths.'],
  ['Modules', 'Module loading and analysis'],
  ['MshSnapinLoadUnload', 'Loading and unloading mshsnapins'],
  [
    'ParameterBinderBase',
    'A abstract helper class for the CommandProcessor that binds parameters to the specified object.',
  ],
  ['ParameterBinderController', 'Controls the interaction between the command processor and the parameter binder(s).'],
  [
    'ParameterBinding',
    'Traces the process of binding the arguments to the parameters of cmdlets, scripts, and applications.',
  ],
  ['PathResolution', 'Traces the path resolution algorithm.'],
  ['PSDriveInfo', 'The namespace navigation tracer'],
  ['PSSnapInLoadUnload', 'Loading and unloading mshsnapins'],
  ['RunspaceInit', 'Initialization code for Runspace'],
  ['SessionState', 'SessionState Class'],
  ['TypeConversion', 'Traces the type conversion algorithm'],
]

/** System.Management.Automation.PSTraceSource. Sources keep their options; they tell nothing here. */
export class TraceSource {
  readonly name: string
  description: string
  options = 0

  constructor(name: string, description: string) {
    this.name = name
    this.description = description
  }
}

const sources = new WeakMap<Session, TraceSource[]>()

/** A session's trace sources, in order of name. */
export function traceSourcesOf(session: Session): readonly TraceSource[] {
  let all = sources.get(session)
  if (all === undefined) {
    all = table.map(([name, description]) => new TraceSource(name, description))
    sources.set(session, all)
  }
  return all
}

export const traceSourceTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.PSTraceSource', () => ({
    class: TraceSource,
    assembly: 'System.Management.Automation',
    members: {
      'Name: String': (self: TraceSource) => self.name,
      'Description: String get set': {
        get: (self: TraceSource) => self.description,
        set: (self: TraceSource, value: string) => {
          self.description = value
        },
      },
      'Listeners: Object': () => stringArray(['Default']),
      'Options: System.Management.Automation.PSTraceSourceOptions get set': {
        get: (self: TraceSource) =>
          enumValue(requireType('System.Management.Automation.PSTraceSourceOptions'), self.options),
        set: (self: TraceSource, value: Value) => {
          self.options = Number((value as unknown as { readonly value: number }).value)
        },
      },
    },
  })),
]
