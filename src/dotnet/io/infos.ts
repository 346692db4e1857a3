import type { FileStatus } from '../../kernel/fileSystem.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { requireType } from '../../types/netType.ts'
import { argumentNull, enumNumber } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { defaultEncoding, encodingOf } from '../text/encodingTypes.ts'
import { DateTime, utc } from '../time/dateTime.ts'
import { unixEpochTicks } from '../time/ticks.ts'
import { attemptIo, fileNotFound, pathNotFound } from './failures.ts'
import {
  copyFile,
  createDirectory,
  deleteDirectory,
  deleteFile,
  entriesOf,
  fileSystem,
  isDirectory,
  moveDirectory,
  moveFile,
  patternTest,
} from './files.ts'
import { directoryName, extension, fileName, fullPath, trimSeparator } from './paths.ts'
import { fileModes, openFile } from './streams.ts'
import { StreamReader, StreamWriter } from './textIo.ts'

/** System.IO.FileSystemInfo: what is known of a path is kept until Refresh. */
export class FileSystemInfo {
  originalPath: string
  path: string
  #status: FileStatus | null | undefined
  #link: FileStatus | null | undefined
  constructor(path: string | null) {
    if (path === null) throw argumentNull('fileName')
    this.originalPath = path
    this.path = fullPath(path)
  }
  get status(): FileStatus | null {
    if (this.#status === undefined) this.#status = fileSystem().status(this.path)
    return this.#status
  }
  get linkStatus(): FileStatus | null {
    if (this.#link === undefined) this.#link = fileSystem().status(this.path, true)
    return this.#link
  }
  refresh(): void {
    this.#status = undefined
    this.#link = undefined
  }
  /** After a move. */
  rename(path: string): void {
    this.originalPath = path
    this.path = fullPath(path)
    this.refresh()
  }
  get linkTarget(): string | null {
    return this.linkStatus?.kind === 'link' ? attemptIo(this.path, () => fileSystem().readLink(this.path)) : null
  }
}

export class FileInfo extends FileSystemInfo {}
export class DirectoryInfo extends FileSystemInfo {
  constructor(path: string | null) {
    super(path)
    this.path = trimSeparator(this.path)
  }
  get name(): string {
    return this.path === '/' ? '/' : fileName(this.path)
  }
}

/** System.IO.FileAttributes of a path on Unix. */
export function attributesOf(path: string, status: FileStatus | null, link: FileStatus | null): number {
  if (status === null && link === null) return -1
  const kind = status?.kind ?? 'file'
  let bits = 0
  if (kind === 'directory') bits |= 16
  if ((status?.mode ?? 0o200) & 0o222) bits |= 0
  else bits |= 1
  if (fileName(path).startsWith('.')) bits |= 2
  if (link?.kind === 'link') bits |= 1024
  return bits === 0 ? 128 : bits
}

const missingTime = 504_911_232_000_000_000n

/** A file's time as UTC DateTime; one that is not there has 1601. */
export function timeOf(status: FileStatus | null, which: 'writeTime' | 'accessTime' | 'creationTime'): DateTime {
  if (status === null) return new DateTime(missingTime, utc)
  return new DateTime(unixEpochTicks + BigInt(Math.round(status[which] * 10_000)), utc)
}

/** Sets times; null leaves one alone. Creation time on Unix follows the write time. */
export function setTime(
  path: string,
  which: 'writeTime' | 'accessTime' | 'creationTime',
  value: DateTime,
  inUtc: boolean,
): void {
  const moment = inUtc && value.kind === 0 ? new DateTime(value.ticks, utc) : value
  const milliseconds = moment.toUnixMilliseconds()
  const full = fullPath(path)
  attemptIo(full, () =>
    fileSystem().setTimes(
      full,
      which === 'accessTime' ? milliseconds : null,
      which === 'accessTime' ? null : milliseconds,
    ),
  )
}

const timeMember = (which: 'writeTime' | 'accessTime' | 'creationTime', inUtc: boolean) => ({
  get: (self: FileSystemInfo) => {
    const time = timeOf(self.linkStatus, which)
    return inUtc ? time : time.toLocalTime()
  },
  set: (self: FileSystemInfo, value: DateTime) => {
    setTime(self.path, which, value, inUtc)
    self.refresh()
  },
})

/** Sets or clears the read-only bits, all that attributes mean on Unix. */
export function setAttributes(path: string, bits: number): void {
  const status = fileSystem().status(path)
  if (status === null) throw fileNotFound(path)
  const mode = (bits & 1) !== 0 ? status.mode & ~0o222 : status.mode | 0o200
  attemptIo(path, () => fileSystem().setMode(path, mode & 0o7777))
}

const infoMembers: Described['members'] = {
  FullName: (self: FileSystemInfo) => self.path,
  Extension: (self: FileSystemInfo) => extension(self.path),
  Name: (self: FileSystemInfo) => (self instanceof DirectoryInfo ? self.name : fileName(self.path)),
  Attributes: {
    get: (self: FileSystemInfo) => attributesOf(self.path, self.status, self.linkStatus),
    set: (self: FileSystemInfo, value: Value) => {
      setAttributes(self.path, enumNumber(value))
      self.refresh()
    },
  },
  CreationTime: timeMember('creationTime', false),
  CreationTimeUtc: timeMember('creationTime', true),
  LastAccessTime: timeMember('accessTime', false),
  LastAccessTimeUtc: timeMember('accessTime', true),
  LastWriteTime: timeMember('writeTime', false),
  LastWriteTimeUtc: timeMember('writeTime', true),
  LinkTarget: (self: FileSystemInfo) => self.linkTarget,
  UnixFileMode: {
    get: (self: FileSystemInfo) => (self.status === null ? -1 : self.status.mode & 0o7777),
    set: (self: FileSystemInfo, value: Value) => {
      attemptIo(self.path, () => fileSystem().setMode(self.path, enumNumber(value)))
      self.refresh()
    },
  },
  CreateAsSymbolicLink: (self: FileSystemInfo, target: string) => {
    attemptIo(self.path, () => fileSystem().makeLink(target, self.path, 'symbolic'))
    self.refresh()
  },
  ResolveLinkTarget: (self: FileSystemInfo) => {
    const target = self.linkTarget
    if (target === null) return null
    const full = fullPath(target, directoryName(self.path) ?? '/')
    return isDirectory(full) ? new DirectoryInfo(full) : new FileInfo(full)
  },
  Refresh: (self: FileSystemInfo) => self.refresh(),
  ToString: (self: FileSystemInfo) => self.originalPath,
}

const parentOf = (path: string): DirectoryInfo | null => {
  const parent = directoryName(path)
  return parent === null ? null : new DirectoryInfo(parent === '' ? '/' : parent)
}

const fileType = (): Described => ({
  class: FileInfo,
  members: {
    ...infoMembers,
    new: (path: string | null) => new FileInfo(path),
    Directory: (self: FileInfo) => parentOf(self.path),
    DirectoryName: (self: FileInfo) => directoryName(self.path),
    Exists: (self: FileInfo) => self.status !== null && self.status.kind !== 'directory',
    IsReadOnly: {
      get: (self: FileInfo) => self.status !== null && (self.status.mode & 0o222) === 0,
      set: (self: FileInfo, value: boolean) => {
        setAttributes(self.path, value ? 1 : 0)
        self.refresh()
      },
    },
    Length: (self: FileInfo) => {
      if (self.status === null || self.status.kind === 'directory') throw fileNotFound(self.path)
      return BigInt((self.linkStatus ?? self.status).size)
    },
    AppendText: (self: FileInfo) =>
      new StreamWriter(openFile(self.path, fileModes.append, 2), defaultEncoding(), false),
    CreateText: (self: FileInfo) =>
      new StreamWriter(openFile(self.path, fileModes.create, 2), defaultEncoding(), false),
    OpenText: (self: FileInfo) =>
      new StreamReader(openFile(self.path, fileModes.open, 1), encodingOf(65001), true, false),
    CopyTo: (self: FileInfo, target: string, overwrite?: boolean) => {
      copyFile(self.path, target, overwrite ?? false)
      return new FileInfo(target)
    },
    Create: (self: FileInfo) => openFile(self.path, fileModes.create, 3),
    Delete: (self: FileInfo) => {
      deleteFile(self.path)
      self.refresh()
    },
    MoveTo: (self: FileInfo, target: string, overwrite?: boolean) => {
      moveFile(self.path, target, overwrite ?? false)
      self.rename(target)
    },
    Open: (self: FileInfo, mode: Value, access?: Value) => {
      const number = enumNumber(mode)
      return openFile(
        self.path,
        number,
        access === undefined ? (number === fileModes.append ? 2 : 3) : enumNumber(access),
      )
    },
    OpenRead: (self: FileInfo) => openFile(self.path, fileModes.open, 1),
    OpenWrite: (self: FileInfo) => openFile(self.path, fileModes.openOrCreate, 2),
    Replace: (self: FileInfo, target: string, backup: string | null) => {
      if (backup !== null) copyFile(target, backup, true)
      moveFile(self.path, target, true)
      return new FileInfo(target)
    },
  },
})

/** The pattern and depth among optional arguments. */
function searchOf(rest: readonly Value[]): { readonly test: (name: string) => boolean; readonly deep: boolean } {
  const pattern = rest.find((a) => typeof a === 'string') as string | undefined
  const option = rest.find((a) => a !== null && typeof a === 'object')
  return { test: patternTest(pattern ?? '*'), deep: option !== undefined && enumNumber(option) === 1 }
}

type Wanted = 'files' | 'directories' | 'all'

const children =
  (wanted: Wanted) =>
  (self: DirectoryInfo, ...rest: Value[]) => {
    if (!isDirectory(self.path)) throw pathNotFound(self.path)
    const { test, deep } = searchOf(rest)
    const found: FileSystemInfo[] = []
    for (const entry of entriesOf(self.path, self.path, test, deep)) {
      if (entry.isDirectory ? wanted !== 'files' : wanted !== 'directories')
        found.push(entry.isDirectory ? new DirectoryInfo(entry.path) : new FileInfo(entry.path))
    }
    const name = wanted === 'files' ? 'FileInfo' : wanted === 'directories' ? 'DirectoryInfo' : 'FileSystemInfo'
    return arrayFrom(requireType(`System.IO.${name}`), found)
  }

const directoryType = (): Described => ({
  class: DirectoryInfo,
  members: {
    ...infoMembers,
    new: (path: string | null) => new DirectoryInfo(path),
    Exists: (self: DirectoryInfo) => self.status?.kind === 'directory',
    Parent: (self: DirectoryInfo) => parentOf(self.path),
    Root: () => new DirectoryInfo('/'),
    Create: (self: DirectoryInfo) => {
      createDirectory(self.path)
      self.refresh()
    },
    CreateSubdirectory: (self: DirectoryInfo, name: string) =>
      new DirectoryInfo(createDirectory(fullPath(name, self.path))),
    Delete: (self: DirectoryInfo, recursive?: boolean) => {
      deleteDirectory(self.path, recursive ?? false)
      self.refresh()
    },
    MoveTo: (self: DirectoryInfo, target: string) => {
      moveDirectory(self.path, target)
      self.rename(target)
    },
    GetFiles: children('files'),
    GetDirectories: children('directories'),
    GetFileSystemInfos: children('all'),
    EnumerateFiles: children('files'),
    EnumerateDirectories: children('directories'),
    EnumerateFileSystemInfos: children('all'),
  },
})

/** System.IO.DriveInfo. */
class DriveInfo {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

const spaceOf = ({ name }: DriveInfo) => attemptIo(name, () => fileSystem().space(name))

const driveType = (): Described => ({
  class: DriveInfo,
  members: {
    new: (name: string) => new DriveInfo(name),
    'static GetDrives': () => arrayFrom(requireType('System.IO.DriveInfo'), [new DriveInfo('/')]),
    Name: (self: DriveInfo) => self.name,
    RootDirectory: (self: DriveInfo) => new DirectoryInfo(self.name),
    DriveType: () => 3,
    DriveFormat: () => 'ext4',
    IsReady: (self: DriveInfo) => isDirectory(self.name),
    VolumeLabel: (self: DriveInfo) => self.name,
    TotalSize: (self: DriveInfo) => BigInt(spaceOf(self).total),
    TotalFreeSpace: (self: DriveInfo) => BigInt(spaceOf(self).free),
    AvailableFreeSpace: (self: DriveInfo) => BigInt(spaceOf(self).available),
    ToString: (self: DriveInfo) => self.name,
  },
})

export const infoTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.IO.FileSystemInfo', () => ({ class: FileSystemInfo, members: infoMembers }) as Described],
  ['System.IO.FileInfo', fileType],
  ['System.IO.DirectoryInfo', directoryType],
  ['System.IO.DriveInfo', driveType],
])

export { searchOf }
