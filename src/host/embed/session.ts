import type { Shell } from '../../engine/index.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { type InformationalRecord, InformationRecord } from '../../session/records.ts'
import { Collector, type StreamSet } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import type { WaitingEnd } from '../node/bridge.ts'
import { homeOfShell } from '../node/homeOfShell.ts'
import { createNodeHost } from '../node/nodeHost.ts'
import { AbsentInterface } from '../shell/absentInterface.ts'
import { makeShell } from '../shell/shell.ts'
import { type Plain, toPlain } from './plain.ts'

export interface ShellOptions {
  /** The folder to start in, absolute; default the process's own. */
  readonly directory?: string
  /** How wide rendered text is, in columns; default 120. */
  readonly columns?: number
  /** How many levels of properties and items `output` shows; default 4. */
  readonly depth?: number
}

/** An error record as data. */
export interface ShellError {
  /** FullyQualifiedErrorId. */
  readonly id: string
  readonly category: string
  /** Full name of the exception's class. */
  readonly exception: string
  readonly message: string
  readonly target: string | null
}

export interface RunResult {
  /** What the script wrote, as plain JavaScript. */
  readonly output: readonly Plain[]
  /** The output as the console would show it. */
  readonly text: string
  /** Errors that did not end the script, in order. */
  readonly errors: readonly ShellError[]
  /** The error that ended it, or null. */
  readonly failure: ShellError | null
  /** The code of `exit`, or null. */
  readonly exitCode: number | null
  readonly wasStopped: boolean
  readonly warnings: readonly string[]
  readonly verbose: readonly string[]
  readonly debug: readonly string[]
  readonly information: readonly string[]
}

export function errorData(record: ErrorRecord): ShellError {
  return {
    id: record.fullyQualifiedErrorId,
    category: record.category,
    exception: record.exception.netType.fullName,
    message: record.toString(),
    target: record.target === null || record.target === undefined ? null : toText(record.target),
  }
}

/** A shell on the calling thread. Its state is its own and lasts from run to run. */
export class EmbeddedSession {
  readonly #shell: Shell
  readonly #columns: number
  readonly #depth: number

  constructor(options: ShellOptions, attention: Int32Array, bridge: WaitingEnd | null) {
    this.#columns = options.columns ?? 120
    this.#depth = options.depth ?? 4
    const console = {
      write: () => {},
      writeError: () => {},
      readLine: () => null,
      isInteractive: false,
      supportsColor: false,
      size: () => [this.#columns, 50] as const,
    }
    const host = createNodeHost({ attention, bridge, console, homeOfShell: homeOfShell() })
    const ui = new AbsentInterface(() => this.#columns)
    this.#shell = makeShell(host, ui, options.directory ?? process.cwd())
  }

  /** Runs a text in the global scope. Never throws for what the script does: see the result. */
  run(text: string): RunResult {
    const output = new Collector()
    const [error, warning, verbose, debug, information] = [
      new Collector(),
      new Collector(),
      new Collector(),
      new Collector(),
      new Collector(),
    ]
    const streams: StreamSet = { error, warning, verbose, debug, information, progress: new Collector(), lists: null }
    const outcome = this.#shell.runText(text, output, streams)
    const messages = (collector: Collector) => collector.items.map((record) => (record as InformationalRecord).message)
    return this.#shell.enter(() => ({
      output: output.items.map((value) => toPlain(value, this.#depth)),
      text: this.#render(output),
      errors: error.items.map((record) => errorData(record as ErrorRecord)),
      failure: outcome.error === null ? null : errorData(outcome.error),
      exitCode: outcome.exitCode,
      wasStopped: outcome.wasStopped,
      warnings: messages(warning),
      verbose: messages(verbose),
      debug: messages(debug),
      information: information.items.map((record) =>
        record instanceof InformationRecord ? toText(record.messageData) : '',
      ),
    }))
  }

  #render(output: Collector): string {
    const formatting = formattingOf(this.#shell.session)
    let text = ''
    const lines = formatting.textOutput(this.#columns, (line) => {
      text += line
    })
    const outputter = formatting.outputter(lines, false)
    for (const item of output.items) outputter.write(item)
    outputter.end()
    return text
  }
}
