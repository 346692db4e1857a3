import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../src/host/node/fileSystem.ts'
import { type FileSystem, FileSystemFailure } from '../../src/kernel/fileSystem.ts'
import { createMemoryFileSystem } from '../../src/providers/memoryFileSystem.ts'

const real = mkdtempSync(join(tmpdir(), 'mpsh-files-'))
afterAll(() => rmSync(real, { recursive: true, force: true }))

const memory = createMemoryFileSystem(() => Date.now())
memory.makeDirectory('/w')

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (fileSystem: FileSystem, path: string) => new TextDecoder().decode(fileSystem.readFile(path))

/** The POSIX name of what an operation fails with. */
function failure(work: () => unknown): string {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof FileSystemFailure) return thrown.code
    throw thrown
  }
  return 'none'
}

/** What every file system promises, whatever it keeps its files in. */
describe.each<readonly [string, FileSystem, string]>([
  ['on disk', nodeFileSystem, real],
  ['in memory', memory, '/w'],
])('a file system %s', (_name, fileSystem, root) => {
  const at = (path: string) => `${root}/${path}`

  it('writes, appends to and reads files', () => {
    fileSystem.writeFile(at('a'), bytes('one'), 'create')
    fileSystem.writeFile(at('a'), bytes('two'), 'append')
    expect(textOf(fileSystem, at('a'))).toBe('onetwo')
    fileSystem.writeFile(at('a'), bytes('3'), 'replace')
    expect(textOf(fileSystem, at('a'))).toBe('3')
    expect(fileSystem.status(at('a'))).toMatchObject({ kind: 'file', size: 1, linkCount: 1 })
  })

  it('says why it cannot', () => {
    fileSystem.writeFile(at('f'), bytes(''), 'replace')
    fileSystem.makeDirectory(at('d'))
    fileSystem.writeFile(at('d/x'), bytes(''), 'create')
    expect(failure(() => fileSystem.writeFile(at('f'), bytes(''), 'create'))).toBe('EEXIST')
    expect(failure(() => fileSystem.readFile(at('none')))).toBe('ENOENT')
    expect(failure(() => fileSystem.readFile(at('none/x')))).toBe('ENOENT')
    expect(failure(() => fileSystem.list(at('f')))).toBe('ENOTDIR')
    expect(failure(() => fileSystem.writeFile(at('f/x'), bytes(''), 'create'))).toBe('ENOTDIR')
    expect(failure(() => fileSystem.writeFile(at('d'), bytes(''), 'replace'))).toBe('EISDIR')
    expect(failure(() => fileSystem.makeDirectory(at('d')))).toBe('EEXIST')
    expect(failure(() => fileSystem.remove(at('d')))).toBe('ENOTEMPTY')
    expect(failure(() => fileSystem.readLink(at('f')))).toBe('EINVAL')
    expect(fileSystem.status(at('none'))).toBeNull()
  })

  it('moves folders, but not into themselves', () => {
    fileSystem.makeDirectory(at('m'))
    fileSystem.writeFile(at('m/x'), bytes('x'), 'create')
    fileSystem.rename(at('m'), at('n'))
    expect(fileSystem.status(at('m'))).toBeNull()
    expect(fileSystem.list(at('n'))).toEqual(['x'])
    expect(failure(() => fileSystem.rename(at('n'), at('n/inner')))).toBe('EINVAL')
  })

  it('follows links, and itself where asked', () => {
    fileSystem.makeDirectory(at('t'))
    fileSystem.writeFile(at('t/x'), bytes('linked'), 'create')
    fileSystem.makeLink('t', at('l'), 'symbolic')
    expect(textOf(fileSystem, at('l/x'))).toBe('linked')
    expect(fileSystem.status(at('l'), true)?.kind).toBe('link')
    expect(fileSystem.status(at('l'))?.kind).toBe('directory')
    expect(fileSystem.readLink(at('l'))).toBe('t')
    expect(fileSystem.realPath(at('l/x'))).toBe(`${fileSystem.realPath(root)}/t/x`)
    fileSystem.makeLink(at('t/x'), at('h'), 'hard')
    fileSystem.writeFile(at('h'), bytes('!'), 'append')
    expect(textOf(fileSystem, at('t/x'))).toBe('linked!')
    expect(fileSystem.status(at('h'))?.linkCount).toBe(2)
    fileSystem.makeLink('loop', at('loop'), 'symbolic')
    expect(failure(() => fileSystem.readFile(at('loop')))).toBe('ELOOP')
  })

  it('reads and writes at a place in an open file', () => {
    const handle = fileSystem.open(at('o'), 'w')
    handle.write(bytes('abcdef'), 0)
    handle.write(bytes('XY'), 2)
    expect(handle.size()).toBe(6)
    handle.truncate(5)
    handle.close()
    const reading = fileSystem.open(at('o'), 'r')
    const part = new Uint8Array(4)
    expect(reading.read(part, 1, 3, 2)).toBe(3)
    expect([...part]).toEqual([0, 88, 89, 101])
    expect(reading.read(part, 0, 4, 5)).toBe(0)
    reading.close()
  })

  it('keeps modes and times', () => {
    fileSystem.writeFile(at('p'), bytes('x'), 'create')
    fileSystem.setTimes(at('p'), null, 1_600_000_000_000)
    fileSystem.setMode(at('p'), 0o600)
    expect(fileSystem.status(at('p'))).toMatchObject({ writeTime: 1_600_000_000_000, mode: 0o100600 })
    fileSystem.copyFile(at('p'), at('q'))
    expect(fileSystem.status(at('q'))?.mode).toBe(0o100600)
  })
})
