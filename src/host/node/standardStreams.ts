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

/** Reads standard input line by line, blocking. Each piece is looked through once, however long a line is. */
export class LineReader {
  /** Pieces of a line whose end has not come yet. */
  #pieces: Buffer[] = []
  /** The piece read last, and how much of it has been handed out. */
  #piece = Buffer.alloc(0)
  #at = 0
  #ended = false

  /** The next line without its end, or null at the end of the input. */
  readLine(): string | null {
    for (;;) {
      const end = this.#piece.indexOf(10, this.#at)
      if (end >= 0) {
        const line = this.#take(end)
        this.#at = end + 1
        return line.endsWith('\r') ? line.slice(0, -1) : line
      }
      if (this.#ended) {
        if (this.#pieces.length === 0 && this.#at === this.#piece.length) return null
        return this.#take(this.#piece.length)
      }
      this.#fill()
    }
  }

  /** What is there up to `end` of the last piece. */
  #take(end: number): string {
    const last = this.#piece.subarray(this.#at, end)
    this.#at = end
    if (this.#pieces.length === 0) return last.toString('utf8')
    const bytes = Buffer.concat([...this.#pieces, last])
    this.#pieces = []
    return bytes.toString('utf8')
  }

  #fill(): void {
    if (this.#at < this.#piece.length) this.#pieces.push(this.#piece.subarray(this.#at))
    const chunk = Buffer.allocUnsafe(65536)
    this.#piece = chunk.subarray(0, this.#read(chunk))
    this.#at = 0
  }

  #read(chunk: Buffer): number {
    for (;;) {
      try {
        const count = fs.readSync(0, chunk, 0, chunk.length, null)
        if (count === 0) this.#ended = true
        return count
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, 5)
        else if (code === 'EOF') {
          this.#ended = true
          return 0
        } else throw error
      }
    }
  }
}
