/** The thread of one embedded shell: runs texts as they come and answers with the results. */
import { type MessagePort, workerData } from 'node:worker_threads'
import { WaitingEnd } from '../node/bridge.ts'
import { EmbeddedSession, type ShellOptions } from './session.ts'

export interface EmbedStart {
  readonly options: ShellOptions
  readonly attention: Int32Array
  readonly word: Int32Array
  /** Operations the shell waits for. */
  readonly operations: MessagePort
  /** Texts in, results out. */
  readonly requests: MessagePort
}

const { options, attention, word, operations, requests } = workerData as EmbedStart
const session = new EmbeddedSession(options, attention, new WaitingEnd(operations, word))

requests.on('message', ({ id, text }: { readonly id: number; readonly text: string }) => {
  try {
    requests.postMessage({ id, result: session.run(text) })
  } catch (error) {
    requests.postMessage({ id, defect: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  Atomics.store(attention, 0, 0)
})
