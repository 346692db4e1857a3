import { Fault } from '../../../kernel/fault.ts'
import { FileSystemFailure } from '../../../session/fileSystem.ts'
import type { Session } from '../../../session/session.ts'

/** A file's bytes. Throws FileOpenFailure with .NET's exception. */
export function readBytes(session: Session, path: string): Uint8Array {
  try {
    return session.host.fileSystem.readFile(path)
  } catch (thrown) {
    if (!(thrown instanceof FileSystemFailure)) throw thrown
    const isMissing = thrown.code === 'ENOENT'
    throw new Fault({
      id: 'FileOpenFailure',
      category: 'OpenError',
      exception: isMissing ? 'System.IO.FileNotFoundException' : 'System.UnauthorizedAccessException',
      message: isMissing ? `Could not find file '${path}'.` : `Access to the path '${path}' is denied.`,
    })
  }
}
