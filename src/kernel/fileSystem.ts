/** What is known of a file or folder. Times are milliseconds since 1970 UTC, fractions allowed. */
export interface FileStatus {
  readonly kind: 'file' | 'directory' | 'link' | 'other'
  readonly size: number
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  readonly linkCount: number
  readonly accessTime: number
  readonly writeTime: number
  readonly creationTime: number
}

/** An open file: a position is kept by whoever reads. */
export interface FileHandle {
  /** Reads up to `length` bytes at `position`; 0 at the end. */
  read(target: Uint8Array, offset: number, length: number, position: number): number
  write(bytes: Uint8Array, position: number | null): number
  size(): number
  truncate(length: number): void
  close(): void
}

/** Why a file operation failed: the POSIX name (ENOENT, EACCES, EEXIST, ENOTDIR, EISDIR, ENOTEMPTY, ELOOP, …). */
export class FileSystemFailure {
  readonly code: string
  readonly path: string
  constructor(code: string, path: string) {
    this.code = code
    this.path = path
  }
}

/**
 * The file system as the core sees it; paths are absolute and use '/'. Every operation throws FileSystemFailure. Two implementations: the
 * host's real one and `providers/memoryFileSystem.ts`.
 */
export interface FileSystem {
  /** Follows links unless `noFollow`; null where nothing is there. */
  status(path: string, noFollow?: boolean): FileStatus | null
  /** Names within a folder, in the file system's order. */
  list(path: string): string[]
  readFile(path: string): Uint8Array
  /** `mode`: 'replace' truncates, 'append' adds, 'create' fails with EEXIST. */
  writeFile(path: string, bytes: Uint8Array, mode: 'replace' | 'append' | 'create'): void
  open(path: string, flags: 'r' | 'r+' | 'w' | 'wx' | 'a'): FileHandle
  /** The folder's parent exists. */
  makeDirectory(path: string): void
  /** A file, link or empty folder. */
  remove(path: string): void
  rename(from: string, to: string): void
  copyFile(from: string, to: string): void
  readLink(path: string): string
  makeLink(target: string, path: string, kind: 'symbolic' | 'hard'): void
  setMode(path: string, mode: number): void
  /** Null leaves a time as it is. */
  setTimes(path: string, accessTime: number | null, writeTime: number | null): void
  /** Whether this process may read/write/execute it. */
  mayAccess(path: string, what: 'read' | 'write' | 'execute'): boolean
  /** Bytes of the volume that holds the path: all, free, and free for the user. */
  space(path: string): { readonly total: number; readonly free: number; readonly available: number }
  /** The path with all links resolved. */
  realPath(path: string): string
}
