/** What PowerShell's type tables add to files and folders. */

import { fileSystem } from '../dotnet/io/files.ts'
import { attributesOf, DirectoryInfo, FileSystemInfo, timeOf } from '../dotnet/io/infos.ts'
import { extension, fileName } from '../dotnet/io/paths.ts'
import { fromInteger } from '../kernel/convertNumber.ts'
import type { Value } from '../kernel/value.ts'
import { UnixStat } from '../providers/fileSystem/unixStat.ts'
import { readMember } from '../types/members.ts'
import { type NetTypeEntry, netType, requireType } from '../types/netType.ts'
import { PSAliasProperty, PSCodeProperty, type PSMember } from '../types/psmembers.ts'
import { currentCulture } from '../types/text/culture.ts'
import { formatIfFormattable } from '../types/text/netText.ts'
import { provideTypeData } from '../types/typeDataBuiltin.ts'
import { type PSStyle, sequence } from './style/psstyle.ts'

const int64 = 11
const missing = -1
const bits = {
  readOnly: 1,
  hidden: 2,
  system: 4,
  directory: 16,
  archive: 32,
  reparsePoint: 1024,
  offline: 4096,
} as const

const attributes = (info: FileSystemInfo): number => attributesOf(info.path, info.status, info.linkStatus)
const isLink = (info: FileSystemInfo): boolean => (attributes(info) & bits.reparsePoint) !== 0
const isHardLink = (info: FileSystemInfo): boolean => info.status?.kind === 'file' && info.status.linkCount > 1
const nameOf = (info: FileSystemInfo): string => (info instanceof DirectoryInfo ? info.name : fileName(info.path))

function modeText(info: FileSystemInfo, hardLinks: boolean): string {
  const flags = attributes(info)
  const letter = (bit: number, text: string): string => ((flags & bit) !== 0 ? text : '-')
  const first = isLink(info) || (hardLinks && isHardLink(info)) ? 'l' : letter(bits.directory, 'd')
  const rest = [bits.archive, bits.readOnly, bits.hidden, bits.system] as const
  return first + rest.map((bit, i) => letter(bit, 'arhs'.charAt(i))).join('')
}

function nameText(info: FileSystemInfo, style: PSStyle): string {
  const name = nameOf(info)
  const { sequences, extension: extensions } = style.fileInfo
  const styled = (start: string): string => start + name + sequence(0)
  if (isLink(info)) return `${styled(sequences.get('SymbolicLink')!)} -> ${info.linkTarget ?? ''}`
  if ((attributes(info) & bits.directory) !== 0) return styled(sequences.get('Directory')!)
  const byExtension = extensions.entries.get(extensions.keyOf(extension(info.path) || '.'))
  if (byExtension !== undefined) return styled(byExtension)
  return fileSystem().mayAccess(info.path, 'execute') ? styled(sequences.get('Executable')!) : name
}

function lengthText(info: FileSystemInfo): string {
  if (info instanceof DirectoryInfo) return ''
  const length = readMember(info, 'Length')
  return (attributes(info) & bits.offline) !== 0 && attributes(info) !== missing ? `(${length})` : String(length)
}

function writtenText(info: FileSystemInfo): string {
  const time = timeOf(info.linkStatus, 'writeTime').toLocalTime()
  const part = (format: string): string => formatIfFormattable(time, format, currentCulture()) ?? ''
  return `${part('d').padStart(10)} ${part('t').padStart(8)}`
}

function resolvedTarget(info: FileSystemInfo): string {
  if (!isLink(info)) return info.path
  const target = readMember(info, 'LinkTarget')
  return target === null || info.status === null ? info.path : fileSystem().realPath(info.path)
}

function baseName(info: FileSystemInfo): string {
  const name = nameOf(info)
  return info instanceof DirectoryInfo ? name : name.slice(0, name.length - extension(info.path).length)
}

/** System.Diagnostics.FileVersionInfo: on Unix no file has a version. */
class FileVersionInfo {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }

  toString(): string {
    const texts = ['InternalName', 'OriginalFilename', 'FileVersion', 'FileDescription', 'Product', 'ProductVersion']
    const flags = ['Debug', 'Patched', 'PreRelease', 'PrivateBuild', 'SpecialBuild']
    const line = (label: string, text: string): string => `${`${label}:`.padEnd(18)}${text}\n`
    return [
      line('File', this.path),
      ...texts.map((label) => line(label, '')),
      ...flags.map((label) => line(label, 'False')),
      line('Language', ''),
    ].join('')
  }
}

/** The types behind what this adds. */
export function fileDataTypes(): NetTypeEntry[] {
  const texts =
    'Comments CompanyName FileDescription FileVersion InternalName Language LegalCopyright LegalTrademarks OriginalFilename PrivateBuild ProductName ProductVersion SpecialBuild'
  const flags = 'IsDebug IsPatched IsPreRelease IsPrivateBuild IsSpecialBuild'
  const numbers =
    'FileBuildPart FileMajorPart FileMinorPart FilePrivatePart ProductBuildPart ProductMajorPart ProductMinorPart ProductPrivatePart'
  const all = (names: string, type: string, value: Value) =>
    Object.fromEntries(names.split(' ').map((name) => [`${name}: ${type}`, () => value]))
  return [
    netType('System.Diagnostics.FileVersionInfo', () => ({
      class: FileVersionInfo,
      isSealed: true,
      members: {
        'static GetVersionInfo(String fileName): System.Diagnostics.FileVersionInfo': (path: string) =>
          new FileVersionInfo(path),
        'FileName: String': (self: FileVersionInfo) => self.path,
        ...all(texts, 'String', null),
        ...all(flags, 'Boolean', false),
        ...all(numbers, 'Int32', 0),
        'ToString(): String': (self: FileVersionInfo) => self.toString(),
      },
    })),
  ]
}

function stat(holder: Value): UnixStat | null {
  const value = readMember(holder, 'UnixStat') ?? null
  return value instanceof UnixStat ? value : null
}

function fromStat(name: string, read: (stat: UnixStat) => Value, source: string): PSMember {
  const getter = (_: Value, holder: Value): Value => {
    const found = stat(holder)
    return found === null ? null : read(found)
  }
  return new PSCodeProperty(name, getter, null, 'ScriptProperty', null, source)
}

/** Registers the members; once in a process. `style`: the style of the session that runs. */
export function provideFileData(style: () => PSStyle): void {
  const code = (name: string, text: (info: FileSystemInfo) => string | null, source = name): PSMember =>
    new PSCodeProperty(
      name,
      (self) => (self instanceof FileSystemInfo ? text(self) : ''),
      null,
      'CodeProperty',
      requireType('System.String'),
      source,
    )
  const hidden = (member: PSMember): PSMember => {
    member.isHidden = true
    return member
  }
  const script = (name: string, getter: (info: FileSystemInfo) => Value, source: string): PSMember =>
    new PSCodeProperty(
      name,
      (self) => (self instanceof FileSystemInfo ? getter(self) : null),
      null,
      'ScriptProperty',
      null,
      source,
    )
  const linkType = (info: FileSystemInfo): string | null =>
    isLink(info) ? 'SymbolicLink' : isHardLink(info) ? 'HardLink' : null
  const members = (...own: PSMember[]): PSMember[] => [
    fromStat('UnixMode', (s) => s.modeText, 'if ($this.UnixStat) { $this.UnixStat.GetModeString() }'),
    fromStat('User', (s) => s.userName, ' if ($this.UnixStat) { $this.UnixStat.GetUserName() } '),
    fromStat('Group', (s) => s.groupName, ' if ($this.UnixStat) { $this.UnixStat.GetGroupName() } '),
    fromStat('Size', (s) => fromInteger(s.status?.size ?? 0, int64), '$this.UnixStat.Size'),
    code('Mode', (info) => modeText(info, true)),
    code('ModeWithoutHardLink', (info) => modeText(info, false)),
    ...own,
    code('ResolvedTarget', resolvedTarget),
    new PSAliasProperty('Target', 'LinkTarget'),
    code('LinkType', linkType, 'GetLinkType'),
    hidden(code('NameString', (info) => nameText(info, style()))),
    hidden(code('LengthString', lengthText)),
    hidden(code('LastWriteTimeString', writtenText)),
  ]
  provideTypeData('System.IO.FileInfo', () =>
    members(
      script(
        'VersionInfo',
        (info) => new FileVersionInfo(info.path) as Value,
        '[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)',
      ),
      script(
        'BaseName',
        baseName,
        'if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name}',
      ),
    ),
  )
  provideTypeData('System.IO.DirectoryInfo', () => members(script('BaseName', baseName, '$this.Name')))
}
