/** The program's main thread: reads the command line, starts the worker that runs everything, and serves what the worker waits for. */
import { existsSync, statSync } from 'node:fs'
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads'
import { type Operation, ServingEnd } from '../node/bridge.ts'
import { multipointOperations } from '../node/multipoint.ts'
import { networkOperations } from '../node/network.ts'
import { processOperations } from '../node/processes.ts'
import { writeText } from '../node/standardStreams.ts'
import { isTerminal } from '../node/terminal.ts'
import type { WorkerStart } from '../node/worker.ts'
import { shellVersion } from '../version.ts'
import { type CommandLine, readCommandLine } from './arguments.ts'
import { looksBrief } from './briefText.ts'
import { usage } from './usage.ts'

/** pwsh's exit code for a command line that it refuses. */
const badCommandLine = 64
/** How long code that was asked to stop may take before it is ended by force. */
const graceMilliseconds = 3000

const line = readCommandLine(process.argv.slice(2), {
  fileExists: (path) => existsSync(path) && !statSync(path).isDirectory(),
  isInputRedirected: !isTerminal(0),
})

switch (line.mode.kind) {
  case 'version':
    writeText(1, `mpsh ${shellVersion} (PowerShell 7.6.5)\n`)
    break
  case 'help':
    writeText(1, usage)
    break
  case 'refused':
    writeText(2, `${line.mode.message}\n`)
    if (line.mode.showHelp) writeText(1, usage)
    process.exitCode = badCommandLine
    break
  case 'command':
    if (!line.noExit && looksBrief(line.mode.text)) void runWithoutThread(line, line.mode.text)
    else run(line)
    break
  default:
    run(line)
}

/** Columns and rows of the terminal. One that does not tell its size counts as 80 by 25. */
function terminalSize(): readonly [number, number] {
  const { columns, rows } = process.stdout
  return [columns || 80, rows || 25]
}

async function runWithoutThread(commandLine: CommandLine, text: string): Promise<void> {
  const { runBriefly } = await import('./brief.ts')
  const size = isTerminal(1) ? terminalSize : null
  if (!runBriefly(commandLine, text, { size, isInputTerminal: isTerminal(0) })) run(commandLine)
}

function run(commandLine: CommandLine): void {
  const attention = new Int32Array(new SharedArrayBuffer(4))
  const word = new Int32Array(new SharedArrayBuffer(4))
  const size = new Int32Array(new SharedArrayBuffer(8))
  const showsOnTerminal = isTerminal(1)
  if (showsOnTerminal) {
    const measure = () => {
      size.set(terminalSize())
    }
    measure()
    process.stdout.on('resize', measure)
  }
  const { port1, port2 } = new MessageChannel()
  const start: WorkerStart = {
    commandLine,
    attention,
    word,
    size: showsOnTerminal ? size : null,
    port: port2,
  }
  const worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? '../node/worker.ts' : './worker.mjs', import.meta.url),
    {
      workerData: start,
      transferList: [port2],
      env: SHARE_ENV,
      resourceLimits: { stackSizeMb: 64, maxOldGenerationSizeMb: 16384 },
    },
  )
  const operations = new Map<string, Operation>([
    ...processOperations(),
    ...multipointOperations(),
    ...networkOperations(),
    ...promptOperations(commandLine),
  ])
  const serving = new ServingEnd(port1, word, operations)

  let stopRequested = 0
  process.on('SIGINT', () => {
    Atomics.or(attention, 0, 1)
    Atomics.notify(attention, 0)
    serving.stop()
    const mine = ++stopRequested
    setTimeout(() => {
      // Nothing has looked at the word: native code or a runaway regular expression. Only force ends it.
      if (mine === stopRequested && Atomics.load(attention, 0) !== 0)
        void worker.terminate().then(() => process.exit(130))
    }, graceMilliseconds).unref()
  })
  worker.on('error', (error) => {
    writeText(2, `mpsh: internal error: ${(error as Error)?.stack ?? String(error)}\n`)
    process.exitCode = 70
  })
  worker.on('exit', (code) => process.exit(process.exitCode ?? code))
}

/** What the worker asks of the terminal. The prompt's code is loaded when it is first needed. */
function promptOperations(commandLine: CommandLine): [string, Operation][] {
  if (commandLine.nonInteractive || !isTerminal(0)) return []
  return [
    [
      'prompt.read',
      async (request: never, signal: AbortSignal) => {
        const { readPrompt, isCompleteInput } = await import('../repl/index.ts')
        return readPrompt(request, isCompleteInput, signal)
      },
    ],
    ['classroom.next', async (request: never) => (await import('../repl/index.ts')).showClassroom(request)],
    ['classroom.end', async () => (await import('../repl/index.ts')).endClassroom()],
  ]
}
