/** Short forms for declaring the built-in views. */
import { type Computation, PropertyExpression } from '../expression.ts'
import { type Alignment, center, left, right, undefinedAlignment } from '../records/records.ts'
import type {
  ColumnHeader,
  Content,
  CustomControl,
  CustomItem,
  GroupBy,
  ListEntry,
  ListItem,
  RowItem,
  View,
} from './definition.ts'

const alignments: Readonly<Record<'left' | 'center' | 'right', Alignment>> = { left, center, right }
const noControls: ReadonlyMap<string, CustomControl> = new Map()

/** A property by name, or a computation with a name of its own. */
export type Source = string | { readonly text: string; readonly compute: Computation }

/** A computed column or item; `text` is its label where no other is given. */
export function computed(text: string, compute: Computation): Source {
  return { text, compute }
}

function expressionOf(source: Source): PropertyExpression {
  return typeof source === 'string'
    ? PropertyExpression.ofName(source)
    : PropertyExpression.ofComputation(source.compute, source.text)
}

function contentOf(source: Source): Content {
  return { kind: 'expression', expression: expressionOf(source), format: null }
}

export interface Column {
  readonly header: ColumnHeader
  readonly item: RowItem
}

/** A column: what it shows, its width (0: a share), and where its header differs from the default. */
export function column(
  source: Source,
  width = 0,
  options: {
    readonly align?: 'left' | 'center' | 'right'
    readonly label?: string
    readonly valueAlign?: 'left' | 'right'
  } = {},
): Column {
  return {
    header: {
      label: options.label ?? null,
      width,
      alignment: options.align === undefined ? undefinedAlignment : alignments[options.align],
    },
    item: {
      content: contentOf(source),
      alignment: options.valueAlign === undefined ? undefinedAlignment : alignments[options.valueAlign],
    },
  }
}

export interface ViewOptions {
  readonly groupBy?: GroupBy
  readonly wrap?: boolean
  readonly autoSize?: boolean
  readonly hideHeaders?: boolean
}

function viewOf(
  name: string,
  typeNames: string | readonly string[],
  control: View['control'],
  options: ViewOptions,
  outOfBand = false,
): View {
  return {
    name,
    typeNames: typeof typeNames === 'string' ? [typeNames] : typeNames,
    control,
    groupBy: options.groupBy ?? null,
    outOfBand,
    controls: noControls,
  }
}

/** A table view. Without a name it is called after its type. */
export function table(
  typeNames: string | readonly string[],
  columns: readonly (Column | string)[],
  options: ViewOptions & { readonly name?: string } = {},
): View {
  const all = columns.map((each) => (typeof each === 'string' ? column(each) : each))
  return viewOf(
    options.name ?? (typeof typeNames === 'string' ? typeNames : typeNames[0]!),
    typeNames,
    {
      kind: 'table',
      autoSize: options.autoSize ?? null,
      hideHeaders: options.hideHeaders ?? false,
      headers: all.map((each) => each.header),
      rows: [{ selection: null, wrap: options.wrap ?? false, items: all.map((each) => each.item) }],
    },
    options,
  )
}

/** An item of a list: a property, or `[label, source]`. */
export type Item = string | readonly [string, Source]

function itemOf(item: Item): ListItem {
  if (typeof item === 'string') return { label: null, content: contentOf(item), condition: null }
  return { label: item[0], content: contentOf(item[1]), condition: null }
}

/** A list view. `perType`: other items for some of the types. */
export function list(
  typeNames: string | readonly string[],
  items: readonly Item[],
  options: ViewOptions & { readonly name?: string; readonly perType?: Readonly<Record<string, readonly Item[]>> } = {},
): View {
  const entries: ListEntry[] = [{ selection: null, items: items.map(itemOf) }]
  for (const [typeName, own] of Object.entries(options.perType ?? {})) {
    entries.push({ selection: { typeNames: [typeName], conditions: [] }, items: own.map(itemOf) })
  }
  const name = options.name ?? (typeof typeNames === 'string' ? typeNames : typeNames[0]!)
  return viewOf(name, typeNames, { kind: 'list', entries }, options)
}

/** A wide view of one property. */
export function wide(
  typeNames: string | readonly string[],
  source: Source,
  options: ViewOptions & { readonly name: string },
): View {
  const control = {
    kind: 'wide',
    autoSize: null,
    columns: 0,
    entries: [{ selection: null, content: contentOf(source) }],
  } as const
  return viewOf(options.name, typeNames, control, options)
}

/** An item of a custom view that shows a value. */
export function shown(source: Source): CustomItem {
  return {
    kind: 'expression',
    expression: expressionOf(source),
    condition: null,
    each: false,
    control: null,
    format: null,
  }
}

/** A custom control of these items. */
export function customControl(items: readonly CustomItem[]): CustomControl {
  return { kind: 'custom', entries: [{ selection: null, items }] }
}

/** A custom view. `outOfBand`: its objects stand outside any table or list. */
export function custom(
  typeNames: string | readonly string[],
  items: readonly CustomItem[],
  options: ViewOptions & { readonly name: string; readonly outOfBand?: boolean },
): View {
  return viewOf(options.name, typeNames, customControl(items), options, options.outOfBand ?? false)
}

/** Groups by a property, with the heading `   label: value` or one of its own. */
export function groupBy(source: Source, label: string | null = null, control: CustomControl | null = null): GroupBy {
  return { expression: expressionOf(source), label, control }
}
