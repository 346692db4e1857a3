import type { Value } from '../../kernel/value.ts'
import type { CmdletProviderCall } from '../../providers/call.ts'
import { globPath } from '../../session/globbing.ts'
import {
  joinProviderPath,
  leafOf,
  type ProviderPath,
  parentOf,
  pathNotFound,
  resolveProviderPath,
} from '../../session/path.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { hasWildcards, unescapeWildcards, WildcardPattern } from '../../types/wildcard.ts'

/** What Get-ChildItem asks of one path. */
export interface Listing {
  readonly isLiteral: boolean
  readonly recurses: boolean
  /** Levels below the first; only where it recurses. */
  readonly depth: number
}

type Admits = (name: string) => boolean

/**
 * Get-ChildItem of one path, without -Name. A path without wildcards means what a container holds, one with wildcards the matching items. With -Recurse
 * the last part of a path that is no container is a pattern for what stands anywhere below its parent.
 */
export function listPath(call: CmdletProviderCall, written: string, { isLiteral, recurses, depth }: Listing): void {
  if (isLiteral || !(recurses || hasWildcards(written) || call.hasNameFilter)) {
    const found = existing(call, written, isLiteral)
    listItems(call, found, depth)
    return
  }
  let path = written
  let admits: Admits = (name) => call.admits(name)
  let isFiltered = call.hasNameFilter
  if (recurses && !resolveProviderPath(call.frame, written).provider.provider.isHierarchical) {
    for (const found of globPath(call, written, { admits })) {
      call.current = found
      call.guard(() => found.provider.provider.getItem(call, found.path))
    }
    return
  }
  if (recurses && !path.endsWith('/')) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const wantsKind = toBoolean(call.dynamic('File') ?? false) || toBoolean(call.dynamic('Directory') ?? false)
    if (name === '*' && wantsKind) path = path.slice(0, -1)
    if (!call.hasIncludes && path !== '' && !areContainers(call, path)) {
      if (name !== '*') {
        const pattern = new WildcardPattern(name)
        const excludes = admits
        admits = (child) => pattern.matches(child) && excludes(child)
        isFiltered = true
      }
      path = path.slice(0, path.length - name.length)
    }
  }
  const isWild = hasWildcards(path)
  const glob = recurses ? { unfiltered: true } : { admits }
  const listed =
    isWild && switches.some((name) => call.dynamic(name) !== undefined) ? new Map<string, Set<string>>() : null
  for (const found of globPath(call, path === '' ? '.' : path, glob)) {
    call.current = found
    call.guard(() => {
      if (listed !== null && !isListed(call, found, listed)) return
      if (isFiltered || (recurses && isWild)) listMatching(call, found, recurses ? depth : -1, admits)
      else if (!isWild || recurses) listItems(call, found, depth)
      else found.provider.provider.getItem(call, found.path)
    })
  }
}

/** The switches of the provider that choose among items. */
const switches = ['Attributes', 'Directory', 'File', 'Hidden', 'ReadOnly', 'System']

/** Whether the provider's switches let the item pass: whether its container, listed with them, shows it. */
function isListed(
  call: CmdletProviderCall,
  { provider, path }: ProviderPath,
  listed: Map<string, Set<string>>,
): boolean {
  const parent = parentOf(provider, path)
  let names = listed.get(parent)
  if (names === undefined) {
    names = new Set(childrenOf(call, parent).keys())
    listed.set(parent, names)
  }
  return names.has(path)
}

function existing(call: CmdletProviderCall, written: string, isLiteral: boolean): ProviderPath {
  const found = resolveProviderPath(call.frame, isLiteral ? written : unescapeWildcards(written))
  call.current = found
  if (!found.provider.provider.itemExists(call, found.path)) throw pathNotFound(found.path)
  return found
}

/** Whether all items a path means are containers, and there are any. */
function areContainers(call: CmdletProviderCall, path: string): boolean {
  const found = globPath(call, path, { allowMissing: true, unfiltered: true })
  return found.length > 0 && found.every((one) => one.provider.provider.isContainer(call, one.path))
}

function listItems(call: CmdletProviderCall, { provider, path }: ProviderPath, depth: number): void {
  if (provider.provider.isContainer(call, path)) provider.provider.getChildItems(call, path, depth)
  else provider.provider.getItem(call, path)
}

/** A container's items as the provider lists them by its filter and switches. */
function childrenOf(call: CmdletProviderCall, path: string): Map<string, Value> {
  const children = new Map<string, Value>()
  const before = call.onItem
  call.onItem = (item, itemPath) => {
    children.set(itemPath, item)
  }
  try {
    call.current!.provider.provider.getChildItems(call, path, 0)
  } finally {
    call.onItem = before
  }
  return children
}

/** The containers to look into below one, hidden ones only with -Force. */
function foldersOf(call: CmdletProviderCall, path: string): string[] {
  const { provider } = call.current!
  if (!provider.provider.isHierarchical) return []
  return provider.provider
    .childNames(call, path)
    .filter((name) => call.force || provider.name !== 'FileSystem' || !name.startsWith('.'))
    .map((name) => joinProviderPath(provider, path, name))
    .filter((child) => provider.provider.isContainer(call, child))
}

/** Items below a container whose names are admitted, each container's before what follows it; `depth` -1: its own items only. */
function listMatching(call: CmdletProviderCall, found: ProviderPath, depth: number, admits: Admits): void {
  const { provider } = found
  if (!provider.provider.isContainer(call, found.path)) {
    if (admits(leafOf(provider, found.path))) provider.provider.getItem(call, found.path)
    return
  }
  const visit = (path: string, left: number): void => {
    const children = childrenOf(call, path)
    const folders = left >= 0 ? foldersOf(call, path) : []
    const write = (child: string): void => {
      const item = children.get(child)
      if (item !== undefined && admits(leafOf(provider, child))) call.pass(item)
      children.delete(child)
    }
    for (const folder of folders) {
      write(folder)
      if (left > 0) visit(folder, left - 1)
    }
    for (const child of [...children.keys()]) write(child)
  }
  visit(found.path, depth)
}

/** Remove-Item -Recurse with -Include or -Exclude: what has an admitted name is removed, wherever below the path; a folder only when it is empty. */
export function removeMatching(call: CmdletProviderCall, { provider, path }: ProviderPath): void {
  const remove = (child: string): void => {
    if (call.admits(leafOf(provider, child))) call.guard(() => provider.provider.removeItem(call, child, false))
  }
  if (!provider.provider.isContainer(call, path)) {
    remove(path)
    return
  }
  const visit = (folder: string): void => {
    const children = [...childrenOf(call, folder).keys()]
    for (const below of foldersOf(call, folder)) visit(below)
    for (const child of children) remove(child)
  }
  visit(path)
}

/** Get-ChildItem -Name of one path: the names, below a container relative to it. */
export function listNames(
  call: CmdletProviderCall,
  written: string,
  { isLiteral, recurses, depth }: Listing,
  write: (name: string) => void,
): void {
  const isWild = !isLiteral && hasWildcards(written)
  const admits: Admits = (name) => call.admits(name)
  if (!isWild) {
    const found = existing(call, written, isLiteral)
    if (found.provider.provider.isContainer(call, found.path))
      nameBelow(call, found.path, '', recurses ? depth : 0, admits, write)
    // A file asked for with all below it is nothing but itself: its name relative to itself.
    else if (admits(leafOf(found.provider, found.path)))
      write(recurses && found.provider.provider.isHierarchical ? '' : leafOf(found.provider, found.path))
    return
  }
  for (const found of globPath(call, written, { unfiltered: true })) {
    call.current = found
    const name = leafOf(found.provider, found.path)
    if (recurses && found.provider.provider.isContainer(call, found.path))
      nameBelow(call, found.path, '', depth, admits, write)
    else if (admits(name)) write(name)
  }
}

function nameBelow(
  call: CmdletProviderCall,
  path: string,
  relative: string,
  depth: number,
  admits: Admits,
  write: (name: string) => void,
): void {
  const { provider } = call.current!
  for (const child of childrenOf(call, path).keys()) {
    const name = leafOf(provider, child)
    if (admits(name)) write(relative + name)
  }
  if (depth <= 0) return
  for (const folder of foldersOf(call, path))
    nameBelow(call, folder, `${relative}${leafOf(provider, folder)}/`, depth - 1, admits, write)
}
