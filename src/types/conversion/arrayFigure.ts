import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom, elementsOf, makeStorage, NetArray } from '../array.ts'
import { enumeratorOf, itemsOf } from '../enumerate.ts'
import { Exception } from '../exception.ts'
import type { NetType } from '../netType.ts'
import { charType, objectType } from '../typeOf.ts'
import { castFaultAround } from './castFault.ts'
import { convert } from './convert.ts'
import { type Conversion, conversion, conversionFor } from './figure.ts'
import { rank, scalarToArrayRank } from './ranks.ts'

export function figureArray(from: NetType, to: NetType): Conversion | null {
  if (to.rank === 1) {
    const element = to.elementType!
    if (from.code === 18 && element === charType)
      return conversion(rank.textToCharArray, (value) => textToChars(value as string))
    if (from.isArray) {
      if (element.isAssignableFrom(from.elementType!))
        return conversion(rank.language, (value, type) => copyArray(value as NetArray, type))
      return conversion(rank.unrelatedArrays, (value, type) => convertArray(value as NetArray, type))
    }
    if (enumeratorOf(from) !== null) return conversion(rank.language, (value, type) => collectionToArray(value, type))
  }
  if (to.fullName === 'System.Array') {
    if (enumeratorOf(from) !== null)
      return conversion(rank.language, (value) => collectionToArray(value, objectType.arrayOf()))
    return conversion(scalarToArrayRank(rank.assignable), (value) => arrayFrom(objectType, [value]))
  }
  return null
}

function textToChars(text: string): NetArray {
  const storage = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) storage[i] = text.charCodeAt(i)
  return new NetArray(charType.arrayOf(), storage)
}

function copyArray(array: NetArray, type: NetType): NetArray {
  return arrayFrom(type.elementType!, elementsOf(array))
}

function convertArray(array: NetArray, type: NetType): NetArray {
  const element = type.elementType!
  const result = new NetArray(type, makeStorage(element, array.length))
  for (let i = 0; i < array.length; i++) result.setAt(i, convert(array.getAt(i), element))
  return result
}

function collectionToArray(value: Value, type: NetType): NetArray {
  const element = type.elementType!
  try {
    return arrayFrom(
      element,
      itemsOf(value).map((item) => convert(item, element)),
    )
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof Exception)
      throw castFaultAround('InvalidCastExceptionEnumerableToArray', value, type, thrown)
    throw thrown
  }
}

/** A scalar as an array of one element; null where the element cannot be converted. */
export function figureScalarToArray(from: NetType, to: NetType): Conversion | null {
  if (to.rank !== 1) return null
  const inner = conversionFor(from, to.elementType!)
  if (inner.rank === rank.none) return null
  return conversion(scalarToArrayRank(inner.rank), (value, type) => {
    const element = type.elementType!
    try {
      return arrayFrom(element, [convert(value, element)])
    } catch (thrown) {
      if (thrown instanceof Fault) throw castFaultAround('InvalidCastExceptionScalarToArray', value, type, thrown)
      throw thrown
    }
  })
}
