import type { Value } from '../../kernel/value.ts'
import { nowhere } from '../../session/streams.ts'
import { elementsOf, type NetArray, stringArray } from '../../types/array.ts'
import { construct } from '../../types/members.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { currentSession } from '../commands/currentSession.ts'
import { invokeForValue } from '../commands/invokeBlock.ts'
import { ModuleInfo } from '../commands/moduleInfo.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'
import { giveState, runModule } from '../modules/create.ts'
import { customObjectOf } from '../modules/customObject.ts'
import { sessionStateOf } from './sessionState.ts'
import { dictionaryOf, enumOf, listOf, nameOf } from './values.ts'

const space = 'System.Management.Automation.'

function named(table: Iterable<{ readonly name: string }>): (readonly [string, Value])[] {
  return [...table].map((entry) => [entry.name, entry as Value])
}

/** PSModuleInfo. */
export const moduleTypes: readonly NetTypeEntry[] = [
  netType(`${space}PSModuleInfo`, () => ({
    class: ModuleInfo,
    assembly: 'System.Management.Automation',
    isSealed: true,
    members: {
      'new(Boolean linkToGlobal)': () => {
        const module = new ModuleInfo('', '', 'Script')
        giveState(module, currentSession().running)
        return module
      },
      'new(System.Management.Automation.ScriptBlock scriptBlock)': (block: ScriptBlock) => {
        const module = new ModuleInfo('', '', 'Script')
        const { running } = currentSession()
        runModule(module, block, [], running, running.streams, nowhere)
        return module
      },
      'AccessMode: System.Management.Automation.ModuleAccessMode get set': {
        get: (self: ModuleInfo) => enumOf('ModuleAccessMode', self.accessMode),
        set: (self: ModuleInfo, value: Value) => {
          self.accessMode = nameOf(value) as ModuleInfo['accessMode']
        },
      },
      'Author: String': (self: ModuleInfo) => self.author,
      'CompanyName: String': (self: ModuleInfo) => self.companyName,
      'Copyright: String': (self: ModuleInfo) => self.copyright,
      'Definition: String': () => '',
      'Description: String get set': {
        get: (self: ModuleInfo) => self.description,
        set: (self: ModuleInfo, value: string) => {
          self.description = value
        },
      },
      'ExportedAliases: System.Collections.Generic.Dictionary<String,System.Management.Automation.AliasInfo>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}AliasInfo`, named(self.aliases.values())),
      'ExportedCmdlets: System.Collections.Generic.Dictionary<String,System.Management.Automation.CmdletInfo>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}CmdletInfo`, named(self.cmdlets.values())),
      'ExportedCommands: System.Collections.Generic.Dictionary<String,System.Management.Automation.CommandInfo>': (
        self: ModuleInfo,
      ) =>
        dictionaryOf(
          `${space}CommandInfo`,
          named([...self.functions.values(), ...self.cmdlets.values(), ...self.aliases.values()]),
        ),
      'ExportedFormatFiles: System.Collections.ObjectModel.ReadOnlyCollection<String>': (self: ModuleInfo) =>
        listOf('System.String', self.formatFiles),
      'ExportedFunctions: System.Collections.Generic.Dictionary<String,System.Management.Automation.FunctionInfo>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}FunctionInfo`, named(self.functions.values())),
      'ExportedVariables: System.Collections.Generic.Dictionary<String,System.Management.Automation.PSVariable>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}PSVariable`, named(self.variables.values())),
      'Guid: Guid': (self: ModuleInfo) => construct(requireType('System.Guid'), [self.guid]),
      'ModuleBase: String': (self: ModuleInfo) => self.base,
      'ModuleType: System.Management.Automation.ModuleType': (self: ModuleInfo) =>
        enumOf('ModuleType', self.moduleType),
      'Name: String': (self: ModuleInfo) => self.name,
      'NestedModules: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.PSModuleInfo>': (
        self: ModuleInfo,
      ) => listOf(`${space}PSModuleInfo`, self.nested),
      'OnRemove: System.Management.Automation.ScriptBlock get set': {
        get: (self: ModuleInfo) => self.onRemove,
        set: (self: ModuleInfo, value: ScriptBlock | null) => {
          self.onRemove = value
        },
      },
      'Path: String': (self: ModuleInfo) => (self.path === '' ? self.name : self.path),
      'Prefix: String': (self: ModuleInfo) => self.prefix,
      'PrivateData: Object get set': {
        get: (self: ModuleInfo) => self.privateData,
        set: (self: ModuleInfo, value: Value) => {
          self.privateData = value
        },
      },
      'RequiredModules: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.PSModuleInfo>': (
        self: ModuleInfo,
      ) => listOf(`${space}PSModuleInfo`, self.required),
      'RootModule: String': (self: ModuleInfo) => self.rootModule,
      'SessionState: System.Management.Automation.SessionState': (self: ModuleInfo) =>
        self.state === null ? null : sessionStateOf(self.state.top),
      'Tags: System.Collections.Generic.IEnumerable<String>': (self: ModuleInfo) => stringArray([...self.tags]),
      'Version: Version': (self: ModuleInfo) => construct(requireType('System.Version'), [self.version]),
      'AsCustomObject(): System.Management.Automation.PSObject': (self: ModuleInfo) => customObjectOf(self),
      'Invoke(System.Management.Automation.ScriptBlock sb, params Object[] args): Object': (
        self: ModuleInfo,
        block: ScriptBlock,
        args: NetArray | null,
      ) =>
        invokeForValue(currentSession().running, block.bindTo(self.state), {
          args: args === null ? [] : elementsOf(args),
        }),
      'NewBoundScriptBlock(System.Management.Automation.ScriptBlock scriptBlockToBind): System.Management.Automation.ScriptBlock':
        (self: ModuleInfo, block: ScriptBlock) => block.bindTo(self.state),
      'ToString(): String': (self: ModuleInfo) => self.name,
    },
  })),
]
