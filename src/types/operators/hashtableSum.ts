import { Hashtable } from '../../dotnet/hashtable.ts'
import { OrderedDictionary } from '../../dotnet/orderedDictionary.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { messageText } from '../conversion/castFault.ts'
import type { DictionaryLike } from '../dictionary.ts'
import { typeOf } from '../typeOf.ts'

/** `@{…} + @{…}`: a new dictionary of the left one's kind. Throws ArgumentException for a key that both have. */
export function newHashtableFrom(left: DictionaryLike & object, right: DictionaryLike): Value {
  const sum = typeOf(left).isA(typeOf(new OrderedDictionary())) ? new OrderedDictionary(true) : new Hashtable(true)
  for (const [key, value] of left.entries()) sum.setValue(key, value)
  for (const [key, value] of right.entries()) {
    if (sum.hasKey(key)) {
      const shown = messageText(key)
      throw netFault(
        'System.ArgumentException',
        `Item has already been added. Key in dictionary: '${shown}'  Key being added: '${shown}'`,
      )
    }
    sum.setValue(key, value)
  }
  return sum
}
