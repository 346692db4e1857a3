import { Fault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import type { DriveInit, ProviderInfo } from './provider.ts'
import { type Frame, ownTables } from './scope.ts'
import type { Session } from './session.ts'

/** System.Management.Automation.PSDriveInfo. */
export class Drive {
  readonly name: string
  readonly provider: ProviderInfo
  readonly root: string
  description: string
  readonly displayRoot: string | null
  /** The current location of the drive, relative to its root, without a leading separator. */
  currentLocation = ''

  /** Stands for the provider itself: the location of one who went to a provider-qualified path. */
  readonly isHidden: boolean

  constructor(provider: ProviderInfo, init: DriveInit, isHidden = false) {
    this.isHidden = isHidden
    this.provider = provider
    this.name = init.name
    this.root = init.root
    this.description = init.description
    this.displayRoot = init.displayRoot ?? null
  }
}

const hidden = new WeakMap<ProviderInfo, Drive>()

/** The drive without a name that covers all of a provider. */
export function hiddenDrive(provider: ProviderInfo): Drive {
  let drive = hidden.get(provider)
  if (drive === undefined) {
    const root = provider.provider.isHierarchical ? '/' : ''
    drive = new Drive(provider, { name: '', root, description: '' }, true)
    hidden.set(provider, drive)
  }
  return drive
}

/** DriveNotFound. */
export function driveNotFound(name: string): Fault {
  return new Fault({
    id: 'DriveNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.DriveNotFoundException',
    message: `Cannot find drive. A drive with the name '${name}' does not exist.`,
    target: name,
    properties: new Map([['ItemName', name]]),
  })
}

/** ProviderNotFound. */
export function providerNotFound(name: string): Fault {
  return new Fault({
    id: 'ProviderNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ProviderNotFoundException',
    message: `Cannot find a provider with the name '${name}'.`,
    target: name,
    properties: new Map([['ItemName', name]]),
  })
}

/** The drive of a name from a scope outward, or null. */
export function findDrive(frame: Frame, name: string): Drive | null {
  const folded = fold(name)
  for (let tables: Frame['tables'] | null = frame.tables; tables !== null; tables = tables.parent) {
    const found = tables.drives.get(folded)
    if (found !== undefined) return found as Drive
  }
  return null
}

/** All drives seen from a scope, the nearest of a name only, in order of name. */
export function drivesOf(frame: Frame): Drive[] {
  const found = new Map<string, Drive>()
  for (let tables: Frame['tables'] | null = frame.tables; tables !== null; tables = tables.parent) {
    for (const [key, drive] of tables.drives) if (!found.has(key)) found.set(key, drive as Drive)
  }
  return [...found.values()].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1))
}

/** Puts a drive into a scope. Throws DriveAlreadyExists. */
export function addDrive(scope: Frame, running: Frame, drive: Drive): void {
  const { drives } = ownTables(scope, running)
  const folded = fold(drive.name)
  if (drives.has(folded)) {
    throw new Fault({
      id: 'DriveAlreadyExists',
      category: 'ResourceExists',
      exception: 'System.Management.Automation.SessionStateException',
      message: `A drive with the name '${drive.name}' already exists.`,
      target: drive.name,
    })
  }
  drives.set(folded, drive)
}

/** Takes a drive out of the nearest scope that has it; false where there is none. */
export function removeDrive(frame: Frame, name: string): boolean {
  const folded = fold(name)
  for (let tables: Frame['tables'] | null = frame.tables; tables !== null; tables = tables.parent) {
    if (tables.drives.delete(folded)) return true
  }
  return false
}

/** The provider of a name, with or without its module. Throws ProviderNotFound. */
export function providerNamed(session: Session, name: string): ProviderInfo {
  const bare = name.includes('\\') ? name.slice(name.lastIndexOf('\\') + 1) : name
  const found = session.providers.get(fold(bare))
  if (found === undefined || (bare !== name && fold(name) !== fold(found.fullName))) throw providerNotFound(name)
  return found
}

/** The drive the current location is on. */
export function currentDrive(session: Session): Drive {
  return session.currentDrive!
}
