import type { ObjectAccess } from '../../../formatting/access.ts'
import type { CalculatedProperty } from '../../../formatting/parameters.ts'
import type { Value } from '../../../kernel/value.ts'
import { customObject, extensible, setNote } from '../../../types/psobject.ts'
import { OrderBy, type Ordered } from './ordering.ts'

export type Side = '<=' | '=>' | '=='

/** What Compare-Object is asked for. */
export interface Comparing {
  /** How far apart equal objects may stand. */
  readonly window: number
  readonly showsDifferent: boolean
  readonly showsEqual: boolean
  readonly passThru: boolean
}

/** Compares two lists object by object, each with what waits unmatched near it on the other side. CompareObjectCommand */
export class Comparison {
  readonly #order: OrderBy
  readonly #properties: readonly CalculatedProperty[]
  readonly #comparing: Comparing
  readonly #write: (value: Value) => void
  readonly #waitingReference: Ordered[] = []
  readonly #waitingDifference: Ordered[] = []

  constructor(
    access: ObjectAccess,
    properties: readonly CalculatedProperty[],
    showsProperties: boolean,
    ordering: OrderBy['ordering'],
    comparing: Comparing,
    write: (value: Value) => void,
    writeError: (error: object) => void,
  ) {
    this.#order = new OrderBy(access, properties, ordering, false, writeError)
    this.#properties = showsProperties ? properties : []
    this.#comparing = comparing
    this.#write = write
  }

  compare(reference: readonly Value[], difference: readonly Value[]): void {
    const longest = Math.max(reference.length, difference.length)
    for (let i = 0; i < longest; i++)
      this.#step(
        i < reference.length ? this.#entry(reference[i] as Value, i) : null,
        i < difference.length ? this.#entry(difference[i] as Value, i) : null,
      )
    for (const entry of this.#waitingDifference) this.#emit(entry, '=>')
    for (const entry of this.#waitingReference) this.#emit(entry, '<=')
  }

  #entry(value: Value, index: number): Ordered {
    return { value, keys: this.#order.keysOf(value), index }
  }

  #step(reference: Ordered | null, difference: Ordered | null): void {
    if (reference !== null && difference !== null && this.#order.compare(reference, difference) === 0) {
      this.#emit(reference, '==')
      return
    }
    if (difference !== null) {
      const match = this.#takeMatch(this.#waitingReference, difference)
      if (match !== null) {
        this.#emit(match, '==')
        difference = null
      }
    }
    if (reference !== null) {
      const match = this.#takeMatch(this.#waitingDifference, reference)
      if (match !== null) {
        this.#emit(reference, '==')
        reference = null
      }
    }
    if (difference !== null) this.#wait(this.#waitingDifference, difference, '=>')
    if (reference !== null) this.#wait(this.#waitingReference, reference, '<=')
  }

  #wait(waiting: Ordered[], entry: Ordered, side: Side): void {
    if (this.#comparing.window === 0) {
      this.#emit(entry, side)
      return
    }
    waiting.push(entry)
    if (waiting.length > this.#comparing.window) this.#emit(waiting.shift() as Ordered, side)
  }

  #takeMatch(waiting: Ordered[], entry: Ordered): Ordered | null {
    const index = waiting.findIndex((other) => this.#order.compare(other, entry) === 0)
    return index < 0 ? null : (waiting.splice(index, 1)[0] as Ordered)
  }

  #emit({ value, keys }: Ordered, side: Side): void {
    const { showsDifferent, showsEqual, passThru } = this.#comparing
    if (side === '==' ? !showsEqual : !showsDifferent) return
    if (passThru) {
      const { value: target, bag } = extensible(value)
      setNote(bag, 'SideIndicator', side)
      this.#write(target)
      return
    }
    const shown: [string, Value][] =
      this.#properties.length === 0
        ? [['InputObject', value]]
        : this.#properties.map(({ expression }, index) => [expression.text, keys[index] ?? null])
    this.#write(customObject([...shown, ['SideIndicator', side]]))
  }
}
