/** The worker: the whole interpreter runs here, on a deep stack, and waits by blocking. */
import { type MessagePort, workerData } from 'node:worker_threads'
import type { CommandLine } from '../cli/arguments.ts'
import { runCommandLine } from '../cli/run.ts'
import { WaitingEnd } from './bridge.ts'
import { ClosedPipe } from './standardStreams.ts'
import { isTerminal } from './terminal.ts'

export interface WorkerStart {
  readonly commandLine: CommandLine
  /** Word 0: non-zero asks the running code to look up. */
  readonly attention: Int32Array
  readonly word: Int32Array
  /** Columns and rows of the terminal; null where standard output is none. */
  readonly size: Int32Array | null
  readonly port: MessagePort
}

const { commandLine, attention, word, size, port } = workerData as WorkerStart

try {
  process.exitCode = runCommandLine(commandLine, {
    attention,
    bridge: new WaitingEnd(port, word),
    size: size === null ? null : () => [size[0] ?? 80, size[1] ?? 24],
    isInputTerminal: isTerminal(0),
  })
} catch (error) {
  if (!(error instanceof ClosedPipe)) throw error
}
process.exit()
