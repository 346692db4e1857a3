import type { Value } from '../../../kernel/value.ts'
import { elementsOf, type NetArray } from '../../../types/array.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { WildcardPattern } from '../../../types/wildcard.ts'
import { describeWith } from '../../commands/commandMetadata.ts'
import { findCommand, findUnresolved } from '../../commands/discovery.ts'
import { expandString } from '../../commands/expandString.ts'
import { CmdletInfo, type CommandInfo } from '../../commands/info.ts'
import { invokeForItems } from '../../commands/invokeBlock.ts'
import { collectionOf } from '../../commands/invokeMethods.ts'
import { CommandLookup, type LookupMoment, lookupActionsOf, setLookupAction } from '../../commands/lookupActions.ts'
import type { ScriptBlock } from '../../commands/scriptBlock.ts'
import { createScriptBlock } from '../../commands/scriptFile.ts'
import { searchCommands, searchUnloaded, wantedNames } from '../../commands/searching.ts'
import { enumOf, numberOf, collectionOf as typedCollection } from '../values.ts'
import type { SessionStateView } from './view.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
const objects = 'System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>'
const handler = `System.EventHandler<${space}CommandLookupEventArgs>`

/** System.Management.Automation.CommandInvocationIntrinsics: `$ExecutionContext.InvokeCommand`. */
export class InvokeCommand {
  readonly view: SessionStateView
  hasErrors = false
  locationChanged: Value = null
  constructor(view: SessionStateView) {
    this.view = view
  }
}

interface Run {
  readonly args: Value | null
  readonly input?: Value
  readonly ownScope: boolean
}

function run(self: InvokeCommand, script: string | ScriptBlock, { args, input, ownScope }: Run): Value {
  const { scope } = self.view
  const block = typeof script === 'string' ? createScriptBlock(script, scope.state) : script
  return collectionOf(
    invokeForItems(scope, block, { args: listOf(args), input: input == null ? [] : [...itemsOf(input)], ownScope }),
  )
}

const listOf = (args: Value | null): readonly Value[] => (args === null ? [] : elementsOf(args as NetArray))

function getCommand(self: InvokeCommand, name: string, types: Value): CommandInfo | null {
  const mask = numberOf(types)
  const found = mask & 1 ? findUnresolved(self.view.scope, name) : findCommand(self.view.scope, name)
  return found !== null && numberOf(enumOf('CommandTypes', found.commandType)) & mask ? found : null
}

/** All commands a name or pattern means, loaded ones first. */
function commandsNamed(self: InvokeCommand, name: string, isPattern: boolean): CommandInfo[] {
  const pattern = isPattern ? new WildcardPattern(name) : null
  const wanted = wantedNames(name, pattern === null ? null : (other) => pattern.matches(other))
  const { scope } = self.view
  const found = [...searchCommands(scope, name, wanted, false)]
  const seen = new Set(found.map((info) => info.name))
  for (const info of searchUnloaded(scope, wanted)) if (!seen.has(info.name)) found.push(info)
  return found
}

const cmdlets = (self: InvokeCommand, pattern: string): Value =>
  typedCollection(
    `${space}CmdletInfo`,
    commandsNamed(self, pattern, true).filter((info) => info instanceof CmdletInfo),
  )

const action = (moment: LookupMoment) => ({
  get: (self: InvokeCommand) => lookupActionsOf(self.view.frame.session)?.actions[moment] ?? null,
  set: (self: InvokeCommand, value: Value) => setLookupAction(self.view.frame.session, moment, value),
})

export const commandIntrinsicsTypes: readonly NetTypeEntry[] = [
  netType(`${space}CommandLookupEventArgs`, () => ({
    class: CommandLookup,
    base: 'System.EventArgs',
    assembly,
    members: {
      'CommandName: String': (self: CommandLookup) => self.name,
      [`CommandOrigin: ${space}CommandOrigin`]: () => enumOf('CommandOrigin', 'Runspace'),
      'StopSearch: Boolean get set': {
        get: (self: CommandLookup) => self.stopSearch,
        set: (self: CommandLookup, value: boolean) => {
          self.stopSearch = value
        },
      },
      [`Command: ${space}CommandInfo get set`]: {
        get: (self: CommandLookup) => self.command,
        set: (self: CommandLookup, value: CommandInfo | null) => {
          self.command = value
        },
      },
      'CommandScriptBlock: System.Management.Automation.ScriptBlock get set': {
        get: (self: CommandLookup) => self.block,
        set: (self: CommandLookup, value: ScriptBlock | null) => {
          self.block = value
        },
      },
    },
  })),
  netType(`${space}LocationChangedEventArgs`, () => ({ base: 'System.EventArgs', assembly, members: {} })),
  netType(`${space}CommandInvocationIntrinsics`, () => ({
    class: InvokeCommand,
    assembly,
    members: {
      'HasErrors: Boolean get set': {
        get: (self: InvokeCommand) => self.hasErrors,
        set: (self: InvokeCommand, value: boolean) => {
          self.hasErrors = value
        },
      },
      [`CommandNotFoundAction: ${handler} get set`]: action('missing'),
      [`PreCommandLookupAction: ${handler} get set`]: action('before'),
      [`PostCommandLookupAction: ${handler} get set`]: action('after'),
      [`LocationChangedAction: System.EventHandler<${space}LocationChangedEventArgs> get set`]: {
        get: (self: InvokeCommand) => self.locationChanged,
        set: (self: InvokeCommand, value: Value) => {
          self.locationChanged = value
        },
      },
      'ExpandString(String source): String': (self: InvokeCommand, text: string) => expandString(self.view.scope, text),
      [`GetCommand(String commandName, ${space}CommandTypes type): ${space}CommandInfo`]: getCommand,
      [`GetCommand(String commandName, ${space}CommandTypes type, Object[] arguments): ${space}CommandInfo`]: (
        self: InvokeCommand,
        name: string,
        types: Value,
        args: NetArray | null,
      ) => {
        const found = getCommand(self, name, types)
        return found === null || args === null || args.length === 0
          ? found
          : describeWith(self.view.scope, found, elementsOf(args))
      },
      [`GetCmdlet(String commandName): ${space}CmdletInfo`]: (self: InvokeCommand, name: string) => {
        const found = findCommand(self.view.scope, name)
        return found?.commandType === 'Cmdlet' ? found : null
      },
      [`GetCmdlets(): System.Collections.Generic.List<${space}CmdletInfo>`]: (self: InvokeCommand) =>
        cmdlets(self, '*'),
      [`GetCmdlets(String pattern): System.Collections.Generic.List<${space}CmdletInfo>`]: cmdlets,
      [`GetCmdletByTypeName(String cmdletTypeName): ${space}CmdletInfo`]: (self: InvokeCommand, name: string) =>
        commandsNamed(self, '*', true).find(
          (info) => info instanceof CmdletInfo && info.entry.declaration.class === name,
        ) ?? null,
      [`GetCommands(String name, ${space}CommandTypes commandTypes, Boolean nameIsPattern): System.Collections.Generic.IEnumerable<${space}CommandInfo>`]:
        (self: InvokeCommand, name: string, types: Value, isPattern: boolean) =>
          typedCollection(
            `${space}CommandInfo`,
            commandsNamed(self, name, isPattern).filter(
              (info) => numberOf(enumOf('CommandTypes', info.commandType)) & numberOf(types),
            ),
          ),
      'GetCommandName(String name, Boolean nameIsPattern, Boolean returnFullName): System.Collections.Generic.List<String>':
        (self: InvokeCommand, name: string, isPattern: boolean) =>
          typedCollection(
            'System.String',
            commandsNamed(self, name, isPattern).map((info) => info.name),
          ),
      [`InvokeScript(String script): ${objects}`]: (self: InvokeCommand, script: string) =>
        run(self, script, { args: null, ownScope: true }),
      [`InvokeScript(String script, params Object[] args): ${objects}`]: (
        self: InvokeCommand,
        script: string,
        args: Value,
      ) => run(self, script, { args, ownScope: true }),
      [`InvokeScript(${space}SessionState sessionState, System.Management.Automation.ScriptBlock scriptBlock, params Object[] args): ${objects}`]:
        (self: InvokeCommand, state: SessionStateView, block: ScriptBlock, args: Value) =>
          run(self, block.bindTo(state.frame.state), { args, ownScope: true }),
      [`InvokeScript(Boolean useLocalScope, System.Management.Automation.ScriptBlock scriptBlock, System.Collections.IList input, params Object[] args): ${objects}`]:
        (self: InvokeCommand, ownScope: boolean, block: ScriptBlock, input: Value, args: Value) =>
          run(self, block, { args, input, ownScope }),
      [`InvokeScript(String script, Boolean useNewScope, ${space}Runspaces.PipelineResultTypes writeToPipeline, System.Collections.IList input, params Object[] args): ${objects}`]:
        (self: InvokeCommand, script: string, ownScope: boolean, _results: Value, input: Value, args: Value) =>
          run(self, script, { args, input, ownScope }),
      'NewScriptBlock(String scriptText): System.Management.Automation.ScriptBlock': (
        self: InvokeCommand,
        text: string,
      ) => createScriptBlock(text, self.view.scope.state),
    },
  })),
]
