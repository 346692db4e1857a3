import type { ErrorCategory } from '../../kernel/fault.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { type FileSystem, FileSystemFailure } from '../../session/fileSystem.ts'

/** The .NET exception a file operation's failure stands for: class and message as on Unix. */
export function exceptionFor(
  fileSystem: FileSystem,
  failure: FileSystemFailure,
  path: string,
): { readonly exception: string; readonly message: string } {
  switch (failure.code) {
    case 'ENOENT': {
      const cut = path.lastIndexOf('/')
      const parent = cut <= 0 ? '/' : path.slice(0, cut)
      if (fileSystem.status(parent)?.kind !== 'directory') {
        return {
          exception: 'System.IO.DirectoryNotFoundException',
          message: `Could not find a part of the path '${path}'.`,
        }
      }
      return { exception: 'System.IO.FileNotFoundException', message: `Could not find file '${path}'.` }
    }
    case 'ENOTDIR':
      return {
        exception: 'System.IO.DirectoryNotFoundException',
        message: `Could not find a part of the path '${path}'.`,
      }
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
    case 'EROFS':
      return { exception: 'System.UnauthorizedAccessException', message: `Access to the path '${path}' is denied.` }
    case 'EEXIST':
      return { exception: 'System.IO.IOException', message: `The file '${path}' already exists.` }
    case 'ENOTEMPTY':
      return { exception: 'System.IO.IOException', message: `Directory not empty : '${path}'` }
    case 'ENAMETOOLONG':
      return {
        exception: 'System.IO.PathTooLongException',
        message: `The path '${path}' is too long, or a component of the specified path is too long.`,
      }
    default:
      return { exception: 'System.IO.IOException', message: `${failure.code} : '${path}'` }
  }
}

/** A fault of the file system provider. */
export function ioFault(id: string, category: ErrorCategory, exception: string, message: string, target: Value): Fault {
  return new Fault({ id, category, exception, message, target })
}

/** Ids of an operation's failures: for permission, for anything else. */
export interface FailureIds {
  readonly io: string
  readonly access: string
  readonly category: ErrorCategory
}

/** The fault of a failed operation. Anything but a FileSystemFailure is thrown on. */
export function faultFor(
  fileSystem: FileSystem,
  thrown: unknown,
  path: string,
  ids: FailureIds,
  target: Value = path,
): Fault {
  if (!(thrown instanceof FileSystemFailure)) throw thrown
  const { exception, message } = exceptionFor(fileSystem, thrown, path)
  const isAccess = exception === 'System.UnauthorizedAccessException'
  return ioFault(
    isAccess ? ids.access : ids.io,
    isAccess ? 'PermissionDenied' : ids.category,
    exception,
    message,
    target,
  )
}
