import { OrderedDictionary } from '../dotnet/orderedDictionary.ts'
import { char } from '../kernel/boxes.ts'
import { Fault, netFault, runtimeFault } from '../kernel/fault.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { NetArray, objectArray } from './array.ts'
import { messageText } from './conversion/castFault.ts'
import { convert, tryConvert } from './conversion/convert.ts'
import { toText } from './conversion/toText.ts'
import { type DictionaryLike, isDictionary } from './dictionary.ts'
import { enumerate } from './enumerate.ts'
import { Exception, exceptionOf } from './exception.ts'
import { chooseIndexer, settingIndexerFault } from './indexers.ts'
import { wrapThrown } from './invocation.ts'
import type { NetType } from './netType.ts'
import { valuesEqual } from './operators/equality.ts'
import { PSParameterizedProperty } from './psmembers.ts'
import { baseOf } from './psobject.ts'
import { int32Type, objectType, typeOf } from './typeOf.ts'

/** CannotIndex. */
function cannotIndex(target: Value): Fault {
  return runtimeFault('CannotIndex', `Unable to index into an object of type "${typeOf(target)}".`)
}

function nullArray(): Fault {
  return runtimeFault('NullArray', 'Cannot index into a null array.')
}

/** `$target[$index]`. An index that is itself a collection gives the items at all of its indices. With `strict` (Set-StrictMode 3) an index out of range is an error. */
export function getIndex(target: Value, index: Value, strict = false): Value {
  if (target instanceof NetArray && typeof index === 'number' && target.lengths === null) {
    const { length } = target
    const at = index < 0 ? index + length : index
    if (at >= 0 && at < length) return target.getAt(at)
    return outOfRange(strict)
  }
  return getSlowly(target, index, strict)
}

function outOfRange(strict: boolean): Value {
  if (strict) throw netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
  return null
}

function getSlowly(target: Value, index: Value, strict: boolean): Value {
  const self = target === nothing ? null : baseOf(target)
  if (self === null) throw nullArray()
  const key = index === nothing ? null : baseOf(index)
  if (isDictionary(self)) return getFromDictionary(self, key)
  if (self instanceof NetArray)
    return self.lengths === null
      ? getFromArray(self, key, strict)
      : getFromMatrix(self, key === null ? [null] : (indexItems(key) ?? [key]), strict)
  if (typeof self === 'string') return getFromText(self, key, strict)
  return getThroughIndexer(self, key, strict)
}

/** The indices of a slice; null where the index is one. */
function indexItems(index: Value): Value[] | null {
  if (typeof index !== 'object' || index === null || isDictionary(index)) return null
  const items = enumerate(index)
  return items === null ? null : [...items]
}

function getFromDictionary(self: DictionaryLike & object, key: Value): Value {
  if (key === null) throw runtimeFault('NullArrayIndex', 'Index operation failed; the array index evaluated to null.')
  if (self instanceof OrderedDictionary && typeof key === 'number') {
    const at = key < 0 ? key + self.count : key
    return at < 0 || at >= self.count ? null : self.getAtIndex(at)
  }
  const items = indexItems(key)
  if (items !== null) return objectArray(items.map((k) => getFromDictionary(self, baseOf(k))))
  return self.getValue(key) ?? null
}

function nullIndex(): Fault {
  return runtimeFault('NullArrayIndex', 'Index operation failed; the array index evaluated to null.')
}

function getFromArray(self: NetArray, index: Value, strict: boolean): Value {
  if (index === null) throw nullIndex()
  const single = typeof index === 'number' ? index : indexNumber(index, strict)
  if (single !== undefined) {
    const at = single < 0 ? single + self.length : single
    return at >= 0 && at < self.length ? self.getAt(at) : outOfRange(strict)
  }
  return objectArray(slice(indexItems(index)!, (i) => elementAt(self, i)))
}

function elementAt(self: NetArray, index: Value): Value | undefined {
  const number = indexNumber(index)
  if (number === undefined) return getFromArray(self, index, false)
  const at = number < 0 ? number + self.length : number
  return at >= 0 && at < self.length ? self.getAt(at) : undefined
}

/** Items at several indices; those out of range are left out. */
function slice(indices: readonly Value[], at: (index: Value) => Value | undefined): Value[] {
  const results: Value[] = []
  for (const index of indices) {
    const value = at(baseOf(index))
    if (value !== undefined) results.push(value)
  }
  return results
}

/** An index as Int32; undefined for a collection of indices. Throws PSInvalidCastException where it is no number. */
function indexNumber(index: Value, strict = false): number | undefined {
  if (typeof index === 'number') return index
  if (indexItems(index) !== null) return undefined
  if (strict) return convert(index, int32Type) as number
  // What is no number is out of range.
  return (tryConvert(index, int32Type) as number | undefined) ?? Number.NaN
}

function getFromText(self: string, index: Value, strict: boolean): Value {
  if (index === null) throw nullIndex()
  const single = indexNumber(index)
  if (single !== undefined) {
    const at = single < 0 ? single + self.length : single
    return at >= 0 && at < self.length ? char(self.charCodeAt(at)) : outOfRange(strict)
  }
  return objectArray(
    slice(indexItems(index)!, (i) => {
      const number = indexNumber(i)!
      const at = number < 0 ? number + self.length : number
      return at >= 0 && at < self.length ? char(self.charCodeAt(at)) : undefined
    }),
  )
}

/** `$m[1,2]` of an array of several dimensions; each index may be a collection only as a whole. */
function getFromMatrix(self: NetArray, indices: readonly Value[], strict: boolean): Value {
  if (indices.length === self.rank && indices.every((i) => indexItems(baseOf(i)) === null)) {
    const at = flatIndex(self, indices)
    return at < 0 ? outOfRange(strict) : self.getAt(at)
  }
  if (indices.length > 0 && indices.every((i) => indexItems(baseOf(i)) !== null)) {
    return objectArray(indices.map((i) => getFromMatrix(self, indexItems(baseOf(i))!, strict)))
  }
  throw needMultidimensional(self, indices)
}

function needMultidimensional(self: NetArray, indices: readonly Value[]): Fault {
  return runtimeFault(
    'NeedMultidimensionalIndex',
    `You cannot index into a ${self.rank} dimensional array with index [${indices.map((i) => toText(i)).join(',')}].`,
  )
}

/** The place in storage; -1 out of range. */
function flatIndex(self: NetArray, indices: readonly Value[]): number {
  let flat = 0
  for (let d = 0; d < indices.length; d++) {
    const length = self.lengthOf(d)
    let at = convert(baseOf(indices[d]!), int32Type) as number
    if (at < 0) at += length
    if (at < 0 || at >= length) return -1
    flat = flat * length + at
  }
  return flat
}

function getThroughIndexer(self: Value, index: Value, strict: boolean): Value {
  const { indexers } = typeOf(self).members
  const items = indexItems(index)
  const byItem = defaultIndexers(indexers)
  if (byItem.length === 0) return indexScalar(self, index, items, strict)
  const takesOne = byItem.some((i) => i.parameters.length === 1)
  if (items !== null && takesOne && !byItem.some((i) => i.parameters[0]!.type.isArray)) {
    return objectArray(slice(items, (i) => quietIndex(() => getThroughIndexer(self, i, strict))))
  }
  const args = items !== null && !takesOne ? items : [index]
  return callIndexer(self, byItem, args, strict)
}

function defaultIndexers<T extends { readonly name: string; readonly get: unknown }>(indexers: readonly T[]): T[] {
  return indexers.filter((i) => i.get !== null && (i.name === 'Item' || i.name === 'Chars' || i.name === 'ItemOf'))
}

function callIndexer(
  self: Value,
  indexers: Parameters<typeof chooseIndexer>[0],
  args: readonly Value[],
  strict: boolean,
): Value {
  let chosen: ReturnType<typeof chooseIndexer>
  try {
    chosen = chooseIndexer(indexers, args)
  } catch (thrown) {
    return failedIndex(thrown, indexers, strict)
  }
  let converted = chosen.args
  // A list counts from its end with a negative index.
  if (typeof converted[0] === 'number' && converted[0] < 0 && converted.length === 1) {
    const count = typeOf(self).property('count')?.get?.(self)
    if (typeof count === 'number') converted = [converted[0] + count]
  }
  try {
    const value: unknown = chosen.indexer.get!(self, ...converted)
    return value === undefined ? null : (value as Value)
  } catch (thrown) {
    if (!(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
    const { fullName } = exceptionOf(thrown).netType
    const isRange =
      fullName === 'System.ArgumentOutOfRangeException' ||
      fullName === 'System.IndexOutOfRangeException' ||
      fullName === 'System.Collections.Generic.KeyNotFoundException'
    if (isRange && !strict) return null
    throw isRange ? thrown : wrapThrown(thrown, `get_${chosen.indexer.name}`, args.length)
  }
}

/** An index that cannot be converted: out of range where indices are numbers, else the cast's error. */
function failedIndex(thrown: unknown, indexers: Parameters<typeof chooseIndexer>[0], strict: boolean): Value {
  const isCast = thrown instanceof Fault && thrown.inner instanceof Fault
  if (!isCast) throw thrown
  if (!strict && indexers.length === 1 && indexers[0]!.parameters[0]!.type === int32Type) return null
  throw thrown.inner
}

function quietIndex(get: () => Value): Value | undefined {
  const value = get()
  return value === null ? undefined : value
}

/** Objects without an indexer: `$x[0]` and `$x[-1]` are the object itself, other indices give nothing at all. */
function indexScalar(self: Value, index: Value, items: readonly Value[] | null, strict: boolean): Value {
  if (index === null) throw nullIndex()
  if (items === null && (valuesEqual(0, index, true) || valuesEqual(-1, index, true))) return self
  if (strict) throw cannotIndex(self)
  return nothing
}

/** `$target[i, j]` with the indices evaluated one by one, as the parser gives them for `$m[1,2]`: the same as one array index. */
export function getIndexMany(target: Value, indices: readonly Value[], strict = false): Value {
  return indices.length === 1
    ? getIndex(target, indices[0]!, strict)
    : getIndex(target, objectArray([...indices]), strict)
}

/** `$target[$index] = $value`. Throws NullArray, CannotIndex, IndexOutOfRangeException, conversions' faults. */
export function setIndex(target: Value, index: Value, value: Value): void {
  if (target instanceof NetArray && typeof index === 'number' && target.lengths === null) {
    const { length } = target
    const at = index < 0 ? index + length : index
    if (at < 0 || at >= length)
      throw netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    const { elementType } = target
    target.setAt(at, elementType === objectType ? value : convert(value, elementType))
    return
  }
  setSlowly(target, index, value)
}

function setSlowly(target: Value, index: Value, value: Value): void {
  const self = target === nothing ? null : baseOf(target)
  if (self === null) throw nullArray()
  if (self instanceof PSParameterizedProperty) return setParameterized(self, index, value)
  const key = index === nothing ? null : baseOf(index)
  if (isDictionary(self)) return setInDictionary(self, key, value)
  if (self instanceof NetArray) return setInArray(self, key, value)
  if (key === null) throw nullIndex()
  const indexers = typeOf(self).members.indexers.filter((i) => i.set !== null && i.name === 'Item')
  if (indexers.length === 0) throw cannotIndex(self)
  const items = indexItems(key)
  const args = items !== null && indexers.every((i) => i.parameters.length > 1) ? items : [key]
  const chosen = chooseIndexer(indexers, args)
  let converted = chosen.args
  if (typeof converted[0] === 'number' && converted[0] < 0 && converted.length === 1) {
    const count = typeOf(self).property('count')?.get?.(self)
    if (typeof count === 'number') converted = [converted[0] + count]
  }
  chosen.indexer.set!(self, ...converted, convert(value, chosen.indexer.type))
}

/** `$d.Item('a') = 1`: the index holds the arguments. */
function setParameterized(property: PSParameterizedProperty, index: Value, value: Value): void {
  const settable = property.properties.filter((p) => p.set !== null)
  if (settable.length === 0) {
    throw runtimeFault(
      'ParameterizedPropertyAssignmentFailed',
      `Assignment failed because [${typeOf(property.self)}] does not contain a property '${property.name}()' that can be set.`,
    )
  }
  const chosen = chooseIndexer(settable, indexItems(index) ?? [index])
  try {
    chosen.indexer.set!(property.self, ...chosen.args, valueFor(chosen.indexer, value))
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof Exception) throw settingIndexerFault(thrown, property.name)
    throw thrown
  }
}

/** The value as the indexer's type; a failure reads like that of an argument. */
function valueFor(indexer: { readonly name: string; readonly type: NetType }, value: Value): Value {
  try {
    return convert(value, indexer.type)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw new Fault({
      id: 'MethodArgumentConversionInvalidCastArgument',
      exception: 'System.Management.Automation.MethodException',
      message: `Cannot convert argument "value", with value: "${messageText(value)}", for "set_${indexer.name}" to type "${indexer.type}": "${thrown.message}"`,
      inner: thrown,
    })
  }
}

function setInDictionary(self: DictionaryLike & object, key: Value, value: Value): void {
  if (key === null) throw nullIndex()
  if (self instanceof OrderedDictionary && typeof key === 'number') return self.setAtIndex(key, value)
  const indexers = typeOf(self).members.indexers.filter((i) => i.set !== null && i.parameters.length === 1)
  const indexer = indexers.find((i) => i.parameters[0]!.type === objectType) ?? indexers[0]
  if (indexer === undefined) return self.setValue(key, value)
  const parameter = indexer.parameters[0]!.type
  indexer.set!(
    self,
    parameter === objectType ? key : convert(key, parameter),
    indexer.type === objectType ? value : convert(value, indexer.type),
  )
}

function setInArray(self: NetArray, index: Value, value: Value): void {
  if (index === null) throw nullIndex()
  const items = indexItems(index)
  if (self.lengths === null) {
    return setIndex(self, convert(index, int32Type), value)
  }
  const indices = items ?? [index]
  if (indices.length !== self.rank) throw needMultidimensional(self, indices)
  const at = flatIndex(self, indices)
  if (at < 0) throw netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
  self.setAt(at, self.elementType === objectType ? value : convert(value, self.elementType))
}
