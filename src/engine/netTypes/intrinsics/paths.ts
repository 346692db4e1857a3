import { isNull, type Value } from '../../../kernel/value.ts'
import { findDrive, providerNamed } from '../../../session/drive.ts'
import {
  leafOf,
  type ProviderPath,
  parentOf,
  resolveProviderPath,
  splitDrive,
  splitProvider,
} from '../../../session/path.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { getMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import type { PSReference } from '../../../types/psReference.ts'
import { callCommand } from '../../commands/callCommand.ts'
import { collectionOf } from '../values.ts'
import type { SessionStateView } from './view.ts'

const space = 'System.Management.Automation.'
const strings = 'System.Collections.ObjectModel.Collection<String>'

/** System.Management.Automation.PathIntrinsics. */
export class PathIntrinsics {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }

  /** Throws DriveNotFound and ProviderNotFound. */
  resolve(path: string): ProviderPath {
    return resolveProviderPath(this.view.scope, path)
  }

  unresolvedProviderPath(path: string): string {
    return this.resolve(path).path
  }

  /** The paths of the items a path with wildcards means; throws ItemNotFoundException where it must exist. */
  resolved(path: string): Value[] {
    return callCommand(this.view.scope, 'Resolve-Path', [['Path', path]])
  }

  resolvedProviderPaths(path: string, provider: PSReference | null): Value {
    const found = this.resolved(path)
    if (provider !== null) provider.value = this.resolve(path).provider
    return collectionOf(
      'System.String',
      found.map((one) => getMember(one, 'ProviderPath') ?? null),
    )
  }

  currentProviderLocation(id: string): Value {
    const { session } = this.view.frame
    const provider = id === '' ? null : providerNamed(session, id)
    if (provider === null || session.currentDrive?.provider === provider) return session.locationObject()
    const args: [string, Value][] = [['PSProvider', provider.name]]
    return callCommand(this.view.scope, 'Get-Location', args)[0] ?? null
  }

  go(command: string, ...args: readonly (readonly [string, Value])[]): Value {
    return callCommand(this.view.scope, command, args)[0] ?? null
  }
}

function combine(_self: PathIntrinsics, parent: string, child: string): string {
  if (isNull(child) || child === '') return parent
  if (parent === '') return child
  return `${parent.replace(/[\\/]+$/, '')}/${child.replace(/^[\\/]+/, '')}`
}

function parseParent(self: PathIntrinsics, path: string, root: string): string {
  const found = self.resolve(path)
  if (!isNull(root) && root !== '' && found.path === root.replace(/\/+$/, '')) return ''
  return parentOf(found.provider, found.path)
}

/** A path relative to a base: `../x`. */
function normalizeRelative(self: PathIntrinsics, path: string, base: string): string {
  const from = self.resolve(isNull(base) || base === '' ? '.' : base).path
  const to = self.resolve(path).path
  callCommand(self.view.scope, 'Get-Item', [['LiteralPath', to]])
  const start = from === '/' ? '/' : `${from.replace(/\/+$/, '')}/`
  return to === from ? '' : to.startsWith(start) ? to.slice(start.length) : to
}

function isAbsolute(self: PathIntrinsics, path: string, drive: PSReference): boolean {
  const split = splitDrive(path)
  if (split === null || findDrive(self.view.scope, split[0]) === null) return false
  drive.value = findDrive(self.view.scope, split[0])!.name
  return true
}

export const pathIntrinsicsTypes: readonly NetTypeEntry[] = [
  netType(`${space}PathIntrinsics`, () => ({
    class: PathIntrinsics,
    isSealed: true,
    assembly: 'System.Management.Automation',
    members: {
      [`CurrentLocation: ${space}PathInfo`]: (self: PathIntrinsics) => self.currentProviderLocation(''),
      [`CurrentFileSystemLocation: ${space}PathInfo`]: (self: PathIntrinsics) =>
        self.currentProviderLocation('FileSystem'),
      [`CurrentProviderLocation(String providerName): ${space}PathInfo`]: (self: PathIntrinsics, name: string) =>
        self.currentProviderLocation(name),
      'GetUnresolvedProviderPathFromPSPath(String path): String': (self: PathIntrinsics, path: string) =>
        self.unresolvedProviderPath(path),
      [`GetUnresolvedProviderPathFromPSPath(String path, ref ${space}ProviderInfo provider, ref ${space}PSDriveInfo drive): String`]:
        (self: PathIntrinsics, path: string, provider: PSReference, drive: PSReference) => {
          const found = self.resolve(path)
          provider.value = found.provider
          drive.value = found.drive
          return found.path
        },
      [`GetResolvedProviderPathFromPSPath(String path, ref ${space}ProviderInfo provider): ${strings}`]: (
        self: PathIntrinsics,
        path: string,
        provider: PSReference,
      ) => self.resolvedProviderPaths(path, provider),
      [`GetResolvedProviderPathFromProviderPath(String path, String providerId): ${strings}`]: (
        self: PathIntrinsics,
        path: string,
        id: string,
      ) => self.resolvedProviderPaths(`${id}::${path}`, null),
      [`GetResolvedPSPathFromPSPath(String path): System.Collections.ObjectModel.Collection<${space}PathInfo>`]: (
        self: PathIntrinsics,
        path: string,
      ) => collectionOf(`${space}PathInfo`, self.resolved(path)),
      'Combine(String parent, String child): String': combine,
      'ParseParent(String path, String root): String': parseParent,
      'ParseChildName(String path): String': (self: PathIntrinsics, path: string) => {
        const found = self.resolve(path)
        return leafOf(found.provider, found.path)
      },
      'NormalizeRelativePath(String path, String basePath): String': normalizeRelative,
      'IsValid(String path): Boolean': (_self: PathIntrinsics, path: string) => !isNull(path) && path !== '',
      'IsProviderQualified(String path): Boolean': (_self: PathIntrinsics, path: string) =>
        splitProvider(path) !== null,
      'IsPSAbsolute(String path, ref String driveName): Boolean': isAbsolute,
      [`SetLocation(String path): ${space}PathInfo`]: (self: PathIntrinsics, path: string) =>
        self.go('Set-Location', ['Path', path], ['PassThru', true]),
      'PushCurrentLocation(String stackName): Void': (self: PathIntrinsics, stack: string) =>
        void self.go('Push-Location', ...stackName(stack)),
      [`PopLocation(String stackName): ${space}PathInfo`]: (self: PathIntrinsics, stack: string) =>
        self.go('Pop-Location', ...stackName(stack), ['PassThru', true]),
      [`LocationStack(String stackName): ${space}PathInfoStack`]: (self: PathIntrinsics, stack: string) =>
        self.go('Get-Location', ['Stack', true], ...stackName(stack)),
      [`SetDefaultLocationStack(String stackName): ${space}PathInfoStack`]: (self: PathIntrinsics, stack: string) =>
        self.go('Set-Location', ['StackName', stack], ['PassThru', true]),
    },
  })),
]

function stackName(stack: string): (readonly [string, Value])[] {
  return isNull(stack) || toText(stack) === '' ? [] : [['StackName', stack]]
}
