import { Drive } from '../session/drive.ts'
import { drivePath, type ProviderPath } from '../session/path.ts'
import { ProviderInfo } from '../session/provider.ts'
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

/** System.Management.Automation.PSSnapInInfo: all that is left of snap-ins is that the built-in providers name one. */
class SnapIn {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

let isRegistered = false

/** PathInfo, PSDriveInfo and ProviderInfo as .NET types. */
export function registerProviderTypes(): void {
  if (isRegistered) return
  isRegistered = true
  registerTypes([
    ...unixStatTypes,
    netType(`${space}PathInfo`, () => ({
      class: PathInfo,
      assembly,
      isSealed: true,
      members: {
        'Drive: System.Management.Automation.PSDriveInfo': (self: PathInfo) => self.found.drive,
        'Provider: System.Management.Automation.ProviderInfo': (self: PathInfo) => self.found.provider,
        'ProviderPath: String': (self: PathInfo) => self.found.path,
        'Path: String': (self: PathInfo) => self.toString(),
        'ToString(): String': (self: PathInfo) => self.toString(),
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
        'ToString(): String': (self: ProviderInfo) => self.fullName,
      },
    })),
  ])
}
