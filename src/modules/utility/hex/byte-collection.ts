import { Byte, UInt32, UInt64 } from '../../../kernel/boxes.ts'
import { arrayFrom } from '../../../types/array.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { byteType } from '../../../types/typeOf.ts'

const bytesPerLine = 16

function printable(byte: number): string {
  if (byte === 0) return ' '
  return byte < 32 || (byte >= 127 && byte < 160) ? '\ufffd' : String.fromCharCode(byte)
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0')
}

/** Microsoft.PowerShell.Commands.ByteCollection: up to 16 bytes, as Format-Hex shows them. */
export class ByteCollection {
  readonly offset: bigint
  readonly bytes: Uint8Array
  /** The file they are from; null for input objects. */
  readonly path: string | null
  /** What the rows are grouped by. */
  readonly label: string | null

  constructor(offset: bigint, bytes: Uint8Array, path: string | null, label: string | null) {
    this.offset = offset
    this.bytes = bytes
    this.path = path
    this.label = label
  }

  get hexOffset(): string {
    return this.offset.toString(16).toUpperCase().padStart(16, '0')
  }

  get hexBytes(): string {
    return Array.from(this.bytes, hex).join(' ')
  }

  get ascii(): string {
    return Array.from(this.bytes, printable).join('')
  }

  /** The line as text: offset, bytes, characters. */
  toString(): string {
    if (this.bytes.length === 0) return ''
    const missing = bytesPerLine - this.bytes.length
    const text = `${this.hexOffset}   ${Array.from(this.bytes, (byte) => `${hex(byte)} `).join('')}${'   '.repeat(missing)} ${this.ascii}${' '.repeat(missing)}`
    return missing === 0 && this.path === null ? `${text}\n` : text
  }
}

export const byteCollectionTypes: readonly NetTypeEntry[] = [
  netType('Microsoft.PowerShell.Commands.ByteCollection', () => ({
    class: ByteCollection,
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    members: {
      'Offset: UInt32 get': (self: ByteCollection) => new UInt32(Number(self.offset & 0xffffffffn)),
      'Offset64: UInt64 get': (self: ByteCollection) => new UInt64(self.offset),
      'Bytes: Byte[] get': (self: ByteCollection) =>
        arrayFrom(
          byteType,
          Array.from(self.bytes, (byte) => new Byte(byte)),
        ),
      'Path: String get': (self: ByteCollection) => self.path,
      'HexOffset: String get': (self: ByteCollection) => self.hexOffset,
      'Label: String get': (self: ByteCollection) => self.label,
      'HexBytes: String get': (self: ByteCollection) => self.hexBytes,
      'Ascii: String get': (self: ByteCollection) => self.ascii,
      'ToString(): String': (self: ByteCollection) => self.toString(),
    },
  })),
]
