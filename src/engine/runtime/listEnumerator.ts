import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { netType } from '../../types/netType.ts'
import { registerTypes } from '../../types/registry.ts'

/** The enumerator that `$foreach` and `$switch` are: an array's. */
export class ListEnumerator {
  readonly items: readonly Value[]
  index = -1

  constructor(items: readonly Value[]) {
    this.items = items
  }

  moveNext(): boolean {
    if (this.index < this.items.length) this.index++
    return this.index < this.items.length
  }

  /** Throws InvalidOperationException before the first and after the last item. */
  get current(): Value {
    if (this.index < 0) throw netFault('System.InvalidOperationException', 'Enumeration has not started. Call MoveNext.')
    if (this.index >= this.items.length) throw netFault('System.InvalidOperationException', 'Enumeration already finished.')
    return this.items[this.index]!
  }

  *[Symbol.iterator](): Iterator<Value> {
    while (this.moveNext()) yield this.current
  }
}

registerTypes([
  netType('System.ArrayEnumerator', () => ({
    class: ListEnumerator,
    isSealed: true,
    interfaces: ['System.Collections.IEnumerator', 'ICloneable'],
    enumerate: (self: ListEnumerator) => self,
    members: {
      'MoveNext(): Boolean': (self: ListEnumerator) => self.moveNext(),
      'Current: Object': (self: ListEnumerator) => self.current,
      'Reset(): Void': (self: ListEnumerator) => {
        self.index = -1
      },
      'Clone(): Object': (self: ListEnumerator) => Object.assign(new ListEnumerator(self.items), { index: self.index }),
    },
  })),
])
