import type { Value } from '../../kernel/value.ts'
import { ProgressRecord } from '../../session/records.ts'
import type { Sink } from '../../session/streams.ts'

/** Progress bars on a terminal, one line each, redrawn in place and taken away before other output. PowerShell's minimal view. */
export class Progress implements Sink {
  readonly #write: (text: string) => void
  readonly #width: () => number
  readonly #bars = new Map<number, ProgressRecord>()
  #shown = 0

  constructor(write: (text: string) => void, width: () => number) {
    this.#write = write
    this.#width = width
  }

  write(value: Value): void {
    if (!(value instanceof ProgressRecord)) return
    this.hide()
    if (value.recordType === 'Completed') this.#bars.delete(value.activityId)
    else this.#bars.set(value.activityId, value)
    this.#show()
  }

  #show(): void {
    for (const bar of this.#bars.values()) {
      this.#write(`${drawBar(bar, Math.min(this.#width() - 1, 120))}\n`)
      this.#shown++
    }
  }

  /** Takes the bars off the screen; the next record draws them again. */
  hide(): void {
    if (this.#shown === 0) return
    this.#write(`\u001b[${this.#shown}A\u001b[J`)
    this.#shown = 0
  }
}

function drawBar(record: ProgressRecord, width: number): string {
  const label =
    record.activity.length > width / 3 ? `${record.activity.slice(0, Math.floor(width / 3) - 1)}…` : record.activity
  const room = Math.max(10, width - label.length - 3)
  const percent = record.percentComplete
  let text = record.statusDescription
  if (record.secondsRemaining >= 0) text += ` ${record.secondsRemaining}s`
  const inner = ` ${text} `.slice(0, room).padEnd(room)
  const filled = percent < 0 ? 0 : Math.round((Math.min(percent, 100) / 100) * room)
  return `\u001b[33;1m${label} [\u001b[7m${inner.slice(0, filled)}\u001b[27m${inner.slice(filled)}]\u001b[0m`
}
