import { Byte, Char, char, Decimal, Double, Int16, SByte, Single, UInt16, UInt32 } from '../../kernel/boxes.ts'
import { integerOf, toBigInt } from '../../kernel/convertNumber.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { byteOf, NetArray } from '../../types/array.ts'
import { bytesOf, textOf, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { byteArray } from '../identifiers.ts'
import { charArray } from '../text/chars.ts'
import { type Encoding, encodingOf } from '../text/encodingTypes.ts'
import { endOfStream, type Stream } from './streams.ts'

/** System.IO.BinaryReader. */
export class BinaryReader {
  readonly stream: Stream
  readonly encoding: Encoding
  constructor(stream: Stream, encoding: Encoding) {
    this.stream = stream
    this.encoding = encoding
  }
  /** Exactly so many bytes. Throws EndOfStreamException. */
  take(count: number): DataView {
    const bytes = new Uint8Array(count)
    for (let got = 0; got < count; ) {
      const more = this.stream.read(bytes, got, count - got)
      if (more === 0) throw endOfStream()
      got += more
    }
    return new DataView(bytes.buffer)
  }
  /** An Int32 in groups of seven bits. */
  compact(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.take(1).getUint8(0)
      value |= (byte & 127) << shift
      if (byte < 128) return value
      if (shift >= 28)
        throw netFault('System.FormatException', 'Too many bytes in what should have been a 7-bit encoded integer.')
    }
  }
}

/** System.IO.BinaryWriter. */
export class BinaryWriter {
  readonly stream: Stream
  readonly encoding: Encoding
  constructor(stream: Stream, encoding: Encoding) {
    this.stream = stream
    this.encoding = encoding
  }
  compact(value: number): void {
    const bytes: number[] = []
    let rest = value >>> 0
    while (rest > 127) {
      bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    bytes.push(rest)
    this.stream.write(Uint8Array.from(bytes))
  }
}

function bytesOfDecimal(value: Decimal): Uint8Array {
  const view = new DataView(new ArrayBuffer(16))
  const magnitude = value.mantissa < 0n ? -value.mantissa : value.mantissa
  view.setBigUint64(0, magnitude & 0xffffffffffffffffn, true)
  view.setUint32(8, Number(magnitude >> 64n), true)
  view.setUint32(12, ((value.scale << 16) | (value.mantissa < 0n ? 0x80000000 : 0)) >>> 0, true)
  return new Uint8Array(view.buffer)
}

function write(self: BinaryWriter, value: Value, start?: number, count?: number): void {
  const { stream } = self
  if (typeof value === 'string') {
    const bytes = self.encoding.encode(value)
    self.compact(bytes.length)
    stream.write(bytes)
    return
  }
  if (value instanceof NetArray) {
    if (value.elementType.code === 4)
      stream.write(
        self.encoding.encode(
          textsOf(value)
            .slice(start, start === undefined ? undefined : start + count!)
            .join(''),
        ),
      )
    else stream.write(bytesOf(value).subarray(start ?? 0, start === undefined ? undefined : start + count!))
    return
  }
  if (typeof value === 'boolean') stream.write(Uint8Array.of(value ? 1 : 0))
  else if (value instanceof Char) stream.write(self.encoding.encode(textOf(value)))
  else if (value instanceof Decimal) stream.write(bytesOfDecimal(value))
  else {
    const view = new DataView(new ArrayBuffer(8))
    let width = 8
    if (value instanceof Double) view.setFloat64(0, value.value, true)
    else if (value instanceof Single) {
      view.setFloat32(0, value.value, true)
      width = 4
    } else {
      view.setBigInt64(0, BigInt.asIntN(64, toBigInt(value)), true)
      if (typeof value === 'number' || value instanceof UInt32) width = 4
      else if (value instanceof Byte || value instanceof SByte) width = 1
      else if (value instanceof Int16 || value instanceof UInt16) width = 2
    }
    stream.write(new Uint8Array(view.buffer, 0, width))
  }
}

function readChar(self: BinaryReader): string | null {
  const bytes: number[] = []
  const one = new Uint8Array(1)
  for (;;) {
    if (self.stream.read(one, 0, 1) === 0) return null
    bytes.push(one[0]!)
    const text = self.encoding.decode(Uint8Array.from(bytes))
    if (!text.includes('\ufffd') || bytes.length >= 4) return text[0] ?? null
  }
}

export const binaryTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  [
    'System.IO.BinaryReader',
    () => ({
      class: BinaryReader,
      members: {
        new: (stream: Stream, encoding?: Encoding) => new BinaryReader(stream, encoding ?? encodingOf(65001)),
        BaseStream: (self: BinaryReader) => self.stream,
        Close: (self: BinaryReader) => self.stream.close(),
        Dispose: (self: BinaryReader) => self.stream.close(),
        PeekChar: (self: BinaryReader) => {
          const at = self.stream.position
          const text = readChar(self)
          self.stream.position = at
          return text === null ? -1 : text.charCodeAt(0)
        },
        Read: (self: BinaryReader, buffer?: Value, index?: number, count?: number) => {
          if (buffer === undefined) return readChar(self)?.charCodeAt(0) ?? -1
          return self.stream.read(bytesOf(buffer), index!, count!)
        },
        Read7BitEncodedInt: (self: BinaryReader) => self.compact(),
        ReadBoolean: (self: BinaryReader) => self.take(1).getUint8(0) !== 0,
        ReadByte: (self: BinaryReader) => byteOf(self.take(1).getUint8(0)),
        ReadBytes: (self: BinaryReader, count: number) => {
          const bytes = new Uint8Array(count)
          return byteArray(bytes.subarray(0, self.stream.read(bytes, 0, count)))
        },
        ReadChar: (self: BinaryReader) => {
          const text = readChar(self)
          if (text === null) throw endOfStream()
          return char(text.charCodeAt(0))
        },
        ReadChars: (self: BinaryReader, count: number) =>
          charArray(Array.from({ length: count }, () => readChar(self) ?? '').join('')),
        ReadDecimal: (self: BinaryReader) => {
          const view = self.take(16)
          const mantissa = view.getBigUint64(0, true) | (BigInt(view.getUint32(8, true)) << 64n)
          const flags = view.getUint32(12, true)
          return new Decimal(flags >>> 31 === 1 ? -mantissa : mantissa, (flags >> 16) & 255)
        },
        ReadDouble: (self: BinaryReader) => new Double(self.take(8).getFloat64(0, true)),
        ReadSingle: (self: BinaryReader) => new Single(self.take(4).getFloat32(0, true)),
        ReadInt16: (self: BinaryReader) => integerOf(self.take(2).getInt16(0, true), 7),
        ReadInt32: (self: BinaryReader) => self.take(4).getInt32(0, true),
        ReadInt64: (self: BinaryReader) => self.take(8).getBigInt64(0, true),
        ReadSByte: (self: BinaryReader) => integerOf(self.take(1).getInt8(0), 5),
        ReadUInt16: (self: BinaryReader) => integerOf(self.take(2).getUint16(0, true), 8),
        ReadUInt32: (self: BinaryReader) => integerOf(self.take(4).getUint32(0, true), 10),
        ReadUInt64: (self: BinaryReader) => integerOf(self.take(8).getBigUint64(0, true), 12),
        ReadString: (self: BinaryReader) => self.encoding.decode(new Uint8Array(self.take(self.compact()).buffer)),
      },
    }),
  ],
  [
    'System.IO.BinaryWriter',
    () => ({
      class: BinaryWriter,
      members: {
        new: (stream: Stream, encoding?: Encoding) => new BinaryWriter(stream, encoding ?? encodingOf(65001)),
        BaseStream: (self: BinaryWriter) => self.stream,
        Close: (self: BinaryWriter) => self.stream.close(),
        Dispose: (self: BinaryWriter) => self.stream.close(),
        Flush: (self: BinaryWriter) => self.stream.flush(),
        Seek: (self: BinaryWriter, offset: number, origin: { readonly value: number }) => {
          self.stream.position = [0, self.stream.position, self.stream.length][origin.value]! + offset
          return BigInt(self.stream.position)
        },
        Write: write,
        Write7BitEncodedInt: (self: BinaryWriter, value: number) => self.compact(value),
      },
    }),
  ],
])
