import type { Value } from '../../kernel/value.ts'
import type { CmdletProviderCall } from '../../providers/call.ts'
import { globPath } from '../../session/globbing.ts'
import { leafOf, type ProviderPath, resolveProviderPath } from '../../session/path.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'

/**
 * Get-ChildItem of one path: the items of containers, `depth` levels down, and the item itself where it is none. With a name pattern at
 * the end and depth, the folder before it is searched. `writeName` gets relative names instead (-Name).
 */
export function listPath(
  call: CmdletProviderCall,
  written: string,
  isLiteral: boolean,
  depth: number,
  writeName: ((name: Value) => void) | null,
): void {
  call.guard(() => {
    const isWild = !isLiteral && hasWildcards(written)
    for (const found of globPath(call, written, { isLiteral })) {
      call.current = found
      call.guard(() => listFound(call, found, isWild, depth, writeName))
    }
    if (isWild && depth > 0) searchBelow(call, written, depth, writeName)
  })
}

function listFound(
  call: CmdletProviderCall,
  found: ProviderPath,
  isWild: boolean,
  depth: number,
  writeName: ((name: Value) => void) | null,
): void {
  const { provider } = found.provider
  const { path } = found
  const before = call.onItem
  if (call.hasNameFilter || writeName !== null)
    call.onItem = (item, itemPath) => {
      if (!call.admits(leafOf(found.provider, itemPath))) return
      if (writeName === null) call.pass(item)
      else
        writeName(
          itemPath.startsWith(path === '/' ? path : `${path}/`)
            ? itemPath.slice(path === '/' ? 1 : path.length + 1)
            : leafOf(found.provider, itemPath),
        )
    }
  try {
    // Without -Recurse a pattern means the matching items themselves, and -Include works on the path itself.
    if (!provider.isContainer(call, path)) provider.getItem(call, path)
    else if ((isWild || call.hasIncludes) && depth === 0) {
      if (isWild) provider.getChildItems(call, path, 0)
      else if (call.hasIncludes) provider.getItem(call, path)
    } else provider.getChildItems(call, path, depth)
  } finally {
    call.onItem = before
  }
}

/** `dir/*.txt -Recurse`: the folders below `dir` are searched for the last part of the pattern too. */
function searchBelow(
  call: CmdletProviderCall,
  written: string,
  depth: number,
  writeName: ((name: Value) => void) | null,
): void {
  const cut = written.lastIndexOf('/')
  const folder = cut < 0 ? '.' : written.slice(0, cut) || '/'
  if (hasWildcards(folder)) return
  const found = resolveProviderPath(call.frame, folder)
  const pattern = new WildcardPattern(written.slice(cut + 1))
  const base = found.path === '/' ? '/' : `${found.path}/`
  call.current = found
  const before = call.onItem
  call.onItem = (item, path) => {
    const name = leafOf(found.provider, path)
    // What lies directly in the folder has been listed.
    if (!path.slice(base.length).includes('/') || !pattern.matches(name) || !call.admits(name)) return
    if (writeName === null) call.pass(item)
    else writeName(path.slice(base.length))
  }
  try {
    found.provider.provider.getChildItems(call, found.path, depth)
  } finally {
    call.onItem = before
  }
}
