/** System.IO.Compression: ZipFile, ZipArchive and what it holds, DeflateStream and GZipStream. */
import { netFault } from '../../kernel/fault.ts'
import type { Compression } from '../../kernel/host.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { requireType } from '../../types/netType.ts'
import { enumNumber, notSupported } from '../arguments.ts'
import { readOnlyCollection } from '../collections/collection.ts'
import type { Described } from '../declare.ts'
import { alreadyExists } from '../io/failures.ts'
import { createDirectory, fileSystem, readBytes, writeBytes } from '../io/files.ts'
import { directoryName, fullPath } from '../io/paths.ts'
import { MemoryStream, type Stream } from '../io/streams.ts'
import { DateTime, DateTimeOffset } from '../time/dateTime.ts'
import { packItem, readZip, unpackItem, writeZip, type ZipItem } from './zipFormat.ts'

const read = 0
const create = 1
const update = 2

function compression(): Compression {
  const found = surroundings().host.compression
  if (found === null) throw netFault('System.PlatformNotSupportedException', 'This host cannot compress.')
  return found
}

class ZipEntry {
  readonly archive: ZipArchive
  readonly item: ZipItem
  constructor(archive: ZipArchive, item: ZipItem) {
    this.archive = archive
    this.item = item
  }

  get name(): string {
    return this.item.name.slice(this.item.name.lastIndexOf('/') + 1)
  }

  get time(): DateTimeOffset {
    return DateTimeOffset.fromDateTime(new DateTime(BigInt(this.item.time) * 10_000n + 621_355_968_000_000_000n, 0))
  }
}

/** What is written to an entry goes into it when the stream closes. */
class EntryWriter extends MemoryStream {
  readonly #done: (bytes: Uint8Array) => void
  constructor(initial: Uint8Array, done: (bytes: Uint8Array) => void) {
    super(initial.slice(), initial.length, true, true)
    this.#done = done
  }

  override close(): void {
    if (this.isClosed) return
    this.#done(this.bytes)
    super.close()
  }
}

class ZipArchive {
  readonly mode: number
  readonly entries: ZipEntry[]
  readonly #save: (bytes: Uint8Array) => void
  comment = ''
  isDisposed = false

  constructor(mode: number, bytes: Uint8Array | null, save: (bytes: Uint8Array) => void) {
    this.mode = mode
    this.entries = bytes === null || bytes.length === 0 ? [] : readZip(bytes).map((item) => new ZipEntry(this, item))
    this.#save = save
  }

  checkOpen(): void {
    if (this.isDisposed) throw netFault('System.ObjectDisposedException', 'Cannot access a disposed object.')
  }

  createEntry(name: string, attributes = 0o100644 << 16): ZipEntry {
    this.checkOpen()
    if (this.mode === read) throw notSupported('Cannot create entries on an archive opened in read mode.')
    const now = DateTime.now()
    const item: ZipItem = {
      name,
      time: Number((now.ticks - 621_355_968_000_000_000n) / 10_000n),
      attributes,
      comment: '',
      crc: 0,
      packed: new Uint8Array(0),
      method: 0,
      length: 0,
    }
    const entry = new ZipEntry(this, item)
    this.entries.push(entry)
    return entry
  }

  open(entry: ZipEntry): Stream {
    this.checkOpen()
    const { item } = entry
    if (this.mode === read) {
      const bytes = unpackItem(item, compression())
      return new MemoryStream(bytes, bytes.length, false, false)
    }
    const before = this.mode === update ? unpackItem(item, compression()) : new Uint8Array(0)
    return new EntryWriter(before, (bytes) => packItem(item, bytes, true, compression()))
  }

  dispose(): void {
    if (this.isDisposed) return
    this.isDisposed = true
    if (this.mode !== read) this.#save(writeZip(this.entries.map((entry) => entry.item)))
  }
}

/** The archive at a path, opened as ZipFile.Open does. */
function openArchive(path: string | null, mode: number): ZipArchive {
  const full = fullPath(path)
  const status = fileSystem().status(full)
  if (mode === create && status !== null) throw alreadyExists(full)
  const bytes = mode === create || (mode === update && status === null) ? null : readBytes(full)
  if (mode === create) writeBytes(full, new Uint8Array(0), 'create')
  return new ZipArchive(mode, bytes, (saved) => writeBytes(full, saved, 'replace'))
}

function archiveOf(stream: Stream, mode: number): ZipArchive {
  const bytes = mode === create ? null : stream.readRest()
  return new ZipArchive(mode, bytes, (saved) => {
    if (stream.canSeek) {
      stream.position = 0
      stream.setLength(0)
    }
    stream.write(saved)
    stream.flush()
  })
}

function addFile(archive: ZipArchive, path: string, name: string, isCompressed: boolean): ZipEntry {
  const full = fullPath(path)
  const status = fileSystem().status(full)
  const bytes = readBytes(full)
  const entry = archive.createEntry(name, ((status?.mode ?? 0o100644) << 16) >>> 0)
  if (status !== null) entry.item.time = localClock(status.writeTime)
  packItem(entry.item, bytes, isCompressed, compression())
  return entry
}

/** A moment's local clock time, as milliseconds of UTC. */
function localClock(milliseconds: number): number {
  const utc = new DateTime(BigInt(Math.floor(milliseconds)) * 10_000n + 621_355_968_000_000_000n, 1)
  return Number((utc.toLocalTime().ticks - 621_355_968_000_000_000n) / 10_000n)
}

function fill(archive: ZipArchive, folder: string, isCompressed: boolean, includesBase: boolean): void {
  const root = fullPath(folder).replace(/\/$/, '')
  const prefix = includesBase ? `${root.slice(root.lastIndexOf('/') + 1)}/` : ''
  const visit = (path: string, name: string): void => {
    const names = fileSystem().list(path).sort()
    if (names.length === 0 && name !== '') archive.createEntry(name, (0o40755 << 16) >>> 0)
    for (const one of names) {
      const child = `${path}/${one}`
      if (fileSystem().status(child)?.kind === 'directory') visit(child, `${name}${one}/`)
      else addFile(archive, child, `${name}${one}`, isCompressed)
    }
  }
  visit(root, prefix)
}

function extractFile(entry: ZipEntry, path: string, overwrite: boolean): void {
  const full = fullPath(path)
  writeBytes(full, unpackItem(entry.item, compression()), overwrite ? 'replace' : 'create')
  const mode = entry.item.attributes >>> 16
  if ((mode & 0o777) !== 0) fileSystem().setMode(full, mode & 0o777)
}

function extractAll(archive: ZipArchive, folder: string, overwrite: boolean): void {
  const root = fullPath(folder).replace(/\/$/, '')
  createDirectory(root)
  for (const entry of archive.entries) {
    const target = fullPath(`${root}/${entry.item.name}`)
    if (target !== root && !target.startsWith(`${root}/`))
      throw netFault(
        'System.IO.IOException',
        'Extracting Zip entry would have resulted in a file outside the specified destination directory.',
      )
    if (entry.item.name.endsWith('/')) createDirectory(target)
    else {
      createDirectory(directoryName(target) ?? root)
      extractFile(entry, target, overwrite)
    }
  }
}

const isCompressing = (level: Value | undefined): boolean => level === undefined || enumNumber(level) !== 2

const zipFile = (): Described => ({
  members: {
    'static OpenRead': (path: string) => openArchive(path, read),
    'static Open': (path: string, mode: Value) => openArchive(path, enumNumber(mode)),
    'static CreateFromDirectory': (folder: string, target: Value, level?: Value, includesBase?: boolean) => {
      const archive =
        typeof target === 'string' ? openArchive(target, create) : archiveOf(target as object as Stream, create)
      fill(archive, folder, isCompressing(level), includesBase === true)
      archive.dispose()
    },
    'static ExtractToDirectory': (source: Value, folder: string, ...rest: Value[]) => {
      const archive =
        typeof source === 'string' ? openArchive(source, read) : archiveOf(source as object as Stream, read)
      extractAll(archive, folder, rest.includes(true))
    },
  },
})

const zipFileExtensions = (): Described => ({
  members: {
    'static CreateEntryFromFile': (archive: ZipArchive, path: string, name: string, level?: Value) =>
      addFile(archive, path, name, isCompressing(level)),
    'static ExtractToDirectory': (archive: ZipArchive, folder: string, overwrite?: boolean) =>
      extractAll(archive, folder, overwrite === true),
    'static ExtractToFile': (entry: ZipEntry, path: string, overwrite?: boolean) =>
      extractFile(entry, path, overwrite === true),
  },
})

const zipArchive = (): Described => ({
  class: ZipArchive,
  members: {
    new: (stream: Stream, mode?: Value) => archiveOf(stream, mode === undefined ? read : enumNumber(mode)),
    Comment: {
      get: (self: ZipArchive) => self.comment,
      set: (self: ZipArchive, value: string) => {
        self.comment = value
      },
    },
    Entries: (self: ZipArchive) => {
      self.checkOpen()
      return readOnlyCollection([...self.entries], requireType('System.IO.Compression.ZipArchiveEntry'))
    },
    Mode: (self: ZipArchive) => self.mode,
    CreateEntry: (self: ZipArchive, name: string) => self.createEntry(name),
    GetEntry: (self: ZipArchive, name: string) => self.entries.find((entry) => entry.item.name === name) ?? null,
    Dispose: (self: ZipArchive) => self.dispose(),
  },
})

const zipEntry = (): Described => ({
  class: ZipEntry,
  members: {
    Archive: (self: ZipEntry) => self.archive,
    IsEncrypted: () => false,
    CompressedLength: (self: ZipEntry) => BigInt(self.item.packed.length),
    ExternalAttributes: {
      get: (self: ZipEntry) => self.item.attributes | 0,
      set: (self: ZipEntry, value: number) => {
        self.item.attributes = value >>> 0
      },
    },
    Comment: (self: ZipEntry) => self.item.comment,
    FullName: (self: ZipEntry) => self.item.name,
    LastWriteTime: {
      get: (self: ZipEntry) => self.time,
      set: (self: ZipEntry, value: DateTimeOffset) => {
        self.item.time = Number((value.clock.ticks - 621_355_968_000_000_000n) / 10_000n)
      },
    },
    Length: (self: ZipEntry) => BigInt(self.item.length),
    Name: (self: ZipEntry) => self.name,
    Delete: (self: ZipEntry) => {
      self.archive.entries.splice(self.archive.entries.indexOf(self), 1)
    },
    Open: (self: ZipEntry) => self.archive.open(self),
    ToString: (self: ZipEntry) => self.item.name,
  },
})

export const zipTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.IO.Compression.ZipFile', zipFile],
  ['System.IO.Compression.ZipFileExtensions', zipFileExtensions],
  ['System.IO.Compression.ZipArchive', zipArchive],
  ['System.IO.Compression.ZipArchiveEntry', zipEntry],
])
