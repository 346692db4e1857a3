/** From paths as users write them to a provider and its own path: LocationGlobber without the globbing. */
import { Fault } from '../kernel/fault.ts'
import { type Drive, driveNotFound, findDrive, providerNamed } from './drive.ts'
import type { ProviderInfo } from './provider.ts'
import type { Frame } from './scope.ts'
import type { Session } from './session.ts'

/** A path resolved as far as names go; the item need not exist. */
export interface ProviderPath {
  readonly provider: ProviderInfo
  /** The drive it was reached by; null for provider-qualified paths. */
  readonly drive: Drive | null
  readonly path: string
}

/** PathNotFound. */
export function pathNotFound(path: string): Fault {
  return new Fault({
    id: 'PathNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ItemNotFoundException',
    message: `Cannot find path '${path}' because it does not exist.`,
    target: path,
    properties: new Map([['ItemName', path]]),
  })
}

/** Splits `Provider::path`; null for other paths. */
export function splitProvider(path: string): readonly [string, string] | null {
  const cut = path.indexOf('::')
  return cut <= 0 || path.slice(0, cut).includes('/') ? null : [path.slice(0, cut), path.slice(cut + 2)]
}

/** Splits `Drive:path`; null for other paths. A colon after a separator belongs to a name. */
export function splitDrive(path: string): readonly [string, string] | null {
  const cut = path.indexOf(':')
  if (cut <= 0 || /[\\/]/.test(path.slice(0, cut))) return null
  return [path.slice(0, cut), path.slice(cut + 1)]
}

/** Joins a container's path and a relative one, resolving `.` and `..`; what is above the root is dropped. */
export function joinProviderPath(provider: ProviderInfo, base: string, relative: string): string {
  if (!provider.provider.isHierarchical) return relative.replace(/^[\\/]+/, '')
  const parts: string[] = []
  for (const part of `${base}/${relative.replaceAll('\\', '/')}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  const joined = `/${parts.join('/')}`
  // A trailing separator is kept: it says that a folder is meant.
  return /[\\/]$/.test(relative) && parts.length > 0 ? `${joined}/` : joined
}

/** The provider and provider path of a path. Wildcards are not expanded. Throws DriveNotFound and ProviderNotFound. */
export function resolveProviderPath(frame: Frame, path: string): ProviderPath {
  const { session } = frame
  const qualified = splitProvider(path)
  if (qualified !== null) {
    const provider = providerNamed(session, qualified[0])
    return {
      provider,
      drive: null,
      path: provider.provider.isHierarchical
        ? normalize(provider, qualified[1], session.location)
        : qualified[1].replace(/^[\\/]+/, ''),
    }
  }
  const driven = splitDrive(path)
  if (driven !== null) {
    const drive = findDrive(frame, driven[0])
    if (drive === null) throw driveNotFound(driven[0])
    return { provider: drive.provider, drive, path: inDrive(drive, driven[1]) }
  }
  // A rooted path is one of the file system's root drive, wherever one is.
  const isRooted = /^[\\/]/.test(path)
  const isHome = path === '~' || /^~[\\/]/.test(path)
  const here = session.currentDrive!
  const isFile = here.provider.provider.isHierarchical
  const drive = isRooted || (isHome && isFile) ? (findDrive(frame, '/') ?? here) : here
  const { provider } = drive
  if (isFile && isHome) {
    if (provider.home === '') throw homeNotSet(provider.name)
    return { provider, drive, path: joinProviderPath(provider, provider.home, path.slice(1)) }
  }
  return { provider, drive: drive.isHidden ? null : drive, path: inDrive(drive, path) }
}

function normalize(provider: ProviderInfo, path: string, location: string): string {
  return joinProviderPath(provider, /^[\\/]/.test(path) ? '' : location, path)
}

/** `Drive:rest` as a provider path: rooted, or from the drive's current location. */
function inDrive(drive: Drive, rest: string): string {
  const { provider } = drive
  if (!provider.provider.isHierarchical) return rest.replace(/^[\\/]+/, '')
  const base = /^[\\/]/.test(rest) ? drive.root : joinProviderPath(provider, drive.root, drive.currentLocation)
  const path = joinProviderPath(provider, base, rest)
  // What would be above the root of the drive is the root.
  const root = drive.root.replace(/\/$/, '')
  return path === root || path.startsWith(`${root}/`) ? path : drive.root
}

function homeNotSet(name: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: `Home location for this provider is not set. To set the home location, call "(get-psprovider '${name}').Home = 'path'".`,
  })
}

/** A provider path as users see it: with its drive (`Env:/PATH`), plain for the file system's root drive. */
export function drivePath(found: ProviderPath): string {
  const { drive, path, provider } = found
  if (drive === null) return `${provider.fullName}::${path}`
  if (!provider.provider.isHierarchical) return `${drive.name}:/${path}`
  if (drive.root === '/') return path
  const root = drive.root.replace(/\/$/, '')
  return `${drive.name}:${path.startsWith(root) ? path.slice(root.length) || '/' : path}`
}

/** Whether the path is the current location or above it. */
export function holdsLocation(session: Session, { provider, path }: ProviderPath): boolean {
  const here = session.currentDrive!
  if (here.provider !== provider || !provider.provider.isHierarchical) return false
  const location = joinProviderPath(provider, here.root, here.currentLocation)
  const holder = path.length > 1 ? path.replace(/\/+$/, '') : path
  return location === holder || location.startsWith(holder === '/' ? '/' : `${holder}/`)
}

/** PSPath: the provider-qualified path. */
export function qualifiedPath(provider: ProviderInfo, path: string): string {
  return `${provider.fullName}::${path}`
}

/** The folder part of a provider path; '' for the root and for flat providers. */
export function parentOf(provider: ProviderInfo, path: string): string {
  if (!provider.provider.isHierarchical) return ''
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path
  const cut = trimmed.lastIndexOf('/')
  return trimmed === '/' || cut < 0 ? '' : cut === 0 ? '/' : trimmed.slice(0, cut)
}

/** The last name of a provider path. */
export function leafOf(provider: ProviderInfo, path: string): string {
  if (!provider.provider.isHierarchical || path === '/') return path
  const trimmed = path.replace(/\/+$/, '')
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}
