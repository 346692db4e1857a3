import { type Fault, netFault } from '../kernel/fault.ts'

/** System.Guid; `text` is the 'D' form in lower case. */
export class Guid {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }

  equalityKey(): string {
    return this.text
  }
}

const bad = (message: string): Fault => netFault('System.FormatException', message)
const badFormat = () => bad('Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".')
const notHex = () => bad('Guid string should only contain hexadecimal characters.')

const withDashes = (digits: string) => {
  const d = digits.toLowerCase()
  return `${d.slice(0, 8)}-${d.slice(8, 12)}-${d.slice(12, 16)}-${d.slice(16, 20)}-${d.slice(20)}`
}

/** Guid.ToString(format). Throws FormatException. */
export function formatGuid(guid: Guid, format: string | null): string {
  const { text } = guid
  switch (format) {
    case null:
    case '':
    case 'D':
    case 'd':
      return text
    case 'N':
    case 'n':
      return text.replaceAll('-', '')
    case 'B':
    case 'b':
      return `{${text}}`
    case 'P':
    case 'p':
      return `(${text})`
    case 'X':
    case 'x': {
      const d = text.replaceAll('-', '')
      const bytes = d
        .slice(16)
        .match(/../g)!
        .map((b) => `0x${b}`)
      return `{0x${d.slice(0, 8)},0x${d.slice(8, 12)},0x${d.slice(12, 16)},{${bytes.join(',')}}}`
    }
    default:
      throw badFormat()
  }
}

function parseDashed(text: string): string {
  if (text.length !== 36)
    throw bad('Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).')
  if (text[8] !== '-' || text[13] !== '-' || text[18] !== '-' || text[23] !== '-')
    throw bad('Dashes are in the wrong position for GUID parsing.')
  const digits = text.replaceAll('-', '')
  if (!/^[0-9a-fA-F]{32}$/.test(digits)) throw notHex()
  return withDashes(digits)
}

function parseEnclosed(text: string, open: string, close: string): string {
  if (text.length !== 38 || text[0] !== open || text[37] !== close) {
    const shape = `${open}xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx${close}`
    throw bad(`Guid should contain 32 digits with 4 dashes (${shape.slice(1, -1)}).`)
  }
  return parseDashed(text.slice(1, -1))
}

function parsePlain(text: string): string {
  if (text.length !== 32) throw bad('Guid should contain only 32 digits (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx).')
  if (!/^[0-9a-fA-F]{32}$/.test(text)) throw notHex()
  return withDashes(text)
}

function parseHexList(text: string): string {
  const hex = '0x([0-9a-fA-F]{1,8})'
  const small = '0x([0-9a-fA-F]{1,4})'
  const byte = '0x([0-9a-fA-F]{1,2})'
  const bytes = Array(8).fill(byte).join(',')
  const m = new RegExp(`^\\{${hex},${small},${small},\\{${bytes}\\}\\}$`).exec(text.replace(/\s/g, ''))
  if (m === null)
    throw bad(
      "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,' etc.).",
    )
  const widths = [8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2]
  return withDashes(
    m
      .slice(1)
      .map((part, i) => part.padStart(widths[i]!, '0'))
      .join(''),
  )
}

/** Guid.Parse: any of the five forms. Throws FormatException. */
export function parseGuid(text: string): Guid {
  const core = text.trim()
  if (core.length < 32) throw bad('Unrecognized Guid format.')
  if (core[0] === '(') return new Guid(parseEnclosed(core, '(', ')'))
  if (core[0] === '{') return new Guid(core[9] === '-' ? parseEnclosed(core, '{', '}') : parseHexList(core))
  return new Guid(core[8] === '-' ? parseDashed(core) : parsePlain(core))
}

/** Guid.ParseExact. */
export function parseGuidExact(text: string, format: string): Guid {
  const core = text.trim()
  switch (format) {
    case 'D':
    case 'd':
      return new Guid(parseDashed(core))
    case 'N':
    case 'n':
      return new Guid(parsePlain(core))
    case 'B':
    case 'b':
      return new Guid(parseEnclosed(core, '{', '}'))
    case 'P':
    case 'p':
      return new Guid(parseEnclosed(core, '(', ')'))
    case 'X':
    case 'x':
      return new Guid(parseHexList(core))
    default:
      throw badFormat()
  }
}

/** Guid.ToByteArray: the first three groups little-endian. */
export function guidBytes(guid: Guid): Uint8Array {
  const hex = guid.text.replaceAll('-', '')
  const bytes = new Uint8Array(16)
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
  order.forEach((from, to) => {
    bytes[to] = Number.parseInt(hex.slice(from * 2, from * 2 + 2), 16)
  })
  return bytes
}

/** new Guid(bytes), 16 of them. */
export function guidOfBytes(bytes: ArrayLike<number>): Guid {
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
  return new Guid(withDashes(order.map((i) => bytes[i]!.toString(16).padStart(2, '0')).join('')))
}
