import type { XmlElement } from './xml.ts'

const selection = 'SelectionSetName TypeName SelectionCondition'
const content = 'PropertyName ScriptBlock FormatString Text'

/** Which elements may stand in which. Elements that are not listed hold text. */
const allowed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    Configuration: 'DefaultSettings SelectionSets Controls ViewDefinitions',
    DefaultSettings: 'ShowError DisplayError PropertyCountForTable WrapTables EnumerableExpansions',
    EnumerableExpansions: 'EnumerableExpansion',
    EnumerableExpansion: 'EntrySelectedBy Expand',
    SelectionSets: 'SelectionSet',
    SelectionSet: 'Name Types',
    Types: 'TypeName',
    Controls: 'Control',
    Control: 'Name CustomControl',
    ViewDefinitions: 'View',
    View: 'Name ViewSelectedBy GroupBy OutOfBand Controls TableControl ListControl WideControl CustomControl',
    ViewSelectedBy: 'TypeName SelectionSetName',
    EntrySelectedBy: selection,
    SelectionCondition: 'SelectionSetName TypeName PropertyName ScriptBlock',
    ItemSelectionCondition: 'PropertyName ScriptBlock',
    GroupBy: 'PropertyName ScriptBlock Label CustomControl CustomControlName',
    TableControl: 'AutoSize HideTableHeaders TableHeaders TableRowEntries',
    TableHeaders: 'TableColumnHeader',
    TableColumnHeader: 'Label Width Alignment',
    TableRowEntries: 'TableRowEntry',
    TableRowEntry: 'Wrap EntrySelectedBy TableColumnItems',
    TableColumnItems: 'TableColumnItem',
    TableColumnItem: `Alignment ${content}`,
    ListControl: 'ListEntries',
    ListEntries: 'ListEntry',
    ListEntry: 'EntrySelectedBy ListItems',
    ListItems: 'ListItem',
    ListItem: `Label ItemSelectionCondition ${content}`,
    WideControl: 'AutoSize ColumnNumber WideEntries',
    WideEntries: 'WideEntry',
    WideEntry: 'EntrySelectedBy WideItem',
    WideItem: content,
    CustomControl: 'CustomEntries',
    CustomEntries: 'CustomEntry',
    CustomEntry: 'EntrySelectedBy CustomItem',
    CustomItem: 'ExpressionBinding NewLine Text Frame',
    Frame: 'LeftIndent RightIndent FirstLineIndent FirstLineHanging CustomItem',
    ExpressionBinding:
      'PropertyName ScriptBlock ItemSelectionCondition EnumerateCollection CustomControl CustomControlName FieldControl',
  }).map(([name, children]) => [name, new Set(children.split(' '))]),
)

/** Elements that are numbered in the paths of error messages. */
const numbered =
  /^(View|Control|TableColumnHeader|TableRowEntry|TableColumnItem|ListEntry|ListItem|WideEntry|CustomEntry|SelectionSet)$/

/** The path of a child element: with its number where there may be several. */
export function pathOf(parent: string, element: XmlElement, index: number): string {
  return numbered.test(element.name) ? `${parent}/${element.name}[${index}]` : `${parent}/${element.name}`
}

/** Reports every element that may not stand where it does: its parent's path and its name. */
export function findUnknown(element: XmlElement, path: string, report: (path: string, name: string) => void): void {
  const names = allowed.get(element.name)
  if (names === undefined) return
  // A view without these is given up before the rest of it is looked at.
  if (
    element.name === 'View' &&
    ['Name', 'ViewSelectedBy'].some((name) => element.children.every((c) => c.name !== name))
  )
    return
  const counts = new Map<string, number>()
  for (const each of element.children) {
    if (!names.has(each.name)) {
      report(path, each.name)
      continue
    }
    const index = (counts.get(each.name) ?? 0) + 1
    counts.set(each.name, index)
    findUnknown(each, pathOf(path, each, index), report)
  }
}
