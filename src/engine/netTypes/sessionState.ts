import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Variable } from '../../session/variable.ts'
import { findVariable, removeVariable, setVariable, variableObject } from '../../session/variables.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { describeWith } from '../commands/commandMetadata.ts'
import { findCommand, findUnresolved } from '../commands/discovery.ts'
import { EngineIntrinsics } from '../commands/engineIntrinsics.ts'
import { expandString } from '../commands/expandString.ts'
import type { CommandInfo } from '../commands/info.ts'
import { invokeForItems } from '../commands/invokeBlock.ts'
import { collectionOf } from '../commands/invokeMethods.ts'
import { absolutePath } from '../commands/pathSearch.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'
import { createScriptBlock } from '../commands/scriptFile.ts'
import { hostOf } from './host/host.ts'
import { enumOf, numberOf } from './values.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** PSVariableIntrinsics. */
class VariableIntrinsics {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }
}

/** CommandInvocationIntrinsics. */
class InvokeCommand {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }
}

/** PathIntrinsics. */
class PathIntrinsics {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }

  unresolvedProviderPath(path: string): string {
    return absolutePath(this.view.frame.session, path)
  }

  resolvedProviderPaths(path: string, _provider: PSReference): Value {
    return collectionOf([this.unresolvedProviderPath(path)])
  }

  currentProviderLocation(_id: string): Value {
    return this.view.frame.session.locationObject()
  }
}

/** `$ExecutionContext.SessionState`, `$PSCmdlet.SessionState`, `(Get-Module m).SessionState`: one session state seen from a scope. */
export class SessionStateView {
  readonly frame: Frame
  readonly variables = new VariableIntrinsics(this)
  readonly invokeCommand = new InvokeCommand(this)
  readonly path = new PathIntrinsics(this)
  /** ProviderIntrinsics, set by the providers. */
  invokeProvider: Value = null

  constructor(frame: Frame) {
    this.frame = frame
  }

  /** The scope names are looked up in now: the running one where it belongs to this state. */
  get scope(): Frame {
    const { running } = this.frame.session
    return running.state === this.frame.state ? running : this.frame.state.current
  }
}

const views = new WeakMap<object, SessionStateView>()

/** The SessionState object of the state a frame belongs to. */
export function sessionStateOf(frame: Frame): SessionStateView {
  let view = views.get(frame.state)
  if (view === undefined) {
    view = new SessionStateView(frame.state.top)
    views.set(frame.state, view)
  }
  return view
}

function run(self: InvokeCommand, script: string | ScriptBlock, args: readonly Value[], ownScope: boolean): Value {
  const { scope } = self.view
  const block = typeof script === 'string' ? createScriptBlock(script, scope.state) : script
  return collectionOf(invokeForItems(scope, block, { args, ownScope }))
}

const listOf = (args: NetArray | null): readonly Value[] => (args === null ? [] : elementsOf(args))

/** SessionState, EngineIntrinsics and the intrinsics they lead to. */
function getCommand(self: InvokeCommand, name: string, types: Value): CommandInfo | null {
  const mask = numberOf(types)
  const found = mask & 1 ? findUnresolved(self.view.scope, name) : findCommand(self.view.scope, name)
  return found !== null && numberOf(enumOf('CommandTypes', found.commandType)) & mask ? found : null
}

export const sessionStateTypes: readonly NetTypeEntry[] = [
  netType(`${space}SessionState`, () => ({
    class: SessionStateView,
    assembly,
    members: {
      'InvokeCommand: System.Management.Automation.CommandInvocationIntrinsics': (self: SessionStateView) =>
        self.invokeCommand,
      'InvokeProvider: System.Management.Automation.ProviderIntrinsics': (self: SessionStateView) =>
        self.invokeProvider,
      'LanguageMode: System.Management.Automation.PSLanguageMode': () => enumOf('PSLanguageMode', 'FullLanguage'),
      'Module: System.Management.Automation.PSModuleInfo': (self: SessionStateView) => self.frame.state.module,
      'Path: System.Management.Automation.PathIntrinsics': (self: SessionStateView) => self.path,
      'PSVariable: System.Management.Automation.PSVariableIntrinsics': (self: SessionStateView) => self.variables,
    },
  })),
  netType(`${space}EngineIntrinsics`, () => ({
    class: EngineIntrinsics,
    assembly,
    members: {
      'Host: System.Management.Automation.Host.PSHost': (self: EngineIntrinsics) => hostOf(self.frame.session),
      'InvokeCommand: System.Management.Automation.CommandInvocationIntrinsics': (self: EngineIntrinsics) =>
        sessionStateOf(self.frame).invokeCommand,
      'InvokeProvider: System.Management.Automation.ProviderIntrinsics': (self: EngineIntrinsics) =>
        sessionStateOf(self.frame).invokeProvider,
      'SessionState: System.Management.Automation.SessionState': (self: EngineIntrinsics) => sessionStateOf(self.frame),
    },
  })),
  netType(`${space}PSVariableIntrinsics`, () => ({
    class: VariableIntrinsics,
    assembly,
    members: {
      'Get(String name): System.Management.Automation.PSVariable': (self: VariableIntrinsics, name: string) =>
        variableObject(self.view.scope, fold(name)),
      'GetValue(String name): Object': (self: VariableIntrinsics, name: string) =>
        findVariable(self.view.scope, fold(name)) ?? null,
      'GetValue(String name, Object defaultValue): Object': (
        self: VariableIntrinsics,
        name: string,
        otherwise: Value,
      ) => findVariable(self.view.scope, fold(name)) ?? otherwise,
      'Set(String name, Object value): Void': (self: VariableIntrinsics, name: string, value: Value) =>
        setVariable(self.view.scope, name, value),
      'Set(System.Management.Automation.PSVariable variable): Void': (self: VariableIntrinsics, variable: Variable) => {
        const { scope } = self.view
        scope.overflow ??= new Map()
        scope.overflow.set(fold(variable.name), variable)
      },
      'Remove(String name): Void': (self: VariableIntrinsics, name: string) => {
        removeVariable(self.view.scope, fold(name), false)
      },
      'Remove(System.Management.Automation.PSVariable variable): Void': (
        self: VariableIntrinsics,
        variable: Variable,
      ) => {
        removeVariable(self.view.scope, fold(variable.name), false)
      },
    },
  })),
  netType(`${space}CommandInvocationIntrinsics`, () => ({
    class: InvokeCommand,
    assembly,
    members: {
      'HasErrors: Boolean': () => false,
      'CommandNotFoundAction: Object get set': {
        get: (self: InvokeCommand) => self.view.frame.session.commandNotFoundAction,
        set: (self: InvokeCommand, value: Value) => {
          self.view.frame.session.commandNotFoundAction = value
        },
      },
      'ExpandString(String source): String': (self: InvokeCommand, text: string) => expandString(self.view.scope, text),
      'GetCommand(String commandName, System.Management.Automation.CommandTypes type): System.Management.Automation.CommandInfo':
        getCommand,
      'GetCommand(String commandName, System.Management.Automation.CommandTypes type, Object[] arguments): System.Management.Automation.CommandInfo':
        (self: InvokeCommand, name: string, types: Value, args: NetArray | null) => {
          const found = getCommand(self, name, types)
          return found === null || args === null || args.length === 0
            ? found
            : describeWith(self.view.scope, found, elementsOf(args))
        },
      'GetCmdlet(String commandName): System.Management.Automation.CmdletInfo': (self: InvokeCommand, name: string) => {
        const found = findCommand(self.view.scope, name)
        return found?.commandType === 'Cmdlet' ? found : null
      },
      'InvokeScript(String script): System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>': (
        self: InvokeCommand,
        script: string,
      ) => run(self, script, [], true),
      'InvokeScript(String script, params Object[] args): System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>':
        (self: InvokeCommand, script: string, args: NetArray | null) => run(self, script, listOf(args), true),
      'InvokeScript(Boolean useLocalScope, System.Management.Automation.ScriptBlock scriptBlock, System.Collections.IList input, params Object[] args): System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>':
        (self: InvokeCommand, ownScope: boolean, block: ScriptBlock, _input: Value, args: NetArray | null) =>
          run(self, block, listOf(args), ownScope),
      'NewScriptBlock(String scriptText): System.Management.Automation.ScriptBlock': (
        self: InvokeCommand,
        text: string,
      ) => createScriptBlock(text, self.view.scope.state),
    },
  })),
  netType(`${space}PathIntrinsics`, () => ({
    class: PathIntrinsics,
    assembly,
    members: {
      'CurrentLocation: System.Management.Automation.PathInfo': (self: PathIntrinsics) =>
        self.currentProviderLocation(''),
      'CurrentFileSystemLocation: System.Management.Automation.PathInfo': (self: PathIntrinsics) =>
        self.currentProviderLocation('FileSystem'),
      'GetUnresolvedProviderPathFromPSPath(String path): String': (self: PathIntrinsics, path: string) =>
        self.unresolvedProviderPath(path),
      'GetResolvedProviderPathFromPSPath(String path, ref System.Management.Automation.ProviderInfo provider): System.Collections.ObjectModel.Collection<String>':
        (self: PathIntrinsics, path: string, provider: PSReference) => self.resolvedProviderPaths(path, provider),
      'Combine(String parent, String child): String': (_self: PathIntrinsics, parent: string, child: string) =>
        `${parent.replace(/[\\/]+$/, '')}/${child.replace(/^[\\/]+/, '')}`,
    },
  })),
]
