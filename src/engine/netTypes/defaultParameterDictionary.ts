import { Hashtable } from '../../dotnet/hashtable.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { typeOf } from '../../types/typeOf.ts'
import { splitKey } from '../binder/defaultValues.ts'

const space = 'System.Management.Automation.'

/** `$PSDefaultParameterValues`: text keys `Command:Parameter`, trimmed, in any case. */
export class DefaultParameterDictionary extends Hashtable {
  constructor() {
    super(true)
  }

  override hasKey(key: Value): boolean {
    return super.hasKey(trimmed(key))
  }

  override getValue(key: Value): Value | undefined {
    return super.getValue(trimmed(key))
  }

  override setValue(key: Value, value: Value): void {
    const name = textKey(key)
    if (!super.hasKey(name) && !isValid(name)) throw badKeys([name])
    super.setValue(name, value)
  }

  override removeKey(key: Value): void {
    super.removeKey(trimmed(key))
  }

  add(key: Value, value: Value): void {
    if (super.hasKey(textKey(key))) throw argument(`The key '${toText(key)}' has already been added to the dictionary.`)
    this.setValue(key, value)
  }

  /** Throws for all keys that are no good at once. */
  static from(source: Value & DictionaryLike): DefaultParameterDictionary {
    const entries = [...source.entries()]
    const bad = entries.filter(([key]) => typeof key !== 'string' || !isValid(key.trim()))
    if (bad.length > 0) throw badKeys(bad.map(([key]) => toText(key)))
    const made = new DefaultParameterDictionary()
    for (const [key, value] of entries) made.setValue(key, value)
    return made
  }
}

function trimmed(key: Value): Value {
  return typeof key === 'string' ? key.trim() : key
}

function isValid(key: string): boolean {
  return key.toLowerCase() === 'disabled' || splitKey(key) !== null
}

function textKey(key: Value): string {
  if (typeof key === 'string') return key.trim()
  throw argument(
    `The key '${toText(key)}' of type '${typeOf(key).fullName}' is not a string value. DefaultParameterDictionary only accepts string value keys.`,
  )
}

function argument(message: string): Fault {
  return new Fault({
    id: 'Argument',
    category: 'InvalidArgument',
    exception: `${space}PSArgumentException`,
    message,
  })
}

function badKeys(keys: readonly string[]): Fault {
  const list = keys.join(', ')
  const words =
    keys.length > 1
      ? `The keys '${list}' do not have valid formats.`
      : `The key '${list}' does not have a valid format.`
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: `${space}PSInvalidOperationException`,
    message: `${words} For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.`,
  })
}

function notNull(key: Value): void {
  if (key !== null) return
  throw new Fault({
    id: 'ArgumentNull',
    category: 'InvalidArgument',
    exception: `${space}PSArgumentNullException`,
    message:
      'Cannot process argument because the value of argument "key" is null. Change the value of argument "key" to a non-null value.',
  })
}

type Self = DefaultParameterDictionary

export const defaultParameterTypes: readonly NetTypeEntry[] = [
  netType(`${space}DefaultParameterDictionary`, () => ({
    class: DefaultParameterDictionary,
    base: 'System.Collections.Hashtable',
    assembly: 'System.Management.Automation',
    isSealed: true,
    members: {
      'new()': () => new DefaultParameterDictionary(),
      'new(System.Collections.IDictionary dictionary)': (source: Value) =>
        DefaultParameterDictionary.from(source as Value & DictionaryLike),
      'Add(Object key, Object value): Void': (self: Self, key: Value, value: Value) => {
        notNull(key)
        self.add(key, value)
      },
      'ChangeSinceLastCheck(): Boolean': () => true,
      'Clear(): Void': (self: Self) => self.clear(),
      'Contains(Object key): Boolean': (self: Self, key: Value) => {
        notNull(key)
        return self.hasKey(key)
      },
      'ContainsKey(Object key): Boolean': (self: Self, key: Value) => {
        notNull(key)
        return self.hasKey(key)
      },
      'Remove(Object key): Void': (self: Self, key: Value) => {
        notNull(key)
        self.removeKey(key)
      },
    },
  })),
]
