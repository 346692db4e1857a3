/**
 * How a view is declared: the same data for the built-in views and for those read from `*.format.ps1xml`.
 * https://learn.microsoft.com/powershell/scripting/developer/format/formatting-file-overview
 */
import type { PropertyExpression } from '../expression.ts'
import type { Alignment } from '../records/records.ts'

/** Which objects an entry is for: by type name, and by a condition on the object. */
export interface Selection {
  readonly typeNames: readonly string[]
  readonly conditions: readonly { readonly typeName: string | null; readonly condition: PropertyExpression }[]
}

/** What a cell or item holds: a property or script, or a fixed text. */
export type Content =
  | { readonly kind: 'expression'; readonly expression: PropertyExpression; readonly format: string | null }
  | { readonly kind: 'text'; readonly text: string }

export interface ColumnHeader {
  readonly label: string | null
  /** 0: share what is left. */
  readonly width: number
  readonly alignment: Alignment
}

export interface RowItem {
  /** null: as in the default row. */
  readonly content: Content | null
  readonly alignment: Alignment
}

export interface TableRow {
  readonly selection: Selection | null
  readonly wrap: boolean
  readonly items: readonly RowItem[]
}

export interface TableControl {
  readonly kind: 'table'
  readonly autoSize: boolean | null
  readonly hideHeaders: boolean
  readonly headers: readonly ColumnHeader[]
  readonly rows: readonly TableRow[]
}

export interface ListItem {
  readonly label: string | null
  readonly content: Content
  readonly condition: PropertyExpression | null
}

export interface ListEntry {
  readonly selection: Selection | null
  readonly items: readonly ListItem[]
}

export interface ListControl {
  readonly kind: 'list'
  readonly entries: readonly ListEntry[]
}

export interface WideEntry {
  readonly selection: Selection | null
  readonly content: Content
}

export interface WideControl {
  readonly kind: 'wide'
  readonly autoSize: boolean | null
  readonly columns: number
  readonly entries: readonly WideEntry[]
}

export type CustomItem =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'newLine'; readonly count: number }
  | {
      readonly kind: 'frame'
      readonly left: number
      readonly right: number
      readonly firstLine: number
      readonly items: readonly CustomItem[]
    }
  | {
      readonly kind: 'expression'
      /** null: the object itself. */
      readonly expression: PropertyExpression | null
      readonly condition: PropertyExpression | null
      /** Whether each item of a collection is shown by itself. */
      readonly each: boolean
      /** The control that shows the value, or the name of one; null: as text. */
      readonly control: CustomControl | string | null
      readonly format: string | null
    }

export interface CustomEntry {
  readonly selection: Selection | null
  readonly items: readonly CustomItem[]
}

export interface CustomControl {
  readonly kind: 'custom'
  readonly entries: readonly CustomEntry[]
}

export type Control = TableControl | ListControl | WideControl | CustomControl
export type Shape = Control['kind']

export interface GroupBy {
  readonly expression: PropertyExpression
  readonly label: string | null
  /** How the heading is shown; null: `   Label: value`. */
  readonly control: CustomControl | string | null
}

export interface View {
  readonly name: string
  readonly typeNames: readonly string[]
  readonly control: Control
  readonly groupBy: GroupBy | null
  /** Objects of this view stand outside any table or list. */
  readonly outOfBand: boolean
  /** Views of help pages are not listed by Get-FormatData. */
  readonly isHelp?: boolean
  /** Named controls that this view's custom control refers to. */
  readonly controls: ReadonlyMap<string, CustomControl>
}
