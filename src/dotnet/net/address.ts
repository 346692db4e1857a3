import { netFault } from '../../kernel/fault.ts'

const malformed = () => netFault('System.FormatException', 'An invalid IP address was specified.')

/** System.Net.IPAddress: 4 or 16 bytes in network order. */
export class IPAddress {
  readonly bytes: Uint8Array
  scope: number
  constructor(bytes: Uint8Array, scope = 0) {
    this.bytes = bytes
    this.scope = scope
  }

  get isV6(): boolean {
    return this.bytes.length === 16
  }

  /** The 8 groups of an IPv6 address. */
  get groups(): number[] {
    return Array.from({ length: 8 }, (_, i) => (this.bytes[i * 2]! << 8) | this.bytes[i * 2 + 1]!)
  }

  get isMapped(): boolean {
    return this.isV6 && this.bytes.subarray(0, 10).every((b) => b === 0) && this.groups[5] === 0xffff
  }

  toString(): string {
    return this.isV6 ? textOfV6(this) : this.bytes.join('.')
  }

  equalityKey(): string {
    return `${this.bytes.join('.')}%${this.scope}`
  }

  formatWith(): string {
    return this.toString()
  }
}

/** The last four bytes are written as IPv4 in mapped, compatible, translated and ISATAP addresses. */
function endsInV4(groups: readonly number[]): boolean {
  if (groups.slice(0, 4).some((g) => g !== 0)) return groups[4] === 0 && groups[5] === 0x5efe
  if (groups[6] === 0) return false
  const [fourth, fifth] = [groups[4], groups[5]]
  if (fourth === 0) return fifth === 0 || fifth === 0xffff || fifth === 0x5efe
  return fourth === 0xffff && fifth === 0
}

function textOfV6(address: IPAddress): string {
  const { groups } = address
  const withV4 = endsInV4(groups)
  const shown = groups.slice(0, withV4 ? 6 : 8)
  // The longest run of two or more zero groups is left out.
  let [from, length] = [-1, 1]
  for (let i = 0; i < shown.length; i++) {
    let end = i
    while (end < shown.length && shown[end] === 0) end++
    if (end - i > length) [from, length] = [i, end - i]
    i = Math.max(i, end - 1)
  }
  const hex = (part: readonly number[]) => part.map((g) => g.toString(16)).join(':')
  let text = from < 0 ? hex(shown) : `${hex(shown.slice(0, from))}::${hex(shown.slice(from + length))}`
  if (withV4) text += `${text.endsWith(':') ? '' : ':'}${address.bytes.subarray(12).join('.')}`
  return address.scope === 0 ? text : `${text}%${address.scope}`
}

/** A number in C's notation: 0x hexadecimal, 0 octal, else decimal; NaN for others. */
function partOf(text: string): number {
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return Number.parseInt(text, 16)
  if (/^0[0-7]*$/.test(text)) return Number.parseInt(text, 8)
  return /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN
}

/** One to four numbers, of which the last fills the remaining bytes. */
function parseV4(text: string): Uint8Array | null {
  const parts = text.split('.').map(partOf)
  if (parts.length > 4 || parts.some(Number.isNaN)) return null
  const last = parts.pop()!
  if (parts.some((p) => p > 255) || last >= 256 ** (4 - parts.length)) return null
  const bytes = new Uint8Array(4)
  bytes.set(parts)
  for (let i = 3, rest = last; i >= parts.length; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256
  return bytes
}

function groupsOf(text: string): number[] | null {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [i, part] of parts.entries()) {
    if (i === parts.length - 1 && part.includes('.')) {
      const v4 = /^\d{1,3}(\.\d{1,3}){3}$/.test(part) ? parseV4(part) : null
      if (v4 === null) return null
      groups.push((v4[0]! << 8) | v4[1]!, (v4[2]! << 8) | v4[3]!)
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(Number.parseInt(part, 16))
    else return null
  }
  return groups
}

function parseV6(text: string): Uint8Array | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const head = groupsOf(halves[0]!)
  const tail = groupsOf(halves[1] ?? '')
  if (head === null || tail === null) return null
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...new Array<number>(missing).fill(0), ...tail]
  return Uint8Array.from(groups.flatMap((g) => [g >> 8, g & 255]))
}

/** IPAddress.TryParse: null where the text is no address. IPv6 may stand in brackets, with a port that is ignored. */
export function readAddress(text: string): IPAddress | null {
  if (!text.includes(':')) {
    const bytes = parseV4(text)
    return bytes === null ? null : new IPAddress(bytes)
  }
  const match = /^(?:\[([^\]]*)\](?::(?:\d+|0x[0-9a-fA-F]+))?|([^[\]]*))$/.exec(text)
  if (match === null) return null
  const whole = match[1] ?? match[2]!
  const percent = whole.indexOf('%')
  const bytes = parseV6(percent < 0 ? whole : whole.slice(0, percent))
  if (bytes === null) return null
  const scope = percent < 0 ? 0 : Number(whole.slice(percent + 1))
  return new IPAddress(bytes, Number.isInteger(scope) ? scope : 0)
}

/** IPAddress.Parse. Throws FormatException. */
export function parseAddress(text: string): IPAddress {
  const address = readAddress(text)
  if (address === null) throw malformed()
  return address
}
