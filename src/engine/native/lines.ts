/** Cuts a program's output into lines as it comes. */
export class LineSplitter {
  readonly #decoder = new TextDecoder('utf-8')
  readonly #emit: (line: string) => void
  #rest = ''

  constructor(emit: (line: string) => void) {
    this.#emit = emit
  }

  push(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes, { stream: true }))
  }

  /** The output has ended: what is left is the last line. */
  end(): void {
    this.#take(this.#decoder.decode())
    if (this.#rest !== '') this.#emit(this.#rest.replace(/\r$/, ''))
    this.#rest = ''
  }

  #take(text: string): void {
    const lines = (this.#rest + text).split('\n')
    this.#rest = lines.pop()!
    for (const line of lines) this.#emit(line.endsWith('\r') ? line.slice(0, -1) : line)
  }
}
