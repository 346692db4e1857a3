import { FileSystemFailure } from '../../session/fileSystem.ts'
import type { ProviderCall } from '../../session/provider.ts'
import { ErrorDetails, ErrorRecord } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { exceptionFor, faultFor, ioFault } from './faults.ts'
import { childPath, infoOf, isFolder, isReadOnly as isReadOnlyAt, sortNames } from './items.ts'

const ids = { io: 'RemoveItemIOError', access: 'RemoveItemUnauthorizedAccessError', category: 'WriteError' } as const

/** Remove-Item. */
export function removeItem(call: ProviderCall, path: string, recurse: boolean): void {
  const { fileSystem } = call.session.host
  const status = fileSystem.status(path, true)
  if (status === null) {
    call.writeError(
      ioFault(
        'ItemDoesNotExist',
        'ObjectNotFound',
        'System.IO.IOException',
        `An object at the specified path ${path} does not exist.`,
        path,
      ),
    )
    return
  }
  try {
    if (status.kind === 'directory' || (status.kind === 'link' && isFolder(fileSystem, path)))
      removeFolder(call, path, recurse, true)
    else removeFile(call, path)
  } catch (thrown) {
    call.writeError(faultFor(fileSystem, thrown, path, ids))
  }
}

function removeFolder(call: ProviderCall, path: string, recurse: boolean, isRoot: boolean): void {
  const { fileSystem } = call.session.host
  const proceeds = isRoot || recurse ? call.shouldProcess(path, 'Remove Directory') : true
  if (fileSystem.status(path, true)?.kind === 'link') {
    if (proceeds) fileSystem.remove(path)
    return
  }
  if (!proceeds) return
  const names = sortNames(fileSystem.list(path))
  const filter = call.filter === null || call.filter === '' ? null : new WildcardPattern(call.filter)
  for (const name of names)
    if (isFolder(fileSystem, childPath(path, name))) removeFolder(call, childPath(path, name), recurse, false)
  for (const name of names) {
    const child = childPath(path, name)
    if (fileSystem.status(child, true) === null || isFolder(fileSystem, child)) continue
    if (filter !== null && !filter.matches(name)) continue
    if (recurse) removeFile(call, child)
    else removeOne(call, child, false)
  }
  if (fileSystem.list(path).length > 0 && !call.force) {
    call.writeError(
      ioFault(
        'DirectoryNotEmpty',
        'WriteError',
        'System.IO.IOException',
        `Directory ${path} cannot be removed because it is not empty.`,
        infoOf(path, true),
      ),
    )
    return
  }
  removeOne(call, path, true)
}

function removeFile(call: ProviderCall, path: string): void {
  if (call.shouldProcess(path, 'Remove File')) removeOne(call, path, false)
}

/** Removes one file or empty folder; hidden and read-only ones only with -Force. */
function removeOne(call: ProviderCall, path: string, isContainer: boolean): void {
  const { fileSystem } = call.session.host
  const name = path.slice(path.lastIndexOf('/') + 1)
  const isReadOnly = fileSystem.status(path, true)?.kind !== 'link' && isReadOnlyAt(fileSystem, path)
  if (!call.force && (name.startsWith('.') || isReadOnly)) {
    const message =
      'You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.'
    call.writeError(
      cannotRemove(
        path,
        message,
        'System.IO.IOException',
        'RemoveFileSystemItemUnAuthorizedAccess',
        'PermissionDenied',
        isContainer,
      ),
    )
    return
  }
  try {
    fileSystem.remove(path)
  } catch (thrown) {
    if (!(thrown instanceof FileSystemFailure)) throw thrown
    const { exception, message } = exceptionFor(fileSystem, thrown, path)
    const isAccess = exception === 'System.UnauthorizedAccessException'
    call.writeError(
      cannotRemove(
        path,
        message,
        exception,
        isAccess ? 'RemoveFileSystemItemUnAuthorizedAccess' : 'RemoveFileSystemItemIOError',
        isAccess ? 'PermissionDenied' : 'WriteError',
        isContainer,
      ),
    )
  }
}

function cannotRemove(
  path: string,
  message: string,
  exception: string,
  id: string,
  category: 'PermissionDenied' | 'WriteError',
  isContainer: boolean,
) {
  const record = new ErrorRecord(new Exception(exception, message), id, category, infoOf(path, isContainer))
  // The real provider's details have no text: the exception's is shown.
  record.details = new ErrorDetails('')
  return record
}
