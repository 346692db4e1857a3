import { netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { keyOf } from '../types/keys.ts'
import type { MemberImplementation, NetType } from '../types/netType.ts'
import { equalObjects, orderValues } from '../types/operators/equality.ts'
import { genericType } from '../types/registry.ts'
import { netText } from '../types/text/netText.ts'
import { objectType, typeOf } from '../types/typeOf.ts'
import { argumentFault } from './arguments.ts'
import type { Described } from './declare.ts'
import { hashOf } from './objects.ts'

/** A System.Tuple`n or System.ValueTuple`n: the constructed type is its own. */
export class Tuple {
  declare netType: NetType
  readonly items: Value[]
  constructor(items: Value[]) {
    this.items = items
  }

  equalityKey(): string {
    return this.items
      .map((item) => `${typeOf(item).id}:${hashOf(item)}:${String(typeof item === 'object' ? '' : item)}`)
      .join()
  }
}

function typed(definition: string, items: Value[], types: readonly NetType[]): Tuple {
  const tuple = new Tuple(items)
  tuple.netType = genericType(`${definition}\`${items.length}`, types)
  return tuple
}

const typesOf = (items: readonly Value[]) => items.map((item) => (item === null ? objectType : typeOf(item)))

/** A ValueTuple of values, typed by them. */
export function valueTuple(items: Value[]): Tuple {
  return typed('System.ValueTuple', items, typesOf(items))
}

/** A System.Tuple of the given types. */
export function tupleOf(items: Value[], types: readonly NetType[]): Tuple {
  return typed('System.Tuple', items, types)
}

function equalTuples(a: Tuple, b: Value): boolean {
  return (
    b instanceof Tuple &&
    a.items.length === b.items.length &&
    a.items.every((item, i) => keyOf(item, false) === keyOf(b.items[i]!, false) || equalObjects(item, b.items[i]!))
  )
}

function compareTuples(a: Tuple, b: Value): number {
  if (b === null) return 1
  if (!(b instanceof Tuple)) throw argumentFault('Argument must be of the same type.', 'other')
  for (let i = 0; i < a.items.length; i++) {
    const order = orderValues(a.items[i]!, b.items[i]!, false) ?? 0
    if (order !== 0) return order < 0 ? -1 : 1
  }
  return 0
}

function itemAt(self: Tuple, index: number): Value {
  const item = self.items[index]
  if (item === undefined)
    throw netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
  return item
}

function members(count: number, writable: boolean): Record<string, MemberImplementation> {
  const made: Record<string, MemberImplementation> = {
    new: (...items: Value[]) => new Tuple(items),
    Equals: equalTuples,
    CompareTo: compareTuples,
    GetHashCode: (self: Tuple) => self.items.reduce<number>((h, item) => (Math.imul(h, 33) ^ hashOf(item)) | 0, 17),
    'Length: Int32': (self: Tuple) => self.items.length,
    'Item[Int32 index]: Object': (self: Tuple, index: number) => itemAt(self, index),
    ToString: (self: Tuple) => `(${self.items.map((item) => netText(item)).join(', ')})`,
  }
  for (let i = 0; i < count; i++) {
    const get = (self: Tuple) => self.items[i] ?? null
    made[i === 7 ? 'Rest' : `Item${i + 1}`] = writable
      ? {
          get,
          set: (self: Tuple, value: Value) => {
            self.items[i] = value
          },
        }
      : get
  }
  return made
}

function creator(definition: string) {
  return function create(this: NetType[] | NetType, ...items: Value[]): Tuple {
    const types = Array.isArray(this) && this.length === items.length ? this : typesOf(items)
    return typed(definition, items, types)
  }
}

const entries: [string, () => Described][] = [
  ['System.Tuple', () => ({ members: { 'static Create': creator('System.Tuple') } })],
  ['System.ValueTuple', () => ({ members: { 'static Create': creator('System.ValueTuple') } })],
]
for (let n = 1; n <= 8; n++) {
  entries.push([`System.Tuple\`${n}`, () => ({ members: members(n, false) })])
  entries.push([`System.ValueTuple\`${n}`, () => ({ members: members(n, true) })])
}

export const tupleTypes: ReadonlyMap<string, () => Described> = new Map(entries)
