/** Views as the objects Get-FormatData returns. */
import { UInt32 } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, stringArray } from '../../types/array.ts'
import { enumValue } from '../../types/enum.ts'
import { requireType } from '../../types/netType.ts'
import type { PropertyExpression } from '../expression.ts'
import type { Alignment } from '../records/records.ts'
import type { Content, Control, CustomControl, CustomItem, GroupBy, Selection, View } from '../views/definition.ts'
import { FormatDataObject } from './types.ts'

const space = 'System.Management.Automation'

function listOf(typeName: string, items: readonly Value[]): Value {
  return arrayFrom(requireType(`${space}.${typeName}`), items)
}

function entryOf(expression: PropertyExpression): FormatDataObject {
  const kind = enumValue(requireType(`${space}.DisplayEntryValueType`), expression.isName ? 0 : 1)
  return new FormatDataObject('DisplayEntry', {
    ValueType: kind,
    Value: expression.isComputed ? `$_.${expression.text}` : expression.text,
  })
}

function optionalEntry(expression: PropertyExpression | null): Value {
  return expression === null ? null : entryOf(expression)
}

function alignmentOf(alignment: Alignment): Value {
  return enumValue(requireType(`${space}.Alignment`), alignment)
}

function contentFields(content: Content | null): { readonly DisplayEntry: Value; readonly FormatString: Value } {
  if (content === null || content.kind === 'text') return { DisplayEntry: null, FormatString: null }
  return { DisplayEntry: entryOf(content.expression), FormatString: content.format }
}

function selectionOf(selection: Selection | null): Value {
  if (selection === null) return null
  return new FormatDataObject('EntrySelectedBy', {
    TypeNames: stringArray([...selection.typeNames]),
    SelectionCondition: listOf(
      'DisplayEntry',
      selection.conditions.map(({ condition }) => entryOf(condition)),
    ),
  })
}

function groupOf(group: GroupBy | null): Value {
  if (group === null) return null
  return new FormatDataObject('PSControlGroupBy', {
    Expression: entryOf(group.expression),
    Label: group.label,
    CustomControl: null,
  })
}

function customEntries(control: CustomControl): Value {
  return listOf(
    'CustomControlEntry',
    control.entries.map(
      (entry) =>
        new FormatDataObject('CustomControlEntry', {
          SelectedBy: selectionOf(entry.selection),
          CustomItems: listOf('CustomItemBase', entry.items.map(itemOf)),
        }),
    ),
  )
}

function itemOf(item: CustomItem): FormatDataObject {
  switch (item.kind) {
    case 'text':
      return new FormatDataObject('CustomItemText', { Text: item.text })
    case 'newLine':
      return new FormatDataObject('CustomItemNewline', { Count: item.count })
    case 'frame':
      return new FormatDataObject('CustomItemFrame', {
        LeftIndent: new UInt32(item.left),
        RightIndent: new UInt32(item.right),
        FirstLineHanging: new UInt32(Math.max(-item.firstLine, 0)),
        FirstLineIndent: new UInt32(Math.max(item.firstLine, 0)),
        CustomItems: listOf('CustomItemBase', item.items.map(itemOf)),
      })
    case 'expression':
      return new FormatDataObject('CustomItemExpression', {
        ItemSelectionCondition: optionalEntry(item.condition),
        Expression: optionalEntry(item.expression),
        EnumerateCollection: item.each,
        CustomControl:
          item.control === null || typeof item.control === 'string'
            ? null
            : new FormatDataObject('CustomControl', {
                Entries: customEntries(item.control),
                GroupBy: null,
                OutOfBand: false,
              }),
      })
  }
}

function controlOf(control: Control, view: View): FormatDataObject {
  const common = { GroupBy: groupOf(view.groupBy), OutOfBand: view.outOfBand }
  switch (control.kind) {
    case 'table':
      return new FormatDataObject('TableControl', {
        Headers: listOf(
          'TableControlColumnHeader',
          control.headers.every((header) => header.label === null && header.width === 0 && header.alignment === 0)
            ? []
            : control.headers.map(
                ({ label, width, alignment }) =>
                  new FormatDataObject('TableControlColumnHeader', {
                    Label: label,
                    Alignment: alignmentOf(alignment),
                    Width: width,
                  }),
              ),
        ),
        Rows: listOf(
          'TableControlRow',
          control.rows.map(
            (row) =>
              new FormatDataObject('TableControlRow', {
                Columns: listOf(
                  'TableControlColumn',
                  row.items.map(
                    ({ content, alignment }) =>
                      new FormatDataObject('TableControlColumn', {
                        Alignment: alignmentOf(alignment),
                        ...contentFields(content),
                      }),
                  ),
                ),
                SelectedBy: selectionOf(row.selection),
                Wrap: row.wrap,
              }),
          ),
        ),
        AutoSize: control.autoSize ?? false,
        HideTableHeaders: control.hideHeaders,
        ...common,
      })
    case 'list':
      return new FormatDataObject('ListControl', {
        Entries: listOf(
          'ListControlEntry',
          control.entries.map(
            (entry) =>
              new FormatDataObject('ListControlEntry', {
                Items: listOf(
                  'ListControlEntryItem',
                  entry.items.map(
                    ({ label, content, condition }) =>
                      new FormatDataObject('ListControlEntryItem', {
                        Label: label,
                        ...contentFields(content),
                        ItemSelectionCondition: optionalEntry(condition),
                      }),
                  ),
                ),
                EntrySelectedBy: selectionOf(entry.selection),
              }),
          ),
        ),
        ...common,
      })
    case 'wide':
      return new FormatDataObject('WideControl', {
        Entries: listOf(
          'WideControlEntryItem',
          control.entries.map(
            ({ selection, content }) =>
              new FormatDataObject('WideControlEntryItem', {
                ...contentFields(content),
                EntrySelectedBy: selectionOf(selection),
              }),
          ),
        ),
        AutoSize: control.autoSize ?? false,
        Columns: new UInt32(control.columns),
        ...common,
      })
    case 'custom':
      return new FormatDataObject('CustomControl', { Entries: customEntries(control), ...common })
  }
}

/** The ExtendedTypeDefinitions of these views: one for all views of the same types. */
export function describeViews(views: readonly View[]): FormatDataObject[] {
  const byTypes = new Map<string, { readonly typeNames: readonly string[]; readonly views: View[] }>()
  for (const view of views) {
    const key = view.typeNames.join('\n').toLowerCase()
    const group = byTypes.get(key)
    if (group === undefined) byTypes.set(key, { typeNames: view.typeNames, views: [view] })
    else group.views.push(view)
  }
  return [...byTypes.values()].map(
    (group) =>
      new FormatDataObject('ExtendedTypeDefinition', {
        TypeNames: stringArray([...group.typeNames].sort()),
        FormatViewDefinition: listOf(
          'FormatViewDefinition',
          group.views.map(
            (view) =>
              new FormatDataObject('FormatViewDefinition', { Name: view.name, Control: controlOf(view.control, view) }),
          ),
        ),
      }),
  )
}
