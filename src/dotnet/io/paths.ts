import { surroundings } from '../../kernel/surroundings.ts'
import { argumentFault, argumentNull } from '../arguments.ts'

/** Paths as System.IO.Path sees them on Unix: one separator, one root. */

export function isRooted(path: string): boolean {
  return path.startsWith('/')
}

/** Takes `.`, `..` and doubled separators out of a rooted path; a separator at the end stays. */
export function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  const joined = `/${parts.join('/')}`
  return joined !== '/' && (path.endsWith('/') || path.endsWith('/.') || path.endsWith('/..')) && path.endsWith('/')
    ? `${joined}/`
    : joined
}

/** Path.GetFullPath. Throws ArgumentNullException, ArgumentException for an empty path or a null character. */
export function fullPath(path: string | null, base?: string): string {
  if (path === null) throw argumentNull('path')
  if (path === '') throw argumentFault('The path is empty.', 'path')
  if (path.includes('\0')) throw argumentFault('Null character in path.', 'path')
  if (isRooted(path)) return normalize(path)
  return normalize(`${base ?? surroundings().currentDirectory}/${path}`)
}

/** Path.GetFileName. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Path.GetDirectoryName: null for a root, '' where there is none. */
export function directoryName(path: string): string | null {
  if (path === '' || /^\/+$/.test(path)) return null
  const cut = path.lastIndexOf('/')
  if (cut < 0) return ''
  const head = path.slice(0, cut).replace(/\/+$/, '')
  return head === '' ? '/' : head.replace(/\/{2,}/g, '/')
}

/** The extension with its dot; '' where there is none. */
export function extension(path: string): string {
  const name = fileName(path)
  const dot = name.lastIndexOf('.')
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot)
}

export function fileNameWithoutExtension(path: string): string {
  const name = fileName(path)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? name : name.slice(0, dot)
}

/** Path.Combine: a rooted part starts anew. */
export function combine(parts: readonly (string | null)[]): string {
  let out = ''
  for (const part of parts) {
    if (part === null) throw argumentNull('paths')
    if (part === '') continue
    if (out === '' || isRooted(part)) out = part
    else out = out.endsWith('/') ? out + part : `${out}/${part}`
  }
  return out
}

/** Path.Join: never starts anew. */
export function joinPaths(parts: readonly (string | null)[]): string {
  let out = ''
  for (const part of parts) {
    if (part === null || part === '') continue
    if (out === '') out = part
    else out = out.endsWith('/') || part.startsWith('/') ? out + part : `${out}/${part}`
  }
  return out
}

/** Path.GetRelativePath. */
export function relativePath(from: string, to: string): string {
  const a = fullPath(from)
    .replace(/(.)\/$/, '$1')
    .split('/')
    .filter((p) => p !== '')
  const b = fullPath(to)
    .split('/')
    .filter((p) => p !== '')
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  const up = a.slice(common).map(() => '..')
  const rest = [...up, ...b.slice(common)].join('/')
  return rest === '' ? '.' : rest + (to.endsWith('/') && b.length > common ? '/' : '')
}

/** A path without the separator at its end; a root keeps it. */
export function trimSeparator(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}
