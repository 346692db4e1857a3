import fs from 'node:fs'
import { type FileHandle, type FileStatus, type FileSystem, FileSystemFailure } from '../../session/fileSystem.ts'

/** Runs one call and turns Node's error into the core's. */
function guard<T>(path: string, call: () => T): T {
  try {
    return call()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    // No name holds a null character.
    throw new FileSystemFailure(code === 'ERR_INVALID_ARG_VALUE' ? 'ENOENT' : code, path)
  }
}

function statusOf(stats: fs.Stats): FileStatus {
  return {
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other',
    size: stats.size,
    mode: stats.mode,
    userId: stats.uid,
    groupId: stats.gid,
    linkCount: stats.nlink,
    accessTime: stats.atimeMs,
    writeTime: stats.mtimeMs,
    creationTime: stats.birthtimeMs,
  }
}

class OpenFile implements FileHandle {
  readonly #path: string
  readonly #descriptor: number

  constructor(path: string, descriptor: number) {
    this.#path = path
    this.#descriptor = descriptor
  }

  read(target: Uint8Array, offset: number, length: number, position: number): number {
    return guard(this.#path, () => fs.readSync(this.#descriptor, target, offset, length, position))
  }
  write(bytes: Uint8Array, position: number | null): number {
    return guard(this.#path, () => fs.writeSync(this.#descriptor, bytes, 0, bytes.length, position))
  }
  size(): number {
    return guard(this.#path, () => fs.fstatSync(this.#descriptor).size)
  }
  truncate(length: number): void {
    guard(this.#path, () => fs.ftruncateSync(this.#descriptor, length))
  }
  close(): void {
    guard(this.#path, () => fs.closeSync(this.#descriptor))
  }
}

const access = { read: fs.constants.R_OK, write: fs.constants.W_OK, execute: fs.constants.X_OK }
const flags = { replace: 'w', append: 'a', create: 'wx' } as const

/** What says that there is nothing of a name: it cannot be one, or nobody may look. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'ERR_INVALID_ARG_VALUE'])

/** The machine's own file system. */
export const nodeFileSystem: FileSystem = {
  status(path, noFollow) {
    try {
      const stats = noFollow
        ? fs.lstatSync(path, { throwIfNoEntry: false })
        : fs.statSync(path, { throwIfNoEntry: false })
      return stats === undefined ? null : statusOf(stats)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code !== undefined && absent.has(code)) return null
      throw new FileSystemFailure(code ?? 'EIO', path)
    }
  },
  list: (path) => guard(path, () => fs.readdirSync(path)),
  readFile: (path) => guard(path, () => fs.readFileSync(path)),
  writeFile: (path, bytes, mode) => guard(path, () => fs.writeFileSync(path, bytes, { flag: flags[mode] })),
  open: (path, how) => guard(path, () => new OpenFile(path, fs.openSync(path, how))),
  makeDirectory: (path) => guard(path, () => fs.mkdirSync(path)),
  remove: (path) =>
    guard(path, () => {
      if (fs.lstatSync(path).isDirectory()) fs.rmdirSync(path)
      else fs.unlinkSync(path)
    }),
  rename: (from, to) => guard(from, () => fs.renameSync(from, to)),
  copyFile: (from, to) => guard(from, () => fs.copyFileSync(from, to)),
  readLink: (path) => guard(path, () => fs.readlinkSync(path)),
  makeLink: (target, path, kind) =>
    guard(path, () => (kind === 'hard' ? fs.linkSync(target, path) : fs.symlinkSync(target, path))),
  setMode: (path, mode) => guard(path, () => fs.chmodSync(path, mode)),
  setTimes: (path, accessTime, writeTime) =>
    guard(path, () => {
      const now = fs.statSync(path)
      fs.utimesSync(path, (accessTime ?? now.atimeMs) / 1000, (writeTime ?? now.mtimeMs) / 1000)
    }),
  mayAccess(path, what) {
    try {
      fs.accessSync(path, access[what])
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      return false
    }
  },
  space: (path) =>
    guard(path, () => {
      const { bsize, blocks, bfree, bavail } = fs.statfsSync(path)
      return { total: blocks * bsize, free: bfree * bsize, available: bavail * bsize }
    }),
  realPath: (path) => guard(path, () => fs.realpathSync.native(path)),
}
