import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'

/** What stands in place of a value that could not be computed or formatted, with -DisplayError. */
export const errorText = '#ERR'
const formatErrorText = '#FMTERR'

/** Notes failed expressions and format strings while an object is formatted, as -ShowError and -DisplayError ask. */
export class Failures {
  readonly #show: boolean
  readonly display: boolean
  #records: Value[] = []

  constructor(show: boolean, display: boolean) {
    this.#show = show
    this.display = display
  }

  /** An expression that threw; answers what to show in its place. */
  noteExpression(failure: unknown, expression: string, target: Value, access: ObjectAccess): string {
    if (this.#show) {
      const message = `Failed to evaluate expression "${expression}".`
      this.#records.push(access.failureRecord(failure, 'PSPropertyExpressionError', message, target))
    }
    return this.display ? errorText : ''
  }

  /** A format string that did not fit the value. */
  noteFormat(failure: unknown, format: string, target: Value, access: ObjectAccess): string {
    if (!this.display) return ''
    if (this.#show) {
      this.#records.push(
        access.failureRecord(failure, 'formattingError', `Failed to interpret format string "${format}".`, target),
      )
    }
    return formatErrorText
  }

  /** The error records since the last time. */
  drain(): readonly Value[] {
    if (this.#records.length === 0) return this.#records
    const records = this.#records
    this.#records = []
    return records
  }
}
