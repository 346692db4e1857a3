import { Fault } from '../../kernel/fault.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import type { Session } from '../../session/session.ts'

/** The text of a script file: UTF-8 unless a byte order mark says otherwise. */
export function readText(session: Session, path: string): string {
  let bytes: Uint8Array
  try {
    bytes = session.host.fileSystem.readFile(path)
  } catch (failure) {
    if (!(failure instanceof FileSystemFailure)) throw failure
    throw new Fault({
      id: 'System.IO.IOException',
      exception: failure.code === 'ENOENT' ? 'System.IO.FileNotFoundException' : 'System.UnauthorizedAccessException',
      message: failure.code === 'ENOENT' ? `Could not find file '${path}'.` : `Access to the path '${path}' is denied.`,
    })
  }
  return decodeText(bytes)
}

/** Decodes by byte order mark, UTF-8 without one. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
