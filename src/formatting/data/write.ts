/** Format data as the text of a format file: what Export-FormatData writes. */
import { UInt32 } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { EnumValue, enumText } from '../../types/enum.ts'
import { FormatDataObject, isScript } from './types.ts'

/** An element: its name, and what is in it. */
type Node = readonly [string, string | readonly Node[]]

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function rendered([name, content]: Node, indent: string): string {
  if (content.length === 0) return `${indent}<${name} />\n`
  if (typeof content === 'string') return `${indent}<${name}>${escaped(content)}</${name}>\n`
  return `${indent}<${name}>\n${content.map((each) => rendered(each, `${indent}  `)).join('')}${indent}</${name}>\n`
}

function items(value: Value): FormatDataObject[] {
  return value instanceof NetArray ? ([...value] as FormatDataObject[]) : []
}

function texts(value: Value): string[] {
  return value instanceof NetArray ? ([...value] as string[]) : []
}

class FormatDataWriter {
  readonly #withScripts: boolean

  constructor(withScripts: boolean) {
    this.#withScripts = withScripts
  }

  #text(object: FormatDataObject, field: string, name = field): Node[] {
    const value = object.get(field)
    return typeof value === 'string' && value !== '' ? [[name, value]] : []
  }

  #flag(object: FormatDataObject, field: string): Node[] {
    return object.get(field) === true ? [[field, '']] : []
  }

  #count(object: FormatDataObject, field: string, name = field): Node[] {
    const value = object.get(field)
    const count = value instanceof UInt32 ? value.value : (value as number)
    return count > 0 ? [[name, String(count)]] : []
  }

  #alignment(object: FormatDataObject): Node[] {
    const value = object.get('Alignment')
    return value instanceof EnumValue && value.value !== 0 ? [['Alignment', enumText(value)]] : []
  }

  #entry(value: Value): Node[] {
    if (!(value instanceof FormatDataObject)) return []
    const text = value.get('Value') as string
    return isScript(value) ? [['ScriptBlock', this.#withScripts ? text : ';']] : [['PropertyName', text]]
  }

  #selectedBy(value: Value): Node[] {
    if (!(value instanceof FormatDataObject)) return []
    const inner: Node[] = [
      ...texts(value.get('TypeNames')).map((name): Node => ['TypeName', name]),
      ...items(value.get('SelectionCondition')).map((each): Node => ['SelectionCondition', this.#entry(each)]),
    ]
    return inner.length === 0 ? [] : [['EntrySelectedBy', inner]]
  }

  #condition(object: FormatDataObject): Node[] {
    const inner = this.#entry(object.get('ItemSelectionCondition'))
    return inner.length === 0 ? [] : [['ItemSelectionCondition', inner]]
  }

  #table(control: FormatDataObject): Node {
    const headers = items(control.get('Headers')).map(
      (header): Node => [
        'TableColumnHeader',
        [...this.#text(header, 'Label'), ...this.#count(header, 'Width'), ...this.#alignment(header)],
      ],
    )
    const rows = items(control.get('Rows')).map((row): Node => {
      const columns = items(row.get('Columns')).map(
        (column): Node => [
          'TableColumnItem',
          [
            ...this.#alignment(column),
            ...this.#text(column, 'FormatString'),
            ...this.#entry(column.get('DisplayEntry')),
          ],
        ],
      )
      return [
        'TableRowEntry',
        [...this.#flag(row, 'Wrap'), ...this.#selectedBy(row.get('SelectedBy')), ['TableColumnItems', columns]],
      ]
    })
    return [
      'TableControl',
      [
        ...this.#flag(control, 'AutoSize'),
        ...this.#flag(control, 'HideTableHeaders'),
        ['TableHeaders', headers],
        ['TableRowEntries', rows],
      ],
    ]
  }

  #list(control: FormatDataObject): Node {
    const entries = items(control.get('Entries')).map((entry): Node => {
      const listed = items(entry.get('Items')).map(
        (item): Node => [
          'ListItem',
          [
            ...this.#text(item, 'Label'),
            ...this.#text(item, 'FormatString'),
            ...this.#condition(item),
            ...this.#entry(item.get('DisplayEntry')),
          ],
        ],
      )
      return [
        'ListEntry',
        [
          ...this.#selectedBy(entry.get('EntrySelectedBy')),
          ...(listed.length === 0 ? [] : ([['ListItems', listed]] as const)),
        ],
      ]
    })
    return ['ListControl', [['ListEntries', entries]]]
  }

  #wide(control: FormatDataObject): Node {
    const entries = items(control.get('Entries')).map(
      (entry): Node => [
        'WideEntry',
        [
          ...this.#selectedBy(entry.get('EntrySelectedBy')),
          ['WideItem', [...this.#entry(entry.get('DisplayEntry')), ...this.#text(entry, 'FormatString')]],
        ],
      ],
    )
    return [
      'WideControl',
      [
        ...this.#count(control, 'Columns', 'ColumnNumber'),
        ...this.#flag(control, 'AutoSize'),
        ['WideEntries', entries],
      ],
    ]
  }

  #custom(control: FormatDataObject): Node {
    const entries = items(control.get('Entries')).map(
      (entry): Node => [
        'CustomEntry',
        [
          ...this.#selectedBy(entry.get('SelectedBy')),
          ['CustomItem', items(entry.get('CustomItems')).flatMap((item) => this.#item(item))],
        ],
      ],
    )
    return ['CustomControl', [['CustomEntries', entries]]]
  }

  #item(item: FormatDataObject): Node[] {
    switch (item.netType.name) {
      case 'CustomItemNewline':
        return Array.from({ length: item.get('Count') as number }, (): Node => ['NewLine', ''])
      case 'CustomItemText':
        return [['Text', item.get('Text') as string]]
      case 'CustomItemFrame': {
        const inner = items(item.get('CustomItems')).flatMap((each) => this.#item(each))
        const indents = ['LeftIndent', 'RightIndent', 'FirstLineHanging', 'FirstLineIndent'].flatMap((name) =>
          this.#count(item, name),
        )
        return [['Frame', [...indents, ['CustomItem', inner]]]]
      }
      default: {
        const control = item.get('CustomControl')
        return [
          [
            'ExpressionBinding',
            [
              ...this.#flag(item, 'EnumerateCollection'),
              ...this.#condition(item),
              ...this.#entry(item.get('Expression')),
              ...(control instanceof FormatDataObject ? [this.#custom(control)] : []),
            ],
          ],
        ]
      }
    }
  }

  #control(control: FormatDataObject): Node {
    switch (control.netType.name) {
      case 'TableControl':
        return this.#table(control)
      case 'ListControl':
        return this.#list(control)
      case 'WideControl':
        return this.#wide(control)
      default:
        return this.#custom(control)
    }
  }

  view(definition: FormatDataObject, view: FormatDataObject): Node {
    const control = view.get('Control') as FormatDataObject
    const group = control.get('GroupBy')
    const groupBy: Node[] =
      group instanceof FormatDataObject
        ? [['GroupBy', [...this.#entry(group.get('Expression')), ...this.#text(group, 'Label')]]]
        : []
    return [
      'View',
      [
        ...this.#text(view, 'Name'),
        ['ViewSelectedBy', [['TypeName', texts(definition.get('TypeNames'))[0] ?? '']]],
        ...groupBy,
        ...this.#flag(control, 'OutOfBand'),
        this.#control(control),
      ],
    ]
  }
}

/** The text of a format file with these ExtendedTypeDefinitions. `withScripts`: script blocks as they are, else as `;`. */
export function formatFileText(definitions: readonly FormatDataObject[], withScripts: boolean): string {
  const writer = new FormatDataWriter(withScripts)
  const views = definitions.flatMap((definition) =>
    items(definition.get('FormatViewDefinition')).map((view) => writer.view(definition, view)),
  )
  const text = rendered(['Configuration', [['ViewDefinitions', views]]], '')
  return `<?xml version="1.0" encoding="utf-8"?>\n${text.slice(0, -1)}`
}
