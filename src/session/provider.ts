/**
 * What a provider implements, and what it is given. Paths here are provider paths: without drive, in the provider's own form (`/tmp/x`, `PATH`).
 * about_Providers, System.Management.Automation.Provider
 */
import type { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import type { Drive } from './drive.ts'
import type { Frame } from './scope.ts'
import type { Session } from './session.ts'

/** System.Management.Automation.Provider.ProviderCapabilities. */
export type ProviderCapability =
  | 'Include'
  | 'Exclude'
  | 'Filter'
  | 'ExpandWildcards'
  | 'ShouldProcess'
  | 'Credentials'
  | 'Transactions'

/** One cmdlet's request to a provider. Whoever runs the cmdlet makes it. */
export interface ProviderCall {
  readonly session: Session
  /** The calling scope. */
  readonly frame: Frame
  readonly force: boolean
  /** -Filter, for providers that have the capability. */
  readonly filter: string | null
  /** Whether -Exclude names it. */
  excludes(name: string): boolean
  /** The value of a dynamic parameter of the provider (`Encoding`, `Raw`, `Attributes` …); undefined when unbound. */
  dynamic(name: string): Value | undefined
  /** Writes an item; `path` is its provider path. The properties PSPath, PSParentPath, PSChildName, PSDrive, PSProvider, PSIsContainer are added. */
  writeItem(item: Value, path: string, isContainer: boolean): void
  /** Writes an object of an item's properties, with the properties writeItem adds but PSIsContainer. */
  writeProperty(values: Value, path: string): void
  /** A non-terminating error. */
  writeError(error: Fault | object): void
  writeWarning(message: string): void
  writeVerbose(message: string): void
  shouldProcess(target: string, action: string): boolean
  shouldContinue(query: string, caption: string): boolean
}

/** Reads content: lines, or what the provider has. */
export interface ContentReader {
  /** Up to `count` items, all for 0; an empty list at the end. */
  read(count: number): Value[]
  close(): void
}

export interface ContentWriter {
  write(items: readonly Value[]): void
  close(): void
}

/** The groups of operations; a provider that lacks one answers null and cmdlets say `…_NotSupported`. */
export interface Provider {
  /** 'FileSystem' */
  readonly name: string
  readonly capabilities: readonly ProviderCapability[]
  /** Full name of the class: System.Management.Automation.ProviderInfo.ImplementingType. */
  readonly className: string
  /** Drives a session starts with. */
  initialDrives(session: Session): readonly DriveInit[]
  /** Checks and completes a drive about to be made. Throws a Fault. */
  newDrive(call: ProviderCall, drive: DriveInit): DriveInit
  /** Whether `/` in a path separates containers (FileSystem) or is part of a name. */
  readonly isHierarchical: boolean

  itemExists(call: ProviderCall, path: string): boolean
  isContainer(call: ProviderCall, path: string): boolean
  getItem(call: ProviderCall, path: string): void
  setItem(call: ProviderCall, path: string, value: Value): void
  clearItem(call: ProviderCall, path: string): void
  invokeItem(call: ProviderCall, path: string): void

  hasChildItems(call: ProviderCall, path: string): boolean
  /** Writes the items of a container; `depth` levels below it, 0 for the children only. */
  getChildItems(call: ProviderCall, path: string, depth: number): void
  /** Names of a container's items in order, hidden ones too. */
  childNames(call: ProviderCall, path: string): string[]
  newItem(call: ProviderCall, path: string, type: string, value: Value | undefined): void
  removeItem(call: ProviderCall, path: string, recurse: boolean): void
  renameItem(call: ProviderCall, path: string, newName: string): void
  copyItem(call: ProviderCall, path: string, destination: string, recurse: boolean): void
  moveItem(call: ProviderCall, path: string, destination: string): void

  /** Null: the provider has no properties / no content. */
  readonly properties: PropertyProvider | null
  readonly content: ContentProvider | null
}

/** Get-ItemProperty and its kin. `names` empty: all. */
export interface PropertyProvider {
  getProperty(call: ProviderCall, path: string, names: readonly string[]): void
  setProperty(call: ProviderCall, path: string, values: ReadonlyMap<string, Value>): void
  clearProperty(call: ProviderCall, path: string, names: readonly string[]): void
}

export interface ContentProvider {
  reader(call: ProviderCall, path: string): ContentReader
  /** `append` for Add-Content. */
  writer(call: ProviderCall, path: string, append: boolean): ContentWriter
  clear(call: ProviderCall, path: string): void
}

export interface DriveInit {
  readonly name: string
  /** Provider path of the drive's root; '' for flat providers. */
  readonly root: string
  readonly description: string
  readonly displayRoot?: string | null
}

/** A provider as sessions have it: ProviderInfo. */
export class ProviderInfo {
  readonly provider: Provider
  /** The module part of its full name. */
  readonly moduleName = 'Microsoft.PowerShell.Core'
  /** What `~` means; '' for none. */
  home = ''
  description = ''

  constructor(provider: Provider) {
    this.provider = provider
  }

  get name(): string {
    return this.provider.name
  }

  /** Microsoft.PowerShell.Core\FileSystem */
  get fullName(): string {
    return `${this.moduleName}\\${this.name}`
  }
}

export type { Drive }
