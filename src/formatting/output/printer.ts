import { formatFault } from '../parameters.ts'
import {
  type Alignment,
  ComplexViewEntry,
  ComplexViewHeaderInfo,
  FormatEndData,
  FormatEntryData,
  type FormatRecord,
  FormatStartData,
  GroupEndData,
  GroupStartData,
  ListViewEntry,
  ListViewHeaderInfo,
  left,
  RawTextFormatEntry,
  TableHeaderInfo,
  TableRowEntry,
  WideViewEntry,
  WideViewHeaderInfo,
} from '../records/records.ts'
import { cellsOf } from './cells.ts'
import { ComplexWriter } from './complex-writer.ts'
import { GroupQueue } from './group-queue.ts'
import { defaultColumns, type LineOutput, type LineStream } from './line-output.ts'
import { listLines } from './list-writer.ts'
import type { RenderStyle } from './render-style.ts'
import { TableWriter, wideColumnsFor } from './table-writer.ts'

/** What a printer needs to know about its surroundings. */
export interface PrinterSetting {
  /** Milliseconds from an arbitrary start. */
  now(): number
  style(): RenderStyle
  /** The console's size, for tables whose output has no width or height of its own; 0 where there is no console. */
  readonly consoleColumns: number
  readonly consoleRows: number
}

/** How long a table waits for more rows before its widths are settled. */
const settleMilliseconds = 300

type State = 'outside' | 'document' | 'group'

interface Group {
  readonly table: TableWriter | null
  readonly wide: WideBuffer | null
  rows: number
}

class WideBuffer {
  readonly size: number
  items: string[] = []
  constructor(size: number) {
    this.size = size
  }
}

function kindOf(start: FormatStartData): string {
  if (start.shapeInfo instanceof WideViewHeaderInfo) return 'format-wide'
  if (start.shapeInfo instanceof TableHeaderInfo) return 'format-table'
  if (start.shapeInfo instanceof ListViewHeaderInfo) return 'format-list'
  if (start.shapeInfo instanceof ComplexViewHeaderInfo) return 'format-complex'
  return 'format-*'
}

/** Prints format records as lines. One printer is one Out-* command: it is fed records in order and told when they end. */
export class Printer {
  readonly #out: LineOutput
  readonly #setting: PrinterSetting
  #state: State = 'outside'
  #queue: GroupQueue | null = null
  #document: FormatStartData | null = null
  #group: Group | null = null
  #widths: readonly number[] | null = null
  #widest = 0

  constructor(out: LineOutput, setting: PrinterSetting) {
    this.#out = out
    this.#setting = setting
  }

  /** Whether a group of a document is open: a new document then has to end it first. */
  get isInsideGroup(): boolean {
    return this.#state === 'group'
  }

  /**
   * Takes the next record. Throws ConsoleLineOutputOutOfSequencePacket where it cannot stand here: two Format-* commands'
   * outputs got mixed up.
   */
  accept(record: FormatRecord): void {
    this.#checkSequence(record)
    if (record instanceof FormatStartData) this.#prepareQueue(record)
    if (this.#queue === null) this.#print(record)
    else for (const released of this.#queue.add(record)) this.#print(released)
  }

  /** Prints what is still held back. */
  flush(): void {
    if (this.#queue !== null) for (const record of this.#queue.drain()) this.#print(record)
  }

  #checkSequence(record: FormatRecord): void {
    let expected: State
    let next: State
    if (record instanceof FormatEntryData) {
      if (record.outOfBand) return
      expected = next = 'group'
    } else if (record instanceof FormatStartData) {
      expected = 'outside'
      next = 'document'
    } else if (record instanceof GroupStartData) {
      expected = 'document'
      next = 'group'
    } else if (record instanceof GroupEndData) {
      expected = 'group'
      next = 'document'
    } else {
      expected = 'document'
      next = 'outside'
    }
    if (this.#state !== expected) {
      const type = `Microsoft.PowerShell.Commands.Internal.Format.${record.constructor.name}`
      const command = record instanceof FormatStartData ? kindOf(record) : 'format-*'
      throw formatFault(
        'ConsoleLineOutputOutOfSequencePacket',
        `The object of type "${type}" is not valid or not in the correct sequence. This is likely caused by a user-specified "${command}" command which is conflicting with the default formatting.`,
        'InvalidData',
        'System.InvalidOperationException',
      )
    }
    this.#state = next
  }

  #prepareQueue(start: FormatStartData): void {
    const shape = start.shapeInfo
    const isWaiting = shape instanceof TableHeaderInfo && shape.tableColumnInfoList[0]?.width === 0
    if (start.autosizeInfo === null && !isWaiting) return
    const limits =
      start.autosizeInfo !== null
        ? { objectCount: start.autosizeInfo.objectCount, milliseconds: 0 }
        : { objectCount: 0, milliseconds: settleMilliseconds }
    this.#queue = new GroupQueue(limits, this.#setting.now, (opened, records) => this.#measure(opened, records))
  }

  #measure(start: FormatStartData, records: readonly FormatRecord[]): void {
    this.#widths = null
    this.#widest = 0
    const shape = start.shapeInfo
    if (shape instanceof TableHeaderInfo) {
      if (shape.tableColumnInfoList.length === 0) return
      const widths = shape.tableColumnInfoList.map((column) => cellsOf(column.label || column.propertyName || ''))
      for (const record of records) {
        if (!(record instanceof FormatEntryData && record.formatEntryInfo instanceof TableRowEntry)) continue
        const fields = record.formatEntryInfo.formatPropertyFieldList
        for (let i = 0; i < fields.length && i < widths.length; i++) {
          widths[i] = Math.max(widths[i]!, cellsOf(fields[i]!.propertyValue))
        }
      }
      this.#widths = widths
    } else if (shape instanceof WideViewHeaderInfo && shape.columns === 0) {
      for (const record of records) {
        if (record instanceof FormatEntryData && record.formatEntryInfo instanceof WideViewEntry) {
          this.#widest = Math.max(this.#widest, cellsOf(record.formatEntryInfo.formatPropertyField.propertyValue))
        }
      }
    }
  }

  #line(text: string, stream: LineStream = 'output'): void {
    this.#out.writeLine(text, stream)
  }

  #print(record: FormatRecord): void {
    if (record instanceof FormatEntryData) {
      if (record.outOfBand) this.#printOutOfBand(record)
      else this.#printEntry(record)
    } else if (record instanceof FormatStartData) {
      this.#document = record
      this.#line('')
    } else if (record instanceof GroupStartData) this.#openGroup(record)
    else if (record instanceof GroupEndData) {
      this.#flushWide('output')
      this.#group = null
    } else if (record instanceof FormatEndData) {
      if (!(this.#document?.shapeInfo instanceof ListViewHeaderInfo)) this.#line('')
      this.#document = null
    }
  }

  /** The width tables and wide lists are laid out for. */
  get #tableColumns(): number {
    if (this.#out.columns !== Number.POSITIVE_INFINITY) return this.#out.columns
    return this.#setting.consoleColumns > 0 ? this.#setting.consoleColumns : defaultColumns
  }

  get #pageRows(): number {
    if (this.#out.rows !== Number.POSITIVE_INFINITY) return this.#out.rows
    return this.#setting.consoleRows > 0 ? this.#setting.consoleRows : Number.POSITIVE_INFINITY
  }

  #openGroup(record: GroupStartData): void {
    const shape = this.#document?.shapeInfo
    let table: TableWriter | null = null
    let wide: WideBuffer | null = null
    if (shape instanceof TableHeaderInfo) {
      const widths = this.#widths
      const columns = shape.tableColumnInfoList.map((column, i) => ({
        width: widths?.[i] ?? column.width,
        alignment: column.alignment,
        headerMatchesProperty: column.HeaderMatchesProperty,
      }))
      if (columns.length > 0)
        table = new TableWriter(columns, this.#tableColumns, shape.hideHeader, this.#setting.style())
    } else if (shape instanceof WideViewHeaderInfo) {
      let perRow = 2
      if (this.#widest > 0) perRow = wideColumnsFor(this.#widest, this.#tableColumns)
      else if (shape.columns > 0) perRow = shape.columns
      const columns = Array.from({ length: perRow }, () => ({ width: 0, alignment: left, headerMatchesProperty: true }))
      table = new TableWriter(columns, this.#tableColumns, false, this.#setting.style())
      wide = new WideBuffer(perRow)
    }
    this.#widths = null
    this.#widest = 0
    this.#group = { table, wide, rows: 0 }
    if (record.groupingEntry !== null) {
      new ComplexWriter(this.#out.columns, (line) => this.#line(line)).writeEntries(
        record.groupingEntry.formatValueList,
      )
      this.#line('')
    }
    if (wide === null) this.#printHeader()
  }

  #printHeader(): void {
    const shape = this.#document?.shapeInfo
    const group = this.#group
    if (!(shape instanceof TableHeaderInfo) || group === null || group.table === null) return
    const lines = group.table.header(
      shape.tableColumnInfoList.map((column) => column.label ?? column.propertyName ?? ''),
    )
    for (const line of lines) this.#line(line)
    group.rows += lines.length
  }

  #printEntry(record: FormatEntryData): void {
    const entry = record.formatEntryInfo
    const stream = record.writeStream
    const group = this.#group
    if (group === null) return
    if (entry instanceof TableRowEntry) this.#printRow(entry, group, stream)
    else if (entry instanceof ListViewEntry) {
      this.#printList(entry, stream)
      this.#line('', stream)
    } else if (entry instanceof WideViewEntry && group.wide !== null) {
      group.wide.items.push(entry.formatPropertyField.propertyValue)
      if (group.wide.items.length === group.wide.size) this.#flushWide(stream)
    } else if (entry instanceof ComplexViewEntry) {
      new ComplexWriter(this.#out.columns, (line) => this.#line(line, stream)).writeEntries(entry.formatValueList)
    }
  }

  #printRow(entry: TableRowEntry, group: Group, stream: LineStream): void {
    const shape = this.#document?.shapeInfo
    if (group.table === null || !(shape instanceof TableHeaderInfo)) return
    if (shape.repeatHeader && group.rows >= this.#pageRows - 2) {
      this.#line('')
      group.rows = 0
      this.#printHeader()
    }
    const values: string[] = []
    const alignments: Alignment[] = []
    for (let i = 0; i < shape.tableColumnInfoList.length; i++) {
      const field = entry.formatPropertyFieldList[i]
      values.push(field?.propertyValue ?? '')
      alignments.push(field?.alignment ?? left)
    }
    for (const line of group.table.row(values, alignments, entry.multiLine)) this.#line(line, stream)
    group.rows++
  }

  #printList(entry: ListViewEntry, stream: LineStream): void {
    const fields = entry.listViewFieldList
    const lines = listLines(
      fields.map((field) => field.label ?? field.propertyName ?? ''),
      fields.map((field) => field.formatPropertyField.propertyValue),
      this.#out.columns,
      this.#setting.style(),
    )
    for (const line of lines) this.#line(line, stream)
  }

  #flushWide(stream: LineStream): void {
    const wide = this.#group?.wide
    if (!wide || wide.items.length === 0) return
    const values = Array.from({ length: wide.size }, (_, i) => wide.items[i] ?? '')
    for (const line of this.#group!.table!.row(values, [], false)) this.#line(line, stream)
    wide.items = []
  }

  #printOutOfBand(record: FormatEntryData): void {
    const entry = record.formatEntryInfo
    const stream = record.writeStream
    if (entry instanceof RawTextFormatEntry) {
      if (record.isHelpObject)
        new ComplexWriter(this.#out.columns, (line) => this.#line(line, stream)).writeText(entry.text)
      else this.#out.writeRaw(entry.text, stream)
    } else if (entry instanceof ComplexViewEntry) {
      new ComplexWriter(Number.POSITIVE_INFINITY, (line) => this.#line(line, stream)).writeEntries(
        entry.formatValueList,
      )
    } else if (entry instanceof ListViewEntry) {
      this.#line('', stream)
      this.#printList(entry, stream)
      this.#line('', stream)
    }
  }
}
