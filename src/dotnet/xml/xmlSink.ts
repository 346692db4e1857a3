import type { Stream } from '../io/streams.ts'
import type { TextWriter } from '../io/textIo.ts'
import { Encoding } from '../text/encodingTypes.ts'
import type { StringBuilder } from '../text/stringBuilder.ts'

/** Where a writer's text goes. */
export interface XmlSink {
  /** The encoding's name for the declaration; null where none is known. */
  readonly encodingName: string | null
  readonly newLine: string
  write(text: string): void
  flush(): void
  close(): void
}

/** Collects in memory. */
export class TextSink implements XmlSink {
  readonly encodingName: string | null
  readonly newLine = '\n'
  text = ''
  constructor(encodingName: string | null = null) {
    this.encodingName = encodingName
  }
  write(text: string): void {
    this.text += text
  }
  flush(): void {}
  close(): void {}
}

export class BuilderSink implements XmlSink {
  readonly encodingName = 'utf-16'
  readonly newLine = '\n'
  readonly #builder: StringBuilder
  constructor(builder: StringBuilder) {
    this.#builder = builder
  }
  write(text: string): void {
    this.#builder.append(text)
  }
  flush(): void {}
  close(): void {}
}

export class WriterSink implements XmlSink {
  readonly encodingName: string
  readonly #writer: TextWriter
  readonly #closes: boolean
  constructor(writer: TextWriter, closes: boolean) {
    this.#writer = writer
    this.#closes = closes
    this.encodingName = webNameOf(writer.encoding)
  }
  get newLine(): string {
    return this.#writer.newLine
  }
  write(text: string): void {
    this.#writer.write(text)
  }
  flush(): void {
    this.#writer.flush()
  }
  close(): void {
    if (this.#closes) this.#writer.close()
    else this.#writer.flush()
  }
}

export class StreamSink implements XmlSink {
  readonly encodingName: string | null
  readonly newLine = '\n'
  readonly #stream: Stream
  readonly #encoding: Encoding
  readonly #closes: boolean
  #isStarted = false

  /** Without an encoding: UTF-8 without mark, and none is declared. */
  constructor(stream: Stream, encoding: Encoding | null, closes: boolean) {
    this.#stream = stream
    this.#encoding = encoding ?? new Encoding(65001, false)
    this.#closes = closes
    this.encodingName = encoding === null ? null : webNameOf(encoding)
  }
  write(text: string): void {
    if (!this.#isStarted) {
      this.#isStarted = true
      const mark = this.#encoding.preamble
      if (mark.length > 0) this.#stream.write(mark)
    }
    this.#stream.write(this.#encoding.encode(text))
  }
  flush(): void {
    this.#stream.flush()
  }
  close(): void {
    this.#stream.flush()
    if (this.#closes) this.#stream.close()
  }
}

const webNames: ReadonlyMap<number, string> = new Map([
  [65001, 'utf-8'],
  [1200, 'utf-16'],
  [1201, 'utf-16BE'],
  [12000, 'utf-32'],
  [20127, 'us-ascii'],
  [28591, 'iso-8859-1'],
])

const webNameOf = (encoding: Encoding): string => webNames.get(encoding.page) ?? `windows-${encoding.page}`
