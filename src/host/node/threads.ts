/** Threads for background jobs: each runs a whole shell, tells what it has in messages, and wakes the one that started it. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, SHARE_ENV, Worker } from 'node:worker_threads'
import type { Threads, ThreadWork } from '../../kernel/host.ts'
import type { Branch, WaitingEnd } from './bridge.ts'

export interface JobStart {
  readonly work: ThreadWork
  /** The job's own attention word. */
  readonly attention: Int32Array
  /** The attention word of the thread that started it. */
  readonly starter: Int32Array
  readonly messages: MessagePort
  /** Null where the starter has no way to the main thread either. */
  readonly branch: Branch | null
}

export function createThreads(starter: Int32Array, bridge: WaitingEnd | null): Threads {
  return {
    start(work) {
      const attention = new Int32Array(new SharedArrayBuffer(4))
      const { port1, port2 } = new MessageChannel()
      const branch = bridge === null ? null : bridge.branch()
      const start: JobStart = { work, attention, starter, messages: port2, branch }
      const source = import.meta.url.endsWith('.ts') ? './jobWorker.ts' : './job.mjs'
      const worker = new Worker(new URL(source, import.meta.url), {
        workerData: start,
        transferList: branch === null ? [port2] : [port2, branch.port],
        env: SHARE_ENV,
        resourceLimits: { stackSizeMb: 64, maxOldGenerationSizeMb: 16384 },
      })
      // Jobs do not keep the program running.
      worker.unref()
      port1.unref()
      return {
        poll: () => receiveMessageOnPort(port1)?.message ?? null,
        stop() {
          Atomics.or(attention, 0, 1)
          Atomics.notify(attention, 0)
        },
        end: () => void worker.terminate(),
      }
    },
  }
}
