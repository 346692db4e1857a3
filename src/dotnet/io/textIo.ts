import { char } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { baseOf } from '../../types/psobject.ts'
import { formatComposite } from '../../types/text/composite.ts'
import { currentCulture, invariantCulture } from '../../types/text/culture.ts'
import { netText } from '../../types/text/netText.ts'
import { argumentNull, listOf, textsOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { defaultEncoding, Encoding, encodingOf } from '../text/encodingTypes.ts'
import { StringBuilder } from '../text/stringBuilder.ts'
import { encodingByMark } from './files.ts'
import { fileModes, openFile, type Stream } from './streams.ts'

/** System.IO.TextReader over a text that is fetched when first needed. */
export class TextReader {
  #text: string | null = null
  #at = 0
  isClosed = false
  readonly #load: () => string
  constructor(load: () => string) {
    this.#load = load
  }
  get text(): string {
    if (this.isClosed) throw this.closedFault()
    return (this.#text ??= this.#load())
  }
  closedFault() {
    return netFault('System.ObjectDisposedException', 'Cannot read from a closed TextReader.')
  }
  get atEnd(): boolean {
    return this.#at >= this.text.length
  }
  peek(): number {
    return this.atEnd ? -1 : this.text.charCodeAt(this.#at)
  }
  read(): number {
    return this.atEnd ? -1 : this.text.charCodeAt(this.#at++)
  }
  /** Up to `count` characters. */
  take(count: number): string {
    const part = this.text.slice(this.#at, this.#at + count)
    this.#at += part.length
    return part
  }
  readLine(): string | null {
    const { text } = this
    if (this.#at >= text.length) return null
    let end = this.#at
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const line = text.slice(this.#at, end)
    this.#at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    return line
  }
  readToEnd(): string {
    const rest = this.text.slice(this.#at)
    this.#at = this.text.length
    return rest
  }
  /** Forgets what was fetched: the stream below was moved. */
  discard(): void {
    this.#text = null
    this.#at = 0
  }
  close(): void {
    this.isClosed = true
  }
}

export class StringReader extends TextReader {
  constructor(text: string) {
    super(() => text)
  }
  override closedFault() {
    return netFault('System.ObjectDisposedException', 'Cannot read from a closed TextReader.')
  }
}

/** System.IO.StreamReader. */
export class StreamReader extends TextReader {
  readonly stream: Stream
  encoding: Encoding
  readonly #leaveOpen: boolean
  constructor(stream: Stream, encoding: Encoding, detects: boolean, leaveOpen: boolean) {
    super(() => {
      const bytes = stream.readRest()
      const marked = detects ? encodingByMark(bytes) : null
      if (marked !== null) {
        this.encoding = marked
        return marked.decode(bytes.subarray(marked.preamble.length))
      }
      const own = this.encoding.preamble
      const skips = own.length > 0 && own.every((b, i) => bytes[i] === b)
      return this.encoding.decode(skips ? bytes.subarray(own.length) : bytes)
    })
    this.stream = stream
    this.encoding = encoding
    this.#leaveOpen = leaveOpen
  }
  override close(): void {
    super.close()
    if (!this.#leaveOpen) this.stream.close()
  }
}

/** System.IO.TextWriter: subclasses take the text. */
export abstract class TextWriter {
  newLine = '\n'
  isClosed = false
  abstract write(text: string): void
  abstract get encoding(): Encoding
  flush(): void {}
  close(): void {
    this.isClosed = true
  }
}

export class StringWriter extends TextWriter {
  readonly builder: StringBuilder
  constructor(builder: StringBuilder) {
    super()
    this.builder = builder
  }
  write(text: string): void {
    if (this.isClosed) throw netFault('System.ObjectDisposedException', 'Cannot write to a closed TextWriter.')
    this.builder.append(text)
  }
  get encoding(): Encoding {
    return encodingOf(1200)
  }
}

/** System.IO.StreamWriter. */
export class StreamWriter extends TextWriter {
  readonly stream: Stream
  readonly encoding: Encoding
  autoFlush = false
  readonly #leaveOpen: boolean
  #pending = ''
  #started = false
  constructor(stream: Stream, encoding: Encoding, leaveOpen: boolean) {
    super()
    this.stream = stream
    this.encoding = encoding
    this.#leaveOpen = leaveOpen
  }
  write(text: string): void {
    if (this.isClosed) throw netFault('System.ObjectDisposedException', 'Cannot write to a closed TextWriter.')
    this.#pending += text
    if (this.autoFlush || this.#pending.length > 65536) this.flush()
  }
  override flush(): void {
    if (this.#pending === '') return
    if (!this.#started && (!this.stream.canSeek || this.stream.position === 0)) {
      const mark = this.encoding.preamble
      if (mark.length > 0) this.stream.write(mark)
    }
    this.#started = true
    this.stream.write(this.encoding.encode(this.#pending))
    this.#pending = ''
    this.stream.flush()
  }
  override close(): void {
    if (this.isClosed) return
    this.flush()
    super.close()
    if (!this.#leaveOpen) this.stream.close()
  }
}

const encodingAmong = (args: readonly Value[]) => args.find((a) => a instanceof Encoding) as Encoding | undefined

function makeReader(first: Value, ...rest: Value[]): StreamReader {
  if (first === null) throw argumentNull('stream')
  const stream = typeof first === 'string' ? openFile(first, fileModes.open, 1) : (first as Stream)
  const flags = rest.filter((a) => typeof a === 'boolean') as boolean[]
  return new StreamReader(stream, encodingAmong(rest) ?? encodingOf(65001), flags[0] ?? true, flags[1] ?? false)
}

function makeWriter(first: Value, ...rest: Value[]): StreamWriter {
  if (first === null) throw argumentNull('stream')
  const encoding = encodingAmong(rest) ?? defaultEncoding()
  if (typeof first === 'string') {
    const appends = rest[0] === true
    return new StreamWriter(openFile(first, appends ? fileModes.append : fileModes.create, 2), encoding, false)
  }
  return new StreamWriter(first as Stream, encoding, rest[rest.length - 1] === true)
}

/** What Write writes of its arguments: one value, a format with arguments, or part of a Char[]. */
function written(args: readonly Value[]): string {
  const [first, ...rest] = args
  if (first === undefined) return ''
  if (typeof first === 'string' && rest.length > 0) {
    const given = rest.length === 1 && rest[0] instanceof NetArray ? listOf(rest[0]) : rest
    return formatComposite(first, given.map(baseOf), currentCulture(), (v) => netText(v, currentCulture()))
  }
  const value = baseOf(first)
  if (value === null) return ''
  if (value instanceof NetArray && value.elementType.code === 4) {
    const text = textsOf(value).join('')
    return rest.length === 2 ? text.slice(rest[0] as number, (rest[0] as number) + (rest[1] as number)) : text
  }
  return netText(value)
}

const fill = (self: TextReader, buffer: NetArray, index: number, count: number): number => {
  const text = self.take(count)
  for (let i = 0; i < text.length; i++) buffer.setAt(index + i, char(text.charCodeAt(i)))
  return text.length
}

const readerMembers: Described['members'] = {
  'static Null': () => new StringReader(''),
  Close: (self: TextReader) => self.close(),
  Dispose: (self: TextReader) => self.close(),
  Peek: (self: TextReader) => self.peek(),
  Read: (self: TextReader, buffer?: NetArray, index?: number, count?: number) =>
    buffer === undefined ? self.read() : fill(self, buffer, index!, count!),
  ReadBlock: fill,
  ReadLine: (self: TextReader) => self.readLine(),
  ReadToEnd: (self: TextReader) => self.readToEnd(),
}

const writerMembers: Described['members'] = {
  'static Null': () => new StringWriter(new StringBuilder('', 16)),
  Close: (self: TextWriter) => self.close(),
  Dispose: (self: TextWriter) => self.close(),
  Flush: (self: TextWriter) => self.flush(),
  Encoding: (self: TextWriter) => self.encoding,
  FormatProvider: () => invariantCulture,
  NewLine: {
    get: (self: TextWriter) => self.newLine,
    set: (self: TextWriter, value: string) => {
      self.newLine = value
    },
  },
  Write: (self: TextWriter, ...args: Value[]) => self.write(written(args)),
  WriteLine: (self: TextWriter, ...args: Value[]) => self.write(written(args) + self.newLine),
}

export const textIoTypes: ReadonlyMap<string, () => Described> = new Map<string, () => Described>([
  ['System.IO.TextReader', () => ({ class: TextReader, members: readerMembers })],
  [
    'System.IO.StringReader',
    () => ({
      class: StringReader,
      members: {
        ...readerMembers,
        new: (text: string | null) => {
          if (text === null) throw argumentNull('s')
          return new StringReader(text)
        },
      },
    }),
  ],
  [
    'System.IO.StreamReader',
    () => ({
      class: StreamReader,
      members: {
        ...readerMembers,
        new: makeReader,
        BaseStream: (self: StreamReader) => self.stream,
        CurrentEncoding: (self: StreamReader) => self.encoding,
        EndOfStream: (self: StreamReader) => self.atEnd,
        DiscardBufferedData: (self: StreamReader) => self.discard(),
      },
    }),
  ],
  ['System.IO.TextWriter', () => ({ class: TextWriter, members: writerMembers })],
  [
    'System.IO.StringWriter',
    () => ({
      class: StringWriter,
      members: {
        ...writerMembers,
        new: (...args: Value[]) =>
          new StringWriter(
            (args.find((a) => a instanceof StringBuilder) as StringBuilder | undefined) ?? new StringBuilder('', 16),
          ),
        GetStringBuilder: (self: StringWriter) => self.builder,
        ToString: (self: StringWriter) => self.builder.text,
      },
    }),
  ],
  [
    'System.IO.StreamWriter',
    () => ({
      class: StreamWriter,
      members: {
        ...writerMembers,
        new: makeWriter,
        'static Null': () => new StringWriter(new StringBuilder('', 16)),
        AutoFlush: {
          get: (self: StreamWriter) => self.autoFlush,
          set: (self: StreamWriter, value: boolean) => {
            self.autoFlush = value
            if (value) self.flush()
          },
        },
        BaseStream: (self: StreamWriter) => self.stream,
      },
    }),
  ],
])
