import { char } from '../../kernel/boxes.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { argumentNull, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { charArray } from '../text/chars.ts'
import {
  combine,
  directoryName,
  extension,
  fileName,
  fileNameWithoutExtension,
  fullPath,
  isRooted,
  joinPaths,
  relativePath,
  trimSeparator,
} from './paths.ts'

const random = 'abcdefghijklmnopqrstuvwxyz012345'

/** Path.GetRandomFileName: eight and three letters. */
export function randomFileName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(11))
  const letters = Array.from(bytes, (b) => random[b & 31]).join('')
  return `${letters.slice(0, 8)}.${letters.slice(8)}`
}

/** Path.GetTempPath: ends with a separator. */
export function temporaryPath(): string {
  const { host } = surroundings()
  const path = host.environment.get('TMPDIR') ?? host.machine.temporaryDirectory
  return path.endsWith('/') ? path : `${path}/`
}

const required = (path: string | null, name = 'path') => {
  if (path === null) throw argumentNull(name)
  return path
}

const partsOf = (args: readonly Value[]): (string | null)[] =>
  args.length === 1 && args[0] !== null && typeof args[0] === 'object' ? textsOf(args[0]) : (args as (string | null)[])

function combineAll(...args: Value[]): string {
  const parts = partsOf(args)
  const missing = parts.indexOf(null)
  if (missing >= 0) throw argumentNull(args.length === 1 ? 'paths' : `path${missing + 1}`)
  return combine(parts)
}

function changeExtension(path: string | null, to: string | null): string | null {
  if (path === null) return null
  if (path === '') return ''
  const name = fileName(path)
  const dot = name.lastIndexOf('.')
  const stem = dot < 0 ? path : path.slice(0, path.length - name.length + dot)
  if (to === null) return stem
  return to.startsWith('.') ? stem + to : `${stem}.${to}`
}

function temporaryFile(): string {
  const { fileSystem } = surroundings().host
  for (;;) {
    const path = `${temporaryPath()}tmp${randomFileName().slice(0, 6)}.tmp`
    if (fileSystem.status(path) !== null) continue
    fileSystem.writeFile(path, new Uint8Array(0), 'create')
    return path
  }
}

export const pathTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.IO.Path',
    () => ({
      members: {
        'static DirectorySeparatorChar': () => char(47),
        'static AltDirectorySeparatorChar': () => char(47),
        'static VolumeSeparatorChar': () => char(47),
        'static PathSeparator': () => char(58),
        'static InvalidPathChars': () => charArray('\0'),
        'static ChangeExtension': changeExtension,
        'static Exists': (path: string | null) =>
          path !== null && path !== '' && surroundings().host.fileSystem.status(fullPath(path)) !== null,
        'static GetDirectoryName': (path: string | null) => (path === null ? null : directoryName(path)),
        'static GetExtension': (path: string | null) => (path === null ? null : extension(path)),
        'static GetFileName': (path: string | null) => (path === null ? null : fileName(path)),
        'static GetFileNameWithoutExtension': (path: string | null) =>
          path === null ? null : fileNameWithoutExtension(path),
        'static GetRandomFileName': randomFileName,
        'static IsPathFullyQualified': (path: string | null) => isRooted(required(path)),
        'static IsPathRooted': (path: string | null) => path !== null && isRooted(path),
        'static HasExtension': (path: string | null) => path !== null && extension(path) !== '',
        'static Combine': combineAll,
        'static Join': (...args: Value[]) => joinPaths(partsOf(args)),
        'static GetRelativePath': (from: string | null, to: string | null) =>
          relativePath(required(from, 'relativeTo'), required(to)),
        'static TrimEndingDirectorySeparator': (path: string) => trimSeparator(path),
        'static EndsInDirectorySeparator': (path: string | null) => path !== null && path.endsWith('/'),
        'static GetInvalidFileNameChars': () => charArray('\0/'),
        'static GetInvalidPathChars': () => charArray('\0'),
        'static GetFullPath': (path: string | null, base?: string) => fullPath(path, base),
        'static GetTempPath': temporaryPath,
        'static GetTempFileName': temporaryFile,
        'static GetPathRoot': (path: string | null) =>
          path === null || path === '' ? null : isRooted(path) ? '/' : '',
      },
    }),
  ],
])
