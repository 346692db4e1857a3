import { fileSystem } from '../../dotnet/io/files.ts'
import { type FileSystemInfo, timeOf } from '../../dotnet/io/infos.ts'
import type { FileStatus } from '../../kernel/fileSystem.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'

/** The letters and names of what a mode's file type bits stand for. */
const kinds: ReadonlyMap<number, readonly [letter: string, name: string]> = new Map([
  [0o010000, ['p', 'NamedPipe']],
  [0o020000, ['c', 'CharacterDevice']],
  [0o040000, ['d', 'Directory']],
  [0o060000, ['b', 'BlockDevice']],
  [0o100000, ['-', 'File']],
  [0o120000, ['l', 'SymbolicLink']],
  [0o140000, ['s', 'Socket']],
])
const plainFile = ['-', 'File'] as const

/** System.Management.Automation.Platform+Unix+CommonStat: what the operating system knows of a file, of a link itself. */
export class UnixStat {
  readonly #info: FileSystemInfo
  constructor(info: FileSystemInfo) {
    this.#info = info
  }

  get status(): FileStatus | null {
    return this.#info.linkStatus
  }

  get mode(): number {
    return this.status?.mode ?? 0
  }

  get kind(): readonly [letter: string, name: string] {
    return kinds.get(this.mode & 0o170000) ?? plainFile
  }

  get userName(): string {
    return namesIn('/etc/passwd').get(this.status?.userId ?? -1) ?? ''
  }

  get groupName(): string {
    return namesIn('/etc/group').get(this.status?.groupId ?? -1) ?? ''
  }

  get modeText(): string {
    const { mode } = this
    const triple = (shift: number, special: number, letter: string): string => {
      const bits = mode >> shift
      const runs = (bits & 1) !== 0
      const last = (mode & special) !== 0 ? (runs ? letter : letter.toUpperCase()) : runs ? 'x' : '-'
      return `${(bits & 4) !== 0 ? 'r' : '-'}${(bits & 2) !== 0 ? 'w' : '-'}${last}`
    }
    return `${this.kind[0]}${triple(6, 0o4000, 's')}${triple(3, 0o2000, 's')}${triple(0, 0o1000, 't')}`
  }
}

const names = new Map<string, ReadonlyMap<number, string>>()

/** Names by number of `/etc/passwd` or `/etc/group`. */
function namesIn(file: string): ReadonlyMap<number, string> {
  let found = names.get(file)
  if (found === undefined) {
    const text = fileSystem().status(file) === null ? '' : new TextDecoder().decode(fileSystem().readFile(file))
    const entries = text.split('\n').map((line) => line.split(':'))
    found = new Map(entries.reverse().map(([name, , number]) => [Number(number), name ?? '']))
    names.set(file, found)
  }
  return found
}

const space = 'System.Management.Automation.'

/** The .NET types of what Unix tells of files. */
export const unixStatTypes: readonly NetTypeEntry[] = [
  netType(`${space}Platform+Unix+ItemType`, () => ({
    kind: 'enum',
    assembly: 'System.Management.Automation',
    values: ['BlockDevice', 'CharacterDevice', 'Directory', 'File', 'NamedPipe', 'Socket', 'SymbolicLink'].map(
      (name, i) => [name, i] as const,
    ),
  })),
  netType(`${space}Platform+Unix+CommonStat`, () => ({
    class: UnixStat,
    assembly: 'System.Management.Automation',
    members: {
      'Mode: Int32': (self: UnixStat) => self.mode,
      'UserId: Int32': (self: UnixStat) => self.status?.userId ?? 0,
      'GroupId: Int32': (self: UnixStat) => self.status?.groupId ?? 0,
      'HardlinkCount: Int32': (self: UnixStat) => self.status?.linkCount ?? 0,
      'Size: Int64': (self: UnixStat) => BigInt(self.status?.size ?? 0),
      'AccessTime: DateTime': (self: UnixStat) => timeOf(self.status, 'accessTime').toLocalTime(),
      'ModifiedTime: DateTime': (self: UnixStat) => timeOf(self.status, 'writeTime').toLocalTime(),
      [`ItemType: ${space}Platform+Unix+ItemType`]: (self: UnixStat) => self.kind[1],
      'IsSetUid: Boolean': (self: UnixStat) => (self.mode & 0o4000) !== 0,
      'IsSetGid: Boolean': (self: UnixStat) => (self.mode & 0o2000) !== 0,
      'IsSticky: Boolean': (self: UnixStat) => (self.mode & 0o1000) !== 0,
      'GetModeString(): String': (self: UnixStat) => self.modeText,
      'GetUserName(): String': (self: UnixStat) => self.userName,
      'GetGroupName(): String': (self: UnixStat) => self.groupName,
    },
  })),
]
