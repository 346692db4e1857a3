import { Hashtable } from '../../dotnet/hashtable.ts'
import { type CmdletContext, defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { enumerate } from '../../types/enumerate.ts'
import { construct, invokeMember } from '../../types/members.ts'
import type { NetType } from '../../types/netType.ts'
import { baseOf, PSObject } from '../../types/psobject.ts'
import { genericType } from '../../types/registry.ts'
import { psObjectType, typeOf } from '../../types/typeOf.ts'
import { GroupInfo, GroupInfoNoElement } from './objects/group-info.ts'
import {
  cultureOf,
  expandWildcards,
  implicitProperties,
  OrderBy,
  type Ordered,
  propertiesOf,
} from './objects/ordering.ts'

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
  state: (): {
    readonly entries: Ordered[]
    order: OrderBy | null
    readonly types: (NetType | null)[]
    isMixed: boolean
  } => ({
    entries: [],
    order: null,
    types: [],
    isMixed: false,
  }),
  process(context) {
    const { bound, state } = context
    const value = bound.InputObject ?? null
    if (value === null || value === nothing) return
    state.order ??= orderFor(context, value)
    const entry: Ordered = { value, keys: state.order.keysOf(value), index: state.entries.length }
    state.entries.push(entry)
    state.isMixed ||= !haveSameTypes(state.types, entry.keys)
  },
  end(context) {
    const { bound, state, write } = context
    if (state.order === null) return
    const groups = gather(state.order, state.entries, !state.isMixed, bound.NoElement)
    if (!bound.AsHashTable) {
      for (const group of groups) write(group)
      return
    }
    const table = new Hashtable(!bound.CaseSensitive)
    for (const group of groups) {
      const key = bound.AsString ? group.name : baseOf(group.values[0] ?? null)
      if (key === null || table.hasKey(key)) {
        context.writeError(duplicateKey(key))
        return
      }
      table.setValue(key, group.group)
    }
    write(table as unknown as Value)
  },
}))

type Context = CmdletContext<
  {
    readonly Property: Value | undefined
    readonly AsString: boolean
    readonly AsHashTable: boolean
    readonly CaseSensitive: boolean
    readonly Culture: string | undefined
  },
  unknown
>

/** How objects are told apart; settled by the first one. */
function orderFor(context: Context, first: Value): OrderBy {
  const { bound, frame, throwTerminating, writeError } = context
  const { access } = formattingOf(frame.session)
  const named =
    bound.Property === undefined ? implicitProperties(first, access) : propertiesOf(context, bound.Property, 'group')
  if (bound.AsString && !bound.AsHashTable)
    throwTerminating(
      refused(
        'The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.',
        true,
      ),
    )
  if (bound.AsHashTable && !bound.AsString && named.length > 1)
    throwTerminating(
      refused(
        'The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.',
        bound.Property ?? null,
      ),
    )
  return new OrderBy(
    access,
    expandWildcards(named, [first], access),
    { isCaseSensitive: bound.CaseSensitive, culture: cultureOf(bound.Culture) },
    false,
    writeError,
  )
}

function refused(message: string, target: Value): Fault {
  return new Fault({
    id: 'ArgumentException',
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
    message,
    target,
  })
}

/** Whether the keys are of the types seen so far; missing values fit any. Keeps what it learns in `types`. */
function haveSameTypes(types: (NetType | null)[], keys: Ordered['keys']): boolean {
  return keys.every((key, i) => {
    const base = key === undefined ? null : baseOf(key)
    const type = base === null || base === nothing ? null : typeOf(base)
    types[i] ??= type
    return type === null || types[i] === type
  })
}

/**
 * The groups: in the order of their keys where all are of one type, else in the order in which they came. Keys without an order of their own
 * (arrays, say) are one where .NET's text of them is one, whatever they hold.
 */
function gather(order: OrderBy, input: readonly Ordered[], isOrdered: boolean, noElement: boolean): GroupInfo[] {
  const found: { readonly first: Ordered; readonly info: GroupInfo }[] = []
  const byText = new Map<string, (typeof found)[number]>()
  for (const item of isOrdered ? input.toSorted((a, b) => order.compare(a, b)) : input) {
    const text = item.keys.map(tellingText).join('\0')
    let group = byText.get(text)
    if (group === undefined) {
      const last = found.at(-1)
      if (!isOrdered) group = found.find(({ first }) => order.compare(first, item) === 0)
      else if (last !== undefined && order.compare(last.first, item) === 0) group = last
    }
    if (group === undefined) {
      group = { first: item, info: newGroup(item, noElement, order.properties.length === 0) }
      byText.set(text, group)
      found.push(group)
    }
    group.info.count++
    if (!noElement) invokeMember(group.info.group, 'Add', [item.value])
  }
  return found.map(({ info }) => info)
}

/** What the hash code of a key tells: equal keys of one type have equal text. */
function tellingText(key: Value | undefined): string {
  const base = key === undefined ? null : baseOf(key)
  if (base === null) return ''
  const type = typeOf(base).fullName
  const hasText = typeof base !== 'object' || typeOf(base).methods('compareto') !== null
  return `${type}\0${hasText ? toText(base) : invokeMember(base, 'ToString', [])}`
}

function newGroup({ keys }: Ordered, noElement: boolean, isWhole: boolean): GroupInfo {
  const values = keys.map((key) => key ?? null)
  const elements = construct(genericType('System.Collections.ObjectModel.Collection`1', [psObjectType]), []) as Value
  const name = values
    .filter((key) => key !== null)
    .map((key) => {
      const items = isWhole || key instanceof PSObject || isDictionary(key) ? null : enumerate(key)
      return items === null ? toText(key) : `{${[...items].map((item) => toText(item as Value)).join(', ')}}`
    })
    .join(', ')
  return noElement ? new GroupInfoNoElement(name, values, elements) : new GroupInfo(name, values, elements)
}

function duplicateKey(key: Value): Fault {
  const message =
    'The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.'
  return new Fault({
    id: message,
    category: 'InvalidArgument',
    exception: 'System.Exception',
    message,
    target: key,
  })
}
