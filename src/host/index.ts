/** mpsh in a program: `import { createShell } from 'mpsh'`. */
import { MessageChannel, SHARE_ENV, Worker } from 'node:worker_threads'
import { EmbeddedSession, type RunResult, type ShellOptions } from './embed/session.ts'
import type { EmbedStart } from './embed/worker.ts'
import { type Operation, ServingEnd } from './node/bridge.ts'
import { networkOperations } from './node/network.ts'
import { processOperations } from './node/processes.ts'

export type { Ast } from '../../grammar/ast.ts'
export { type ParseResult, parse } from '../../grammar/index.ts'
export { find, findAll, walk } from '../../grammar/walk.ts'
export type { Plain } from './embed/plain.ts'
export type { RunResult, ShellError, ShellOptions } from './embed/session.ts'

/** A shell in a thread of its own. Runs one text after the other; its state lasts from run to run. */
export interface Shell {
  /** Runs a text. Resolves with what it gave, also when the script failed; rejects when the shell is closed or breaks. */
  run(text: string): Promise<RunResult>
  /** Stops the text that is running; its `finally` blocks run. */
  stop(): void
  /** Ends the thread. */
  close(): Promise<void>
}

/** A shell on the calling thread: no promises, no native program that streams, and nothing can stop it but itself. */
export interface SyncShell {
  run(text: string): RunResult
}

/** Makes a shell on the calling thread. */
export function createShellSync(options: ShellOptions = {}): SyncShell {
  return new EmbeddedSession(options, new Int32Array(new SharedArrayBuffer(4)), null)
}

/** Makes a shell in a worker thread. */
export async function createShell(options: ShellOptions = {}): Promise<Shell> {
  const attention = new Int32Array(new SharedArrayBuffer(4))
  const word = new Int32Array(new SharedArrayBuffer(4))
  const operations = new MessageChannel()
  const requests = new MessageChannel()
  const start: EmbedStart = { options, attention, word, operations: operations.port2, requests: requests.port2 }
  const source = import.meta.url.endsWith('.ts') ? './embed/worker.ts' : './embed.mjs'
  const worker = new Worker(new URL(source, import.meta.url), {
    workerData: start,
    transferList: [operations.port2, requests.port2],
    env: SHARE_ENV,
    resourceLimits: { stackSizeMb: 64, maxOldGenerationSizeMb: 16384 },
  })
  const serving = new ServingEnd(
    operations.port1,
    word,
    new Map<string, Operation>([...processOperations(), ...networkOperations()]),
  )
  const waiting = new Map<
    number,
    { readonly resolve: (result: RunResult) => void; readonly reject: (error: Error) => void }
  >()
  const fail = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the shell is closed')))
  requests.port1.on(
    'message',
    (answer: { readonly id: number; readonly result?: RunResult; readonly defect?: string }) => {
      const request = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.result !== undefined) request?.resolve(answer.result)
      else request?.reject(new Error(answer.defect ?? 'the shell gave no answer'))
    },
  )
  await new Promise<void>((resolve, reject) => {
    worker.once('online', resolve)
    worker.once('error', reject)
  })
  let last = 0
  let isClosed = false
  return {
    run(text) {
      if (isClosed) return Promise.reject(new Error('the shell is closed'))
      const id = ++last
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        requests.port1.postMessage({ id, text })
      })
    },
    stop() {
      Atomics.or(attention, 0, 1)
      Atomics.notify(attention, 0)
      serving.stop()
    },
    async close() {
      isClosed = true
      requests.port1.close()
      await worker.terminate()
    },
  }
}
