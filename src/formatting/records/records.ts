/**
 * What Format-* commands send down the pipeline and Out-* commands print: Microsoft.PowerShell.Commands.Internal.Format.*. The property
 * names are those of the .NET classes, since scripts can see them.
 */
import type { LineStream } from '../output/line-output.ts'

export type Alignment = 0 | 1 | 2 | 3
/** 0 means: not said here, take the column's. */
export const undefinedAlignment: Alignment = 0
export const left: Alignment = 1
export const center: Alignment = 2
export const right: Alignment = 3

export class TableColumnInfo {
  /** 0: share what is left. */
  width = 0
  alignment: Alignment = left
  label: string | null = null
  propertyName: string | null = null
  HeaderMatchesProperty = true
}

export class TableHeaderInfo {
  hideHeader = false
  repeatHeader = false
  readonly tableColumnInfoList: TableColumnInfo[] = []
}

export class ListViewHeaderInfo {}

export class WideViewHeaderInfo {
  columns = 0
}

export class ComplexViewHeaderInfo {}

export type ShapeInfo = TableHeaderInfo | ListViewHeaderInfo | WideViewHeaderInfo | ComplexViewHeaderInfo

export class FormatTextField {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export class FormatPropertyField {
  readonly propertyValue: string
  readonly alignment: Alignment
  constructor(propertyValue: string, alignment: Alignment = undefinedAlignment) {
    this.propertyValue = propertyValue
    this.alignment = alignment
  }
}

export class FormatNewLine {}

export class FrameInfo {
  readonly leftIndentation: number
  readonly rightIndentation: number
  /** Positive: the first line starts further right; negative: the following lines do. */
  readonly firstLine: number
  constructor(leftIndentation: number, rightIndentation: number, firstLine: number) {
    this.leftIndentation = leftIndentation
    this.rightIndentation = rightIndentation
    this.firstLine = firstLine
  }
}

export type FormatValue = FormatTextField | FormatPropertyField | FormatNewLine | FormatEntry

export class FormatEntry {
  readonly formatValueList: FormatValue[] = []
  readonly frameInfo: FrameInfo | null
  constructor(frameInfo: FrameInfo | null = null) {
    this.frameInfo = frameInfo
  }
}

export class RawTextFormatEntry {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export class TableRowEntry {
  readonly formatPropertyFieldList: FormatPropertyField[] = []
  multiLine = false
}

export class ListViewField {
  readonly label: string | null
  readonly propertyName: string | null
  readonly formatPropertyField: FormatPropertyField
  constructor(label: string | null, propertyName: string | null, text: string) {
    this.label = label
    this.propertyName = propertyName
    this.formatPropertyField = new FormatPropertyField(text)
  }
}

export class ListViewEntry {
  readonly listViewFieldList: ListViewField[] = []
}

export class WideViewEntry {
  readonly formatPropertyField: FormatPropertyField
  constructor(text: string) {
    this.formatPropertyField = new FormatPropertyField(text)
  }
}

export class ComplexViewEntry {
  readonly formatValueList: FormatValue[] = []
}

export class GroupingEntry {
  readonly formatValueList: FormatValue[] = []
}

export type FormatEntryInfo = RawTextFormatEntry | TableRowEntry | ListViewEntry | WideViewEntry | ComplexViewEntry

export class AutosizeInfo {
  /** How many objects decide the widths; 0: the whole group. */
  objectCount = 0
}

export class FormatStartData {
  readonly shapeInfo: ShapeInfo
  readonly autosizeInfo: AutosizeInfo | null
  readonly groupingEntry: GroupingEntry | null = null
  readonly pageHeaderEntry: null = null
  readonly pageFooterEntry: null = null
  constructor(shapeInfo: ShapeInfo, autosizeInfo: AutosizeInfo | null) {
    this.shapeInfo = shapeInfo
    this.autosizeInfo = autosizeInfo
  }
}

export class GroupStartData {
  readonly shapeInfo: null = null
  readonly groupingEntry: GroupingEntry | null
  constructor(groupingEntry: GroupingEntry | null) {
    this.groupingEntry = groupingEntry
  }
}

export class FormatEntryData {
  readonly formatEntryInfo: FormatEntryInfo
  /** Stands for itself, outside any table or list. */
  readonly outOfBand: boolean
  readonly writeStream: LineStream
  /** Whether the raw text wraps at the width, as help does. */
  readonly isHelpObject: boolean
  constructor(
    formatEntryInfo: FormatEntryInfo,
    outOfBand = false,
    writeStream: LineStream = 'output',
    isHelpObject = false,
  ) {
    this.formatEntryInfo = formatEntryInfo
    this.outOfBand = outOfBand
    this.writeStream = writeStream
    this.isHelpObject = isHelpObject
  }
}

export class GroupEndData {
  readonly groupingEntry: null = null
}

export class FormatEndData {
  readonly groupingEntry: null = null
}

export type FormatRecord = FormatStartData | GroupStartData | FormatEntryData | GroupEndData | FormatEndData

/** Whether a value is one of the five records that travel in the pipeline. */
export function isFormatRecord(value: unknown): value is FormatRecord {
  return (
    value instanceof FormatEntryData ||
    value instanceof FormatStartData ||
    value instanceof GroupStartData ||
    value instanceof GroupEndData ||
    value instanceof FormatEndData
  )
}
