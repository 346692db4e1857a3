/** Expanding wildcards in paths: LocationGlobber. about_Wildcards */
import { Fault } from '../kernel/fault.ts'
import { hasWildcards, unescapeWildcards, WildcardPattern } from '../types/wildcard.ts'
import { drivePath, leafOf, type ProviderPath, pathNotFound, resolveProviderPath } from './path.ts'
import type { ProviderCall } from './provider.ts'

export interface GlobOptions {
  /** -LiteralPath: nothing is a wildcard. */
  readonly isLiteral?: boolean
  /** A path without wildcards need not exist. */
  readonly allowMissing?: boolean
  /** -Filter does not apply to the last part. */
  readonly unfiltered?: boolean
  /** Whether a name passes -Include and -Exclude. */
  readonly admits?: (name: string) => boolean
}

/**
 * The existing items a path means. A path without wildcards that does not exist throws PathNotFound unless `allowMissing`; one with wildcards may match
 * nothing.
 */
export function globPath(call: ProviderCall, path: string, options: GlobOptions = {}): ProviderPath[] {
  const isWild = options.isLiteral !== true && hasWildcards(path)
  const written = isWild || options.isLiteral === true ? path : unescapeWildcards(path)
  const found = resolveProviderPath(call.frame, written)
  if (!isWild) {
    if (options.allowMissing !== true && !found.provider.provider.itemExists(call, found.path))
      throw pathNotFound(shownPath(call, path, found))
    return options.admits === undefined || options.admits(leafOf(found.provider, found.path)) ? [found] : []
  }
  const all = found.provider.provider.isHierarchical ? globHierarchy(call, found) : globFlat(call, found)
  const filter = options.unfiltered === true || !call.filter ? null : new WildcardPattern(call.filter)
  const { admits } = options
  const paths =
    filter === null && admits === undefined
      ? all
      : all.filter((one) => {
          const name = leafOf(found.provider, one)
          return (filter === null || filter.matches(name)) && (admits === undefined || admits(name))
        })
  return paths.map((expanded) => ({ ...found, path: expanded }))
}

/** How an error names the path: absolute for the file system, as written elsewhere. */
function shownPath(_call: ProviderCall, path: string, found: ProviderPath): string {
  if (path.includes('::')) return path
  return found.provider.name === 'FileSystem' ? found.path : drivePath(found)
}

function globFlat(call: ProviderCall, found: ProviderPath): string[] {
  const pattern = patternOf(found.path)
  if (pattern === null) return []
  return found.provider.provider.childNames(call, '').filter((name) => pattern.matches(name))
}

function globHierarchy(call: ProviderCall, found: ProviderPath): string[] {
  const { provider } = found.provider
  const parts = found.path.split('/').filter((part) => part !== '')
  let paths = ['/']
  const fixed = `/${parts.slice(0, firstWild(parts)).map(unescapeWildcards).join('/')}`
  if (fixed !== '/' && !provider.itemExists(call, fixed)) throw pathNotFound(fixed)
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1
    const next: string[] = []
    if (!hasWildcards(part)) {
      const name = unescapeWildcards(part)
      for (const base of paths) {
        const child = base === '/' ? `/${name}` : `${base}/${name}`
        if (index < firstWild(parts) || provider.itemExists(call, child)) next.push(child)
      }
    } else {
      const pattern = patternOf(part)
      if (pattern === null) {
        paths = next
        return
      }
      for (const base of paths) {
        if (!provider.isContainer(call, base)) continue
        for (const name of provider.childNames(call, base)) {
          if (
            !pattern.matches(name) ||
            (name.startsWith('.') && !part.startsWith('.') && !call.force && provider.name === 'FileSystem')
          )
            continue
          const child = base === '/' ? `/${name}` : `${base}/${name}`
          if (isLast || provider.isContainer(call, child)) next.push(child)
        }
      }
    }
    paths = next
  })
  return paths
}

/** The pattern of a name; null where it is none (`a[`): that matches nothing. */
function patternOf(text: string): WildcardPattern | null {
  try {
    const pattern = new WildcardPattern(text)
    pattern.matches('')
    return pattern
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.exception.endsWith('WildcardPatternException')) return null
    throw thrown
  }
}

function firstWild(parts: readonly string[]): number {
  return parts.findIndex(hasWildcards)
}
