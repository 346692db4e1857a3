/** Parse errors, with the ids and messages of PowerShell. */
import { formatMessage } from './messages.ts'

export interface ParseError {
  errorId: string
  start: number
  end: number
  message: string
  /** The input ends where more was expected: a prompt may ask for another line. */
  incompleteInput: boolean
}

/** Errors in the order of their report; the same error at the same place counts once. */
export class ErrorList {
  readonly list: ParseError[] = []
  private readonly seen = new Set<string>()

  get count(): number {
    return this.list.length
  }

  /** Adds an error unless one with its id and extent is there. `args` fill the message's {0}, {1}, …. */
  report(start: number, end: number, errorId: string, incompleteInput: boolean, args: readonly unknown[]): void {
    const key = `${errorId} ${start} ${end}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.list.push({ errorId, start, end, message: formatMessage(errorId, args), incompleteInput })
  }
}
