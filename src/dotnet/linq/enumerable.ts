import { Decimal, Double, Single } from '../../kernel/boxes.ts'
import { numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import { addDecimal, divideDecimal } from '../../kernel/decimal.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { defaultOf } from '../../types/defaults.ts'
import { Delegate } from '../../types/delegate.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { keyOf } from '../../types/keys.ts'
import type { MemberImplementation, NetType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { genericType } from '../../types/registry.ts'
import { int32Type, isInstance, objectType } from '../../types/typeOf.ts'
import { argumentNull, invalidOperation, outOfRange } from '../arguments.ts'
import { listFrom } from '../collections/collection.ts'
import { GenericDictionary } from '../collections/dictionaries.ts'
import { type Order, orderOf, sameItem } from '../collections/ordering.ts'
import { ItemSet } from '../collections/sets.ts'
import { StringComparer } from '../comparers.ts'
import type { Described } from '../declare.ts'
import { valueTuple } from '../tuples.ts'
import { Grouping, OrderedSequence, Sequence } from './sequence.ts'

/** The type arguments of a closed generic method. */
type Types = readonly NetType[]

function source(value: Value, name = 'source'): Iterable<Value> {
  if (value === null) throw argumentNull(name)
  if (value instanceof Sequence) return value
  return itemsOf(value)
}

const noElements = () => invalidOperation('Sequence contains no elements')
const noMatch = () => invalidOperation('Sequence contains no matching element')
const isFunction = (value: Value | undefined): value is Delegate => value instanceof Delegate
const truth = (f: Delegate) => (item: Value, index: number) =>
  (takesIndex(f) ? f.invoke([item, index]) : f.invoke([item])) === true
const takesIndex = (f: Delegate) => (f.netType.definition?.declaration.typeParameters?.length ?? 0) === 3
const apply = (f: Delegate | undefined, item: Value, index = 0): Value =>
  f === undefined ? item : takesIndex(f) ? f.invoke([item, index]) : f.invoke([item])

/** The element type of a closed method's n-th argument; Object outside of one. */
const typeAt = (self: unknown, index: number): NetType =>
  Array.isArray(self) ? ((self as Types)[index] ?? objectType) : objectType

const comparesCase = (comparer: Value | undefined) => !(comparer instanceof StringComparer && comparer.ignoresCase)
const keyFor = (comparer: Value | undefined) => (item: Value) => keyOf(item, !comparesCase(comparer))

function* filter(items: Iterable<Value>, test: (item: Value, index: number) => boolean): Iterable<Value> {
  let index = 0
  for (const item of items) if (test(item, index++)) yield item
}

function* map(items: Iterable<Value>, f: (item: Value, index: number) => Value): Iterable<Value> {
  let index = 0
  for (const item of items) yield f(item, index++)
}

function* distinct(items: Iterable<Value>, key: (item: Value) => unknown): Iterable<Value> {
  const seen = new Set<unknown>()
  for (const item of items) {
    const k = key(item)
    if (seen.has(k)) continue
    seen.add(k)
    yield item
  }
}

function first(items: Iterable<Value>, test: Value | undefined): Value | undefined {
  const matches = isFunction(test) ? truth(test) : null
  let index = 0
  for (const item of items) if (matches === null || matches(item, index++)) return item
  return undefined
}

function last(items: Iterable<Value>, test: Value | undefined): Value | undefined {
  const matches = isFunction(test) ? truth(test) : null
  let found: Value | undefined
  let index = 0
  for (const item of items) if (matches === null || matches(item, index++)) found = item
  return found
}

function single(items: Iterable<Value>, test: Value | undefined): Value | undefined {
  const found = [...(isFunction(test) ? filter(items, truth(test)) : items)]
  if (found.length > 1)
    throw invalidOperation(
      isFunction(test) ? 'Sequence contains more than one matching element' : 'Sequence contains more than one element',
    )
  return found[0]
}

type Picker = (items: Iterable<Value>, test: Value | undefined) => Value | undefined

const sure = (pick: Picker) => (items: Value, test?: Value) => {
  const found = pick(source(items), test)
  if (found === undefined) throw isFunction(test) ? noMatch() : noElements()
  return found
}

const orDefault = (pick: Picker) =>
  function (this: unknown, items: Value, second?: Value, third?: Value): Value {
    const found = pick(source(items), second)
    if (found !== undefined) return found
    const fallback = third ?? (second !== undefined && !isFunction(second) ? second : undefined)
    return fallback ?? defaultOf(typeAt(this, 0))
  }

/** Sum in the type of the numbers. */
function sum(items: Value, selector?: Delegate): Value {
  const values = [...map(source(items), (i) => apply(selector, i))].filter((v) => v !== null)
  const sample = values[0] ?? 0
  if (sample instanceof Decimal)
    return values.reduce<Decimal>((a, b) => addDecimal(a, b as Decimal), new Decimal(0n, 0))
  const code = numericCode(sample)
  if (code === 14) return new Double(values.reduce<number>((a, b) => a + toDouble(b), 0))
  if (code === 13) return new Single(Math.fround(values.reduce<number>((a, b) => a + toDouble(b), 0)))
  const total = values.reduce<bigint>((a, b) => a + toBigInt(b), 0n)
  if (code === 11) return total
  if (total > 2147483647n || total < -2147483648n)
    throw netFault('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
  return Number(total)
}

function average(items: Value, selector?: Delegate): Value {
  const values = [...map(source(items), (i) => apply(selector, i))].filter((v) => v !== null)
  if (values.length === 0) throw noElements()
  if (values[0] instanceof Decimal) {
    return divideDecimal(
      values.reduce<Decimal>((a, b) => addDecimal(a, b as Decimal), new Decimal(0n, 0)),
      new Decimal(BigInt(values.length), 0),
    )
  }
  const mean = values.reduce<number>((a, b) => a + toDouble(b), 0) / values.length
  return values[0] instanceof Single ? new Single(Math.fround(mean)) : new Double(mean)
}

const extreme = (sign: 1 | -1) => (items: Value, second?: Value) => {
  const order = orderOf(isFunction(second) ? null : second)
  let best: Value | undefined
  for (const item of source(items)) {
    const value = isFunction(second) ? apply(second, item) : item
    if (value === null) continue
    if (best === undefined || order(value, best) * sign > 0) best = value
  }
  if (best === undefined) throw noElements()
  return best
}

const extremeBy = (sign: 1 | -1) => (items: Value, selector: Delegate, comparer?: Value) => {
  const order = orderOf(comparer)
  let best: Value | undefined
  let bestKey: Value = null
  for (const item of source(items)) {
    const key = apply(selector, item)
    if (best === undefined || order(key, bestKey) * sign > 0) {
      best = item
      bestKey = key
    }
  }
  if (best === undefined) throw noElements()
  return best
}

const keyedOrder = (selector: Delegate | undefined, comparer: Value | undefined, sign: 1 | -1): Order => {
  const order = orderOf(comparer)
  return (a, b) => sign * order(apply(selector, a), apply(selector, b))
}

const sorter = (sign: 1 | -1, bySelector: boolean) =>
  function (this: unknown, items: Value, second?: Value, third?: Value): OrderedSequence {
    const from = source(items)
    const selector = bySelector ? (second as Delegate) : undefined
    return new OrderedSequence(() => from, keyedOrder(selector, bySelector ? third : second, sign), typeAt(this, 0))
  }

const refiner = (sign: 1 | -1) => (items: OrderedSequence, selector: Delegate, comparer?: Value) => {
  const then = keyedOrder(selector, comparer, sign)
  return new OrderedSequence(items.source, (a, b) => items.order(a, b) || then(a, b), items.elementType)
}

/** Groups in order of first appearance. */
function group(
  items: Iterable<Value>,
  key: Delegate,
  element: Delegate | undefined,
  comparer: Value | undefined,
): { readonly key: Value; readonly items: Value[] }[] {
  const groups = new Map<unknown, { readonly key: Value; readonly items: Value[] }>()
  const fold = keyFor(comparer)
  for (const item of items) {
    const k = apply(key, item)
    let found = groups.get(fold(k))
    if (found === undefined) {
      found = { key: k, items: [] }
      groups.set(fold(k), found)
    }
    found.items.push(apply(element, item))
  }
  return [...groups.values()]
}

function groupBy(this: unknown, items: Value, key: Delegate, ...rest: Value[]): Sequence {
  const from = source(items)
  const functions = rest.filter(isFunction)
  const comparer = rest.find((r) => r !== null && !isFunction(r))
  const result = functions.find((f) => (f.netType.definition?.declaration.typeParameters?.length ?? 0) === 3)
  const element = functions.find((f) => f !== result)
  const types = [typeAt(this, 1), element === undefined ? typeAt(this, 0) : typeAt(this, 2)]
  return new Sequence(
    () =>
      group(from, key, element, comparer).map((g): Value => {
        const made = new Grouping(g.key, g.items, types)
        return result === undefined ? made : result.invoke([g.key, made])
      }),
    objectType,
  )
}

function toDictionary(this: unknown, items: Value, key: Delegate | undefined, ...rest: Value[]): GenericDictionary {
  const element = rest.find(isFunction)
  const comparer = rest.find((r) => r !== null && !isFunction(r)) ?? null
  const types = [typeAt(this, 1), element === undefined ? typeAt(this, 0) : typeAt(this, 2)]
  const made = new GenericDictionary(comparer)
  made.netType = genericType('System.Collections.Generic.Dictionary`2', types)
  for (const item of source(items)) {
    const k = apply(key, item)
    if (made.find(k) !== undefined)
      throw netFault('System.ArgumentException', `An item with the same key has already been added. Key: ${String(k)}`)
    made.put(k, apply(element, item))
  }
  return made
}

function aggregate(items: Value, ...rest: Value[]): Value {
  const from = [...source(items)]
  if (isFunction(rest[0])) {
    if (from.length === 0) throw noElements()
    return from.reduce((a, b) => (rest[0] as Delegate).invoke([a, b]))
  }
  const total = from.reduce<Value>((a, b) => (rest[1] as Delegate).invoke([a, b]), rest[0]!)
  return isFunction(rest[2]) ? rest[2].invoke([total]) : total
}

/** Join, GroupJoin: pairs by equal keys. */
const joiner =
  (grouped: boolean) =>
  (outer: Value, inner: Value, outerKey: Delegate, innerKey: Delegate, result: Delegate, comparer?: Value) => {
    const fold = keyFor(comparer)
    return new Sequence(() => {
      const lookup = new Map<unknown, Value[]>()
      for (const item of source(inner)) {
        const key = fold(apply(innerKey, item))
        const list = lookup.get(key)
        if (list === undefined) lookup.set(key, [item])
        else list.push(item)
      }
      const made: Value[] = []
      for (const item of source(outer)) {
        const matches = lookup.get(fold(apply(outerKey, item))) ?? []
        if (grouped) made.push(result.invoke([item, arrayFrom(objectType, matches)]))
        else for (const match of matches) made.push(result.invoke([item, match]))
      }
      return made
    }, objectType)
  }

function* flatten(items: Iterable<Value>, selector: Delegate, result: Delegate | undefined): Iterable<Value> {
  let index = 0
  for (const item of items) {
    for (const inner of itemsOf(apply(selector, item, index++)))
      yield result === undefined ? inner : result.invoke([item, inner])
  }
}

function elementAt(items: Value, index: number): Value | undefined {
  let at = 0
  for (const item of source(items)) if (at++ === index) return item
  return undefined
}

/** Methods whose result is a sequence of the source's own type: (items, …arguments) → items. */
const shaping: Readonly<Record<string, (items: Iterable<Value>, ...rest: Value[]) => Iterable<Value>>> = {
  Where: (items, test) => filter(items, truth(test as Delegate)),
  Distinct: (items, comparer) => distinct(items, keyFor(comparer)),
  DistinctBy: (items, key, comparer) => distinct(items, (item) => keyFor(comparer)(apply(key as Delegate, item))),
  Skip: (items, count) => [...items].slice(Math.max(0, count as number)),
  SkipLast: (items, count) => [...items].slice(0, Math.max(0, [...items].length - (count as number))),
  SkipWhile: function* (items, test) {
    let skipping = true
    let index = 0
    for (const item of items) {
      if (skipping && truth(test as Delegate)(item, index++)) continue
      skipping = false
      yield item
    }
  },
  Take: function* (items, count) {
    let left = count as number
    if (left <= 0) return
    for (const item of items) {
      yield item
      if (--left === 0) return
    }
  },
  TakeLast: (items, count) => [...items].slice(Math.max(0, [...items].length - (count as number))),
  TakeWhile: function* (items, test) {
    let index = 0
    for (const item of items) {
      if (!truth(test as Delegate)(item, index++)) return
      yield item
    }
  },
  Concat: function* (items, second) {
    yield* items
    yield* source(second!, 'second')
  },
  Append: function* (items, item) {
    yield* items
    yield item!
  },
  Prepend: function* (items, item) {
    yield item!
    yield* items
  },
  Reverse: (items) => [...items].reverse(),
  Union: (items, second, comparer) => distinct([...items, ...source(second!)], keyFor(comparer)),
  UnionBy: (items, second, key, comparer) =>
    distinct([...items, ...source(second!)], (i) => keyFor(comparer)(apply(key as Delegate, i))),
  Intersect: (items, second, comparer) => {
    const keys = new Set([...source(second!)].map(keyFor(comparer)))
    return filter(distinct(items, keyFor(comparer)), (i) => keys.has(keyFor(comparer)(i)))
  },
  Except: (items, second, comparer) => {
    const keys = new Set([...source(second!)].map(keyFor(comparer)))
    return filter(distinct(items, keyFor(comparer)), (i) => !keys.has(keyFor(comparer)(i)))
  },
  AsEnumerable: (items) => items,
  Shuffle: (items) =>
    [...items]
      .map((v) => [Math.random(), v] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, v]) => v),
}

function enumerableMembers(): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = {}
  for (const [name, shape] of Object.entries(shaping)) {
    members[`static ${name}`] = function (this: unknown, items: Value, ...rest: Value[]) {
      const from = source(items)
      return new Sequence(() => shape(from, ...rest), typeAt(this, 0))
    }
  }
  return {
    ...members,
    'static Select': function (this: unknown, items: Value, f: Delegate) {
      const from = source(items)
      return new Sequence(() => map(from, (item, i) => apply(f, item, i)), typeAt(this, 1))
    },
    'static SelectMany': function (this: unknown, items: Value, selector: Delegate, result?: Delegate) {
      const from = source(items)
      return new Sequence(() => flatten(from, selector, result), typeAt(this, result === undefined ? 1 : 2))
    },
    'static Cast': function (this: unknown, items: Value) {
      const from = source(items)
      const type = typeAt(this, 0)
      return new Sequence(
        () =>
          map(from, (item) => {
            if (item !== null && !isInstance(item, type)) {
              throw netFault(
                'System.InvalidCastException',
                `Unable to cast object of type '${(item as { netType?: NetType }).netType ?? 'System.Object'}' to type '${type}'.`,
              )
            }
            return item
          }),
        type,
      )
    },
    'static OfType': function (this: unknown, items: Value) {
      const from = source(items)
      const type = typeAt(this, 0)
      return new Sequence(() => filter(from, (item) => isInstance(item, type)), type)
    },
    'static Empty': function (this: unknown) {
      return arrayFrom(typeAt(this, 0), [])
    },
    'static Range': (start: number, count: number) => {
      if (count < 0) throw outOfRange('count', 'Specified argument was out of the range of valid values.')
      return new Sequence(() => Array.from({ length: count }, (_, i) => start + i), int32Type)
    },
    'static Repeat': function (this: unknown, item: Value, count: number) {
      return new Sequence(() => Array.from({ length: count }, () => item), typeAt(this, 0))
    },
    'static Any': (items: Value, test?: Delegate) => first(source(items), test) !== undefined,
    'static All': (items: Value, test: Delegate) => {
      let index = 0
      for (const item of source(items)) if (!truth(test)(item, index++)) return false
      return true
    },
    'static Count': (items: Value, test?: Delegate) =>
      [...(test === undefined ? source(items) : filter(source(items), truth(test)))].length,
    'static LongCount': (items: Value, test?: Delegate) =>
      BigInt([...(test === undefined ? source(items) : filter(source(items), truth(test)))].length),
    'static TryGetNonEnumeratedCount': (items: Value, count: PSReference) => {
      count.value = items instanceof Sequence ? 0 : [...source(items)].length
      return !(items instanceof Sequence)
    },
    'static Contains': (items: Value, value: Value, comparer?: Value) => {
      const key = keyFor(comparer)
      return [...source(items)].some((i) => key(i) === key(value) || sameItem(i, value))
    },
    'static First': sure(first),
    'static FirstOrDefault': orDefault(first),
    'static Last': sure(last),
    'static LastOrDefault': orDefault(last),
    'static Single': sure(single),
    'static SingleOrDefault': orDefault(single),
    'static ElementAt': (items: Value, index: number) => {
      const found = elementAt(items, index)
      if (found === undefined)
        throw outOfRange(
          'index',
          'Index was out of range. Must be non-negative and less than the size of the collection.',
        )
      return found
    },
    'static ElementAtOrDefault': function (this: unknown, items: Value, index: number) {
      return elementAt(items, index) ?? defaultOf(typeAt(this, 0))
    },
    'static DefaultIfEmpty': function (this: unknown, items: Value, fallback?: Value) {
      const from = source(items)
      const type = typeAt(this, 0)
      return new Sequence(() => {
        const all = [...from]
        return all.length > 0 ? all : [fallback ?? defaultOf(type)]
      }, type)
    },
    'static Sum': sum,
    'static Average': average,
    'static Max': extreme(1),
    'static Min': extreme(-1),
    'static MaxBy': extremeBy(1),
    'static MinBy': extremeBy(-1),
    'static Order': sorter(1, false),
    'static OrderDescending': sorter(-1, false),
    'static OrderBy': sorter(1, true),
    'static OrderByDescending': sorter(-1, true),
    'static ThenBy': refiner(1),
    'static ThenByDescending': refiner(-1),
    'static GroupBy': groupBy,
    'static GroupJoin': joiner(true),
    'static Join': joiner(false),
    'static Aggregate': aggregate,
    'static Zip': function (this: unknown, a: Value, b: Value, f?: Value) {
      const [x, y] = [[...source(a, 'first')], [...source(b, 'second')]]
      const count = Math.min(x.length, y.length)
      return new Sequence(
        () =>
          Array.from({ length: count }, (_, i) =>
            isFunction(f) ? f.invoke([x[i]!, y[i]!]) : valueTuple([x[i]!, y[i]!]),
          ),
        isFunction(f) ? typeAt(this, 2) : objectType,
      )
    },
    'static Chunk': function (this: unknown, items: Value, size: number) {
      const type = typeAt(this, 0)
      const from = source(items)
      return new Sequence(() => {
        const all = [...from]
        return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
          arrayFrom(type, all.slice(i * size, (i + 1) * size)),
        )
      }, type.arrayOf())
    },
    'static Index': (items: Value) =>
      new Sequence(() => map(source(items), (item, i) => valueTuple([i, item])), objectType),
    'static CountBy': (items: Value, key: Delegate, comparer?: Value) =>
      new Sequence(
        () => group(source(items), key, undefined, comparer).map((g) => valueTuple([g.key, g.items.length])),
        objectType,
      ),
    'static SequenceEqual': (a: Value, b: Value, comparer?: Value) => {
      const [x, y] = [[...source(a, 'first')], [...source(b, 'second')]]
      const key = keyFor(comparer)
      return x.length === y.length && x.every((item, i) => key(item) === key(y[i]!) || sameItem(item, y[i]!))
    },
    'static ToArray': function (this: unknown, items: Value) {
      return arrayFrom(typeAt(this, 0), [...source(items)])
    },
    'static ToList': function (this: unknown, items: Value) {
      return listFrom([...source(items)], typeAt(this, 0))
    },
    'static ToHashSet': function (this: unknown, items: Value, comparer?: Value) {
      const made = new ItemSet(comparer ?? null, false)
      made.netType = genericType('System.Collections.Generic.HashSet`1', [typeAt(this, 0)])
      for (const item of source(items)) made.add(item)
      return made
    },
    'static ToDictionary': toDictionary,
    'static ToLookup': groupBy,
  }
}

export const linqTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Linq.Enumerable', () => ({ members: enumerableMembers() })],
])
