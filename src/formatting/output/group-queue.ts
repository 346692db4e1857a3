import {
  FormatEntryData,
  type FormatRecord,
  FormatStartData,
  GroupEndData,
  GroupStartData,
} from '../records/records.ts'

/**
 * Holds a group's records back until its column widths can be told: at the group's end, after `objectCount` objects, or after
 * `milliseconds`. `onReady` sees the group's records just before they are released.
 */
export class GroupQueue {
  readonly #objectCount: number
  readonly #milliseconds: number
  readonly #now: () => number
  readonly #onReady: (start: FormatStartData, records: readonly FormatRecord[]) => void
  #start: FormatStartData | null = null
  #queue: FormatRecord[] = []
  #isHolding = false
  #objects = 0
  #since: number | null = null

  constructor(
    limits: { readonly objectCount: number; readonly milliseconds: number },
    now: () => number,
    onReady: (start: FormatStartData, records: readonly FormatRecord[]) => void,
  ) {
    this.#objectCount = limits.objectCount
    this.#milliseconds = limits.milliseconds
    this.#now = now
    this.#onReady = onReady
  }

  /** Takes a record; answers the records that are free to go on, in order. */
  add(record: FormatRecord): readonly FormatRecord[] {
    if (record instanceof FormatStartData) this.#start = record
    if (record instanceof FormatEntryData && !record.outOfBand) this.#objects++
    if (!this.#isHolding && record instanceof GroupStartData) {
      this.#isHolding = true
      this.#objects = 0
      if (this.#milliseconds > 0) this.#since = this.#now()
      this.#queue.push(record)
      return []
    }
    const isFull = record instanceof GroupEndData || (this.#objectCount > 0 && this.#objects >= this.#objectCount)
    if ((this.#isHolding && isFull) || (this.#since !== null && this.#now() - this.#since > this.#milliseconds)) {
      this.#objects = 0
      this.#since = null
      this.#queue.push(record)
      if (this.#start !== null) {
        this.#onReady(
          this.#start,
          this.#queue.filter((held) => !(held instanceof FormatEntryData && held.outOfBand)),
        )
      }
      this.#isHolding = false
      return this.drain()
    }
    if (!this.#isHolding) return [record]
    this.#queue.push(record)
    return []
  }

  /** Everything still held. */
  drain(): readonly FormatRecord[] {
    const released = this.#queue
    this.#queue = []
    return released
  }
}
