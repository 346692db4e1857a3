import { constants } from 'node:buffer'
import fs from 'node:fs'

/** Thrown when the reader of standard output is gone: the program ends quietly. */
export class ClosedPipe {}

const pause = new Int32Array(new SharedArrayBuffer(4))

/** Writes all of a text to a descriptor, waiting where a pipe is full (EAGAIN). Throws ClosedPipe when nobody reads any more. */
export function writeText(descriptor: number, text: string): void {
  let bytes: Uint8Array = Buffer.from(text, 'utf8')
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(fs.writeSync(descriptor, bytes))
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EPIPE') throw new ClosedPipe()
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 2)
    }
  }
}

/** Reads standard input line by line, blocking. */
export class LineReader {
  #rest = Buffer.alloc(0)
  #ended = false
  readonly #chunk = Buffer.alloc(65536)

  /** The next line without its end, or null at the end of the input. */
  readLine(): string | null {
    for (;;) {
      const end = this.#rest.indexOf(10)
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString('utf8')
        this.#rest = this.#rest.subarray(end + 1)
        return line.endsWith('\r') ? line.slice(0, -1) : line
      }
      if (this.#ended) {
        if (this.#rest.length === 0) return null
        const line = this.#rest.toString('utf8')
        this.#rest = Buffer.alloc(0)
        return line
      }
      this.#fill()
    }
  }

  /** Everything up to the end of the input. */
  readAll(): string {
    while (!this.#ended) this.#fill()
    const text = this.#rest.toString('utf8')
    this.#rest = Buffer.alloc(0)
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }

  #fill(): void {
    try {
      const count = fs.readSync(0, this.#chunk, 0, this.#chunk.length, null)
      if (count === 0) this.#ended = true
      else if (this.#rest.length + count > constants.MAX_LENGTH) throw new RangeError('standard input is too long')
      else this.#rest = Buffer.concat([this.#rest, this.#chunk.subarray(0, count)])
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'EOF') this.#ended = true
      else if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, 5)
      else throw error
    }
  }
}
