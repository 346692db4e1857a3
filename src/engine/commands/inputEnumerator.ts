import { nothing, type Value } from '../../kernel/value.ts'
import { netType } from '../../types/netType.ts'
import { registerTypes } from '../../types/registry.ts'

/** `$input`: an enumerator over what came in, which can be reset. */
export class InputEnumerator {
  readonly items: readonly Value[]
  index = -1

  constructor(items: readonly Value[]) {
    this.items = items
  }

  moveNext(): boolean {
    if (this.index < this.items.length) this.index++
    return this.index < this.items.length
  }

  get current(): Value {
    return this.items[this.index] ?? null
  }

  *[Symbol.iterator](): Iterator<Value> {
    while (this.moveNext()) yield this.current
  }
}

/** `$input` over lines that are read when they are asked for; `read` gives null at their end. */
export class LineEnumerator extends InputEnumerator {
  readonly #read: () => string | null
  #line: string | null = null

  constructor(read: () => string | null) {
    super([])
    this.#read = read
  }

  override moveNext(): boolean {
    this.#line = this.#read()
    return this.#line !== null
  }

  override get current(): Value {
    return this.#line
  }
}

/** The `$input` of a call nothing is piped into. */
export const emptyInput: Value = new InputEnumerator([])

registerTypes([
  netType('System.Collections.ArrayList+ArrayListEnumeratorSimple', () => ({
    class: InputEnumerator,
    isSealed: true,
    interfaces: ['System.Collections.IEnumerator', 'ICloneable'],
    enumerate: (self: InputEnumerator) => self,
    members: {
      'MoveNext(): Boolean': (self: InputEnumerator) => self.moveNext(),
      'Reset(): Void': (self: InputEnumerator) => {
        self.index = -1
      },
      'Clone(): Object': (self: InputEnumerator) => {
        const copy = new InputEnumerator(self.items)
        copy.index = self.index
        return copy
      },
      'Current: Object': (self: InputEnumerator) => self.current,
    },
  })),
])

/** A pipeline object as code sees it: AutomationNull is null. */
export function asItem(value: Value): Value {
  return value === nothing ? null : value
}
