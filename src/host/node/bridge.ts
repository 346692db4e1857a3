/**
 * How the core, which never awaits, waits: the worker posts an operation to the main thread and blocks until the answer is there.
 * Both sides share one word: 0 while the worker waits, 1 once an answer has been posted.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'

/** What the main thread does for the worker: `payload` and result must be cloneable. `signal` aborts when the user stops the run. */
export type Operation = (payload: never, signal: AbortSignal) => unknown

type Reply = { readonly value: unknown } | { readonly error: OperationError } | { readonly stopped: true }

/** A failed operation as data; `code` is Node's (ENOENT …) where there is one. */
export interface OperationError {
  readonly message: string
  readonly code: string | undefined
}

/** Thrown in the worker by `wait` when the operation failed. */
export class OperationFailed {
  readonly message: string
  readonly code: string | undefined
  constructor(error: OperationError) {
    this.message = error.message
    this.code = error.code
  }
}

/** Thrown in the worker by `wait` when the user stopped the run meanwhile. */
export class OperationStopped {}

/** The worker's end. */
export class WaitingEnd {
  readonly #port: MessagePort
  readonly #word: Int32Array

  constructor(port: MessagePort, word: Int32Array) {
    this.#port = port
    this.#word = word
  }

  /** Has the main thread run an operation and blocks until it is done. Throws OperationFailed or OperationStopped. */
  wait(name: string, payload: unknown): unknown {
    Atomics.store(this.#word, 0, 0)
    this.#port.postMessage([name, payload])
    return this.#receive()
  }

  /** Another way to the main thread, for a thread that this one starts; `port` is to be transferred. */
  branch(): Branch {
    const { port1, port2 } = new MessageChannel()
    const word = new Int32Array(new SharedArrayBuffer(4))
    Atomics.store(this.#word, 0, 0)
    this.#port.postMessage([branchName, { port: port1, word } satisfies Branch], [port1])
    this.#receive()
    return { port: port2, word }
  }

  #receive(): unknown {
    Atomics.wait(this.#word, 0, 0)
    const received = receiveMessageOnPort(this.#port)
    if (received === undefined) throw new Error('the main thread answered with nothing')
    const reply = received.message as Reply
    if ('error' in reply) throw new OperationFailed(reply.error)
    if ('stopped' in reply) throw new OperationStopped()
    return reply.value
  }
}

/** What a thread of a thread needs to wait for the main thread itself. */
export interface Branch {
  readonly port: MessagePort
  readonly word: Int32Array
}

/** The main thread's end: serves a worker's operations one after the other. */
export class ServingEnd {
  readonly #port: MessagePort
  readonly #word: Int32Array
  readonly #operations: ReadonlyMap<string, Operation>
  #running: AbortController | null = null
  readonly #branches: ServingEnd[] = []

  constructor(port: MessagePort, word: Int32Array, operations: ReadonlyMap<string, Operation>) {
    this.#port = port
    this.#word = word
    this.#operations = operations
    port.on('message', ([name, payload]: [string, unknown]) => void this.#serve(name, payload))
    // The port alone must not keep the program running: the worker does.
    port.unref()
  }

  /** Ends the operation that is being waited for, if there is one. */
  stop(): void {
    this.#running?.abort()
  }

  async #serve(name: string, payload: unknown): Promise<void> {
    if (name === branchName) {
      const { port, word } = payload as Branch
      this.#branches.push(new ServingEnd(port, word, this.#operations))
      this.#answer({ value: null })
      return
    }
    const controller = new AbortController()
    this.#running = controller
    const operation = this.#operations.get(name)
    let reply: Reply
    try {
      if (operation === undefined) throw new Error(`There is no operation '${name}'.`)
      const stopped = new Promise<typeof stopMark>((resolve) => {
        controller.signal.addEventListener('abort', () => resolve(stopMark), { once: true })
      })
      const value = await Promise.race([operation(payload as never, controller.signal), stopped])
      reply = value === stopMark ? { stopped: true } : { value }
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException
      reply = { error: { message: message ?? String(error), code } }
    }
    this.#running = null
    this.#answer(reply)
  }

  #answer(reply: Reply): void {
    this.#port.postMessage(reply)
    Atomics.store(this.#word, 0, 1)
    Atomics.notify(this.#word, 0)
  }
}

const branchName = 'bridge.branch'
const stopMark = Symbol('stopped')
