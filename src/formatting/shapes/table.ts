import type { Value } from '../../kernel/value.ts'
import {
  type Alignment,
  type FormatEntryInfo,
  FormatPropertyField,
  left,
  right,
  type ShapeInfo,
  TableColumnInfo,
  TableHeaderInfo,
  TableRowEntry,
  undefinedAlignment,
} from '../records/records.ts'
import { isScalarType } from '../scalars.ts'
import type { RowItem, TableControl, TableRow } from '../views/definition.ts'
import { chooseEntry } from '../views/view-table.ts'
import { contentText, expressionText, type ShapeContext, type ShapeGenerator } from './context.ts'
import { allProperties, defaultProperties, expandGiven, type ShownProperty, showsComputerName } from './properties.ts'

/** A table never grows more columns than this by itself. */
const mostColumns = 10

/** A table by a view. */
export class ViewTableShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly #control: TableControl

  constructor(context: ShapeContext, control: TableControl) {
    this.#context = context
    this.#control = control
  }

  get autoSize(): boolean {
    return this.#context.parameters.autoSize ?? this.#control.autoSize ?? false
  }

  #row(value: Value): { readonly row: TableRow; readonly items: readonly RowItem[] } {
    const { access } = this.#context
    const { rows } = this.#control
    const fallback = rows.find((row) => row.selection === null) ?? rows[0]!
    if (rows.length === 1) return { row: fallback, items: fallback.items }
    const row = chooseEntry(rows, access.typeNames(value), value, access)
    if (row === fallback) return { row, items: row.items }
    return { row, items: row.items.map((item, i) => (item.content === null ? (fallback.items[i] ?? item) : item)) }
  }

  start(value: Value): ShapeInfo {
    const { access, parameters } = this.#context
    const { headers, hideHeaders } = this.#control
    const info = new TableHeaderInfo()
    info.hideHeader = parameters.hideHeaders ?? hideHeaders
    info.repeatHeader = parameters.repeatHeader
    this.#row(value).items.forEach((item, i) => {
      const header = headers[i]
      const column = new TableColumnInfo()
      column.width = header?.width ?? 0
      column.alignment = header?.alignment ?? undefinedAlignment
      if (column.alignment === undefinedAlignment) column.alignment = item.alignment
      if (header?.label) {
        column.label = header.label
        column.HeaderMatchesProperty = access.resolveNames(value, header.label).length > 0
      } else if (item.content === null) column.label = ''
      else column.label = item.content.kind === 'text' ? item.content.text : item.content.expression.text
      info.tableColumnInfoList.push(column)
    })
    return info
  }

  entry(value: Value): FormatEntryInfo {
    const { row, items } = this.#row(value)
    const entry = new TableRowEntry()
    entry.multiLine = this.#context.parameters.wrap ?? row.wrap
    for (const item of items) {
      entry.formatPropertyFieldList.push(
        new FormatPropertyField(contentText(this.#context, item.content, value).text, item.alignment),
      )
    }
    return entry
  }
}

/** A table by the first object's properties, or those given. */
export class PropertyTableShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly #shown: readonly ShownProperty[]

  constructor(context: ShapeContext, first: Value) {
    this.#context = context
    this.#shown = this.#choose(first)
  }

  get autoSize(): boolean {
    return this.#context.parameters.autoSize ?? false
  }

  #choose(first: Value): readonly ShownProperty[] {
    const { access, parameters } = this.#context
    if (parameters.properties.length > 0) return expandGiven(parameters.properties, first, access, true)
    const defaults = defaultProperties(first, access)
    return defaults.length > 0 ? defaults : allProperties(first, access).slice(0, mostColumns)
  }

  start(value: Value): ShapeInfo {
    const { parameters } = this.#context
    const info = new TableHeaderInfo()
    info.hideHeader = parameters.hideHeaders ?? false
    info.repeatHeader = parameters.repeatHeader
    for (const shown of this.#shown) {
      const column = new TableColumnInfo()
      column.propertyName = shown.from?.label ?? shown.expression.text
      column.width = shown.from?.width ?? 0
      column.alignment = shown.from?.alignment ?? this.#alignmentOf(shown, value)
      info.tableColumnInfoList.push(column)
    }
    return info
  }

  /** Numbers, Booleans and enumerations stand right, by what the first object has. */
  #alignmentOf(shown: ShownProperty, value: Value): Alignment {
    const { access } = this.#context
    const outcome = shown.expression.first(value, access)
    if (
      outcome === null ||
      outcome.failure !== undefined ||
      outcome.value === null ||
      typeof outcome.value === 'string'
    )
      return left
    const names = access.typeNames(outcome.value)
    return names[0]?.toLowerCase() !== 'system.string' && isScalarType(names) ? right : left
  }

  entry(value: Value): FormatEntryInfo {
    const entry = new TableRowEntry()
    entry.multiLine = this.#context.parameters.wrap ?? false
    for (const { expression, from } of this.#shown) {
      entry.formatPropertyFieldList.push(
        new FormatPropertyField(expressionText(this.#context, expression, value, from?.format ?? null, true).text),
      )
    }
    return entry
  }
}

/** A view with a column for the computer an object came from. */
export function withComputerName(
  context: ShapeContext,
  control: TableControl,
  value: Value,
  column: RowItem,
): TableControl {
  if (!showsComputerName(value, context.access)) return control
  const header = { label: 'PSComputerName', width: 0, alignment: undefinedAlignment }
  return {
    ...control,
    headers: control.headers.length > 0 ? [...control.headers, header] : control.headers,
    rows: control.rows.map((row) => (row.selection === null ? { ...row, items: [...row.items, column] } : row)),
  }
}
