import { ItemList } from '../../../dotnet/collections/itemList.ts'
import { callCommand } from '../../../engine/commands/callCommand.ts'
import { AliasInfo, FunctionInfo } from '../../../engine/commands/info.ts'
import { createScriptBlock } from '../../../engine/commands/scriptFile.ts'
import type { Shell } from '../../../engine/index.ts'
import { enumOf, numberOf } from '../../../engine/netTypes/values.ts'
import { fold } from '../../../kernel/text.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { Variable } from '../../../session/variable.ts'
import { stringArray } from '../../../types/array.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { genericType } from '../../../types/registry.ts'

const space = 'System.Management.Automation.Runspaces.'
const assembly = 'System.Management.Automation'

/** A variable, function or alias that a new session starts with. */
export class SessionStateEntry {
  readonly kind: 'variable' | 'function' | 'alias' | 'cmdlet'
  readonly name: string
  readonly value: Value
  readonly description: string
  readonly options: number
  constructor(kind: SessionStateEntry['kind'], name: string, value: Value, description = '', options = 0) {
    this.kind = kind
    this.name = name
    this.value = value
    this.description = description
    this.options = options
  }
}

class VariableEntry extends SessionStateEntry {}
class FunctionEntry extends SessionStateEntry {}
class AliasEntry extends SessionStateEntry {}

function entries(element: string): ItemList {
  const list = new ItemList()
  list.netType = genericType('System.Collections.ObjectModel.Collection`1', [requireType(space + element)])
  return list
}

/** System.Management.Automation.Runspaces.InitialSessionState: what is added to a new session of the standard kind. */
export class InitialSessionState {
  readonly variables = entries('SessionStateVariableEntry')
  readonly commands = entries('SessionStateCommandEntry')
  readonly environment = entries('SessionStateVariableEntry')
  readonly modules: string[] = []
  languageMode = 'FullLanguage'
  throwOnRunspaceOpenError = false
  readonly startupScripts: string[] = []

  /** Puts what it holds into a new shell. */
  apply(shell: Shell): void {
    const { session } = shell
    const { top } = session.global
    shell.enter(() => {
      for (const { name, value, options, description } of this.variables.items as unknown as SessionStateEntry[]) {
        const variable = new Variable(name, value, options)
        variable.description = description
        top.overflow ??= new Map()
        top.overflow.set(fold(name), variable)
      }
      for (const { name, value } of this.environment.items as unknown as SessionStateEntry[])
        session.host.environment.set(name, toText(value))
      for (const entry of this.commands.items as unknown as SessionStateEntry[]) {
        const folded = fold(entry.name)
        if (entry.kind === 'alias')
          top.tables.aliases.set(folded, new AliasInfo(entry.name, toText(entry.value), entry.options))
        else if (entry.kind === 'function')
          top.tables.functions.set(
            folded,
            new FunctionInfo(entry.name, createScriptBlock(toText(entry.value), session.global), entry.options),
          )
      }
      session.commandVersion++
      for (const module of this.modules) callCommand(top, 'Import-Module', [['Name', module]])
    })
  }

  clone(): InitialSessionState {
    const copy = new InitialSessionState()
    copy.variables.items.push(...this.variables.items)
    copy.commands.items.push(...this.commands.items)
    copy.environment.items.push(...this.environment.items)
    copy.modules.push(...this.modules)
    copy.languageMode = this.languageMode
    return copy
  }
}

const entryMembers = {
  'Name: String': (self: SessionStateEntry) => self.name,
  'Description: String': (self: SessionStateEntry) => self.description,
}

const options = 'System.Management.Automation.ScopedItemOptions options'

export const initialStateTypes: readonly NetTypeEntry[] = [
  netType(`${space}SessionStateCommandEntry`, () => ({ isAbstract: true, assembly, members: {} })),
  netType(`${space}SessionStateVariableEntry`, () => ({
    class: VariableEntry,
    isSealed: true,
    assembly,
    members: {
      'new(String name, Object value, String description)': (name: string, value: Value, description: string) =>
        new VariableEntry('variable', name, value, description),
      [`new(String name, Object value, String description, ${options})`]: (
        name: string,
        value: Value,
        description: string,
        flags: Value,
      ) => new VariableEntry('variable', name, value, description, numberOf(flags)),
      ...entryMembers,
      'Value: Object': (self: SessionStateEntry) => self.value,
      'Options: System.Management.Automation.ScopedItemOptions': (self: SessionStateEntry) =>
        enumOf('ScopedItemOptions', self.options === 0 ? 'None' : String(self.options)),
    },
  })),
  netType(`${space}SessionStateFunctionEntry`, () => ({
    class: FunctionEntry,
    base: `${space}SessionStateCommandEntry`,
    isSealed: true,
    assembly,
    members: {
      'new(String name, String definition)': (name: string, text: string) => new FunctionEntry('function', name, text),
      ...entryMembers,
      'Definition: String': (self: SessionStateEntry) => toText(self.value),
    },
  })),
  netType(`${space}SessionStateAliasEntry`, () => ({
    class: AliasEntry,
    base: `${space}SessionStateCommandEntry`,
    isSealed: true,
    assembly,
    members: {
      'new(String name, String definition)': (name: string, text: string) => new AliasEntry('alias', name, text),
      'new(String name, String definition, String description)': (name: string, text: string, description: string) =>
        new AliasEntry('alias', name, text, description),
      ...entryMembers,
      'Definition: String': (self: SessionStateEntry) => toText(self.value),
    },
  })),
  netType(`${space}InitialSessionState`, () => ({
    class: InitialSessionState,
    assembly,
    members: {
      [`static Create(): ${space}InitialSessionState`]: () => new InitialSessionState(),
      [`static CreateDefault(): ${space}InitialSessionState`]: () => new InitialSessionState(),
      [`static CreateDefault2(): ${space}InitialSessionState`]: () => new InitialSessionState(),
      [`Variables: System.Collections.ObjectModel.Collection<${space}SessionStateVariableEntry>`]: (
        self: InitialSessionState,
      ) => self.variables,
      [`Commands: System.Collections.ObjectModel.Collection<${space}SessionStateCommandEntry>`]: (
        self: InitialSessionState,
      ) => self.commands,
      [`EnvironmentVariables: System.Collections.ObjectModel.Collection<${space}SessionStateVariableEntry>`]: (
        self: InitialSessionState,
      ) => self.environment,
      'LanguageMode: System.Management.Automation.PSLanguageMode get set': {
        get: (self: InitialSessionState) => enumOf('PSLanguageMode', self.languageMode),
        set: (self: InitialSessionState, value: Value) => {
          self.languageMode = toText(value)
        },
      },
      'ThrowOnRunspaceOpenError: Boolean get set': {
        get: (self: InitialSessionState) => self.throwOnRunspaceOpenError,
        set: (self: InitialSessionState, value: boolean) => {
          self.throwOnRunspaceOpenError = value
        },
      },
      [`Clone(): ${space}InitialSessionState`]: (self: InitialSessionState) => self.clone(),
      'ImportPSModule(params String[] name): Void': (self: InitialSessionState, names: Value) => {
        if (!isNull(names)) for (const name of itemsOf(names)) self.modules.push(toText(name))
      },
      'StartupScripts: String[]': (self: InitialSessionState) => stringArray(self.startupScripts),
    },
  })),
]
