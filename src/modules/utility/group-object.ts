import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { construct, invokeMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { genericType } from '../../types/registry.ts'
import { psObjectType } from '../../types/typeOf.ts'
import { GroupInfo, GroupInfoNoElement } from './objects/group-info.ts'
import { cultureOf, implicitProperties, OrderBy, type Ordered, propertiesOf } from './objects/ordering.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/group-object */
export const groupObject = defineCmdlet('Group-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.GroupObjectCommand',
  outputTypes: ['System.Collections.Hashtable', 'Microsoft.PowerShell.Commands.GroupInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096619',
  parameters: {
    NoElement: parameter('SwitchParameter'),
    AsHashTable: parameter('SwitchParameter', { set: 'HashTable', aliases: ['AHT'] }),
    AsString: parameter('SwitchParameter', { set: 'HashTable' }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', { position: 0 }),
    Culture: parameter('String'),
    CaseSensitive: parameter('SwitchParameter'),
  },
  state: (): { readonly input: Value[] } => ({ input: [] }),
  process({ bound, state }) {
    const value = bound.InputObject ?? null
    if (value !== null && value !== nothing) state.input.push(value)
  },
  end(context) {
    const { bound, state, frame, write } = context
    const { access } = formattingOf(frame.session)
    let properties = propertiesOf(context, bound.Property, 'group')
    if (properties.length === 0 && state.input.length > 0)
      properties = implicitProperties(state.input[0]!, access) ?? []
    const order = new OrderBy(
      access,
      properties,
      { isCaseSensitive: bound.CaseSensitive, culture: cultureOf(bound.Culture) },
      false,
    )
    const groups = gather(order, state.input, properties.length > 0, bound.NoElement)
    if (!bound.AsHashTable) {
      for (const group of groups) write(group)
      return
    }
    const table = construct(requireType('System.Collections.Hashtable'), []) as Value & DictionaryLike
    for (const group of groups) {
      const key = bound.AsString || group.values.length > 1 ? group.name : (group.values[0] ?? null)
      if (key === null) continue
      if (table.hasKey(key)) context.writeError(duplicateKey(key))
      else table.setValue(key, bound.NoElement ? group.count : group.group)
    }
    write(table)
  },
}))

/** The groups in the order of their keys where properties were named, else in the order in which they came. */
function gather(order: OrderBy, input: readonly Value[], isOrdered: boolean, noElement: boolean): GroupInfo[] {
  const found: { readonly first: Ordered; readonly info: GroupInfo }[] = []
  const byText = new Map<string, (typeof found)[number][]>()
  for (const [index, value] of input.entries()) {
    const item: Ordered = { value, keys: order.keysOf(value), index }
    if (item.keys.length > 0 && item.keys.every((key) => key === undefined)) continue
    // Equal keys have equal text, but for case and culture: only those are compared.
    const text = item.keys
      .map((key) => (key === undefined || key === null ? '' : toText(key)))
      .join('\0')
      .toUpperCase()
    let bucket = byText.get(text)
    if (bucket === undefined) {
      bucket = []
      byText.set(text, bucket)
    }
    let group = bucket.find(({ first }) => order.compare(first, item) === 0)
    if (group === undefined) {
      group = { first: item, info: newGroup(item, noElement) }
      bucket.push(group)
      found.push(group)
    }
    group.info.count++
    if (!noElement) invokeMember(group.info.group, 'Add', [value])
  }
  if (isOrdered || order.properties.length === 0)
    found.sort((a, b) => order.compare(a.first, b.first) || a.first.index - b.first.index)
  return found.map(({ info }) => info)
}

function newGroup({ keys }: Ordered, noElement: boolean): GroupInfo {
  const values = keys.map((key) => key ?? null)
  const name = values
    .filter((key) => key !== null)
    .map((key) => toText(key))
    .join(', ')
  const elements = construct(genericType('System.Collections.ObjectModel.Collection`1', [psObjectType]), []) as Value
  return noElement ? new GroupInfoNoElement(name, values, elements) : new GroupInfo(name, values, elements)
}

function duplicateKey(key: Value): Fault {
  return new Fault({
    id: 'System.ArgumentException',
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
    message: `The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.`,
    target: key,
  })
}
