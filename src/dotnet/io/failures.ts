import { type Fault, netFault } from '../../kernel/fault.ts'
import { FileSystemFailure } from '../../kernel/fileSystem.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import { directoryName } from './paths.ts'

/** FileNotFoundException. */
export const fileNotFound = (path: string): Fault =>
  netFault('System.IO.FileNotFoundException', `Could not find file '${path}'.`, new Map([['FileName', path]]))

/** DirectoryNotFoundException. */
export const pathNotFound = (path: string): Fault =>
  netFault('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`)

export const accessDenied = (path: string): Fault =>
  netFault('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`)

export const alreadyExists = (path: string): Fault =>
  netFault('System.IO.IOException', `The file '${path}' already exists.`)

/** .NET's exception for a failed operation on a path. `isDirectory`: the path was to be a folder. */
export function ioFault(failure: FileSystemFailure, path: string, isDirectory = false): Fault {
  switch (failure.code) {
    case 'ENOENT': {
      const parent = directoryName(path)
      const hasParent =
        parent === null || parent === '' || surroundings().host.fileSystem.status(parent)?.kind === 'directory'
      return isDirectory || !hasParent ? pathNotFound(path) : fileNotFound(path)
    }
    case 'ENOTDIR':
      return pathNotFound(path)
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
    case 'EROFS':
      return accessDenied(path)
    case 'EEXIST':
      return alreadyExists(path)
    case 'ENOTEMPTY':
      return netFault('System.IO.IOException', `Directory not empty : '${path}'`)
    case 'ENAMETOOLONG':
      return netFault(
        'System.IO.PathTooLongException',
        `The path '${path}' is too long, or a component of the specified path is too long.`,
      )
    case 'ENOSPC':
      return netFault('System.IO.IOException', `No space left on device : '${path}'`)
    default:
      return netFault('System.IO.IOException', `${failure.code} : '${path}'`)
  }
}

/** Does something with the file system; its failures become .NET's. */
export function attemptIo<T>(path: string, work: () => T, isDirectory = false): T {
  try {
    return work()
  } catch (thrown) {
    if (thrown instanceof FileSystemFailure) throw ioFault(thrown, path, isDirectory)
    throw thrown
  }
}
