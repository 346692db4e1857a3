/** Where a 1-based position is. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

/** A parsed text: what offsets in its tree refer to. */
export class Source {
  readonly text: string
  /** Full path, null for text that is no file. */
  readonly file: string | null
  #lineStarts: number[] | null = null

  constructor(text: string, file: string | null) {
    this.text = text
    this.file = file
  }

  /** Offsets at which lines begin; made on first use. */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts !== null) return this.#lineStarts
    const starts = [0]
    const text = this.text
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    return (this.#lineStarts = starts)
  }

  /** Line and column, both from 1, of an offset. */
  position(offset: number): LinePosition {
    const starts = this.lineStarts
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }

  /** A line's text by its 1-based number, without its end. */
  line(number: number): string {
    return this.wholeLine(number).replace(/[\r\n]+$/, '')
  }

  /** A line's text by its 1-based number, with its end. */
  wholeLine(number: number): string {
    const starts = this.lineStarts
    const start = starts[number - 1] ?? this.text.length
    const next = starts[number] ?? this.text.length
    return this.text.slice(start, next)
  }
}
