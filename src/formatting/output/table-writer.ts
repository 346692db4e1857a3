import { type Alignment, center, left, right, undefinedAlignment } from '../records/records.ts'
import { cellsOf, pad, unitsFromEnd, unitsFromStart } from './cells.ts'
import { distributeWidths } from './columns.ts'
import { cutPlain, isDecorated, plainText, reset } from './decoration.ts'
import type { RenderStyle } from './render-style.ts'
import { wrap } from './wrapping.ts'

const ellipsis = '\u2026'
const minimumScreen = 5

export interface TableColumn {
  width: number
  readonly alignment: Alignment
  readonly headerMatchesProperty: boolean
}

/** Cuts or pads one cell to its width. `fill`: whether blanks follow the text; the last column has none. */
function fitCell(value: string, width: number, alignment: Alignment, fill: boolean): string {
  let text = value
  const lineEnd = text.search(/[\r\n]/)
  if (lineEnd >= 0) text = text.slice(0, lineEnd) + ellipsis
  const cells = cellsOf(text)
  if (cells < width) {
    const blanks = width - cells
    if (alignment === right) return pad(blanks) + text
    if (alignment === center) {
      const before = blanks >> 1
      text = pad(before) + text
      if (fill) return text + pad(blanks - before)
    } else if (fill) return text + pad(blanks)
  } else if (cells > width) {
    const room = width - 1
    if (alignment === right) {
      const from = plainText(text).length - unitsFromEnd(text, room > 0 ? room : width)
      text = cutPlain(text, from, Number.POSITIVE_INFINITY, room > 0 ? ellipsis : '')
    } else text = cutPlain(text, 0, unitsFromStart(text, room > 0 ? room : width), '', room > 0 ? ellipsis : '')
  }
  // A wide character that did not fit leaves one cell over.
  if (cellsOf(text) === width) return text
  if (alignment === right) return ' ' + text
  return fill ? text + ' ' : text
}

/** Lays out the rows of one table (or wide list) for a given width. */
export class TableWriter {
  readonly #columns: readonly TableColumn[]
  readonly #hideHeader: boolean
  readonly #style: RenderStyle
  readonly #isDisabled: boolean
  #header: string[] | null = null

  /** `columns` with width 0 share what is left; the widths are settled here. Below five cells nothing is printed. */
  constructor(columns: readonly TableColumn[], screenColumns: number, hideHeader: boolean, style: RenderStyle) {
    this.#hideHeader = hideHeader
    this.#style = style
    const widths = columns.map((column) => column.width)
    this.#isDisabled = screenColumns < minimumScreen
    if (!this.#isDisabled) {
      distributeWidths(widths, screenColumns)
      this.#isDisabled = !widths.some((width) => width >= 1)
    }
    this.#columns = columns.map((column, i) => ({ ...column, width: widths[i]! }))
  }

  /** The header's lines; [] where it is hidden. The same lines again when called again. */
  header(labels: readonly string[]): readonly string[] {
    if (this.#isDisabled || this.#hideHeader) return []
    if (this.#header !== null) return this.#header
    const lines = this.#wrappedRow(labels, [], true)
    const rule = this.#columns.map(({ width }, i) => {
      if (width <= 0) return ''
      const cells = cellsOf(labels[i] ?? '')
      return '-'.repeat(cells > 0 && cells < width ? cells : width)
    })
    lines.push(this.#singleRow(rule, [], true))
    this.#header = lines
    return lines
  }

  /** The lines of a row: one, or as many as its longest cell needs when `multiLine`. */
  row(values: readonly string[], alignments: readonly Alignment[], multiLine: boolean): string[] {
    if (this.#isDisabled) return []
    return multiLine ? this.#wrappedRow(values, alignments, false) : [this.#singleRow(values, alignments, false)]
  }

  #alignment(index: number, alignments: readonly Alignment[]): Alignment {
    const own = alignments[index] ?? undefinedAlignment
    const alignment = own === undefinedAlignment ? this.#columns[index]!.alignment : own
    return alignment === undefinedAlignment ? left : alignment
  }

  #singleRow(values: readonly string[], alignments: readonly Alignment[], isHeader: boolean): string {
    let line = ''
    const last = this.#columns.length - 1
    for (let i = 0; i <= last; i++) {
      const { width } = this.#columns[i]!
      if (width <= 0) continue
      if (i > 0) line += ' '
      const cell = fitCell(values[i] ?? '', width, this.#alignment(i, alignments), i < last)
      if (isHeader) line += this.#style.tableHeader + cell + this.#style.reset
      else line += isDecorated(cell) && !cell.trimEnd().endsWith(reset) ? cell + reset : cell
    }
    return line
  }

  #wrappedRow(values: readonly string[], alignments: readonly Alignment[], isHeader: boolean): string[] {
    const visible: number[] = []
    for (let i = 0; i < this.#columns.length; i++) if (this.#columns[i]!.width > 0) visible.push(i)
    if (visible.length === 0) return []
    const blocks = visible.map((index, position) => {
      const { width } = this.#columns[index]!
      const fill = position < visible.length - 1
      const alignment = this.#alignment(index, alignments)
      const lines = wrap(values[index] ?? '', width, width)
      const mustFit = fill || alignment === right || alignment === center
      const fitted = mustFit
        ? lines.map((line) => (cellsOf(line) < width ? fitCell(line, width, alignment, fill) : line))
        : lines
      return position === 0 ? fitted : fitted.map((line) => ' ' + line)
    })
    const height = Math.max(...blocks.map((block) => block.length))
    const rows: string[] = []
    for (let row = 0; row < height; row++) {
      let lastWithContent = 0
      for (let i = 0; i < blocks.length; i++) if (blocks[i]!.length > row) lastWithContent = i
      let line = ''
      for (let i = 0; i < blocks.length; i++) {
        const block = blocks[i]!
        let cell = row < block.length ? block[row]! : i > lastWithContent ? '' : this.#blankCell(visible, i)
        if (i === lastWithContent && height > 1) cell = cell.trimEnd()
        line += isHeader ? this.#decorateHeader(cell, i) : cell
      }
      rows.push(line)
    }
    return rows
  }

  #blankCell(visible: readonly number[], position: number): string {
    if (position === visible.length - 1) return ''
    return pad(this.#columns[visible[position]!]!.width + (position > 0 ? 1 : 0))
  }

  #decorateHeader(cell: string, position: number): string {
    if (this.#columns[position]!.headerMatchesProperty) return this.#style.tableHeader + cell + this.#style.reset
    if (cell.length === 0) return cell + this.#style.reset
    const at = position === 0 ? 0 : 1
    return cell.slice(0, at) + this.#style.customTableHeaderLabel + cell.slice(at) + this.#style.reset
  }
}

/** How many columns of `cells` width a wide list has room for. */
export function wideColumnsFor(cells: number, screenColumns: number): number {
  if (cells <= 0 || screenColumns < 1 || cells >= screenColumns) return 1
  let columns = 1
  while (cells * (columns + 1) + columns < screenColumns) columns++
  return columns
}
