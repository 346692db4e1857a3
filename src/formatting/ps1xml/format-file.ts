/**
 * Reads `*.format.ps1xml`.
 * https://learn.microsoft.com/powershell/scripting/developer/format/format-schema-xml-reference
 */
import type { PropertyExpression } from '../expression.ts'
import { type Alignment, center, left, right, undefinedAlignment } from '../records/records.ts'
import type { Control, CustomControl, GroupBy, ListItem, Selection, TableRow, View } from '../views/definition.ts'
import { readContent, readCustomControl, readExpression } from './controls.ts'
import { findUnknown } from './schema.ts'
import { child, childrenOf, parseXml, type XmlElement, XmlError } from './xml.ts'

/** What a format file brings, and what was wrong with it: the last first. */
export interface FormatFile {
  readonly views: readonly View[]
  readonly controls: ReadonlyMap<string, CustomControl>
  readonly errors: readonly string[]
}

function isTrueText(element: XmlElement | undefined): boolean | null {
  if (element === undefined) return null
  return element.text.trim() === '' || element.text.trim().toLowerCase() === 'true'
}

function alignmentOf(element: XmlElement | undefined): Alignment {
  switch (element?.text.trim().toLowerCase()) {
    case 'left':
      return left
    case 'center':
      return center
    case 'right':
      return right
    default:
      return undefinedAlignment
  }
}

/** Reads one file's text. */
class FormatFileReader {
  readonly #path: string
  readonly #sets = new Map<string, readonly string[]>()
  readonly #errors: string[] = []

  constructor(path: string) {
    this.#path = path
  }

  #fail(where: string, what: string): void {
    this.#errors.push(`${this.#path}, Error at XPath ${where} in file ${this.#path}: ${what}`)
  }

  read(text: string): FormatFile {
    const views: View[] = []
    const controls = new Map<string, CustomControl>()
    try {
      const root = parseXml(text)
      findUnknown(root, `/${root.name}`, (where, name) => this.#fail(where, `${name} is an unknown node.`))
      for (const set of childrenOf(root, 'SelectionSet', 'SelectionSets')) {
        const names = childrenOf(set, 'TypeName', 'Types').map((each) => each.text.trim())
        this.#sets.set((child(set, 'Name')?.text ?? '').trim().toLowerCase(), names)
      }
      this.#readControls(root, controls)
      childrenOf(root, 'View', 'ViewDefinitions').forEach((element, i) => {
        const view = this.#view(element, `/Configuration/ViewDefinitions/View[${i + 1}]`)
        if (view !== null) views.push(view)
      })
    } catch (thrown) {
      if (!(thrown instanceof XmlError)) throw thrown
      this.#errors.push(
        `${this.#path}, Error in file ${this.#path}: ${thrown.message} Line ${thrown.line}, position ${thrown.column}.`,
      )
    }
    return { views, controls, errors: this.#errors.reverse() }
  }

  #readControls(element: XmlElement, into: Map<string, CustomControl>): void {
    for (const control of childrenOf(element, 'Control', 'Controls')) {
      const body = child(control, 'CustomControl')
      const name = child(control, 'Name')?.text.trim() ?? ''
      if (body !== undefined && name !== '') into.set(name.toLowerCase(), this.#custom(body))
    }
  }

  #custom(element: XmlElement): CustomControl {
    return readCustomControl(element, (entry) => this.#selection(entry))
  }

  #typeNames(selectedBy: XmlElement): string[] {
    const names: string[] = []
    for (const each of selectedBy.children) {
      const text = each.text.trim()
      if (each.name === 'TypeName') names.push(text)
      else if (each.name === 'SelectionSetName') names.push(...(this.#sets.get(text.toLowerCase()) ?? []))
    }
    return names
  }

  #selection(entry: XmlElement): Selection | null {
    const selectedBy = child(entry, 'EntrySelectedBy')
    if (selectedBy === undefined) return null
    const conditions: { readonly typeName: string | null; readonly condition: PropertyExpression }[] = []
    for (const element of childrenOf(selectedBy, 'SelectionCondition')) {
      const condition = readExpression(element)
      if (condition === null) continue
      const names = this.#typeNames(element)
      if (names.length === 0) conditions.push({ typeName: null, condition })
      else for (const typeName of names) conditions.push({ typeName, condition })
    }
    return { typeNames: this.#typeNames(selectedBy), conditions }
  }

  #view(element: XmlElement, where: string): View | null {
    const name = child(element, 'Name')?.text.trim()
    const selectedBy = child(element, 'ViewSelectedBy')
    if (name === undefined || name === '' || selectedBy === undefined) {
      this.#fail(where, `Node ${name === undefined ? 'Name' : 'ViewSelectedBy'} is missing.`)
      this.#fail(where, 'The view cannot be loaded.')
      return null
    }
    const control = this.#control(element, where)
    if (control === null) return null
    const controls = new Map<string, CustomControl>()
    this.#readControls(element, controls)
    const group = child(element, 'GroupBy')
    const outOfBand = isTrueText(child(element, 'OutOfBand')) ?? false
    if (outOfBand && (control.kind === 'table' || control.kind === 'wide')) {
      this.#fail(where, 'Out Of Band views can only have CustomControl or ListControl.')
      return null
    }
    return {
      name,
      typeNames: this.#typeNames(selectedBy),
      control,
      groupBy: group === undefined ? null : this.#groupBy(group),
      outOfBand,
      controls,
    }
  }

  #groupBy(element: XmlElement): GroupBy | null {
    const expression = readExpression(element)
    if (expression === null) return null
    const own = child(element, 'CustomControl')
    const named = child(element, 'CustomControlName')?.text.trim() ?? null
    return {
      expression,
      label: child(element, 'Label')?.text ?? null,
      control: own === undefined ? named : this.#custom(own),
    }
  }

  #control(view: XmlElement, where: string): Control | null {
    const table = child(view, 'TableControl')
    if (table !== undefined) return this.#table(table, `${where}/TableControl`)
    const list = child(view, 'ListControl')
    if (list !== undefined) {
      const entries = childrenOf(list, 'ListEntry', 'ListEntries').map((entry) => ({
        selection: this.#selection(entry),
        items: childrenOf(entry, 'ListItem', 'ListItems').flatMap(readListItem),
      }))
      return this.#checked({ kind: 'list', entries }, entries, `${where}/ListControl/ListEntries`, 'ListEntry')
    }
    const wide = child(view, 'WideControl')
    if (wide !== undefined) {
      const entries = childrenOf(wide, 'WideEntry', 'WideEntries').map((entry) => {
        const item = child(entry, 'WideItem')
        return {
          selection: this.#selection(entry),
          content: (item && readContent(item)) ?? ({ kind: 'text', text: '' } as const),
        }
      })
      const columns = Number(child(wide, 'ColumnNumber')?.text ?? 0)
      const autoSize = isTrueText(child(wide, 'AutoSize'))
      return this.#checked(
        { kind: 'wide', autoSize, columns, entries },
        entries,
        `${where}/WideControl/WideEntries`,
        'WideEntry',
      )
    }
    const custom = child(view, 'CustomControl')
    if (custom !== undefined) {
      const control = this.#custom(custom)
      return this.#checked(control, control.entries, `${where}/CustomControl/CustomEntries`, 'CustomEntry')
    }
    this.#fail(where, 'A node is missing from TableControl, ListControl, WideControl, CustomControl.')
    return null
  }

  #checked<T extends Control>(
    control: T,
    entries: readonly { readonly selection: Selection | null }[],
    where: string,
    what: string,
  ): T | null {
    const defaults = entries.filter((entry) => entry.selection === null).length
    if (defaults === 1) return control
    this.#fail(
      where,
      defaults === 0 ? `There must be at least one default ${what}.` : `There cannot be more than one default ${what}.`,
    )
    return null
  }

  #table(element: XmlElement, where: string): Control | null {
    const headers = childrenOf(element, 'TableColumnHeader', 'TableHeaders').map((header) => ({
      label: child(header, 'Label')?.text ?? null,
      width: Number(child(header, 'Width')?.text ?? 0),
      alignment: alignmentOf(child(header, 'Alignment')),
    }))
    const rows: TableRow[] = childrenOf(element, 'TableRowEntry', 'TableRowEntries').map((row) => ({
      selection: this.#selection(row),
      wrap: isTrueText(child(row, 'Wrap')) ?? false,
      items: childrenOf(row, 'TableColumnItem', 'TableColumnItems').map((item) => ({
        content: readContent(item),
        alignment: alignmentOf(child(item, 'Alignment')),
      })),
    }))
    const control = this.#checked(
      {
        kind: 'table',
        autoSize: isTrueText(child(element, 'AutoSize')),
        hideHeaders: isTrueText(child(element, 'HideTableHeaders')) ?? false,
        headers,
        rows,
      } as const,
      rows,
      `${where}/TableRowEntries`,
      'TableRowEntry',
    )
    const count = rows.find((row) => row.selection === null)?.items.length ?? 0
    if (control !== null && headers.length > 0 && headers.length !== count) {
      this.#fail(where, `The header item count = ${headers.length} does not match default row item count = ${count}.`)
      return null
    }
    return control
  }
}

function readListItem(item: XmlElement): ListItem[] {
  const content = readContent(item)
  if (content === null) return []
  const condition = child(item, 'ItemSelectionCondition')
  return [
    {
      label: child(item, 'Label')?.text ?? null,
      content,
      condition: condition === undefined ? null : readExpression(condition),
    },
  ]
}

/** Reads the text of a format file; `path` stands in the error messages. */
export function readFormatFile(text: string, path: string): FormatFile {
  return new FormatFileReader(path).read(text)
}
