/** Copy-Item, Move-Item and Rename-Item. */
import { Fault } from '../../kernel/fault.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import type { ProviderCall } from '../../session/provider.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { faultFor, ioFault } from './faults.ts'
import { childPath, infoOf, isFolder, sortNames } from './items.ts'
import { makeFolder } from './newItem.ts'

const trimmed = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path)
const nameOf = (path: string): string => trimmed(path).slice(trimmed(path).lastIndexOf('/') + 1)

function isSame(call: ProviderCall, a: string, b: string): boolean {
  const { fileSystem } = call.session.host
  if (trimmed(a) === trimmed(b)) return true
  return (
    fileSystem.status(a) !== null && fileSystem.status(b) !== null && fileSystem.realPath(a) === fileSystem.realPath(b)
  )
}

function sameItem(path: string): Fault {
  return ioFault(
    'CopyError',
    'WriteError',
    'System.IO.IOException',
    `Cannot overwrite the item ${path} with itself.`,
    path,
  )
}

/** Copy-Item. `excludes`: names left out. */
export function copyItem(call: ProviderCall, path: string, destination: string, recurse: boolean): void {
  const { fileSystem } = call.session.host
  if (isSame(call, path, destination)) {
    call.writeError(sameItem(path))
    return
  }
  if (isFolder(fileSystem, path)) copyFolder(call, trimmed(path), destination, recurse)
  else copyFile(call, path, destination)
}

function copyFolder(call: ProviderCall, folder: string, destination: string, recurse: boolean): void {
  const { fileSystem } = call.session.host
  if (fileSystem.status(destination) !== null && !isFolder(fileSystem, destination)) {
    call.writeError(
      new Fault({
        id: 'CopyContainerItemToLeafError',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message: 'Container cannot be copied onto existing leaf item.',
        target: folder,
      }),
    )
    return
  }
  const target = isFolder(fileSystem, destination) ? childPath(destination, nameOf(folder)) : destination
  if (!call.shouldProcess(`Item: ${folder} Destination: ${target}`, 'Copy Directory')) return
  makeFolder(call, target, true)
  if (!recurse) return
  const filter = call.filter === null || call.filter === '' ? null : new WildcardPattern(call.filter)
  const names = sortNames(fileSystem.list(folder))
  for (const name of names) {
    const child = childPath(folder, name)
    if (!isFolder(fileSystem, child) && (filter === null || filter.matches(name))) copyFile(call, child, target)
  }
  for (const name of names) {
    const child = childPath(folder, name)
    if (isFolder(fileSystem, child)) copyFolder(call, child, target, recurse)
  }
}

function copyFile(call: ProviderCall, file: string, destination: string): void {
  const { fileSystem } = call.session.host
  if (call.excludes(nameOf(file))) return
  const target = isFolder(fileSystem, destination) ? childPath(destination, nameOf(file)) : destination
  if (isSame(call, target, file)) {
    call.writeError(sameItem(target))
    return
  }
  if (!call.shouldProcess(`Item: ${file} Destination: ${target}`, 'Copy File')) return
  try {
    fileSystem.copyFile(file, target)
  } catch (thrown) {
    if (
      call.force &&
      thrown instanceof FileSystemFailure &&
      thrown.code === 'EACCES' &&
      fileSystem.status(target) !== null
    ) {
      fileSystem.remove(target)
      fileSystem.copyFile(file, target)
    } else {
      call.writeError(
        faultFor(
          fileSystem,
          thrown,
          target,
          { io: 'CopyFileInfoItemIOError', access: 'CopyFileInfoItemUnauthorizedAccessError', category: 'WriteError' },
          infoOf(file, false),
        ),
      )
      return
    }
  }
  call.writeItem(infoOf(target, false), target, false)
}

/** Move-Item. */
export function moveItem(call: ProviderCall, path: string, destination: string): void {
  const { fileSystem } = call.session.host
  const isContainer = isFolder(fileSystem, path)
  const source = trimmed(path)
  const target = isFolder(fileSystem, destination) ? childPath(destination, nameOf(source)) : trimmed(destination)
  if (isContainer && (target === source || target.startsWith(`${source}/`))) {
    call.writeError(
      ioFault(
        'MoveItemArgumentError',
        'InvalidArgument',
        'System.IO.IOException',
        `Destination path cannot be a subdirectory of the source or the source itself: ${target}.`,
        target,
      ),
    )
    return
  }
  if (!call.shouldProcess(`Item: ${source} Destination: ${target}`, isContainer ? 'Move Directory' : 'Move File'))
    return
  const ids = isContainer
    ? ({
        io: 'MoveDirectoryItemIOError',
        access: 'MoveDirectoryItemUnauthorizedAccessError',
        category: 'WriteError',
      } as const)
    : ({
        io: 'MoveFileInfoItemIOError',
        access: 'MoveFileInfoItemUnauthorizedAccessError',
        category: 'WriteError',
      } as const)
  if (fileSystem.status(target) !== null && source !== target) {
    if (isContainer) {
      mergeFolder(call, source, target)
      return
    }
    if (!call.force) {
      call.writeError(
        ioFault(
          ids.io,
          'WriteError',
          'System.IO.IOException',
          `The file '${target}' already exists.`,
          infoOf(source, false),
        ),
      )
      return
    }
    fileSystem.remove(target)
  }
  try {
    move(call, source, target)
  } catch (thrown) {
    call.writeError(faultFor(fileSystem, thrown, target, ids, infoOf(source, isContainer)))
    return
  }
  call.writeItem(infoOf(target, isContainer), target, isContainer)
}

/** Moves what a folder holds into one that is there already; a folder that is empty then goes. */
function mergeFolder(call: ProviderCall, source: string, target: string): void {
  const { fileSystem } = call.session.host
  if (fileSystem.status(target) === null) fileSystem.makeDirectory(target)
  else if (!isFolder(fileSystem, target)) {
    call.writeError(
      ioFault(
        'DirectoryExist',
        'ResourceExists',
        'System.IO.IOException',
        `An item with the specified name ${target} already exists.`,
        target,
      ),
    )
    return
  }
  const names = sortNames(fileSystem.list(source))
  for (const name of names)
    if (!isFolder(fileSystem, childPath(source, name))) {
      const to = childPath(target, name)
      if (fileSystem.status(to) !== null && !call.force)
        call.writeError(
          ioFault(
            'MoveFileInfoItemIOError',
            'WriteError',
            'System.IO.IOException',
            `The file '${to}' already exists.`,
            infoOf(childPath(source, name), false),
          ),
        )
      else move(call, childPath(source, name), to)
    }
  for (const name of names)
    if (isFolder(fileSystem, childPath(source, name)))
      mergeFolder(call, childPath(source, name), childPath(target, name))
  if (fileSystem.list(source).length === 0) fileSystem.remove(source)
}

/** Renames, or copies and removes where the target is on another device. */
function move(call: ProviderCall, source: string, target: string): void {
  const { fileSystem } = call.session.host
  try {
    fileSystem.rename(source, target)
  } catch (thrown) {
    if (!(thrown instanceof FileSystemFailure) || thrown.code !== 'EXDEV') throw thrown
    copyTree(call, source, target)
    removeTree(call, source)
  }
}

function copyTree(call: ProviderCall, source: string, target: string): void {
  const { fileSystem } = call.session.host
  if (!isFolder(fileSystem, source)) {
    fileSystem.copyFile(source, target)
    return
  }
  fileSystem.makeDirectory(target)
  for (const name of fileSystem.list(source)) copyTree(call, childPath(source, name), childPath(target, name))
}

function removeTree(call: ProviderCall, path: string): void {
  const { fileSystem } = call.session.host
  if (fileSystem.status(path, true)?.kind === 'directory')
    for (const name of fileSystem.list(path)) removeTree(call, childPath(path, name))
  fileSystem.remove(path)
}

/** Rename-Item: a new name within the same folder. */
export function renameItem(call: ProviderCall, path: string, newName: string): void {
  const { fileSystem } = call.session.host
  const source = trimmed(path)
  const cut = source.lastIndexOf('/')
  const folder = cut <= 0 ? '/' : source.slice(0, cut)
  let name = newName.replace(/^\.[\\/]/, '')
  const named = name.lastIndexOf('/')
  if (named >= 0 && (named === 0 ? '/' : name.slice(0, named)) === folder) name = name.slice(named + 1)
  if (name.includes('/')) {
    throw new Fault({
      id: 'Argument',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
      message: 'Cannot rename the specified target, because it represents a path or device name.',
    })
  }
  const isContainer = isFolder(fileSystem, source)
  const target = childPath(folder, name)
  if (!call.shouldProcess(`Item: ${source} Destination: ${target}`, isContainer ? 'Rename Directory' : 'Rename File'))
    return
  if (fileSystem.status(target) !== null && source !== target) {
    const message = isContainer
      ? `Cannot create '${target}' because a file or directory with the same name already exists.`
      : `The file '${target}' already exists.`
    call.writeError(ioFault('RenameItemIOError', 'WriteError', 'System.IO.IOException', message, source))
    return
  }
  try {
    fileSystem.rename(source, target)
  } catch (thrown) {
    call.writeError(
      faultFor(
        fileSystem,
        thrown,
        target,
        { io: 'RenameItemIOError', access: 'RenameItemUnauthorizedAccessError', category: 'WriteError' },
        source,
      ),
    )
    return
  }
  call.writeItem(infoOf(target, isContainer), target, isContainer)
}
