import type { Value } from '../../kernel/value.ts'
import { nowhere } from '../../session/streams.ts'
import { elementsOf, type NetArray, stringArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type DictionaryLike, isDictionary } from '../../types/dictionary.ts'
import { enumNamed } from '../../types/enum.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { construct } from '../../types/members.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { currentSession } from '../commands/currentSession.ts'
import { invokeForValue } from '../commands/invokeBlock.ts'
import { ModuleInfo } from '../commands/moduleInfo.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'
import { giveState, runModule } from '../modules/create.ts'
import { customObjectOf } from '../modules/customObject.ts'
import { prefixed } from '../modules/members.ts'
import { ModuleSpecification } from '../modules/specification.ts'
import { sessionStateOf } from './sessionState.ts'
import { dictionaryOf, enumOf, listOf, nameOf } from './values.ts'

const space = 'System.Management.Automation.'

function named(table: Iterable<{ readonly name: string }>, prefix = ''): (readonly [string, Value])[] {
  return [...table].map((entry) => [prefixed(entry.name, prefix), entry as Value])
}

/** A member of the manifest by its folded name; null where it is not given. */
function member(self: ModuleInfo, key: string): Value {
  return self.manifest?.get(key) ?? null
}

function fact(self: ModuleInfo, key: string): string | null {
  const value = member(self, key)
  return value === null ? null : toText(value)
}

const values = (self: ModuleInfo, key: string): Value[] => {
  const value = member(self, key)
  return value === null ? [] : [...itemsOf(value)]
}
const texts = (self: ModuleInfo, key: string): string[] => values(self, key).map(toText)
const files = (self: ModuleInfo, key: string): Value =>
  stringArray(texts(self, key).map((file) => (file.startsWith('/') ? file : `${self.base}/${file}`)))

function versionOf(text: string | null): Value {
  return text === null || text === '' ? null : construct(requireType('System.Version'), [text])
}

const version = (self: ModuleInfo, key: string): Value => versionOf(fact(self, key))

/** What PrivateData.PSData tells the gallery. */
function gallery(self: ModuleInfo, key: string): Value {
  const data = self.privateData
  const inner = data !== null && isDictionary(data) ? (data.getValue('PSData') ?? null) : null
  return inner !== null && isDictionary(inner) ? (inner.getValue(key) ?? null) : null
}

function galleryText(self: ModuleInfo, key: string): string {
  const value = gallery(self, key)
  return value === null ? '' : toText(value)
}

function address(self: ModuleInfo, key: string): Value {
  const text = galleryText(self, key)
  return text === '' ? null : construct(requireType('System.Uri'), [text])
}

/** PSModuleInfo. */
export const moduleTypes: readonly NetTypeEntry[] = [
  netType('Microsoft.PowerShell.Commands.ModuleSpecification', () => ({
    class: ModuleSpecification,
    assembly: 'System.Management.Automation',
    members: {
      'new(String moduleName)': (name: string) => new ModuleSpecification(name),
      'new(System.Collections.Hashtable moduleSpecification)': (table: Value & DictionaryLike) =>
        new ModuleSpecification(table),
      'Name: String': (self: ModuleSpecification) => self.name,
      'Guid: System.Nullable<Guid>': (self: ModuleSpecification) =>
        self.guid === null ? null : construct(requireType('System.Guid'), [self.guid]),
      'Version: Version': (self: ModuleSpecification) => versionOf(self.minimumVersion),
      'MaximumVersion: String': (self: ModuleSpecification) => self.maximumVersion,
      'RequiredVersion: Version': (self: ModuleSpecification) => versionOf(self.requiredVersion),
      'ToString(): String': (self: ModuleSpecification) => self.toString(),
    },
  })),
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
      'LogPipelineExecutionDetails: Boolean get set': {
        get: (self: ModuleInfo) => self.logsPipeline,
        set: (self: ModuleInfo, value: boolean) => {
          self.logsPipeline = value
        },
      },
      'Name: String': (self: ModuleInfo) => self.name,
      'Path: String': (self: ModuleInfo) => (self.path === '' ? self.name : self.path),
      'ImplementingAssembly: System.Reflection.Assembly': () => null,
      'Definition: String': () => '',
      'Description: String get set': {
        get: (self: ModuleInfo) => self.description,
        set: (self: ModuleInfo, value: string) => {
          self.description = value
        },
      },
      'Guid: Guid': (self: ModuleInfo) => construct(requireType('System.Guid'), [self.guid]),
      'HelpInfoUri: String': (self: ModuleInfo) => fact(self, 'helpinfouri'),
      'ModuleBase: String': (self: ModuleInfo) => self.base,
      'PrivateData: Object get set': {
        get: (self: ModuleInfo) => self.privateData,
        set: (self: ModuleInfo, value: Value) => {
          self.privateData = value
        },
      },
      'ExperimentalFeatures: System.Collections.Generic.IEnumerable<System.Management.Automation.ExperimentalFeature>':
        () => stringArray([]),
      'Tags: System.Collections.Generic.IEnumerable<String>': (self: ModuleInfo) =>
        stringArray([
          ...self.tags,
          ...(gallery(self, 'Tags') === null ? [] : itemsOf(gallery(self, 'Tags')).map(toText)),
        ]),
      'ProjectUri: Uri': (self: ModuleInfo) => address(self, 'ProjectUri'),
      'IconUri: Uri': (self: ModuleInfo) => address(self, 'IconUri'),
      'LicenseUri: Uri': (self: ModuleInfo) => address(self, 'LicenseUri'),
      'ReleaseNotes: String': (self: ModuleInfo) => galleryText(self, 'ReleaseNotes') || '',
      'RepositorySourceLocation: Uri': () => null,
      'Version: Version': (self: ModuleInfo) => construct(requireType('System.Version'), [self.version]),
      'ModuleType: System.Management.Automation.ModuleType': (self: ModuleInfo) =>
        enumOf('ModuleType', self.moduleType),
      'Author: String': (self: ModuleInfo) => self.author,
      'AccessMode: System.Management.Automation.ModuleAccessMode get set': {
        get: (self: ModuleInfo) => enumOf('ModuleAccessMode', self.accessMode),
        set: (self: ModuleInfo, value: Value) => {
          self.accessMode = nameOf(value) as ModuleInfo['accessMode']
        },
      },
      'ClrVersion: Version': (self: ModuleInfo) => version(self, 'clrversion'),
      'CompanyName: String': (self: ModuleInfo) => self.companyName,
      'Copyright: String': (self: ModuleInfo) => self.copyright,
      'DotNetFrameworkVersion: Version': (self: ModuleInfo) => version(self, 'dotnetframeworkversion'),
      'ExportedFunctions: System.Collections.Generic.Dictionary<String,System.Management.Automation.FunctionInfo>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}FunctionInfo`, named(self.functions.values(), self.prefix)),
      'Prefix: String': (self: ModuleInfo) => self.prefix,
      'ExportedCmdlets: System.Collections.Generic.Dictionary<String,System.Management.Automation.CmdletInfo>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}CmdletInfo`, named(self.cmdlets.values(), self.prefix)),
      'ExportedCommands: System.Collections.Generic.Dictionary<String,System.Management.Automation.CommandInfo>': (
        self: ModuleInfo,
      ) =>
        dictionaryOf(`${space}CommandInfo`, [
          ...named([...self.functions.values(), ...self.cmdlets.values()], self.prefix),
          ...named(self.aliases.values()),
        ]),
      'FileList: System.Collections.Generic.IEnumerable<String>': (self: ModuleInfo) => files(self, 'filelist'),
      'CompatiblePSEditions: System.Collections.Generic.IEnumerable<String>': (self: ModuleInfo) =>
        stringArray(texts(self, 'compatiblepseditions')),
      'ModuleList: System.Collections.Generic.IEnumerable<Object>': (self: ModuleInfo) =>
        listOf('System.Object', values(self, 'modulelist')),
      'NestedModules: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.PSModuleInfo>': (
        self: ModuleInfo,
      ) => listOf(`${space}PSModuleInfo`, self.nested),
      'PowerShellHostName: String': (self: ModuleInfo) => fact(self, 'powershellhostname') ?? '',
      'PowerShellHostVersion: Version': (self: ModuleInfo) => version(self, 'powershellhostversion'),
      'PowerShellVersion: Version': (self: ModuleInfo) => version(self, 'powershellversion'),
      'ProcessorArchitecture: System.Reflection.ProcessorArchitecture': (self: ModuleInfo) =>
        enumNamed(
          requireType('System.Reflection.ProcessorArchitecture'),
          fact(self, 'processorarchitecture') ?? 'None',
        ) ?? null,
      'Scripts: System.Collections.Generic.IEnumerable<String>': (self: ModuleInfo) => files(self, 'scriptstoprocess'),
      'RequiredAssemblies: System.Collections.Generic.IEnumerable<String>': (self: ModuleInfo) =>
        stringArray(texts(self, 'requiredassemblies')),
      'RequiredModules: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.PSModuleInfo>': (
        self: ModuleInfo,
      ) => listOf(`${space}PSModuleInfo`, self.required),
      'RootModule: String': (self: ModuleInfo) => self.rootModule,
      'ExportedVariables: System.Collections.Generic.Dictionary<String,System.Management.Automation.PSVariable>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}PSVariable`, named(self.variables.values())),
      'ExportedAliases: System.Collections.Generic.Dictionary<String,System.Management.Automation.AliasInfo>': (
        self: ModuleInfo,
      ) => dictionaryOf(`${space}AliasInfo`, named(self.aliases.values())),
      'ExportedDscResources: System.Collections.ObjectModel.ReadOnlyCollection<String>': (self: ModuleInfo) =>
        listOf('System.String', texts(self, 'dscresourcestoexport')),
      'SessionState: System.Management.Automation.SessionState': (self: ModuleInfo) =>
        self.state === null ? null : sessionStateOf(self.state.top),
      'OnRemove: System.Management.Automation.ScriptBlock get set': {
        get: (self: ModuleInfo) => self.onRemove,
        set: (self: ModuleInfo, value: ScriptBlock | null) => {
          self.onRemove = value
        },
      },
      'ExportedFormatFiles: System.Collections.ObjectModel.ReadOnlyCollection<String>': (self: ModuleInfo) =>
        listOf('System.String', self.formatFiles),
      'ExportedTypeFiles: System.Collections.ObjectModel.ReadOnlyCollection<String>': (self: ModuleInfo) =>
        files(self, 'typestoprocess'),
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
