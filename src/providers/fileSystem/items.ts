import { attributesOf } from '../../dotnet/io/infos.ts'
import { FlagsExpression } from '../../engine/netTypes/flagsExpression.ts'
import type { Value } from '../../kernel/value.ts'
import { type FileSystem, FileSystemFailure } from '../../session/fileSystem.ts'
import type { ProviderCall } from '../../session/provider.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { faultFor } from './faults.ts'

/** A FileInfo or DirectoryInfo. */
export function infoOf(path: string, isContainer: boolean): Value {
  return construct(requireType(isContainer ? 'System.IO.DirectoryInfo' : 'System.IO.FileInfo'), [path])
}

export function childPath(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder.replace(/\/$/, '')}/${name}`
}

export function isFolder(fileSystem: FileSystem, path: string): boolean {
  return fileSystem.status(path)?.kind === 'directory'
}

/** Names sorted as .NET's enumeration then PowerShell shows them: by the invariant order, whatever their case. */
export function sortNames(names: string[]): string[] {
  return names.sort((a, b) => {
    const x = a.toLowerCase()
    const y = b.toLowerCase()
    return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0
  })
}

/** A folder's names in the order things are listed: folders first. */
export function listedNames(fileSystem: FileSystem, folder: string): string[] {
  const folders: string[] = []
  const files: string[] = []
  for (const name of sortNames(fileSystem.list(folder)))
    (isFolder(fileSystem, childPath(folder, name)) ? folders : files).push(name)
  return [...folders, ...files]
}

/** What Get-ChildItem's switches of the provider ask for. */
interface Listing {
  readonly attributes: FlagsExpression | null
  readonly directories: boolean
  readonly files: boolean
  readonly hidden: boolean
  readonly readOnly: boolean
  readonly showsHidden: boolean
  /** -System: nothing is a system file here. */
  readonly system: boolean
  readonly filter: WildcardPattern | null
  readonly followsLinks: boolean
}

function listingOf(call: ProviderCall): Listing {
  const flag = (name: string) => toBoolean(call.dynamic(name) ?? false)
  const hidden = flag('Hidden')
  const given = call.dynamic('Attributes')
  const attributes = given instanceof FlagsExpression ? given : null
  return {
    attributes,
    directories: flag('Directory'),
    files: flag('File'),
    hidden,
    readOnly: flag('ReadOnly'),
    system: flag('System'),
    showsHidden: call.force || hidden || attributes?.mentions(2n) === true,
    filter: call.filter === null || call.filter === '' ? null : new WildcardPattern(call.filter),
    followsLinks: flag('FollowSymlink'),
  }
}

/** Get-ChildItem of a folder: folders first, then files, each in order of name; `depth` levels further down. */
export function listFolder(call: ProviderCall, folder: string, depth: number): void {
  const { fileSystem } = call.session.host
  if (!isFolder(fileSystem, folder)) {
    call.writeItem(infoOf(folder, false), folder, false)
    return
  }
  listInto(call, folder, depth, listingOf(call), new Set([folder]))
}

function listInto(call: ProviderCall, folder: string, depth: number, listing: Listing, visited: Set<string>): void {
  const { fileSystem } = call.session.host
  let names: string[]
  try {
    names = sortNames(fileSystem.list(folder))
  } catch (thrown) {
    // What was listed before may have been removed since, by whoever got it.
    if (isGone(thrown)) return
    call.writeError(
      faultFor(fileSystem, thrown, folder, {
        io: 'DirIOError',
        access: 'DirUnauthorizedAccessError',
        category: 'ReadError',
      }),
    )
    return
  }
  const folders: string[] = []
  const files: string[] = []
  for (const name of names) (isFolder(fileSystem, childPath(folder, name)) ? folders : files).push(name)
  for (const name of folders) if (wants(call, listing, folder, name, true)) write(call, folder, name, true)
  for (const name of files) if (wants(call, listing, folder, name, false)) write(call, folder, name, false)
  if (depth <= 0) return
  for (const name of folders) {
    const path = childPath(folder, name)
    if (!listing.showsHidden && name.startsWith('.')) continue
    if (fileSystem.status(path, true)?.kind === 'link') {
      if (!listing.followsLinks) continue
      const real = fileSystem.realPath(path)
      if (visited.has(real)) {
        call.writeWarning(`Skip already-visited directory ${path}.`)
        continue
      }
      visited.add(real)
    }
    listInto(call, path, depth - 1, listing, visited)
  }
}

function isGone(thrown: unknown): boolean {
  return thrown instanceof FileSystemFailure && thrown.code === 'ENOENT'
}

function wants(call: ProviderCall, listing: Listing, folder: string, name: string, isContainer: boolean): boolean {
  const isHidden = name.startsWith('.')
  if (isHidden && !listing.showsHidden) return false
  if (listing.hidden && !isHidden) return false
  if (listing.system || (isContainer ? listing.files : listing.directories)) return false
  if (listing.readOnly && !isReadOnly(call.session.host.fileSystem, childPath(folder, name))) return false
  if (listing.filter !== null && !listing.filter.matches(name)) return false
  return (
    listing.attributes === null ||
    listing.attributes.evaluate(attributesAt(call.session.host.fileSystem, childPath(folder, name)))
  )
}

/** The FileAttributes of what stands at a path, as bits. */
export function attributesAt(fileSystem: FileSystem, path: string): bigint {
  return BigInt(attributesOf(path, fileSystem.status(path), fileSystem.status(path, true)))
}

/** Whether nobody may write what stands at a path. */
export function isReadOnly(fileSystem: FileSystem, path: string): boolean {
  return (attributesAt(fileSystem, path) & 1n) !== 0n
}

function write(call: ProviderCall, folder: string, name: string, isContainer: boolean): void {
  const path = childPath(folder, name)
  call.writeItem(infoOf(path, isContainer), path, isContainer)
}
