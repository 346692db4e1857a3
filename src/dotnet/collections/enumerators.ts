import type { Value } from '../../kernel/value.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { invalidOperation } from '../arguments.ts'

/** An IEnumerator over items; `version` (if given) tells when the collection has been changed since. */
export class ListEnumerator {
  readonly #load: () => Iterable<Value>
  readonly #version: (() => number) | null
  #started: number
  #items: readonly Value[] | null = null
  #at = -1

  constructor(load: () => Iterable<Value>, version: (() => number) | null = null) {
    this.#load = load
    this.#version = version
    this.#started = version?.() ?? 0
  }

  moveNext(): boolean {
    if (this.#version !== null && this.#version() !== this.#started) {
      throw invalidOperation('Collection was modified; enumeration operation may not execute.')
    }
    this.#items ??= [...this.#load()]
    if (this.#at < this.#items.length) this.#at++
    return this.#at < this.#items.length
  }

  reset(): void {
    this.#at = -1
    this.#items = null
    this.#started = this.#version?.() ?? 0
  }

  /** The item it stands on; null before the first and behind the last. */
  get current(): Value {
    return this.#items?.[this.#at] ?? null
  }

  /** For classes whose Current throws outside of the items. */
  get checkedCurrent(): Value {
    if (this.#at < 0) throw invalidOperation('Enumeration has not started. Call MoveNext.')
    if (this.#items === null || this.#at >= this.#items.length) throw invalidOperation('Enumeration already finished.')
    return this.current
  }

  *rest(): Iterable<Value> {
    while (this.moveNext()) yield this.current
  }
}

export const enumeratorEntries: readonly NetTypeEntry[] = [
  netType('System.ArrayEnumerator', () => ({
    class: ListEnumerator,
    isSealed: true,
    interfaces: ['System.Collections.IEnumerator', 'IDisposable', 'ICloneable'],
    enumerate: (self: ListEnumerator) => self.rest(),
    members: {
      'Current: Object': (self: ListEnumerator) => self.current,
      'MoveNext(): Boolean': (self: ListEnumerator) => self.moveNext(),
      'Reset(): Void': (self: ListEnumerator) => self.reset(),
      'Dispose(): Void': () => null,
    },
  })),
]
