import {
  FormatEntry,
  FormatNewLine,
  FormatPropertyField,
  FormatTextField,
  type FormatValue,
  type FrameInfo,
} from '../records/records.ts'
import { pad } from './cells.ts'
import { wrap } from './wrapping.ts'

const deepest = 50

/** Renders custom views: text with line ends and nested, indented frames, wrapped at the width. */
export class ComplexWriter {
  readonly #columns: number
  readonly #write: (line: string) => void
  readonly #frames: FrameInfo[] = []
  #text = ''

  constructor(columns: number, write: (line: string) => void) {
    this.#columns = columns
    this.#write = write
  }

  /** Writes the entries of a custom view, and ends the last line. */
  writeEntries(values: readonly FormatValue[]): void {
    this.#frames.length = 0
    for (const value of values) if (value instanceof FormatEntry) this.#writeEntry(value, 0)
    this.#endLine()
  }

  /** Writes a text, wrapped at the width. */
  writeText(text: string): void {
    this.#frames.length = 0
    this.#text += text
    this.#endLine()
  }

  #writeEntry(entry: FormatEntry, depth: number): void {
    for (const value of entry.formatValueList) {
      if (value instanceof FormatEntry) {
        if (depth >= deepest) continue
        if (value.frameInfo !== null) this.#frames.push(value.frameInfo)
        this.#writeEntry(value, depth + 1)
        if (value.frameInfo !== null) this.#frames.pop()
      } else if (value instanceof FormatNewLine) this.#endLine()
      else if (value instanceof FormatTextField) this.#text += value.text
      else if (value instanceof FormatPropertyField) this.#text += value.propertyValue
    }
  }

  #endLine(): void {
    let leftIndent = 0
    let rightIndent = 0
    for (const frame of this.#frames) {
      leftIndent += frame.leftIndentation
      rightIndent += frame.rightIndentation
    }
    const width = this.#columns - leftIndent - rightIndent
    if (width <= 0) this.#text = ''
    let shift = this.#frames.at(-1)?.firstLine ?? 0
    if (Math.abs(shift) >= width) shift = 0
    const lines = wrap(this.#text, shift >= 0 ? width - shift : width, shift >= 0 ? width : width + shift)
    this.#text = ''
    const firstPad = pad(shift >= 0 ? leftIndent + shift : leftIndent)
    const nextPad = pad(shift >= 0 ? leftIndent : leftIndent - shift)
    lines.forEach((line, i) => {
      this.#write((i === 0 ? firstPad : nextPad) + line)
    })
  }
}
