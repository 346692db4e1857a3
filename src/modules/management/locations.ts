import { Fault } from '../../kernel/fault.ts'
import type { CmdletProviderCall } from '../../providers/call.ts'
import { currentPath } from '../../providers/index.ts'
import { PathInfo } from '../../providers/netTypes.ts'
import { hiddenDrive } from '../../session/drive.ts'
import { globPath } from '../../session/globbing.ts'
import { type ProviderPath, pathNotFound } from '../../session/path.ts'
import type { Session } from '../../session/session.ts'

/** The current location as an object. */
export function currentLocation(session: Session): PathInfo {
  return new PathInfo(currentPlace(session))
}

function currentPlace(session: Session): ProviderPath {
  const drive = session.currentDrive!
  return { provider: drive.provider, drive: drive.isHidden ? null : drive, path: currentPath(session) }
}

/** The containers one has been in, for `Set-Location -` and `+`. */
interface Trail {
  readonly back: ProviderPath[]
  readonly forward: ProviderPath[]
}

const trails = new WeakMap<Session, Trail>()

function trailOf(session: Session): Trail {
  let trail = trails.get(session)
  if (trail === undefined) {
    trail = { back: [], forward: [] }
    trails.set(session, trail)
  }
  return trail
}

/** Makes a container the current location. Throws PathNotFound, and the faults of paths that mean several items or none. */
export function changeLocation(call: CmdletProviderCall, path: string, isLiteral: boolean): void {
  const { session } = call
  const trail = trailOf(session)
  if (!isLiteral && (path === '-' || path === '+')) {
    const [from, to] = path === '-' ? [trail.back, trail.forward] : [trail.forward, trail.back]
    const target = from.pop()
    if (target === undefined)
      throw new Fault({
        id: 'Argument',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
        message: `There is no location history left to navigate ${path === '-' ? 'backwards' : 'forwards'}.`,
      })
    to.push(currentPlace(session))
    moveTo(session, target)
    return
  }
  const found = globPath(call, path, { isLiteral })
  if (found.length === 0) throw pathNotFound(path)
  if (found.length > 1)
    throw new Fault({
      id: 'Argument',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
      message: `Cannot set the location because path '${path}' resolved to multiple containers. You can only the set location to one container at a time.`,
    })
  const [target] = found as [ProviderPath]
  if (!target.provider.provider.isContainer(call, target.path)) throw pathNotFound(target.path)
  trail.back.push(currentPlace(session))
  trail.forward.length = 0
  moveTo(session, target)
}

/** Goes to a place that is known to be a container. */
export function moveTo(session: Session, { drive, provider, path }: ProviderPath): void {
  const target = drive ?? hiddenDrive(provider)
  const root = target.root.replace(/\/$/, '')
  target.currentLocation = (path.startsWith(root) ? path.slice(root.length) : path).replace(/^\/+|\/+$/g, '')
  session.currentDrive = target
  if (provider.name === 'FileSystem') session.location = path
}

/** Puts the current location on a stack. */
export function pushPlace(session: Session, stack: string): void {
  const known = session.locationStacks.get(stack)
  const place = currentPlace(session)
  if (known === undefined) session.locationStacks.set(stack, [place])
  else known.push(place)
}

/** Goes to the location on top of a stack; false where it is empty. Throws where there is no such stack. */
export function popPlace(session: Session, stack: string): boolean {
  const known = session.locationStacks.get(stack)
  if (known === undefined && stack !== defaultStack)
    throw new Fault({
      id: 'Argument',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
      message: `Cannot find location stack '${stack}'. It does not exist or it is not a container.`,
    })
  const place = known?.pop()
  if (place === undefined) return false
  moveTo(session, place)
  return true
}

export const defaultStack = 'default'
