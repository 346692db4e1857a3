import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray as ArrayClass, arrayFrom, type NetArray, objectArray } from '../array.ts'
import { convert } from '../conversion/convert.ts'
import type { DictionaryLike } from '../dictionary.ts'
import { enumerate, itemsOf } from '../enumerate.ts'
import { construct } from '../members.ts'
import { requireType } from '../netType.ts'
import { int32Type, objectType, typeOf, uint32Type } from '../typeOf.ts'
import { plain } from './operand.ts'

/** `left + right` of a collection: a new Object[] of both; a right operand that does not enumerate is one more item. */
export function concatenate(left: Value, right: Value): NetArray {
  const items = [...itemsOf(left)]
  const added = enumerate(right)
  if (added === null) items.push(right)
  else for (const item of added) items.push(item)
  return objectArray(items)
}

/** `array * times`. */
export function repeatItems(left: Value, times: Value): NetArray {
  const count = Number((convert(times, uint32Type) as { readonly value: number }).value)
  const items = itemsOf(left)
  if (items.length * count > 0x7fffffc7)
    throw netFault('System.OutOfMemoryException', 'Array dimensions exceeded supported range.')
  const repeated: Value[] = []
  for (let turn = 0; turn < count; turn++) for (const item of items) repeated.push(item)
  const elementType = left instanceof ArrayClass ? left.elementType : objectType
  return elementType === objectType ? objectArray(repeated) : arrayFrom(elementType, repeated)
}

/** `text * times`. */
export function repeatText(text: string, times: Value): string {
  const count = convert(times, int32Type) as number
  if (count < 0)
    throw netFault(
      'System.ArgumentOutOfRangeException',
      `times ('${count}') must be a non-negative value. (Parameter 'times')`,
    )
  if (text.length * count > 0x3fffffdf)
    throw netFault('System.OutOfMemoryException', 'Insufficient memory to continue the execution of the program.')
  return text.repeat(count)
}

/** `hashtable + hashtable`: a new one with the entries of both; a key that stands in both is an error. */
export function addDictionaries(left: Value & DictionaryLike, right: Value & DictionaryLike): Value {
  const ordered = 'System.Collections.Specialized.OrderedDictionary'
  const type = requireType(typeOf(left).fullName === ordered ? ordered : 'System.Collections.Hashtable')
  const sum = construct(type, []) as Value & DictionaryLike
  for (const source of [left, right])
    for (const [key, value] of source.entries()) {
      if (sum.hasKey(key)) {
        const name = String(plain(key))
        throw netFault(
          'System.ArgumentException',
          `Item has already been added. Key in dictionary: '${name}'  Key being added: '${name}'`,
        )
      }
      sum.setValue(key, value)
    }
  return sum
}
