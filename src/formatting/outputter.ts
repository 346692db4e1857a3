import { nothing, type Value } from '../kernel/value.ts'
import type { ObjectAccess } from './access.ts'
import { Formatter } from './formatter.ts'
import type { LineOutput, LineStream } from './output/line-output.ts'
import { Printer, type PrinterSetting } from './output/printer.ts'
import { noParameters } from './parameters.ts'
import { FormatStartData, isFormatRecord } from './records/records.ts'
import type { ViewTable } from './views/view-table.ts'

/** What an Out-* command does with its input: prints format records, and formats what nobody has formatted yet. */
export class Outputter {
  readonly #printer: Printer
  readonly #default: Formatter

  constructor(out: LineOutput, setting: PrinterSetting, access: ObjectAccess, views: ViewTable, limit: number) {
    this.#printer = new Printer(out, setting)
    this.#default = new Formatter(null, noParameters, access, views, limit, (record) => {
      if (isFormatRecord(record)) this.#printer.accept(record)
    })
  }

  /** Takes the next object; `stream`: where it was written, for records that were merged into the output. */
  write(value: Value, stream: LineStream = 'output'): void {
    if (value === null || value === nothing) return
    if (!isFormatRecord(value)) {
      this.#default.process(value, stream)
      return
    }
    if (value instanceof FormatStartData && this.#printer.isInsideGroup) this.end()
    this.#printer.accept(value)
  }

  /** Prints what is still open. More may follow. */
  end(): void {
    this.#default.end()
    this.#printer.flush()
  }
}
