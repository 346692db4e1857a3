import type { Value } from '../../../kernel/value.ts'
import { NetArray } from '../../../types/array.ts'
import { EnumValue } from '../../../types/enum.ts'
import { baseOf } from '../../../types/psobject.ts'
import { typeOf } from '../../../types/typeOf.ts'
import { ByteCollection } from './byte-collection.ts'
import { bytesInMemory } from './memory.ts'

const bytesPerLine = 16

/** Which part of an input is shown. */
export interface HexRange {
  readonly offset: number
  readonly count: number
}

/** Cuts inputs into lines of 16 bytes. Values of one type that follow each other are shown as one. */
export class HexWriter {
  readonly #range: HexRange
  readonly #write: (line: ByteCollection) => void
  #buffer: number[] = []
  #lastType = ''
  #isGrouping = true

  constructor(range: HexRange, write: (line: ByteCollection) => void) {
    this.#range = range
    this.#write = write
  }

  /** A text, already encoded. */
  text(bytes: Uint8Array): void {
    this.flush()
    this.#lines(this.#cut(bytes), 0n, null, label('String', 'System.String'))
  }

  /** A file's content. */
  file(bytes: Uint8Array, path: string): void {
    this.flush()
    this.#lines(this.#cut(bytes), BigInt(this.#range.offset), path, path)
  }

  /** A value or array; false where it has no bytes. */
  value(input: Value): boolean {
    const value = baseOf(input)
    const type = value instanceof EnumValue ? value.netType.underlying : typeOf(value)
    const isArray = value instanceof NetArray
    const isUnknown = isArray && type.fullName === 'System.Object[]'
    if (isArray) {
      this.flush()
      this.#lastType = `${type.name}\n${type.fullName}`
      this.#isGrouping = false
    }
    const parts = isArray ? Array.from(value, bytesInMemory) : [bytesInMemory(value)]
    const ownType = `${type.name}\n${type.fullName}`
    if (!isArray) {
      if (!this.#isGrouping) this.flush()
      if (this.#isGrouping) {
        if (this.#lastType !== ownType) this.flush()
        this.#lastType = ownType
      }
    }
    if (isUnknown || parts.length === 0 || parts.some((part) => part === null)) return false
    for (const part of parts) this.#buffer.push(...part!)
    return true
  }

  /** Shows what was gathered. */
  flush(): void {
    if (this.#buffer.length === 0) return
    const [name, fullName] = this.#lastType.split('\n') as [string, string]
    const bytes = Uint8Array.from(this.#buffer)
    this.#buffer = []
    this.#lastType = ''
    this.#isGrouping = true
    this.#lines(this.#cut(bytes), 0n, null, label(name, fullName))
  }

  #cut(bytes: Uint8Array): Uint8Array {
    const { offset, count } = this.#range
    return bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + count, bytes.length))
  }

  #lines(bytes: Uint8Array, start: bigint, path: string | null, heading: string): void {
    for (let at = 0; at < bytes.length; at += bytesPerLine) {
      this.#write(new ByteCollection(start + BigInt(at), bytes.slice(at, at + bytesPerLine), path, heading))
    }
  }
}

function label(name: string, fullName: string): string {
  const id = Math.floor(Math.random() * 0x7fffffff)
  return `${name} (${fullName}) <${id.toString(16).toUpperCase().padStart(8, '0')}>`
}
