import { type FileHandle, FileSystemFailure } from '../../../kernel/fileSystem.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { NetArray } from '../../../types/array.ts'
import { ErrorDetails, ErrorRecord } from '../../../types/errorRecord.ts'
import { Exception } from '../../../types/exception.ts'
import { invokeMember } from '../../../types/members.ts'

const bufferSize = 65536

/** How a file is opened for writing. `encoding`: a System.Text.Encoding; undefined: UTF-8 without a mark. */
export interface OutputFileOptions {
  readonly append: boolean
  readonly force: boolean
  readonly noClobber: boolean
  readonly encoding: Value | undefined
}

function failure(exception: string, message: string): ErrorRecord {
  return new ErrorRecord(new Exception(exception, message), 'FileOpenFailure', 'OpenError')
}

function openFailure(code: string, path: string): ErrorRecord {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`)
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
    case 'EROFS':
      return failure('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`)
    default:
      return failure('System.IO.IOException', `The process cannot access the file '${path}'. (${code})`)
  }
}

function bytesOf(value: Value): Uint8Array {
  return value instanceof NetArray && value.storage instanceof Uint8Array ? value.storage : new Uint8Array(0)
}

const utf8 = new TextEncoder()

/** A file being written as text. */
export class OutputFile {
  readonly #handle: FileHandle
  readonly #encoding: Value | undefined
  readonly #restore: (() => void) | null
  #pending = ''

  private constructor(handle: FileHandle, encoding: Value | undefined, restore: (() => void) | null) {
    this.#handle = handle
    this.#encoding = encoding
    this.#restore = restore
  }

  /** Opens the file at an absolute path. Throws the ErrorRecord that the command ends with where that fails. */
  static open(session: Session, path: string, options: OutputFileOptions): OutputFile {
    const { fileSystem } = session.host
    const status = fileSystem.status(path)
    if (status !== null && options.noClobber && !options.append) {
      const record = new ErrorRecord(
        new Exception('System.IO.IOException', `The file '${path}' already exists.`),
        'NoClobber',
        'ResourceExists',
        path,
      )
      record.details = new ErrorDetails('')
      throw record
    }
    try {
      let restore: (() => void) | null = null
      if (options.force && status !== null && (status.mode & 0o222) === 0) {
        fileSystem.setMode(path, status.mode | 0o200)
        restore = () => fileSystem.setMode(path, status.mode)
      }
      const file = new OutputFile(fileSystem.open(path, options.append ? 'a' : 'w'), options.encoding, restore)
      if (status === null || status.size === 0 || !options.append) file.#writeMark()
      return file
    } catch (thrown) {
      throw thrown instanceof FileSystemFailure ? openFailure(thrown.code, path) : thrown
    }
  }

  #writeMark(): void {
    if (this.#encoding === undefined || this.#encoding === null) return
    const mark = bytesOf(invokeMember(this.#encoding, 'GetPreamble', []))
    if (mark.length > 0) this.#handle.write(mark, null)
  }

  /** Adds text. */
  write(text: string): void {
    this.#pending += text
    if (this.#pending.length >= bufferSize) this.flush()
  }

  /** Hands over to the file system what was written so far. */
  flush(): void {
    if (this.#pending === '') return
    const encoding = this.#encoding
    const bytes =
      encoding === undefined || encoding === null
        ? utf8.encode(this.#pending)
        : bytesOf(invokeMember(encoding, 'GetBytes', [this.#pending]))
    this.#pending = ''
    this.#handle.write(bytes, null)
  }

  close(): void {
    this.flush()
    this.#handle.close()
    this.#restore?.()
  }
}
