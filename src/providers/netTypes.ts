import { currentSession } from '../engine/commands/currentSession.ts'
import { collectionOf } from '../engine/netTypes/values.ts'
import { Char } from '../kernel/boxes.ts'
import type { Value } from '../kernel/value.ts'
import { Drive, drivesOf } from '../session/drive.ts'
import { drivePath, type ProviderPath } from '../session/path.ts'
import { ProviderInfo } from '../session/provider.ts'
import { enumValue } from '../types/enum.ts'
import { netType, requireType } from '../types/netType.ts'
import { registerTypes } from '../types/registry.ts'
import { unixStatTypes } from './fileSystem/unixStat.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** System.Management.Automation.PathInfo. */
export class PathInfo {
  readonly found: ProviderPath

  constructor(found: ProviderPath) {
    this.found = found
  }

  toString(): string {
    return drivePath(this.found)
  }
}

/** System.Management.Automation.PathInfoStack: the top first. */
export class PathInfoStack {
  readonly name: string
  readonly items: readonly PathInfo[]

  constructor(name: string, items: readonly PathInfo[]) {
    this.name = name
    this.items = items
  }
}

/** System.Management.Automation.PSSnapInInfo: all that is left of snap-ins is that the built-in providers name one. */
class SnapIn {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

const capabilityNumbers: Readonly<Record<string, number>> = {
  Include: 1,
  Exclude: 2,
  Filter: 4,
  ExpandWildcards: 8,
  ShouldProcess: 16,
  Credentials: 32,
  Transactions: 64,
}

function capabilitiesOf({ provider }: ProviderInfo): Value {
  return enumValue(
    requireType(`${space}Provider.ProviderCapabilities`),
    provider.capabilities.reduce((all, name) => all | capabilityNumbers[name]!, 0),
  )
}

/** The drives of a provider that are seen now, the latest first. */
function drivesOfProvider(info: ProviderInfo): Value {
  const drives = drivesOf(currentSession().running).filter((drive) => drive.provider === info)
  return collectionOf(`${space}PSDriveInfo`, drives.reverse())
}

let isRegistered = false

/** PathInfo, PSDriveInfo and ProviderInfo as .NET types. */
export function registerProviderTypes(): void {
  if (isRegistered) return
  isRegistered = true
  registerTypes([
    ...unixStatTypes,
    netType(`${space}Provider.ProviderCapabilities`, () => ({
      kind: 'enum',
      flags: true,
      assembly,
      values: [['None', 0], ...Object.entries(capabilityNumbers)],
    })),
    netType(`${space}PathInfo`, () => ({
      class: PathInfo,
      assembly,
      isSealed: true,
      members: {
        'Drive: System.Management.Automation.PSDriveInfo': (self: PathInfo) => self.found.drive,
        'Provider: System.Management.Automation.ProviderInfo': (self: PathInfo) => self.found.provider,
        'ProviderPath: String': (self: PathInfo) => {
          const { drive, path } = self.found
          return drive !== null && drive.root === `${path}/` ? drive.root : path
        },
        'Path: String': (self: PathInfo) => self.toString(),
        'ToString(): String': (self: PathInfo) => self.toString(),
      },
    })),
    netType(`${space}PathInfoStack`, () => ({
      class: PathInfoStack,
      assembly,
      isSealed: true,
      interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
      enumerate: (self: PathInfoStack) => self.items,
      members: {
        'Name: String': (self: PathInfoStack) => self.name,
        'Count: Int32': (self: PathInfoStack) => self.items.length,
        'Peek(): System.Management.Automation.PathInfo': (self: PathInfoStack) => self.items[0] ?? null,
      },
    })),
    netType(`${space}PSDriveInfo`, () => ({
      class: Drive,
      assembly,
      members: {
        'CurrentLocation: String get set': {
          get: (self: Drive) => self.currentLocation,
          set: (self: Drive, value: string) => {
            self.currentLocation = value
          },
        },
        'Name: String': (self: Drive) => self.name,
        'Provider: System.Management.Automation.ProviderInfo': (self: Drive) => self.provider,
        'Root: String': (self: Drive) => self.root,
        'Description: String get set': {
          get: (self: Drive) => self.description,
          set: (self: Drive, value: string) => {
            self.description = value
          },
        },
        'MaximumSize: Nullable<Int64>': () => null,
        'Credential: System.Management.Automation.PSCredential': () => null,
        'DisplayRoot: String': (self: Drive) => self.displayRoot,
        'VolumeSeparatedByColon: Boolean': (self: Drive) => self.name !== '/',
        'ToString(): String': (self: Drive) => self.name,
      },
    })),
    netType(`${space}PSSnapInInfo`, () => ({
      class: SnapIn,
      assembly,
      members: {
        'Name: String': (self: SnapIn) => self.name,
        'IsDefault: Boolean': () => true,
        'ToString(): String': (self: SnapIn) => self.name,
      },
    })),
    netType(`${space}ProviderInfo`, () => ({
      class: ProviderInfo,
      assembly,
      members: {
        'ImplementingType: Type': (self: ProviderInfo) => requireType(self.provider.className),
        'HelpFile: String': () => 'System.Management.Automation.dll-Help.xml',
        'Name: String': (self: ProviderInfo) => self.name,
        'PSSnapIn: System.Management.Automation.PSSnapInInfo': (self: ProviderInfo) => new SnapIn(self.moduleName),
        'ModuleName: String': (self: ProviderInfo) => self.moduleName,
        'Module: System.Management.Automation.PSModuleInfo': () => null,
        'Capabilities: System.Management.Automation.Provider.ProviderCapabilities': (self: ProviderInfo) =>
          capabilitiesOf(self),
        'Description: String get set': {
          get: (self: ProviderInfo) => self.description,
          set: (self: ProviderInfo, value: string) => {
            self.description = value
          },
        },
        'Home: String get set': {
          get: (self: ProviderInfo) => self.home,
          set: (self: ProviderInfo, value: string) => {
            self.home = value
          },
        },
        'Drives: System.Collections.ObjectModel.Collection<System.Management.Automation.PSDriveInfo>': (
          self: ProviderInfo,
        ) => drivesOfProvider(self),
        'VolumeSeparatedByColon: Boolean': () => false,
        'ItemSeparator: Char': () => new Char(47),
        'AltItemSeparator: Char': () => new Char(92),
        'ToString(): String': (self: ProviderInfo) => self.fullName,
      },
    })),
  ])
}
