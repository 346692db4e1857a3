import type { ConsoleSink } from '../../engine/commands/nativeProcessor.ts'
import type { LineOutput, LineStream } from '../../formatting/output/line-output.ts'
import type { Outputter } from '../../formatting/outputter.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import type { Value } from '../../kernel/value.ts'
import {
  DebugRecord,
  HostInformationMessage,
  InformationalRecord,
  InformationRecord,
  isMerged,
  VerboseRecord,
  WarningRecord,
} from '../../session/records.ts'
import type { Session } from '../../session/session.ts'
import { nowhere, type Sink, type StreamSet } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import type { Progress } from './progress.ts'

/** What a console shows of a run: everything goes through one Out-Default, in the order in which it is written. */
export class ConsoleOutput {
  readonly #session: Session
  #outputter: Outputter | null = null
  /** Blank lines of the error being printed that nothing has followed yet. */
  #pendingBlanks = 0
  readonly out: Sink
  readonly streams: StreamSet

  constructor(session: Session, progress: Progress | null) {
    this.#session = session
    this.out = { isConsole: true, write: (value) => this.#write(value, streamOf(value)) } as ConsoleSink
    const sink = (stream: LineStream): Sink => ({ write: (value) => this.#write(value, stream) })
    this.streams = {
      error: { ...sink('error'), isConsole: true } as ConsoleSink,
      warning: sink('warning'),
      verbose: sink('verbose'),
      debug: sink('debug'),
      information: { write: (record) => this.#inform(record) },
      progress: progress ?? nowhere,
      lists: null,
    }
  }

  #open(): Outputter {
    const formatting = formattingOf(this.#session)
    return (this.#outputter ??= formatting.outputter(this.#withoutTrailingBlanks(formatting.consoleOutput()), true))
  }

  /** Blank lines of an error appear only when more of it follows: at a console an error ends with its text. */
  #withoutTrailingBlanks(output: LineOutput): LineOutput {
    const put =
      (write: LineOutput['writeLine']): LineOutput['writeLine'] =>
      (text, stream) => {
        if (stream === 'error' && text === '') {
          this.#pendingBlanks++
          return
        }
        this.#session.transcription?.write(`${text.replace(/\u001b\[[\d;]*m/g, '')}\n`)
        if (stream === 'error') for (; this.#pendingBlanks > 0; this.#pendingBlanks--) write('', stream)
        write(text, stream)
      }
    return { ...output, writeLine: put(output.writeLine), writeRaw: put(output.writeRaw) }
  }

  #write(value: Value, stream: LineStream): void {
    this.#pendingBlanks = 0
    if (value instanceof InformationalRecord && value.isHidden) return
    this.#open().write(value, stream)
  }

  /** Write-Host's messages, and what $InformationPreference lets through. */
  #inform(record: Value): void {
    if (!(record instanceof InformationRecord) || !record.isShown) return
    const { ui } = this.#session
    const data = record.messageData
    if (!(data instanceof HostInformationMessage)) {
      this.#write(toText(data), 'output')
      return
    }
    const front = data.foregroundColor === null ? null : toText(data.foregroundColor)
    const back = data.backgroundColor === null ? null : toText(data.backgroundColor)
    if (data.noNewLine) ui.write(data.message, front, back)
    else ui.writeLine(data.message, front, back)
  }

  /** Prints what is still open: the end of a table. */
  finish(): void {
    this.#outputter?.end()
    this.#outputter = null
  }
}

/** Where a console shows what comes as output: records that were merged into it go the way they would have gone. */
function streamOf(value: Value): LineStream {
  if (typeof value !== 'object' || value === null || !isMerged(value)) return 'output'
  if (value instanceof ErrorRecord) return 'error'
  if (value instanceof WarningRecord) return 'warning'
  if (value instanceof VerboseRecord) return 'verbose'
  return value instanceof DebugRecord ? 'debug' : 'output'
}
