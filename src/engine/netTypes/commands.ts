import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { construct } from '../../types/members.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { commandParameters, commandSyntax, definitionOf } from '../commands/commandFacts.ts'
import { currentSession } from '../commands/currentSession.ts'
import { findCommand, findUnresolved } from '../commands/discovery.ts'
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  CommandInfo,
  ExternalScriptInfo,
  FunctionInfo,
  ScriptInfo,
} from '../commands/info.ts'
import { enumOf, enumOfNumber, nameOf, numberOf } from './values.ts'

/** Where the cmdlets of PowerShell's own modules have their help. */
const helpFiles: ReadonlyMap<string, string> = new Map([
  ['Microsoft.PowerShell.Core', 'System.Management.Automation.dll-Help.xml'],
  ['Microsoft.PowerShell.Management', 'Microsoft.PowerShell.Commands.Management.dll-Help.xml'],
  ['Microsoft.PowerShell.Security', 'Microsoft.PowerShell.Security.dll-Help.xml'],
  ['Microsoft.PowerShell.Utility', 'Microsoft.PowerShell.Commands.Utility.dll-Help.xml'],
])

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

const verbOf = (name: string): string => (name.includes('-') ? name.slice(0, name.indexOf('-')) : '')
const nounOf = (name: string): string => (name.includes('-') ? name.slice(name.indexOf('-') + 1) : '')
const options = {
  get: (self: FunctionInfo | AliasInfo | CmdletInfo) => enumOfNumber('ScopedItemOptions', self.options),
  set: (self: FunctionInfo | AliasInfo | CmdletInfo, value: Value) => {
    self.options = numberOf(value)
  },
}

/** CommandInfo and its descendants. */
export const commandTypes: readonly NetTypeEntry[] = [
  netType(`${space}CommandInfo`, () => ({
    class: CommandInfo,
    assembly,
    isAbstract: true,
    members: {
      'CommandType: System.Management.Automation.CommandTypes': (self: CommandInfo) =>
        enumOf('CommandTypes', self.commandType),
      'Definition: String': (self: CommandInfo) => definitionOf(self),
      'Module: System.Management.Automation.PSModuleInfo': (self: CommandInfo) => self.module,
      'ModuleName: String': (self: CommandInfo) => self.moduleName,
      'Name: String': (self: CommandInfo) => self.name,
      'OutputType: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.PSTypeName>': (
        self: CommandInfo,
      ) => commandSyntax.outputTypes(self),
      'Parameters: System.Collections.Generic.Dictionary<String,System.Management.Automation.ParameterMetadata>': (
        self: CommandInfo,
      ) => commandParameters(self),
      'ParameterSets: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.CommandParameterSetInfo>':
        (self: CommandInfo) => commandSyntax.parameterSets(self),
      'RemotingCapability: System.Management.Automation.RemotingCapability': () =>
        enumOf('RemotingCapability', 'PowerShell'),
      'Source: String': (self: CommandInfo) => self.moduleName,
      'Version: Version': (self: CommandInfo) =>
        self.module === null ? null : construct(requireType('System.Version'), [self.module.version]),
      'Visibility: System.Management.Automation.SessionStateEntryVisibility get set': {
        get: (self: CommandInfo) => enumOf('SessionStateEntryVisibility', self.visibility),
        set: (self: CommandInfo, value: Value) => {
          self.visibility = nameOf(value) === 'Private' ? 'Private' : 'Public'
        },
      },
      'ResolveParameter(String name): System.Management.Automation.ParameterMetadata': (
        self: CommandInfo,
        name: string,
      ) => commandSyntax.resolveParameter(self, name),
      'ToString(): String': (self: CommandInfo) => (self instanceof ScriptInfo ? definitionOf(self) : self.name),
    },
  })),
  netType(`${space}FunctionInfo`, () => ({
    class: FunctionInfo,
    base: `${space}CommandInfo`,
    assembly,
    members: {
      'CmdletBinding: Boolean': (self: FunctionInfo) => commandSyntax.usesCmdletBinding(self),
      'DefaultParameterSet: String': (self: FunctionInfo) => commandSyntax.defaultSet(self),
      'Description: String get set': {
        get: (self: FunctionInfo) => (self.description === '' ? null : self.description),
        set: (self: FunctionInfo, value: string) => {
          self.description = value
        },
      },
      'HelpFile: String': () => '',
      'Noun: String': (self: FunctionInfo) => nounOf(self.name),
      'Options: System.Management.Automation.ScopedItemOptions get set': options,
      'ScriptBlock: System.Management.Automation.ScriptBlock': (self: FunctionInfo) => self.block,
      'Verb: String': (self: FunctionInfo) => verbOf(self.name),
    },
  })),
  netType(`${space}FilterInfo`, () => ({ base: `${space}FunctionInfo`, assembly })),
  netType(`${space}CmdletInfo`, () => ({
    class: CmdletInfo,
    base: `${space}CommandInfo`,
    assembly,
    members: {
      'DefaultParameterSet: String': (self: CmdletInfo) => self.entry.declaration.defaultSet ?? null,
      'HelpFile: String': (self: CmdletInfo) => helpFiles.get(self.moduleName) ?? '',
      'ImplementingType: Type': (self: CmdletInfo) => requireType(self.entry.declaration.class),
      'Noun: String': (self: CmdletInfo) => nounOf(self.name),
      'Options: System.Management.Automation.ScopedItemOptions get set': options,
      'Verb: String': (self: CmdletInfo) => verbOf(self.name),
    },
  })),
  netType(`${space}AliasInfo`, () => ({
    class: AliasInfo,
    base: `${space}CommandInfo`,
    assembly,
    members: {
      'Description: String get set': {
        get: (self: AliasInfo) => self.description,
        set: (self: AliasInfo, value: string) => {
          self.description = value
        },
      },
      'Options: System.Management.Automation.ScopedItemOptions get set': options,
      'ReferencedCommand: System.Management.Automation.CommandInfo': (self: AliasInfo) =>
        findUnresolved(currentSession().running, self.definition),
      'ResolvedCommand: System.Management.Automation.CommandInfo': (self: AliasInfo) =>
        fold(self.name) === fold(self.definition) ? null : findCommand(currentSession().running, self.definition),
      'DisplayName: String': (self: AliasInfo) => `${self.name} -> ${self.definition}`,
    },
  })),
  netType(`${space}ExternalScriptInfo`, () => ({
    class: ExternalScriptInfo,
    base: `${space}CommandInfo`,
    assembly,
    members: {
      'Source: String': (self: ExternalScriptInfo) => self.path,
      'Path: String': (self: ExternalScriptInfo) => self.path,
      'ScriptBlock: System.Management.Automation.ScriptBlock': (self: ExternalScriptInfo) => self.block,
      'ScriptContents: String': (self: ExternalScriptInfo) => self.block.shape.source.text,
    },
  })),
  netType(`${space}ScriptInfo`, () => ({
    class: ScriptInfo,
    base: `${space}CommandInfo`,
    assembly,
    members: { 'ScriptBlock: System.Management.Automation.ScriptBlock': (self: ScriptInfo) => self.block },
  })),
  netType(`${space}ApplicationInfo`, () => ({
    class: ApplicationInfo,
    base: `${space}CommandInfo`,
    assembly,
    members: {
      'Source: String': (self: ApplicationInfo) => self.path,
      'Version: Version': () => construct(requireType('System.Version'), [0, 0, 0, 0]),
      'Path: String': (self: ApplicationInfo) => self.path,
      'Extension: String': (self: ApplicationInfo) =>
        self.name.includes('.') ? self.name.slice(self.name.lastIndexOf('.')) : '',
    },
  })),
]
