import { Fault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { resolveProviderPath } from '../../session/path.ts'
import type { ProviderCall } from '../../session/provider.ts'
import { toText } from '../../types/conversion/toText.ts'
import { netText } from '../../types/text/netText.ts'
import { faultFor, ioFault } from './faults.ts'
import { infoOf, isFolder } from './items.ts'

type ItemType = 'file' | 'directory' | 'symboliclink' | 'hardlink' | 'junction'

/** The type a word (or its beginning) names; null for none. */
function itemTypeOf(type: string): ItemType | null {
  const word = type.toLowerCase()
  if (word === '' || 'file'.startsWith(word) || word === 'file') return 'file'
  if (word === 'container') return 'directory'
  if ('directory'.startsWith(word)) return 'directory'
  if ('symboliclink'.startsWith(word)) return 'symboliclink'
  if ('hardlink'.startsWith(word)) return 'hardlink'
  return 'junction'.startsWith(word) ? 'junction' : null
}

/** New-Item. */
export function newItem(call: ProviderCall, path: string, type: string, value: Value | undefined): void {
  if (call.force && !makeParents(call, path)) return
  const itemType = itemTypeOf(type)
  switch (itemType) {
    case 'directory':
      makeFolder(call, path, true)
      return
    case 'file':
      makeFile(call, path, value)
      return
    case 'symboliclink':
    case 'hardlink':
    case 'junction':
      makeLink(call, path, itemType, value)
      return
    default:
      throw new Fault({
        id: 'Argument',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message:
          'The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.',
      })
  }
}

function makeFile(call: ProviderCall, path: string, value: Value | undefined): void {
  if (!call.shouldProcess(`Destination: ${path}`, 'Create File')) return
  const { fileSystem } = call.session.host
  const bytes = value === undefined || isNull(value) ? new Uint8Array(0) : new TextEncoder().encode(netText(value))
  try {
    fileSystem.writeFile(path, bytes, call.force ? 'replace' : 'create')
  } catch (thrown) {
    call.writeError(
      faultFor(fileSystem, thrown, path, {
        io: 'NewItemIOError',
        access: 'NewItemUnauthorizedAccessError',
        category: 'WriteError',
      }),
    )
    return
  }
  call.writeItem(infoOf(path, false), path, false)
}

/** Creates a folder with those above it. */
export function makeFolder(call: ProviderCall, path: string, isNew: boolean): void {
  const { fileSystem } = call.session.host
  if (fileSystem.status(path) !== null) {
    if (isNew && !call.force) {
      call.writeError(
        ioFault(
          'DirectoryExist',
          'ResourceExists',
          'System.IO.IOException',
          `An item with the specified name ${path} already exists.`,
          path,
        ),
      )
      return
    }
    if (isFolder(fileSystem, path)) {
      call.writeItem(infoOf(path, true), path, true)
      return
    }
  }
  if (!call.shouldProcess(`Destination: ${path}`, 'Create Directory')) return
  try {
    makeFolders(call, path)
  } catch (thrown) {
    call.writeError(
      faultFor(fileSystem, thrown, path, {
        io: 'CreateDirectoryIOError',
        access: 'CreateDirectoryUnauthorizedAccessError',
        category: 'WriteError',
      }),
    )
    return
  }
  call.writeItem(infoOf(path, true), path, true)
}

function makeFolders(call: ProviderCall, path: string): void {
  const { fileSystem } = call.session.host
  if (path === '/' || isFolder(fileSystem, path)) return
  const trimmed = path.replace(/\/+$/, '')
  const cut = trimmed.lastIndexOf('/')
  if (cut > 0) makeFolders(call, trimmed.slice(0, cut))
  fileSystem.makeDirectory(trimmed)
}

function makeParents(call: ProviderCall, path: string): boolean {
  const cut = path.replace(/\/+$/, '').lastIndexOf('/')
  if (cut <= 0) return true
  try {
    makeFolders(call, path.slice(0, cut))
    return true
  } catch (thrown) {
    const { fileSystem } = call.session.host
    call.writeError(
      faultFor(fileSystem, thrown, path, {
        io: 'CreateIntermediateDirectoriesIOError',
        access: 'CreateIntermediateDirectoriesUnauthorizedAccessError',
        category: 'WriteError',
      }),
    )
    return false
  }
}

function makeLink(
  call: ProviderCall,
  path: string,
  kind: 'symboliclink' | 'hardlink' | 'junction',
  value: Value | undefined,
): void {
  const action =
    kind === 'hardlink' ? 'Create Hard Link' : kind === 'junction' ? 'Create Junction' : 'Create Symbolic Link'
  if (!call.shouldProcess(`Destination: ${path}`, action)) return
  const { fileSystem } = call.session.host
  let target = value === undefined || isNull(value) ? '' : toText(value).replaceAll('\\', '/')
  if (target === '') {
    throw new Fault({
      id: 'ArgumentNull',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentNullException',
      message: `Link '${path.slice(path.lastIndexOf('/') + 1)}' cannot be created because the target Value was not specified.`,
    })
  }
  if (kind === 'junction' && !target.startsWith('/')) {
    call.writeError(
      ioFault(
        'NotAbsolutePath',
        'InvalidArgument',
        'System.ArgumentException',
        'Creating a junction requires an absolute path for the target.',
        target,
      ),
    )
    return
  }
  if (kind === 'hardlink') {
    target = resolveProviderPath(call.frame, target).path
    const status = fileSystem.status(target)
    if (status === null) {
      call.writeError(
        ioFault(
          'ItemNotFound',
          'ObjectNotFound',
          'System.Management.Automation.ItemNotFoundException',
          `Could not find item ${target}.`,
          target,
        ),
      )
      return
    }
    if (status.kind === 'directory') {
      call.writeError(
        ioFault(
          'ItemNotFile',
          'InvalidOperation',
          'System.InvalidOperationException',
          `A file is required for the operation. The item '${target}' is not a file.`,
          target,
        ),
      )
      return
    }
  }
  if (fileSystem.status(path, true) !== null) {
    if (!call.force) {
      call.writeError(
        ioFault(
          'SymLinkExists',
          'ResourceExists',
          'System.IO.IOException',
          `Cannot create link because the path already exists: ${path}.`,
          path,
        ),
      )
      return
    }
    fileSystem.remove(path)
  }
  try {
    fileSystem.makeLink(target, path, kind === 'hardlink' ? 'hard' : 'symbolic')
  } catch (thrown) {
    call.writeError(
      faultFor(fileSystem, thrown, path, {
        io: 'NewItemIOError',
        access: 'NewItemUnauthorizedAccessError',
        category: 'WriteError',
      }),
    )
    return
  }
  const isContainer = isFolder(fileSystem, path)
  call.writeItem(infoOf(path, isContainer), path, isContainer)
}
