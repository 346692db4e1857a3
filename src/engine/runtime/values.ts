import type { HashtableAst } from '../../../grammar/ast.ts'
import { Hashtable } from '../../dotnet/hashtable.ts'
import { OrderedDictionary } from '../../dotnet/orderedDictionary.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { NetArray, objectArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toCustomObject } from '../../types/conversion/toCustomObject.ts'
import { expandedText, toText } from '../../types/conversion/toText.ts'
import { enumerate } from '../../types/enumerate.ts'
import type { NetType } from '../../types/netType.ts'
import { baseOf, PSCustomObject } from '../../types/psobject.ts'
import { emptyShape, type Shape } from '../../types/shape.ts'
import { objectType, stringType } from '../../types/typeOf.ts'

/** An Object[] of these values. */
export function arrayOf(items: Value[]): Value {
  return objectArray(items)
}

/** `@(value)`: an Object[] is taken as it is, other collections are copied, a scalar is the only item. */
export function toArray(value: Value): Value {
  if (value instanceof NetArray && value.netType.elementType === objectType && value.lengths === null) return value
  const items = enumerate(value)
  return items === null ? objectArray([value]) : objectArray([...items])
}

/** The values for `$a, $b = value`: exactly `count`, the last one taking all that is left. */
export function listOf(value: Value, count: number): Value[] {
  const items = enumerate(value)
  const all = items === null ? [value] : [...items]
  const result: Value[] = []
  for (let i = 0; i < count; i++) {
    if (i < count - 1 || all.length <= count) result.push(i < all.length ? all[i]! : null)
    else result.push(objectArray(all.slice(i)))
  }
  return result
}

/** `"$value"`. */
export function textOf(_frame: Frame, value: Value): string {
  return expandedText(value)
}

/** `[type]value`. */
export function cast(_frame: Frame, type: NetType, value: Value): Value {
  if (value === nothing) {
    // Nothing at all stays nothing as an object and is no text.
    if (type === stringType) return null
    if (type === objectType) return nothing
  }
  return convert(value, type)
}

/** `[pscustomobject]value` of anything but a literal. */
export function castCustomObject(_frame: Frame, value: Value): Value {
  return toCustomObject(value)
}

function duplicateKey(key: Value): never {
  throw runtimeFault(
    'DuplicateKeyInHashLiteral',
    `Duplicate keys '${toText(key)}' are not allowed in hash literals.`,
    'InvalidOperation',
  )
}

function checkKey(key: Value): Value {
  if (key === null || key === nothing) {
    throw runtimeFault('InvalidNullKey', 'A null key is not allowed in a hash literal.', 'InvalidOperation')
  }
  return baseOf(key)
}

/** `@{…}`; `entries` are keys and values in turn. */
export function hashtable(_frame: Frame, _node: HashtableAst, entries: readonly Value[]): Value {
  const table = new Hashtable(true, entries.length / 2)
  for (let i = 0; i < entries.length; i += 2) {
    const key = checkKey(entries[i]!)
    if (table.hasKey(key)) duplicateKey(key)
    table.setValue(key, entries[i + 1]!)
  }
  return table
}

/** `[ordered]@{…}`. */
export function orderedDictionary(_frame: Frame, _node: HashtableAst, entries: readonly Value[]): Value {
  const table = new OrderedDictionary(true)
  for (let i = 0; i < entries.length; i += 2) {
    const key = checkKey(entries[i]!)
    if (table.hasKey(key)) duplicateKey(key)
    table.setValue(key, entries[i + 1]!)
  }
  return table
}

/** A `[pscustomobject]@{…}` literal: its shape is made when it first runs. */
export interface CustomObjectSite {
  readonly node: HashtableAst
  shape: Shape | null
}

/** `[pscustomobject]@{…}`: with the values of constant keys, or with the dictionary where keys are computed. */
export function customObject(_frame: Frame, site: CustomObjectSite, values: Value[] | Value): Value {
  if (!Array.isArray(values)) return toCustomObject(values)
  if (site.shape === null) {
    const names = site.node.keyValuePairs.map(([key]) => (key.kind === 'StringConstantExpressionAst' ? key.value : ''))
    const isPlain =
      names.every((n) => n !== '' && fold(n) !== 'pstypename') && new Set(names.map(fold)).size === names.length
    if (!isPlain) {
      const entries = names.flatMap((name, i) => [name, values[i]!])
      return toCustomObject(orderedDictionary(_frame, site.node, entries))
    }
    let shape = emptyShape
    for (const name of names) shape = shape.with(name)
    site.shape = shape
  }
  return new PSCustomObject(site.shape, values)
}
