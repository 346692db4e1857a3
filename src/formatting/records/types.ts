/** The .NET types of the format records: scripts can look into them. */

import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { type MemberImplementation, type NetTypeEntry, netType } from '../../types/netType.ts'
import * as records from './records.ts'

const space = 'Microsoft.PowerShell.Commands.Internal.Format'
const classId = 'ClassId2e4f51ef21dd47e99d3c952918aff9cd'

/** Class, its ClassId, and its fields as `name: type`. */
type Description = readonly [abstract new (...args: never[]) => object, string, readonly string[]]

const descriptions: readonly Description[] = [
  [
    records.FormatStartData,
    '033ecb2bc07a4d43b5ef94ed5a35d280',
    [
      'shapeInfo: ShapeInfo',
      'pageHeaderEntry: PageHeaderEntry',
      'pageFooterEntry: PageFooterEntry',
      'autosizeInfo: AutosizeInfo',
      'groupingEntry: GroupingEntry',
    ],
  ],
  [records.FormatEndData, 'cf522b78d86c486691226b40aa69e95c', ['groupingEntry: GroupingEntry']],
  [
    records.GroupStartData,
    '9e210fe47d09416682b841769c78b8a3',
    ['shapeInfo: ShapeInfo', 'groupingEntry: GroupingEntry'],
  ],
  [records.GroupEndData, '4ec4f0187cb04f4cb6973460dfe252df', ['groupingEntry: GroupingEntry']],
  [
    records.FormatEntryData,
    '27c87ef9bbda4f709f6b4002fa4af63c',
    ['formatEntryInfo: FormatEntryInfo', 'outOfBand: Boolean'],
  ],
  [records.WideViewHeaderInfo, 'b2e2775d33d544c794d0081f27021b5c', ['columns: Int32']],
  [
    records.TableHeaderInfo,
    'e3b7a39c089845d388b2e84c5d38f5dd',
    ['hideHeader: Boolean', 'repeatHeader: Boolean', 'tableColumnInfoList: list'],
  ],
  [
    records.TableColumnInfo,
    '7572aa4155ec4558817a615acf7dd92e',
    ['width: Int32', 'alignment: Int32', 'label: String', 'propertyName: String', 'HeaderMatchesProperty: Boolean'],
  ],
  [records.ListViewHeaderInfo, '830bdcb24c1642258724e441512233a4', []],
  [records.ComplexViewHeaderInfo, '5197dd85ca6f4cce9ae9e6fd6ded9d76', []],
  [records.RawTextFormatEntry, '29ED81BA914544d4BC430F027EE053E9', ['text: String']],
  [records.ListViewEntry, 'cf58f450baa848ef8eb3504008be6978', ['listViewFieldList: list']],
  [
    records.ListViewField,
    'b761477330ce4fb2a665999879324d73',
    ['label: String', 'propertyName: String', 'formatPropertyField: FormatPropertyField'],
  ],
  [records.TableRowEntry, '0e59526e2dd441aa91e7fc952caf4a36', ['formatPropertyFieldList: list', 'multiLine: Boolean']],
  [records.WideViewEntry, '59bf79de63354a7b9e4d1697940ff188', ['formatPropertyField: FormatPropertyField']],
  [records.ComplexViewEntry, '22e7ef3c896449d4a6f2dedea05dd737', ['formatValueList: list']],
  [records.GroupingEntry, '919820b7eadb48be8e202c5afa5c2716', ['formatValueList: list']],
  [records.AutosizeInfo, 'a27f094f0eec4d64845801a4c06a32ae', ['objectCount: Int32']],
  [records.FormatNewLine, 'de7e8b96fbd84db5a43aa82eb34580ec', []],
  [records.FormatTextField, 'b8d9e369024a43a580b9e0c9279e3354', ['text: String']],
  [records.FormatPropertyField, '78b102e894f742aca8c1d6737b6ff86a', ['propertyValue: String', 'alignment: Int32']],
  [records.FormatEntry, 'fba029a113a5458d932a2ed4871fadf2', ['formatValueList: list', 'frameInfo: FrameInfo']],
  [
    records.FrameInfo,
    '091C9E762E33499eBE318901B6EFB733',
    ['leftIndentation: Int32', 'rightIndentation: Int32', 'firstLine: Int32'],
  ],
]

function fieldOf(name: string): MemberImplementation {
  return (self: Readonly<Record<string, Value>>) => {
    const value = self[name]
    return Array.isArray(value) ? objectArray(value as Value[]) : (value ?? null)
  }
}

function membersOf([, id, fields]: Description): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = { [`${classId}: String get`]: () => id }
  for (const field of fields) {
    const [name, type] = field.split(': ') as [string, string]
    const full =
      type === 'list'
        ? 'System.Collections.Generic.List<Object>'
        : /^(String|Int32|Boolean)$/.test(type)
          ? type
          : `${space}.${type}`
    members[`${name}: ${full} get`] = fieldOf(name)
  }
  return members
}

/** The types of all records. */
export function recordTypes(): readonly NetTypeEntry[] {
  return descriptions.map((description) =>
    netType(`${space}.${description[0].name}`, () => ({
      class: description[0],
      assembly: 'System.Management.Automation',
      members: membersOf(description),
    })),
  )
}
