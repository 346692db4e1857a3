/** The ZIP format: what an archive holds, in and out of bytes. */
import { netFault } from '../../kernel/fault.ts'
import type { Compression } from '../../kernel/host.ts'

/** An entry of an archive; its content is unpacked when it is asked for. */
export interface ZipItem {
  /** With `/` between folders; one that ends with it is a folder. */
  name: string
  /** Local clock time as milliseconds of UTC. */
  time: number
  /** Mode bits and DOS attributes, as ExternalAttributes. */
  attributes: number
  comment: string
  crc: number
  packed: Uint8Array
  /** 0 stored, 8 deflated. */
  method: number
  length: number
}

let table: Uint32Array | null = null

export function crc32(bytes: Uint8Array): number {
  if (table === null) {
    table = new Uint32Array(256)
    for (let n = 0; n < 256; n++) {
      let c = n
      for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
      table[n] = c >>> 0
    }
  }
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const corrupt = (what: string) => netFault('System.IO.InvalidDataException', what)

/** Reads the central directory. Throws InvalidDataException. */
export function readZip(bytes: Uint8Array): ZipItem[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) throw corrupt('Central Directory corrupt.')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const items: ZipItem[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw corrupt('Central Directory corrupt.')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length) throw corrupt('A local file header is corrupt.')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packedLength = view.getUint32(at + 20, true)
    const text = (from: number, length: number) => new TextDecoder().decode(bytes.subarray(from, from + length))
    items.push({
      name: text(at + 46, nameLength),
      time: fromDosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
      attributes: view.getUint32(at + 38, true),
      comment: text(at + 46 + nameLength + extraLength, commentLength),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + packedLength),
      method: view.getUint16(at + 10, true),
      length: view.getUint32(at + 24, true),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return items
}

/** The content of an entry. Throws InvalidDataException. */
export function unpackItem(item: ZipItem, compression: Compression): Uint8Array {
  if (item.method === 0) return item.packed.slice()
  if (item.method !== 8) throw corrupt('The archive entry was compressed using an unsupported compression method.')
  return compression.inflate(item.packed)
}

/** Gives an entry its content. */
export function packItem(item: ZipItem, content: Uint8Array, isCompressed: boolean, compression: Compression): void {
  const deflated = isCompressed && content.length > 0 ? compression.deflate(content) : null
  item.method = deflated === null ? 0 : 8
  item.packed = deflated ?? content.slice()
  item.length = content.length
  item.crc = crc32(content)
}

export function writeZip(items: readonly ZipItem[]): Uint8Array {
  const parts: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const item of items) {
    const name = new TextEncoder().encode(item.name)
    const comment = new TextEncoder().encode(item.comment)
    const flags = name.length === item.name.length ? 0 : 0x800
    const [date, time] = toDosTime(item.time)
    const common = (view: DataView, at: number) => {
      view.setUint16(at, 20, true)
      view.setUint16(at + 2, flags, true)
      view.setUint16(at + 4, item.method, true)
      view.setUint16(at + 6, time, true)
      view.setUint16(at + 8, date, true)
      view.setUint32(at + 10, item.crc, true)
      view.setUint32(at + 14, item.packed.length, true)
      view.setUint32(at + 18, item.length, true)
      view.setUint16(at + 22, name.length, true)
    }
    const local = new DataView(new ArrayBuffer(30))
    local.setUint32(0, 0x04034b50, true)
    common(local, 4)
    parts.push(new Uint8Array(local.buffer), name, item.packed)
    const entry = new DataView(new ArrayBuffer(46))
    entry.setUint32(0, 0x02014b50, true)
    // Made by Unix: the upper half of the attributes is a mode.
    entry.setUint16(4, (3 << 8) | 20, true)
    common(entry, 6)
    entry.setUint16(32, comment.length, true)
    entry.setUint32(38, item.attributes >>> 0, true)
    entry.setUint32(42, offset, true)
    central.push(new Uint8Array(entry.buffer), name, comment)
    offset += 30 + name.length + item.packed.length
  }
  const size = central.reduce((total, part) => total + part.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, items.length, true)
  end.setUint16(10, items.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, offset, true)
  return joined([...parts, ...central, new Uint8Array(end.buffer)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** DOS keeps two seconds' steps from 1980 on. */
function toDosTime(milliseconds: number): readonly [date: number, time: number] {
  const moment = new Date(milliseconds)
  const year = moment.getUTCFullYear()
  if (year < 1980) return [0x21, 0]
  const date = ((year - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
  return [date, (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)]
}

function fromDosTime(date: number, time: number): number {
  return Date.UTC((date >> 9) + 1980, ((date >> 5) & 15) - 1, date & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2)
}
