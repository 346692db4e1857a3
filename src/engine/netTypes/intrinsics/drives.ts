import { isNull, type Value } from '../../../kernel/value.ts'
import { type Drive, driveNotFound, drivesOf, findDrive, providerNamed } from '../../../session/drive.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { callCommand } from '../../commands/callCommand.ts'
import { collectionOf } from '../values.ts'
import type { SessionStateView } from './view.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
const drives = `System.Collections.ObjectModel.Collection<${space}PSDriveInfo>`

/** System.Management.Automation.DriveManagementIntrinsics. */
export class DriveIntrinsics {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }

  get(name: string): Drive {
    const drive = findDrive(this.view.scope, name)
    if (drive === null) throw driveNotFound(name)
    return drive
  }

  all(accepts: (drive: Drive) => boolean = () => true): Value {
    return collectionOf(`${space}PSDriveInfo`, drivesOf(this.view.scope).filter(accepts))
  }
}

/** System.Management.Automation.CmdletProviderManagementIntrinsics. */
export class ProviderManagement {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }
}

export const driveIntrinsicsTypes: readonly NetTypeEntry[] = [
  netType(`${space}DriveManagementIntrinsics`, () => ({
    class: DriveIntrinsics,
    isSealed: true,
    assembly,
    members: {
      [`Current: ${space}PSDriveInfo`]: (self: DriveIntrinsics) => self.view.frame.session.currentDrive,
      [`Get(String driveName): ${space}PSDriveInfo`]: (self: DriveIntrinsics, name: string) => self.get(name),
      [`GetAtScope(String driveName, String scope): ${space}PSDriveInfo`]: (self: DriveIntrinsics, name: string) =>
        self.get(name),
      [`GetAll(): ${drives}`]: (self: DriveIntrinsics) => self.all(),
      [`GetAllAtScope(String scope): ${drives}`]: (self: DriveIntrinsics) => self.all(),
      [`GetAllForProvider(String providerName): ${drives}`]: (self: DriveIntrinsics, name: string) => {
        const provider = providerNamed(self.view.frame.session, name)
        return self.all((drive) => drive.provider === provider)
      },
      [`New(${space}PSDriveInfo drive, String scope): ${space}PSDriveInfo`]: (
        self: DriveIntrinsics,
        drive: Drive,
        scope: string,
      ) =>
        callCommand(self.view.scope, 'New-PSDrive', [
          ['Name', drive.name],
          ['PSProvider', drive.provider.name],
          ['Root', drive.root],
          ...(isNull(scope) || scope === '' ? [] : ([['Scope', scope]] as const)),
        ])[0] ?? null,
      'Remove(String driveName, Boolean force, String scope): Void': (
        self: DriveIntrinsics,
        name: string,
        force: boolean,
      ) =>
        void callCommand(self.view.scope, 'Remove-PSDrive', [
          ['Name', name],
          ['Force', force],
        ]),
    },
  })),
  netType(`${space}CmdletProviderManagementIntrinsics`, () => ({
    class: ProviderManagement,
    isSealed: true,
    assembly,
    members: {
      [`GetAll(): System.Collections.Generic.IEnumerable<${space}ProviderInfo>`]: (self: ProviderManagement) =>
        collectionOf(`${space}ProviderInfo`, [...self.view.frame.session.providers.values()]),
      [`GetOne(String name): ${space}ProviderInfo`]: (self: ProviderManagement, name: string) =>
        providerNamed(self.view.frame.session, name),
      [`Get(String name): System.Collections.ObjectModel.Collection<${space}ProviderInfo>`]: (
        self: ProviderManagement,
        name: string,
      ) => collectionOf(`${space}ProviderInfo`, [providerNamed(self.view.frame.session, name)]),
    },
  })),
]
