/** Draws a session's desktop as a PNG: task bar, a window for each program, a veil when it is locked. */
import type { Thumbnail } from '../domain/contract.ts'
import type { ThumbnailSize } from '../domain/enumerations.ts'
import type { ServerState } from '../domain/state.ts'

const sizes: { readonly [S in ThumbnailSize]: readonly [width: number, height: number] } = {
  Small: [160, 120],
  Medium: [320, 240],
  Large: [640, 480],
  FullScreen: [1024, 768],
}

type Colour = readonly [red: number, green: number, blue: number]

class Canvas {
  readonly width: number
  readonly height: number
  /** Lines of a filter byte (0: none) and three bytes a pixel, as PNG wants them. */
  readonly lines: Uint8Array

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.lines = new Uint8Array(height * (1 + width * 3))
  }

  /** Fills a rectangle given in thousandths of width and height. */
  fill(left: number, top: number, right: number, bottom: number, [red, green, blue]: Colour): void {
    const x1 = Math.round((right * this.width) / 1000)
    const y1 = Math.round((bottom * this.height) / 1000)
    for (let y = Math.round((top * this.height) / 1000); y < y1; y++) {
      for (let x = Math.round((left * this.width) / 1000); x < x1; x++) {
        const at = y * (1 + this.width * 3) + 1 + x * 3
        this.lines[at] = red
        this.lines[at + 1] = green
        this.lines[at + 2] = blue
      }
    }
  }
}

let crcTable: Uint32Array | null = null

const makeCrcTable = (): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c >>> 0
  })

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  bytes.set(data, 8)
  crcTable ??= makeCrcTable()
  let crc = 0xffffffff
  for (let i = 4; i < 8 + data.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8)
  view.setUint32(8 + data.length, ~crc >>> 0)
  return bytes
}

function encodePng({ width, height, lines }: Canvas): Uint8Array {
  // Loaded here: most sessions draw nothing.
  const { deflateSync } = process.getBuiltinModule('node:zlib')
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header[8] = 8 // bits a sample
  header[9] = 2 // red, green, blue
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', new Uint8Array(0)),
  ]
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    png.set(part, at)
    at += part.length
  }
  return png
}

/** Everybody's desktop has a colour of its own. */
function wallpaper(userName: string): Colour {
  let hash = 7
  for (let i = 0; i < userName.length; i++) hash = (hash * 31 + userName.charCodeAt(i)) >>> 0
  return [40 + (hash % 80), 60 + ((hash >>> 8) % 90), 110 + ((hash >>> 16) % 100)]
}

/** The picture of a session's desktop, or null when there is no such session. */
export function drawDesktop(state: ServerState, sessionId: number, size: ThumbnailSize): Thumbnail | null {
  const session = state.table('sessions').get(sessionId)
  if (!session) return null
  const [width, height] = sizes[size]
  const canvas = new Canvas(width, height)
  const shared = session.ShownDesktop && state.table('desktops').where(session.ShownDesktop)[0]
  const shown = (shared && state.table('sessions').get(shared.SessionId)) || session
  if (session.IsLocked) {
    canvas.fill(0, 0, 1000, 1000, [24, 24, 28])
    canvas.fill(420, 400, 580, 640, [200, 60, 50])
    canvas.fill(455, 300, 545, 400, [150, 45, 40])
    return { width, height, png: encodePng(canvas) }
  }
  canvas.fill(0, 0, 1000, 1000, wallpaper(shown.UserName))
  state
    .table('apps')
    .where(shown.SessionId)
    .slice(0, 8)
    .forEach((_app, i) => {
      const shift = i * 45
      canvas.fill(120 + shift, 100 + shift, 620 + shift, 560 + shift, [235, 235, 238])
      canvas.fill(120 + shift, 100 + shift, 620 + shift, 145 + shift, [60, 90, 150])
    })
  canvas.fill(0, 940, 1000, 1000, [30, 32, 40])
  canvas.fill(10, 952, 45, 988, [90, 150, 230])
  return { width, height, png: encodePng(canvas) }
}
