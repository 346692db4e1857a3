/** The .NET classes that Get-FormatData returns, as data: System.Management.Automation.ExtendedTypeDefinition and what hangs on it. */
import type { Value } from '../../kernel/value.ts'
import {
  type MemberImplementation,
  type NetType,
  type NetTypeEntry,
  netType,
  requireType,
} from '../../types/netType.ts'

const space = 'System.Management.Automation'

/** An instance of one of the classes below. */
export class FormatDataObject {
  readonly netType: NetType
  readonly fields: ReadonlyMap<string, Value>

  constructor(typeName: string, fields: Readonly<Record<string, Value>>) {
    this.netType = requireType(`${space}.${typeName}`)
    this.fields = new Map(Object.entries(fields))
  }

  get(name: string): Value {
    return this.fields.get(name) ?? null
  }
}

/** Class, base class, and properties as `name: type`. Types without a dot are of this namespace, except System's own. */
const descriptions: readonly (readonly [string, string, string])[] = [
  ['ExtendedTypeDefinition', '', 'TypeNames: String[], FormatViewDefinition: FormatViewDefinition[]'],
  ['FormatViewDefinition', '', 'Name: String, Control: PSControl'],
  ['PSControl', '', 'GroupBy: PSControlGroupBy, OutOfBand: Boolean'],
  ['PSControlGroupBy', '', 'Expression: DisplayEntry, Label: String, CustomControl: CustomControl'],
  ['DisplayEntry', '', 'ValueType: DisplayEntryValueType, Value: String'],
  ['EntrySelectedBy', '', 'TypeNames: String[], SelectionCondition: DisplayEntry[]'],
  [
    'TableControl',
    'PSControl',
    'Headers: TableControlColumnHeader[], Rows: TableControlRow[], AutoSize: Boolean, HideTableHeaders: Boolean',
  ],
  ['TableControlColumnHeader', '', 'Label: String, Alignment: Alignment, Width: Int32'],
  ['TableControlRow', '', 'Columns: TableControlColumn[], SelectedBy: EntrySelectedBy, Wrap: Boolean'],
  ['TableControlColumn', '', 'Alignment: Alignment, DisplayEntry: DisplayEntry, FormatString: String'],
  ['ListControl', 'PSControl', 'Entries: ListControlEntry[]'],
  ['ListControlEntry', '', 'Items: ListControlEntryItem[], EntrySelectedBy: EntrySelectedBy'],
  [
    'ListControlEntryItem',
    '',
    'Label: String, DisplayEntry: DisplayEntry, ItemSelectionCondition: DisplayEntry, FormatString: String',
  ],
  ['WideControl', 'PSControl', 'Entries: WideControlEntryItem[], AutoSize: Boolean, Columns: UInt32'],
  ['WideControlEntryItem', '', 'DisplayEntry: DisplayEntry, EntrySelectedBy: EntrySelectedBy, FormatString: String'],
  ['CustomControl', 'PSControl', 'Entries: CustomControlEntry[]'],
  ['CustomControlEntry', '', 'SelectedBy: EntrySelectedBy, CustomItems: CustomItemBase[]'],
  ['CustomItemBase', '', ''],
  ['CustomItemText', 'CustomItemBase', 'Text: String'],
  ['CustomItemNewline', 'CustomItemBase', 'Count: Int32'],
  [
    'CustomItemFrame',
    'CustomItemBase',
    'LeftIndent: UInt32, RightIndent: UInt32, FirstLineHanging: UInt32, FirstLineIndent: UInt32, CustomItems: CustomItemBase[]',
  ],
  [
    'CustomItemExpression',
    'CustomItemBase',
    'ItemSelectionCondition: DisplayEntry, Expression: DisplayEntry, EnumerateCollection: Boolean, CustomControl: CustomControl',
  ],
]

const systemTypes = /^(String|Boolean|U?Int32)(\[\])?$/

function membersOf(name: string, fields: string): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const field of fields === '' ? [] : fields.split(', ')) {
    const [key, type] = field.split(': ') as [string, string]
    members[`${key}: ${systemTypes.test(type) ? type : `${space}.${type}`} get`] = (self: FormatDataObject) =>
      self.get(key)
  }
  if (name === 'ExtendedTypeDefinition') {
    members['TypeName: String get'] = (self: FormatDataObject) => firstName(self)
    members['ToString(): String'] = (self: FormatDataObject) => firstName(self)
  } else if (name === 'DisplayEntry') {
    members['ToString(): String'] = (self: FormatDataObject) =>
      `${isScript(self) ? 'script' : 'property'}: ${self.get('Value') as string}`
  }
  return members
}

function firstName(self: FormatDataObject): string {
  const names = self.get('TypeNames') as { readonly storage: readonly string[] }
  return names.storage[0] ?? ''
}

/** Whether a DisplayEntry is a script block. */
export function isScript(entry: FormatDataObject): boolean {
  return (entry.get('ValueType') as { readonly value: number }).value === 1
}

/** The types. */
export function formatDataTypes(): readonly NetTypeEntry[] {
  const assembly = 'System.Management.Automation'
  return [
    netType(`${space}.DisplayEntryValueType`, () => ({
      kind: 'enum',
      assembly,
      values: [
        ['Property', 0],
        ['ScriptBlock', 1],
      ],
    })),
    netType(`${space}.Alignment`, () => ({
      kind: 'enum',
      assembly,
      values: [
        ['Undefined', 0],
        ['Left', 1],
        ['Center', 2],
        ['Right', 3],
      ],
    })),
    ...descriptions.map(([name, base, fields]) =>
      netType(`${space}.${name}`, () => ({
        ...(base === '' ? {} : { base: `${space}.${base}` }),
        assembly,
        members: membersOf(name, fields),
      })),
    ),
  ]
}
