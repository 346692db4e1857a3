import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { netType } from '../../types/netType.ts'
import { registerTypes } from '../../types/registry.ts'

/** `$PSBoundParameters`: System.Management.Automation.PSBoundParametersDictionary. Keys are strings whatever their case. */
export class BoundParameters implements DictionaryLike {
  readonly #entries = new Map<string, [string, Value]>()

  get count(): number {
    return this.#entries.size
  }

  hasKey(key: Value): boolean {
    return typeof key === 'string' && this.#entries.has(fold(key))
  }

  getValue(key: Value): Value | undefined {
    return typeof key === 'string' ? this.#entries.get(fold(key))?.[1] : undefined
  }

  setValue(key: Value, value: Value): void {
    const name = String(key)
    const known = this.#entries.get(fold(name))
    if (known === undefined) this.#entries.set(fold(name), [name, value])
    else known[1] = value
  }

  removeKey(key: Value): void {
    this.#entries.delete(fold(String(key)))
  }

  entries(): Iterable<readonly [Value, Value]> {
    return this.#entries.values()
  }

  keys(): Value[] {
    return [...this.#entries.values()].map(([name]) => name)
  }

  values(): Value[] {
    return [...this.#entries.values()].map(([, value]) => value)
  }

  clear(): void {
    this.#entries.clear()
  }
}

registerTypes([
  netType('System.Management.Automation.PSBoundParametersDictionary', () => ({
    class: BoundParameters,
    assembly: 'System.Management.Automation',
    interfaces: [
      'System.Collections.Generic.IDictionary<String,Object>',
      'System.Collections.IDictionary',
      'System.Collections.Generic.IReadOnlyDictionary<String,Object>',
    ],
    members: {
      'Count: Int32': (self: BoundParameters) => self.count,
      'Keys: System.Collections.ICollection': (self: BoundParameters) => objectArray(self.keys()),
      'Values: System.Collections.ICollection': (self: BoundParameters) => objectArray(self.values()),
      'ContainsKey(String key): Boolean': (self: BoundParameters, key: string) => self.hasKey(key),
      'ContainsValue(Object value): Boolean': (self: BoundParameters, value: Value) => self.values().includes(value),
      'Remove(String key): Boolean': (self: BoundParameters, key: string) => {
        const found = self.hasKey(key)
        self.removeKey(key)
        return found
      },
      'Add(String key, Object value): Void': (self: BoundParameters, key: string, value: Value) =>
        self.setValue(key, value),
      'Clear(): Void': (self: BoundParameters) => self.clear(),
    },
  })),
])
