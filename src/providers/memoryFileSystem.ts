import { type FileHandle, type FileStatus, type FileSystem, FileSystemFailure } from '../session/fileSystem.ts'

interface Times {
  mode: number
  accessTime: number
  writeTime: number
  readonly creationTime: number
}

interface FileNode extends Times {
  readonly kind: 'file'
  bytes: Uint8Array
  linkCount: number
}

interface FolderNode extends Times {
  readonly kind: 'directory'
  readonly entries: Map<string, Node>
}

interface LinkNode extends Times {
  readonly kind: 'link'
  readonly target: string
}

type Node = FileNode | FolderNode | LinkNode

const longestChain = 40

/** Where a path leads: the folder that holds it, its name there, and what stands there. */
interface Place {
  readonly folder: FolderNode
  readonly name: string
  readonly node: Node | null
  /** The path with links resolved. */
  readonly real: string
}

/** A file system that only lives in memory: for confined shells and tests. `now` gives milliseconds since 1970. */
export function createMemoryFileSystem(now: () => number): FileSystem {
  return new MemoryFileSystem(now)
}

class MemoryFileSystem implements FileSystem {
  readonly #now: () => number
  readonly #root: FolderNode

  constructor(now: () => number) {
    this.#now = now
    this.#root = this.#folder()
  }

  #times(mode: number): Times {
    const time = this.#now()
    return { mode, accessTime: time, writeTime: time, creationTime: time }
  }

  #folder(): FolderNode {
    return { kind: 'directory', entries: new Map(), ...this.#times(0o040755) }
  }

  /** Walks a path; the last name is followed where it is a link, unless `noFollow`. Throws ENOENT, ENOTDIR and ELOOP for what leads there. */
  #place(path: string, noFollow = false, chain = 0): Place {
    if (chain > longestChain) throw new FileSystemFailure('ELOOP', path)
    const names = path.split('/').filter((name) => name !== '' && name !== '.')
    let folder = this.#root
    let real = ''
    const above: [FolderNode, string][] = []
    for (const [index, name] of names.entries()) {
      if (name === '..') {
        const back = above.pop()
        if (back !== undefined) [folder, real] = back
        continue
      }
      const node = folder.entries.get(name) ?? null
      const isLast = index === names.length - 1
      if (node?.kind === 'link' && !(isLast && noFollow)) {
        const target = node.target.startsWith('/') ? node.target : `${real}/${node.target}`
        const rest = names.slice(index + 1).join('/')
        return this.#place(rest === '' ? target : `${target}/${rest}`, noFollow, chain + 1)
      }
      if (isLast) return { folder, name, node, real: `${real}/${name}` }
      if (node === null) throw new FileSystemFailure('ENOENT', path)
      if (node.kind !== 'directory') throw new FileSystemFailure('ENOTDIR', path)
      above.push([folder, real])
      folder = node
      real = `${real}/${name}`
    }
    return { folder, name: '', node: folder, real: real === '' ? '/' : real }
  }

  #existing(path: string, noFollow = false): Node {
    const { node } = this.#place(path, noFollow)
    if (node === null) throw new FileSystemFailure('ENOENT', path)
    return node
  }

  #file(path: string): FileNode {
    const node = this.#existing(path)
    if (node.kind !== 'file') throw new FileSystemFailure('EISDIR', path)
    return node
  }

  status(path: string, noFollow = false): FileStatus | null {
    try {
      const { node } = this.#place(path, noFollow)
      if (node === null) return null
      const size =
        node.kind === 'file' ? node.bytes.length : node.kind === 'link' ? node.target.length : node.entries.size
      const linkCount = node.kind === 'file' ? node.linkCount : node.kind === 'link' ? 1 : 2
      const { kind, mode, accessTime, writeTime, creationTime } = node
      return { kind, size, mode, userId: 0, groupId: 0, linkCount, accessTime, writeTime, creationTime }
    } catch (thrown) {
      if (thrown instanceof FileSystemFailure) return null
      throw thrown
    }
  }

  list(path: string): string[] {
    const node = this.#existing(path)
    if (node.kind !== 'directory') throw new FileSystemFailure('ENOTDIR', path)
    return [...node.entries.keys()]
  }

  readFile(path: string): Uint8Array {
    const file = this.#file(path)
    this.#require(file, 0o400, path)
    file.accessTime = this.#now()
    return file.bytes.slice()
  }

  #require(node: Node, bit: number, path: string): void {
    if ((node.mode & bit) === 0) throw new FileSystemFailure('EACCES', path)
  }

  /** The file to write to, made where it is not there. */
  #opened(path: string, isNew: boolean): FileNode {
    const { folder, name, node } = this.#place(path)
    if (node !== null) {
      if (isNew) throw new FileSystemFailure('EEXIST', path)
      if (node.kind !== 'file') throw new FileSystemFailure('EISDIR', path)
      this.#require(node, 0o200, path)
      return node
    }
    const made: FileNode = { kind: 'file', bytes: new Uint8Array(0), linkCount: 1, ...this.#times(0o100644) }
    this.#put(folder, name, made)
    return made
  }

  #put(folder: FolderNode, name: string, node: Node): void {
    folder.entries.set(name, node)
    folder.writeTime = this.#now()
  }

  #change(file: FileNode, bytes: Uint8Array): void {
    file.bytes = bytes
    file.writeTime = this.#now()
  }

  writeFile(path: string, bytes: Uint8Array, mode: 'replace' | 'append' | 'create'): void {
    const file = this.#opened(path, mode === 'create')
    if (mode !== 'append') {
      this.#change(file, bytes.slice())
      return
    }
    const joined = new Uint8Array(file.bytes.length + bytes.length)
    joined.set(file.bytes)
    joined.set(bytes, file.bytes.length)
    this.#change(file, joined)
  }

  open(path: string, flags: 'r' | 'r+' | 'w' | 'wx' | 'a'): FileHandle {
    const file = flags === 'r' || flags === 'r+' ? this.#file(path) : this.#opened(path, flags === 'wx')
    if (flags === 'r') this.#require(file, 0o400, path)
    if (flags === 'r+') this.#require(file, 0o200, path)
    if (flags === 'w') this.#change(file, new Uint8Array(0))
    let end = file.bytes.length
    return {
      read: (target, offset, length, position) => {
        const part = file.bytes.subarray(position, position + length)
        target.set(part, offset)
        return part.length
      },
      write: (bytes, position) => {
        const at = flags === 'a' || position === null ? (flags === 'a' ? file.bytes.length : end) : position
        const grown = new Uint8Array(Math.max(file.bytes.length, at + bytes.length))
        grown.set(file.bytes)
        grown.set(bytes, at)
        this.#change(file, grown)
        end = at + bytes.length
        return bytes.length
      },
      size: () => file.bytes.length,
      truncate: (length) => {
        const cut = new Uint8Array(length)
        cut.set(file.bytes.subarray(0, length))
        this.#change(file, cut)
      },
      close: () => undefined,
    }
  }

  makeDirectory(path: string): void {
    const { folder, name, node } = this.#place(path)
    if (node !== null) throw new FileSystemFailure('EEXIST', path)
    this.#put(folder, name, this.#folder())
  }

  remove(path: string): void {
    const { folder, name, node } = this.#place(path, true)
    if (node === null) throw new FileSystemFailure('ENOENT', path)
    if (node.kind === 'directory' && node.entries.size > 0) throw new FileSystemFailure('ENOTEMPTY', path)
    if (node.kind === 'file') node.linkCount--
    folder.entries.delete(name)
    folder.writeTime = this.#now()
  }

  rename(from: string, to: string): void {
    const source = this.#place(from, true)
    if (source.node === null) throw new FileSystemFailure('ENOENT', from)
    const target = this.#place(to, true)
    if (target.node === source.node) return
    if (source.node.kind === 'directory' && `${target.real}/`.startsWith(`${source.real}/`))
      throw new FileSystemFailure('EINVAL', to)
    if (target.node !== null) {
      if (target.node.kind === 'directory' && source.node.kind !== 'directory')
        throw new FileSystemFailure('EISDIR', to)
      if (target.node.kind !== 'directory' && source.node.kind === 'directory')
        throw new FileSystemFailure('ENOTDIR', to)
      if (target.node.kind === 'directory' && target.node.entries.size > 0) throw new FileSystemFailure('ENOTEMPTY', to)
    }
    source.folder.entries.delete(source.name)
    this.#put(target.folder, target.name, source.node)
  }

  copyFile(from: string, to: string): void {
    const source = this.#file(from)
    this.#require(source, 0o400, from)
    const isThere = this.status(to) !== null
    const target = this.#opened(to, false)
    this.#change(target, source.bytes.slice())
    if (!isThere) target.mode = source.mode
  }

  readLink(path: string): string {
    const node = this.#existing(path, true)
    if (node.kind !== 'link') throw new FileSystemFailure('EINVAL', path)
    return node.target
  }

  makeLink(target: string, path: string, kind: 'symbolic' | 'hard'): void {
    const { folder, name, node } = this.#place(path, true)
    if (node !== null) throw new FileSystemFailure('EEXIST', path)
    if (kind === 'symbolic') {
      this.#put(folder, name, { kind: 'link', target, ...this.#times(0o120777) })
      return
    }
    const file = this.#existing(target)
    if (file.kind !== 'file') throw new FileSystemFailure('EPERM', target)
    file.linkCount++
    this.#put(folder, name, file)
  }

  setMode(path: string, mode: number): void {
    const node = this.#existing(path)
    node.mode = (node.mode & 0o170000) | (mode & 0o7777)
  }

  setTimes(path: string, accessTime: number | null, writeTime: number | null): void {
    const node = this.#existing(path)
    if (accessTime !== null) node.accessTime = accessTime
    if (writeTime !== null) node.writeTime = writeTime
  }

  mayAccess(path: string, what: 'read' | 'write' | 'execute'): boolean {
    const status = this.status(path)
    const bit = what === 'read' ? 0o400 : what === 'write' ? 0o200 : 0o100
    return status !== null && (status.mode & bit) !== 0
  }

  space(): { readonly total: number; readonly free: number; readonly available: number } {
    return { total: 0, free: 0, available: 0 }
  }

  realPath(path: string): string {
    const { node, real } = this.#place(path)
    if (node === null) throw new FileSystemFailure('ENOENT', path)
    return real
  }
}
