import { OrderedHashtable } from '../../../dotnet/orderedHashtable.ts'
import { BigInteger, Double } from '../../../kernel/boxes.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { objectArray } from '../../../types/array.ts'
import { PSCustomObject, removeMemberOf, setNote } from '../../../types/psobject.ts'
import { emptyShape } from '../../../types/shape.ts'
import { type DateKind, jsonDate } from './dates.ts'
import type { JsonBuilder } from './reader.ts'

const largestInt64 = 2n ** 63n - 1n
const smallestInt64 = -(2n ** 63n)

/** Makes the values that a builder of either kind shares. */
abstract class ValueBuilder {
  readonly nothing: Value = null
  readonly #dateKind: DateKind

  constructor(dateKind: DateKind) {
    this.#dateKind = dateKind
  }

  boolean(value: boolean): Value {
    return value
  }
  string(text: string): Value {
    return jsonDate(text, this.#dateKind) ?? text
  }
  smallInteger(value: number): Value {
    return BigInt(value)
  }
  integer(value: bigint): Value {
    return value >= smallestInt64 && value <= largestInt64 ? value : new BigInteger(value)
  }
  float(value: number): Value {
    return new Double(value)
  }
  startArray(): Value[] {
    return []
  }
  item(array: Value[], value: Value): void {
    array.push(value)
  }
  endArray(array: Value[]): Value {
    return objectArray(array)
  }
}

function keyFault(id: string, message: string): Fault {
  return new Fault({ id, category: 'InvalidOperation', exception: 'System.InvalidOperationException', message })
}

/** Objects become PSCustomObject. */
export class CustomObjectBuilder extends ValueBuilder implements JsonBuilder<Value, PSCustomObject, Value[]> {
  startObject(): PSCustomObject {
    return new PSCustomObject(emptyShape, [])
  }

  property(object: PSCustomObject, name: string, value: Value): void {
    if (name === '')
      throw keyFault(
        'EmptyKeyInJsonString',
        'The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.',
      )
    const { shape } = object
    const slot = shape.slotOf(fold(name))
    if (slot >= 0) {
      const known = shape.names[slot] as string
      if (known !== name)
        throw keyFault(
          'KeysWithDifferentCasingInJsonString',
          `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '${known}' was '${name}'.`,
        )
      // The later one counts, and stands where it stood.
      removeMemberOf(object, name)
    }
    setNote(object, name, value)
  }

  endObject(object: PSCustomObject): Value {
    return object
  }
}

/** Objects become OrderedHashtable. */
export class HashtableBuilder extends ValueBuilder implements JsonBuilder<Value, OrderedHashtable, Value[]> {
  startObject(): OrderedHashtable {
    return new OrderedHashtable()
  }
  property(object: OrderedHashtable, name: string, value: Value): void {
    object.setValue(name, value)
  }
  endObject(object: OrderedHashtable): Value {
    return object
  }
}
