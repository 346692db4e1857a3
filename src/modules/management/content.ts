import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { CmdletProviderCall } from '../../providers/call.ts'
import { globPath } from '../../session/globbing.ts'
import { drivePath, leafOf, type ProviderPath, parentOf } from '../../session/path.ts'
import type { ContentWriter } from '../../session/provider.ts'
import { objectArray } from '../../types/array.ts'
import { extensible, setNote } from '../../types/psobject.ts'
import { noContent } from './faults.ts'

/** What Get-Content asks for. */
export interface Reading {
  readonly total: number | null
  readonly tail: number | null
  /** Items written at once; 0: all in one array. */
  readonly count: number
  readonly isRaw: boolean
  readonly write: (value: Value) => void
}

/** Writes an item's content, line by line or as asked, each with the properties that tell where it comes from. */
export function readContent(
  call: CmdletProviderCall,
  found: ProviderPath,
  { total, tail, count, isRaw, write }: Reading,
): void {
  const { content, name } = found.provider.provider
  if (content === null) throw noContent(name)
  const reader = content.reader(call, found.path)
  let number = 0n
  const note = (value: Value): Value => decorate(value, found, ++number)
  try {
    if (isRaw) {
      for (const item of reader.read(1)) write(note(item))
      return
    }
    if (total === 0) return
    if (tail !== null) {
      const all = reader.read(0)
      const last = tail === 0 ? [] : all.slice(-tail)
      for (const item of last) write(note(item))
      return
    }
    if (count === 1) {
      for (let read = 0; total === null || read < total; read++) {
        const items = reader.read(1)
        if (items.length === 0) return
        write(note(items[0] as Value))
      }
      return
    }
    let left = total ?? Number.POSITIVE_INFINITY
    while (left > 0) {
      const wanted = count === 0 ? (total ?? 0) : Math.min(count, left)
      const items = reader.read(wanted)
      if (items.length === 0) return
      left -= items.length
      write(note(objectArray([...items])))
      if (count === 0) return
    }
  } finally {
    reader.close()
  }
}

function decorate(item: Value, found: ProviderPath, number: bigint): Value {
  const { provider, drive, path } = found
  const { value, bag } = extensible(item)
  setNote(bag, 'PSPath', drivePath(found))
  if (provider.provider.isHierarchical) {
    setNote(bag, 'PSParentPath', drivePath({ ...found, path: parentOf(provider, path) }))
    setNote(bag, 'PSChildName', leafOf(provider, path))
  }
  if (drive !== null) setNote(bag, 'PSDrive', drive)
  setNote(bag, 'PSProvider', provider)
  setNote(bag, 'ReadCount', number)
  return value
}

/** Works on the items each path means; a pattern that matches none is an error here. */
export function forEachContent(
  call: CmdletProviderCall,
  paths: readonly string[],
  isLiteral: boolean,
  work: (found: ProviderPath) => void,
  allowMissing = false,
): void {
  for (const path of paths) {
    let isAny = false
    let isFailed = false
    call.guard(() => {
      isFailed = true
      const all = globPath(call, path, { isLiteral, allowMissing, admits: (name) => call.admits(name) })
      isFailed = false
      for (const found of all) {
        isAny = true
        call.current = found
        call.guard(() => work(found))
      }
    })
    if (!isAny && !isFailed) call.writeError(nothingFound(path))
  }
}

function nothingFound(path: string): Fault {
  return new Fault({
    id: 'ItemNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Exception',
    message: `An object at the specified path ${path} does not exist, or has been filtered by the -Include or -Exclude parameter.`,
    target: path,
  })
}

/** The writers of a Set-Content or Add-Content: opened by the first values, kept until the pipeline ends. */
export class OpenWriters {
  #key: string | null = null
  #writers: ContentWriter[] = []

  write(
    call: CmdletProviderCall,
    paths: readonly string[],
    isLiteral: boolean,
    isAppending: boolean,
    values: readonly Value[],
  ): void {
    const key = paths.join('\0')
    if (key !== this.#key) {
      this.close()
      this.#key = key
      forEachContent(
        call,
        paths,
        isLiteral,
        (found) => {
          const { content, name } = found.provider.provider
          if (content === null) throw noContent(name)
          const action = isAppending ? 'Add Content' : 'Set Content'
          if (!call.shouldProcess(`Path: ${drivePath(found)}`, action)) return
          this.#writers.push(content.writer(call, found.path, isAppending))
        },
        true,
      )
    }
    for (const writer of this.#writers) call.guard(() => writer.write(values))
  }

  close(): void {
    const open = this.#writers
    this.#writers = []
    this.#key = null
    for (const writer of open) writer.close()
  }
}
