import { netFault } from '../../kernel/fault.ts'
import type { FileSystem } from '../../kernel/fileSystem.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import { defaultEncoding, type Encoding, encodingOf } from '../text/encodingTypes.ts'
import { accessDenied, alreadyExists, attemptIo, fileNotFound, pathNotFound } from './failures.ts'
import { directoryName, fullPath } from './paths.ts'

export const fileSystem = (): FileSystem => surroundings().host.fileSystem

/** All bytes of a file. */
export function readBytes(path: string | null): Uint8Array {
  const full = fullPath(path)
  return attemptIo(full, () => {
    if (fileSystem().status(full)?.kind === 'directory') throw accessDenied(full)
    return fileSystem().readFile(full)
  })
}

export function writeBytes(path: string | null, bytes: Uint8Array, mode: 'replace' | 'append' | 'create'): void {
  const full = fullPath(path)
  attemptIo(full, () => fileSystem().writeFile(full, bytes, mode))
}

/** The encoding a byte order mark tells, or null. */
export function encodingByMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return encodingOf(65001)
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? encodingOf(12000) : encodingOf(1200)
  if (a === 0xfe && b === 0xff) return encodingOf(1201)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return encodingOf(12001)
  return null
}

/** Text of bytes: by their mark, else by the encoding given. */
export function decodeText(bytes: Uint8Array, encoding: Encoding | undefined): string {
  const marked = encodingByMark(bytes)
  if (marked !== null) return marked.decode(bytes.subarray(marked.preamble.length))
  return (encoding ?? defaultEncoding()).decode(bytes)
}

export function readText(path: string | null, encoding?: Encoding): string {
  return decodeText(readBytes(path), encoding)
}

/** Bytes of a text with the encoding's mark in front. */
export function encodeText(text: string, encoding: Encoding | undefined, withMark: boolean): Uint8Array {
  const used = encoding ?? defaultEncoding()
  const bytes = used.encode(text)
  const mark = withMark ? used.preamble : new Uint8Array(0)
  if (mark.length === 0) return bytes
  const all = new Uint8Array(mark.length + bytes.length)
  all.set(mark)
  all.set(bytes, mark.length)
  return all
}

export function writeText(path: string | null, text: string, encoding?: Encoding): void {
  writeBytes(path, encodeText(text, encoding, true), 'replace')
}

export function appendText(path: string | null, text: string, encoding?: Encoding): void {
  const full = fullPath(path)
  const isNew = (fileSystem().status(full)?.size ?? 0) === 0
  writeBytes(full, encodeText(text, encoding, isNew), 'append')
}

/** Lines as StreamReader.ReadLine cuts them; no empty one at the end. */
export function linesOf(text: string): string[] {
  if (text === '') return []
  const lines = text.split(/\r\n|\r|\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

export const isFile = (path: string): boolean => {
  const status = fileSystem().status(path)
  return status !== null && status.kind !== 'directory'
}

export const isDirectory = (path: string): boolean => fileSystem().status(path)?.kind === 'directory'

export function copyFile(from: string, to: string, overwrite: boolean): void {
  const source = fullPath(from)
  const target = fullPath(to)
  const status = fileSystem().status(source)
  if (status === null) throw isDirectory(directoryName(source) ?? '/') ? fileNotFound(source) : pathNotFound(source)
  if (status.kind === 'directory') throw accessDenied(source)
  const existing = fileSystem().status(target)
  if (existing?.kind === 'directory')
    throw netFault('System.IO.IOException', `The target file '${target}' is a directory, not a file.`)
  if (existing !== null && !overwrite) throw alreadyExists(target)
  attemptIo(target, () => fileSystem().copyFile(source, target))
}

export function moveFile(from: string, to: string, overwrite: boolean): void {
  const source = fullPath(from)
  const target = fullPath(to)
  if (!isFile(source) && fileSystem().status(source, true) === null) throw fileNotFound(source)
  if (!overwrite && source !== target && fileSystem().status(target) !== null) throw alreadyExists(target)
  attemptIo(target, () => fileSystem().rename(source, target))
}

/** File.Delete: what is not there is no error. */
export function deleteFile(path: string): void {
  const full = fullPath(path)
  const status = fileSystem().status(full, true)
  if (status === null) {
    const parent = directoryName(full)
    if (parent !== null && !isDirectory(parent)) throw pathNotFound(full)
    return
  }
  if (status.kind === 'directory') throw accessDenied(full)
  attemptIo(full, () => fileSystem().remove(full))
}

/** Directory.CreateDirectory: the folders above too. */
export function createDirectory(path: string): string {
  const full = fullPath(path)
  const missing: string[] = []
  for (let at: string | null = full.replace(/(.)\/$/, '$1'); at !== null && !isDirectory(at); at = directoryName(at)) {
    if (fileSystem().status(at) !== null) throw netFault('System.IO.IOException', `The file '${at}' already exists.`)
    missing.unshift(at)
  }
  for (const folder of missing) attemptIo(folder, () => fileSystem().makeDirectory(folder), true)
  return full
}

/** Directory.Delete. */
export function deleteDirectory(path: string, recursive: boolean): void {
  const full = fullPath(path).replace(/(.)\/$/, '$1')
  const status = fileSystem().status(full, true)
  if (status === null) throw pathNotFound(full)
  if (status.kind === 'file') throw netFault('System.IO.IOException', `The directory name is invalid : '${full}'`)
  if (status.kind === 'directory') {
    const names = attemptIo(full, () => fileSystem().list(full), true)
    if (names.length > 0 && !recursive) throw netFault('System.IO.IOException', `Directory not empty : '${full}'`)
    for (const name of names) {
      const child = `${full}/${name}`
      if (fileSystem().status(child, true)?.kind === 'directory') deleteDirectory(child, true)
      else attemptIo(child, () => fileSystem().remove(child))
    }
  }
  attemptIo(full, () => fileSystem().remove(full), true)
}

export function moveDirectory(from: string, to: string): void {
  const source = fullPath(from).replace(/(.)\/$/, '$1')
  const target = fullPath(to).replace(/(.)\/$/, '$1')
  if (source === target) throw netFault('System.IO.IOException', 'Source and destination path must be different.')
  if (fileSystem().status(source) === null) throw pathNotFound(source)
  if (fileSystem().status(target) !== null)
    throw netFault(
      'System.IO.IOException',
      `Cannot create '${target}' because a file or directory with the same name already exists.`,
    )
  attemptIo(target, () => fileSystem().rename(source, target), true)
}

/** The test a search pattern stands for: `*` and `?`, case counts. */
export function patternTest(pattern: string): (name: string) => boolean {
  if (pattern === '*' || pattern === '*.*') return () => true
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
  const expression = new RegExp(`^${source}$`, 's')
  return (name) => expression.test(name)
}

export interface Found {
  readonly path: string
  readonly isDirectory: boolean
}

/** What a folder holds, below `shown` as written; with `deep` all levels. */
export function* entriesOf(
  shown: string,
  full: string,
  test: (name: string) => boolean,
  deep: boolean,
): Iterable<Found> {
  const names = attemptIo(
    full,
    () => {
      if (isFile(full)) throw netFault('System.IO.IOException', `The directory name is invalid : '${full}'`)
      return fileSystem().list(full)
    },
    true,
  )
  const folders: (readonly [string, string])[] = []
  for (const name of names) {
    const path = shown.endsWith('/') ? shown + name : `${shown}/${name}`
    const child = full.endsWith('/') ? full + name : `${full}/${name}`
    const folder = isDirectory(child)
    if (test(name)) yield { path, isDirectory: folder }
    if (folder && deep && fileSystem().status(child, true)?.kind === 'directory') folders.push([path, child])
  }
  for (const [path, child] of folders) yield* entriesOf(path, child, test, true)
}
