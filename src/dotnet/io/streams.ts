import { netFault } from '../../kernel/fault.ts'
import type { FileHandle } from '../../kernel/fileSystem.ts'
import type { Value } from '../../kernel/value.ts'
import { argumentFault, argumentNull, bytesOf, enumNumber, notSupported, outOfRange } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { accessDenied, alreadyExists, attemptIo, fileNotFound, pathNotFound } from './failures.ts'
import { fileSystem, isDirectory } from './files.ts'
import { directoryName, fullPath } from './paths.ts'

/** System.IO.Stream. Subclasses say what they can. */
export abstract class Stream {
  isClosed = false
  abstract readonly canRead: boolean
  abstract readonly canWrite: boolean
  abstract readonly canSeek: boolean
  abstract get length(): number
  abstract get position(): number
  abstract set position(value: number)
  /** Up to `count` bytes into `target`; 0 at the end. */
  abstract read(target: Uint8Array, offset: number, count: number): number
  abstract write(bytes: Uint8Array): void
  abstract setLength(length: number): void

  flush(): void {}

  close(): void {
    if (this.isClosed) return
    this.flush()
    this.isClosed = true
  }

  checkOpen(): void {
    if (this.isClosed) throw netFault('System.ObjectDisposedException', 'Cannot access a closed Stream.')
  }

  /** What is left, from the position on. */
  readRest(): Uint8Array {
    const chunks: Uint8Array[] = []
    let total = 0
    for (;;) {
      const chunk = new Uint8Array(65536)
      const count = this.read(chunk, 0, chunk.length)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
      total += count
    }
    const all = new Uint8Array(total)
    let at = 0
    for (const chunk of chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    return all
  }
}

/** System.IO.MemoryStream. */
export class MemoryStream extends Stream {
  #buffer: Uint8Array
  #length: number
  #position = 0
  readonly canWrite: boolean
  readonly isExpandable: boolean
  constructor(buffer: Uint8Array, length: number, canWrite: boolean, isExpandable: boolean) {
    super()
    this.#buffer = buffer
    this.#length = length
    this.canWrite = canWrite
    this.isExpandable = isExpandable
  }
  get canRead(): boolean {
    return !this.isClosed
  }
  get canSeek(): boolean {
    return !this.isClosed
  }
  get length(): number {
    this.checkOpen()
    return this.#length
  }
  get capacity(): number {
    return this.#buffer.length
  }
  set capacity(value: number) {
    const grown = new Uint8Array(value)
    grown.set(this.#buffer.subarray(0, this.#length))
    this.#buffer = grown
  }
  get position(): number {
    this.checkOpen()
    return this.#position
  }
  set position(value: number) {
    this.checkOpen()
    if (value < 0) throw outOfRange('value', 'Non-negative number required.')
    this.#position = value
  }
  read(target: Uint8Array, offset: number, count: number): number {
    this.checkOpen()
    const available = Math.max(0, Math.min(count, this.#length - this.#position))
    target.set(this.#buffer.subarray(this.#position, this.#position + available), offset)
    this.#position += available
    return available
  }
  write(bytes: Uint8Array): void {
    this.checkOpen()
    if (!this.canWrite) throw notSupported('Stream does not support writing.')
    const end = this.#position + bytes.length
    if (end > this.#buffer.length) {
      if (!this.isExpandable) throw notSupported('Memory stream is not expandable.')
      this.capacity = Math.max(end, this.#buffer.length * 2, 256)
    }
    this.#buffer.set(bytes, this.#position)
    this.#position = end
    this.#length = Math.max(this.#length, end)
  }
  setLength(length: number): void {
    if (length > this.#buffer.length) this.capacity = length
    if (length < this.#length) this.#buffer.fill(0, length, this.#length)
    this.#length = length
    this.#position = Math.min(this.#position, length)
  }
  /** The bytes, also of a closed stream. */
  get bytes(): Uint8Array {
    return this.#buffer.slice(0, this.#length)
  }
  get buffer(): Uint8Array {
    return this.#buffer
  }
}

/** System.IO.FileStream. */
export class FileStream extends Stream {
  readonly path: string
  readonly canRead: boolean
  readonly canWrite: boolean
  readonly canSeek = true
  readonly #handle: FileHandle
  #position: number
  constructor(path: string, handle: FileHandle, canRead: boolean, canWrite: boolean, position: number) {
    super()
    this.path = path
    this.#handle = handle
    this.canRead = canRead
    this.canWrite = canWrite
    this.#position = position
  }
  get length(): number {
    this.checkOpen()
    return this.#handle.size()
  }
  get position(): number {
    this.checkOpen()
    return this.#position
  }
  set position(value: number) {
    this.checkOpen()
    if (value < 0) throw outOfRange('value', 'Non-negative number required.')
    this.#position = value
  }
  read(target: Uint8Array, offset: number, count: number): number {
    this.checkOpen()
    if (!this.canRead) throw notSupported('Stream does not support reading.')
    const got = attemptIo(this.path, () => this.#handle.read(target, offset, count, this.#position))
    this.#position += got
    return got
  }
  write(bytes: Uint8Array): void {
    this.checkOpen()
    if (!this.canWrite) throw notSupported('Stream does not support writing.')
    attemptIo(this.path, () => this.#handle.write(bytes, this.#position))
    this.#position += bytes.length
  }
  setLength(length: number): void {
    this.#handle.truncate(length)
    this.#position = Math.min(this.#position, length)
  }
  override close(): void {
    if (this.isClosed) return
    super.close()
    this.#handle.close()
  }
}

// System.IO.FileMode.
const createNew = 1
const create = 2
const open = 3
const openOrCreate = 4
const truncate = 5
const append = 6

/** Opens a file as FileMode and FileAccess (1 read, 2 write, 3 both) say. */
export function openFile(path: string | null, mode: number, access: number): FileStream {
  const full = fullPath(path)
  const files = fileSystem()
  const status = files.status(full)
  if (status?.kind === 'directory') throw accessDenied(full)
  if (mode === createNew && status !== null) throw alreadyExists(full)
  if ((mode === open || mode === truncate) && status === null) {
    throw isDirectory(directoryName(full) ?? '/') ? fileNotFound(full) : pathNotFound(full)
  }
  if ((mode === create || mode === createNew || mode === truncate || mode === append) && (access & 2) === 0) {
    const name = ['', 'CreateNew', 'Create', '', '', 'Truncate', 'Append'][mode]
    throw argumentFault(`Combining FileMode: ${name} with FileAccess: Read is invalid.`, 'access')
  }
  const handle = attemptIo(full, () => {
    if (mode === create || mode === truncate) return files.open(full, 'w')
    if (mode === createNew) return files.open(full, 'wx')
    if (status === null) {
      files.writeFile(full, new Uint8Array(0), 'create')
      return files.open(full, (access & 2) !== 0 ? 'r+' : 'r')
    }
    return files.open(full, (access & 2) !== 0 ? 'r+' : 'r')
  })
  // A file opened for writing from scratch is reopened for both, so that it can be read back.
  const canRead = (access & 1) !== 0
  if ((mode === create || mode === createNew || mode === truncate) && canRead) {
    handle.close()
    return new FileStream(
      full,
      attemptIo(full, () => files.open(full, 'r+')),
      true,
      true,
      0,
    )
  }
  return new FileStream(full, handle, canRead, (access & 2) !== 0, mode === append ? handle.size() : 0)
}

const span = (buffer: Value, offset: number, count: number): Uint8Array => {
  if (buffer === null) throw argumentNull('buffer')
  const bytes = bytesOf(buffer)
  if (offset < 0) throw outOfRange('offset', `offset ('${offset}') must be a non-negative value.`, offset)
  if (count < 0 || offset + count > bytes.length) {
    throw argumentFault(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    )
  }
  return bytes.subarray(offset, offset + count)
}

function seek(self: Stream, offset: bigint, origin: Value): bigint {
  if (!self.canSeek) throw notSupported('Stream does not support seeking.')
  const base = [0, self.position, self.length][enumNumber(origin)]!
  const target = base + Number(offset)
  if (target < 0)
    throw netFault(
      'System.IO.IOException',
      'An attempt was made to move the position before the beginning of the stream.',
    )
  self.position = target
  return BigInt(target)
}

const streamType = (): Described => ({
  class: Stream,
  members: {
    'static Null': () => new MemoryStream(new Uint8Array(0), 0, true, true),
    CanRead: (self: Stream) => self.canRead,
    CanSeek: (self: Stream) => self.canSeek,
    CanWrite: (self: Stream) => self.canWrite,
    CanTimeout: () => false,
    Length: (self: Stream) => BigInt(self.length),
    Position: {
      get: (self: Stream) => BigInt(self.position),
      set: (self: Stream, value: bigint) => {
        self.position = Number(value)
      },
    },
    Close: (self: Stream) => self.close(),
    Dispose: (self: Stream) => self.close(),
    Flush: (self: Stream) => self.flush(),
    CopyTo: (self: Stream, target: Stream) => {
      if (target === null) throw argumentNull('destination')
      target.write(self.readRest())
    },
    Read: (self: Stream, buffer: Value, offset: number, count: number) => {
      const part = span(buffer, offset, count)
      return self.read(part, 0, part.length)
    },
    ReadExactly: (self: Stream, buffer: Value, offset: number, count: number) => {
      const part = span(buffer, offset, count)
      for (let got = 0; got < part.length; ) {
        const more = self.read(part, got, part.length - got)
        if (more === 0) throw endOfStream()
        got += more
      }
    },
    ReadByte: (self: Stream) => {
      const one = new Uint8Array(1)
      return self.read(one, 0, 1) === 0 ? -1 : one[0]!
    },
    Seek: seek,
    SetLength: (self: Stream, length: bigint) => self.setLength(Number(length)),
    Write: (self: Stream, buffer: Value, offset = 0, count?: number) =>
      self.write(span(buffer, offset, count ?? bytesOf(buffer).length)),
    WriteByte: (self: Stream, byte: { readonly value: number }) => self.write(Uint8Array.of(byte.value)),
  },
})

export const endOfStream = () =>
  netFault('System.IO.EndOfStreamException', 'Unable to read beyond the end of the stream.')

function makeMemory(first?: Value, second?: Value, third?: Value, fourth?: Value): MemoryStream {
  if (first === undefined) return new MemoryStream(new Uint8Array(0), 0, true, true)
  if (typeof first === 'number') return new MemoryStream(new Uint8Array(first), 0, true, true)
  if (first === null) throw argumentNull('buffer')
  const bytes = bytesOf(first)
  const part = typeof second === 'number' ? bytes.subarray(second, second + (third as number)) : bytes
  const writable = typeof second === 'boolean' ? second : typeof fourth === 'boolean' ? fourth : true
  return new MemoryStream(part, part.length, writable, false)
}

const memoryType = (): Described => ({
  class: MemoryStream,
  members: {
    ...streamType().members,
    new: makeMemory,
    Capacity: {
      get: (self: MemoryStream) => self.capacity,
      set: (self: MemoryStream, value: number) => {
        if (value < self.length) throw outOfRange('value', 'capacity was less than the current size.')
        self.capacity = value
      },
    },
    GetBuffer: (self: MemoryStream) => byteArray(self.buffer),
    ToArray: (self: MemoryStream) => byteArray(self.bytes),
    WriteTo: (self: MemoryStream, target: Stream) => target.write(self.bytes),
  },
})

/** `new FileStream(path, mode, access?, …)`. */
function makeFile(path: Value, mode?: Value, access?: Value): FileStream {
  if (typeof path !== 'string') throw argumentNull('path')
  const number = enumNumber(mode)
  const wanted = access === undefined || typeof access === 'number' ? (number === append ? 2 : 3) : enumNumber(access)
  return openFile(path, number, wanted)
}

const fileStreamType = (): Described => ({
  class: FileStream,
  members: {
    ...streamType().members,
    new: makeFile,
    Name: (self: FileStream) => self.path,
    IsAsync: () => false,
    Lock: () => null,
    Unlock: () => null,
  },
})

export const streamTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.IO.Stream', streamType],
  ['System.IO.MemoryStream', memoryType],
  ['System.IO.FileStream', fileStreamType],
  ['System.IO.BufferedStream', () => ({ members: { new: (stream: Stream) => stream } })],
])

export const fileModes = { createNew, create, open, openOrCreate, truncate, append } as const
