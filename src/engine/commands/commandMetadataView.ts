/** A command's metadata for scripts: System.Management.Automation.CommandMetadata, what a proxy is made from. */
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import type { NetType } from '../../types/netType.ts'
import { requireType } from '../../types/netType.ts'
import type { CommandMetadata, ConfirmImpact } from '../binder/metadata.ts'
import { dictionaryOf } from '../netTypes/values.ts'
import { commandMetadata } from './commandMetadata.ts'
import { currentSession } from './currentSession.ts'
import { CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo } from './info.ts'
import { type ParameterView, viewOf } from './parameterViews.ts'

export type RemotingCapability = 'None' | 'PowerShell' | 'SupportedByCommand' | 'OwnedByCommand'

/** What the built-in cmdlets say of remoting, where it is not PowerShell's own. */
const capabilities: ReadonlyMap<RemotingCapability, ReadonlySet<string>> = new Map([
  [
    'None',
    new Set([
      'ForEach-Object',
      'New-PSSessionOption',
      'New-PSTransportOption',
      'Out-Default',
      'Out-Host',
      'Out-Null',
      'Where-Object',
      'Add-Member',
      'Compare-Object',
      'ConvertFrom-Csv',
      'ConvertFrom-Json',
      'ConvertFrom-StringData',
      'ConvertTo-Csv',
      'ConvertTo-Html',
      'ConvertTo-Json',
      'ConvertTo-Xml',
      'Get-Host',
      'Get-Member',
      'Get-Random',
      'Get-SecureRandom',
      'Get-Unique',
      'Group-Object',
      'Import-PowerShellDataFile',
      'Join-String',
      'Measure-Command',
      'Measure-Object',
      'New-TimeSpan',
      'Out-String',
      'Select-Object',
      'Sort-Object',
      'Update-List',
      'Write-Debug',
      'Write-Error',
      'Write-Host',
      'Write-Information',
      'Write-Output',
      'Write-Progress',
      'Write-Verbose',
      'Write-Warning',
      'Convert-Path',
    ]),
  ],
  ['SupportedByCommand', new Set(['Receive-Job', 'Get-Process', 'Restart-Computer', 'Stop-Computer'])],
  [
    'OwnedByCommand',
    new Set(['Enter-PSSession', 'Get-PSSession', 'Invoke-Command', 'New-PSSession', 'Remove-PSSession']),
  ],
])

/** Cmdlets whose class takes dynamic parameters of a provider, whether any has some or not. */
const askProviders =
  /^((Add|Clear|Get|Set)-Content|(Clear|Copy|Get|Invoke|Move|New|Remove|Rename|Set)-Item|(Clear|Copy|Get|Move|New|Remove|Rename|Set)-ItemProperty|Get-ItemPropertyValue|Get-ChildItem|(Convert|Join|Resolve|Split|Test)-Path|(Get|Pop|Push|Set)-Location|(Get|New|Remove)-PSDrive|Get-PSProvider)$/

function capabilityOf(name: string): RemotingCapability {
  for (const [capability, names] of capabilities) if (names.has(name)) return capability
  return 'PowerShell'
}

/** What of a CommandMetadata may be set. */
interface Settings {
  name: string
  defaultSet: string | null
  supportsShouldProcess: boolean
  supportsPaging: boolean
  supportsTransactions: boolean
  positionalBinding: boolean
  helpUri: string | null
  remotingCapability: RemotingCapability
  confirmImpact: ConfirmImpact
}

/** What stays: which command it describes. */
interface Wrapped {
  readonly commandType: NetType | null
  readonly wrappedName: string
  readonly wrappedKind: 'Cmdlet' | 'Function' | 'Filter' | 'ExternalScript'
  /** Whether it is a cmdlet or an advanced function. */
  readonly isCmdletLike: boolean
  readonly hasDynamicParameters: boolean
}

export class CommandMetadataView {
  readonly settings: Settings
  readonly wrapped: Wrapped
  readonly parameters: Value

  constructor(settings: Settings, wrapped: Wrapped, parameters: Iterable<readonly [string, ParameterView]>) {
    this.settings = settings
    this.wrapped = wrapped
    this.parameters = dictionaryOf('System.Management.Automation.ParameterMetadata', parameters)
  }

  get parameterEntries(): (readonly [string, ParameterView])[] {
    const entries = (this.parameters as Value & DictionaryLike).entries()
    return [...entries].map(([name, view]) => [name as string, view as ParameterView] as const)
  }

  /** A copy of its own. What the copy constructor of the real class forgets is forgotten here too. */
  copy(): CommandMetadataView {
    const settings: Settings = {
      ...this.settings,
      positionalBinding: true,
      helpUri: null,
      remotingCapability: 'PowerShell',
    }
    return new CommandMetadataView(
      settings,
      this.wrapped,
      this.parameterEntries.map(([name, view]) => [name, view.copy()] as const),
    )
  }
}

/** The metadata of a cmdlet, function or script. Throws PSNotSupportedException for anything else. */
export function viewOfCommand(info: CommandInfo, withCommon: boolean): CommandMetadataView {
  const metadata = commandMetadata(currentSession().running, info)
  if (metadata === null) throw notSupported()
  const settings = settingsOf(metadata)
  if (info instanceof CmdletInfo) {
    const { name, moduleName } = info
    settings.remotingCapability = capabilityOf(name)
    const wrapped: Wrapped = {
      commandType: requireType(info.entry.declaration.class),
      wrappedName: moduleName === '' ? name : `${moduleName}\\${name}`,
      wrappedKind: 'Cmdlet',
      isCmdletLike: true,
      hasDynamicParameters: metadata.hasDynamicParameters || askProviders.test(name),
    }
    return new CommandMetadataView(settings, wrapped, parametersOf(metadata, withCommon))
  }
  if (!(info instanceof FunctionInfo || info instanceof ExternalScriptInfo)) throw notSupported()
  settings.name = info instanceof ExternalScriptInfo ? info.path : info.name
  const wrapped: Wrapped = {
    commandType: null,
    wrappedName: settings.name,
    wrappedKind: info.commandType as Wrapped['wrappedKind'],
    isCmdletLike: metadata.usesCmdletBinding,
    hasDynamicParameters: false,
  }
  return new CommandMetadataView(settings, wrapped, parametersOf(metadata, withCommon && metadata.usesCmdletBinding))
}

function settingsOf(metadata: CommandMetadata): Settings {
  return {
    name: metadata.name,
    defaultSet: metadata.defaultSet,
    supportsShouldProcess: metadata.supportsShouldProcess,
    supportsPaging: metadata.supportsPaging,
    supportsTransactions: false,
    positionalBinding: metadata.positionalBinding,
    helpUri: metadata.helpUri,
    remotingCapability: 'PowerShell',
    confirmImpact: metadata.supportsShouldProcess ? metadata.confirmImpact : 'None',
  }
}

function parametersOf(metadata: CommandMetadata, withCommon: boolean): (readonly [string, ParameterView])[] {
  return metadata.parameters
    .filter(({ association }) => association === 'declared' || (withCommon && association !== 'dynamic'))
    .map((parameter) => [parameter.name, viewOf(parameter).copy()] as const)
}

function notSupported(): Fault {
  return new Fault({
    exception: 'System.Management.Automation.PSNotSupportedException',
    message: 'Cannot perform operation because operation "NewNotSupportedException" is not supported.',
  })
}
