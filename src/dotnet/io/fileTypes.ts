import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { stringArray } from '../../types/array.ts'
import { argumentNull, bytesOf, enumNumber, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { defaultEncoding, type Encoding, encodingOf } from '../text/encodingTypes.ts'
import type { DateTime } from '../time/dateTime.ts'
import { attemptIo, fileNotFound, pathNotFound } from './failures.ts'
import {
  appendText,
  copyFile,
  createDirectory,
  deleteDirectory,
  deleteFile,
  entriesOf,
  fileSystem,
  isDirectory,
  isFile,
  linesOf,
  moveDirectory,
  moveFile,
  readBytes,
  readText,
  writeBytes,
  writeText,
} from './files.ts'
import { attributesOf, DirectoryInfo, FileInfo, searchOf, setAttributes, setTime, timeOf } from './infos.ts'
import { directoryName, fullPath } from './paths.ts'
import { randomFileName, temporaryPath } from './pathType.ts'
import { fileModes, openFile } from './streams.ts'
import { StreamReader, StreamWriter } from './textIo.ts'

const required = (path: string | null): string => {
  if (path === null) throw argumentNull('path')
  return path
}

const linesText = (lines: Value) => {
  if (lines === null) throw argumentNull('contents')
  return textsOf(lines)
    .map((line) => `${line}\n`)
    .join('')
}

/** The times of File and Directory: GetLastWriteTime, SetLastWriteTimeUtc … */
function timeMembers(): Described['members'] {
  const members: Record<string, (...args: never[]) => unknown> = {}
  const kinds = [
    ['LastWriteTime', 'writeTime'],
    ['LastAccessTime', 'accessTime'],
    ['CreationTime', 'creationTime'],
  ] as const
  for (const [name, which] of kinds) {
    members[`static Get${name}`] = (path: string) => timeOf(fileSystem().status(fullPath(path)), which).toLocalTime()
    members[`static Get${name}Utc`] = (path: string) => timeOf(fileSystem().status(fullPath(path)), which)
    members[`static Set${name}`] = (path: string, value: DateTime) => setTime(path, which, value, false)
    members[`static Set${name}Utc`] = (path: string, value: DateTime) => setTime(path, which, value, true)
  }
  return members
}

const infoOf = (path: string) => (isDirectory(path) ? new DirectoryInfo(path) : new FileInfo(path))

const linkMembers: Described['members'] = {
  'static CreateSymbolicLink': (path: string, target: string) => {
    const full = fullPath(path)
    attemptIo(full, () => fileSystem().makeLink(target, full, 'symbolic'))
    return infoOf(full)
  },
  'static ResolveLinkTarget': (path: string, final: boolean) => {
    const full = fullPath(path)
    if (fileSystem().status(full, true)?.kind !== 'link') return null
    const target = final
      ? attemptIo(full, () => fileSystem().realPath(full))
      : fullPath(
          attemptIo(full, () => fileSystem().readLink(full)),
          directoryName(full) ?? '/',
        )
    return infoOf(target)
  },
}

const opened = (path: string, mode: Value, access?: Value) => {
  const number = enumNumber(mode)
  return openFile(path, number, access === undefined ? (number === fileModes.append ? 2 : 3) : enumNumber(access))
}

const fileType = (): Described => ({
  members: {
    ...timeMembers(),
    ...linkMembers,
    'static OpenText': (path: string) =>
      new StreamReader(openFile(path, fileModes.open, 1), encodingOf(65001), true, false),
    'static CreateText': (path: string) =>
      new StreamWriter(openFile(path, fileModes.create, 2), defaultEncoding(), false),
    'static AppendText': (path: string) =>
      new StreamWriter(openFile(path, fileModes.append, 2), defaultEncoding(), false),
    'static Copy': (from: string, to: string, overwrite?: boolean) => copyFile(from, to, overwrite ?? false),
    'static Create': (path: string) => openFile(path, fileModes.create, 3),
    'static Delete': (path: string | null) => deleteFile(required(path)),
    'static Exists': (path: string | null) =>
      path !== null && path !== '' && !path.endsWith('/') && isFile(fullPath(path)),
    'static Open': opened,
    'static OpenRead': (path: string) => openFile(path, fileModes.open, 1),
    'static OpenWrite': (path: string) => openFile(path, fileModes.openOrCreate, 2),
    'static GetAttributes': (path: string) => {
      const full = fullPath(path)
      const status = fileSystem().status(full)
      const link = fileSystem().status(full, true)
      if (link === null) throw isDirectory(directoryName(full) ?? '/') ? fileNotFound(full) : pathNotFound(full)
      return attributesOf(full, status, link)
    },
    'static SetAttributes': (path: string, value: Value) => setAttributes(fullPath(path), enumNumber(value)),
    'static GetUnixFileMode': (path: string) => {
      const status = fileSystem().status(fullPath(path))
      if (status === null) throw fileNotFound(fullPath(path))
      return status.mode & 0o7777
    },
    'static SetUnixFileMode': (path: string, value: Value) =>
      attemptIo(fullPath(path), () => fileSystem().setMode(fullPath(path), enumNumber(value))),
    'static ReadAllText': (path: string | null, encoding?: Encoding) => readText(path, encoding),
    'static ReadAllBytes': (path: string | null) => byteArray(readBytes(path)),
    'static ReadAllLines': (path: string | null, encoding?: Encoding) => stringArray(linesOf(readText(path, encoding))),
    'static ReadLines': (path: string | null, encoding?: Encoding) => stringArray(linesOf(readText(path, encoding))),
    'static WriteAllText': (path: string | null, text: string | null, encoding?: Encoding) =>
      writeText(path, text ?? '', encoding),
    'static WriteAllBytes': (path: string | null, bytes: Value) => {
      if (bytes === null) throw argumentNull('bytes')
      writeBytes(path, bytesOf(bytes), 'replace')
    },
    'static WriteAllLines': (path: string | null, lines: Value, encoding?: Encoding) =>
      writeText(path, linesText(lines), encoding),
    'static AppendAllText': (path: string | null, text: string | null, encoding?: Encoding) =>
      appendText(path, text ?? '', encoding),
    'static AppendAllBytes': (path: string | null, bytes: Value) => writeBytes(path, bytesOf(bytes), 'append'),
    'static AppendAllLines': (path: string | null, lines: Value, encoding?: Encoding) =>
      appendText(path, linesText(lines), encoding),
    'static Move': (from: string, to: string, overwrite?: boolean) => moveFile(from, to, overwrite ?? false),
    'static Replace': (from: string, to: string, backup: string | null) => {
      if (!isFile(fullPath(to))) throw fileNotFound(fullPath(to))
      if (backup !== null) copyFile(to, backup, true)
      moveFile(from, to, true)
    },
  },
})

const listing =
  (wanted: 'files' | 'directories' | 'all') =>
  (path: string | null, ...rest: Value[]) => {
    const shown = required(path)
    const full = fullPath(shown)
    if (fileSystem().status(full) === null) throw pathNotFound(full)
    const { test, deep } = searchOf(rest)
    const found: string[] = []
    for (const entry of entriesOf(shown, full, test, deep)) {
      if (entry.isDirectory ? wanted !== 'files' : wanted !== 'directories') found.push(entry.path)
    }
    return stringArray(found)
  }

const directoryType = (): Described => ({
  members: {
    ...timeMembers(),
    ...linkMembers,
    'static GetParent': (path: string) => {
      const parent = directoryName(fullPath(path))
      return parent === null ? null : new DirectoryInfo(parent)
    },
    'static CreateDirectory': (path: string) => new DirectoryInfo(createDirectory(path)),
    'static CreateTempSubdirectory': (prefix?: string) =>
      new DirectoryInfo(createDirectory(`${temporaryPath()}${prefix ?? ''}${randomFileName().slice(0, 6)}`)),
    'static Exists': (path: string | null) => path !== null && path !== '' && isDirectory(fullPath(path)),
    'static GetFiles': listing('files'),
    'static GetDirectories': listing('directories'),
    'static GetFileSystemEntries': listing('all'),
    'static EnumerateFiles': listing('files'),
    'static EnumerateDirectories': listing('directories'),
    'static EnumerateFileSystemEntries': listing('all'),
    'static GetDirectoryRoot': () => '/',
    'static GetCurrentDirectory': () => surroundings().currentDirectory,
    'static SetCurrentDirectory': (path: string) => {
      const full = fullPath(path)
      if (!isDirectory(full)) throw pathNotFound(full)
      surroundings().currentDirectory = full
    },
    'static Move': (from: string, to: string) =>
      isFile(fullPath(from)) ? moveFile(from, to, false) : moveDirectory(from, to),
    'static Delete': (path: string, recursive?: boolean) => deleteDirectory(path, recursive ?? false),
    'static GetLogicalDrives': () => stringArray(['/']),
  },
})

export const fileTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.IO.File', fileType],
  ['System.IO.Directory', directoryType],
])
