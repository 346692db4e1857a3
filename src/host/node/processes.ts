/** Child processes, run by the main thread for the worker: their output is read event by event, so both ends of a pipe can stream. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Operation } from './bridge.ts'

export interface ProcessStart {
  readonly file: string
  readonly args: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>> | null
  readonly input: 'inherit' | 'pipe' | 'ignore'
  readonly output: 'inherit' | 'pipe'
  readonly error: 'inherit' | 'pipe'
  /** Survives the end of mpsh and is in a process group of its own. */
  readonly detached?: boolean
}

export type ProcessEvent =
  | { readonly kind: 'output' | 'error'; readonly bytes: Uint8Array }
  /** `code` is 128 + the signal's number for a process that a signal ended. */
  | { readonly kind: 'exit'; readonly code: number }

class Running {
  readonly child: ChildProcess
  readonly #events: ProcessEvent[] = []
  #waiting: ((event: ProcessEvent) => void) | null = null

  constructor(child: ChildProcess) {
    this.child = child
    for (const kind of ['output', 'error'] as const)
      (kind === 'output' ? child.stdout : child.stderr)?.on('data', (bytes: Buffer) => {
        this.#deliver({ kind, bytes })
        // One reader at a time: a program that writes faster than it is read is held back by the pipe.
        if (this.#events.length > 64) (kind === 'output' ? child.stdout : child.stderr)?.pause()
      })
    child.once('close', (code, signal) => this.#deliver({ kind: 'exit', code: code ?? 128 + signalNumber(signal) }))
    // A program that stops reading its input is no error: the writer notices by the closed pipe.
    child.stdin?.on('error', () => {})
  }

  #deliver(event: ProcessEvent): void {
    if (this.#waiting === null) this.#events.push(event)
    else {
      this.#waiting(event)
      this.#waiting = null
    }
  }

  /** What has happened and was not read yet, or null. */
  poll(): ProcessEvent | null {
    const event = this.#events.shift() ?? null
    if (this.#events.length <= 16) {
      this.child.stdout?.resume()
      this.child.stderr?.resume()
    }
    return event
  }

  next(): Promise<ProcessEvent> {
    const event = this.poll()
    if (event !== null) return Promise.resolve(event)
    return new Promise((resolve) => {
      this.#waiting = resolve
    })
  }
}

const signals: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGPIPE: 13,
  SIGTERM: 15,
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return (signal === null ? undefined : signals[signal]) ?? 0
}

/** The operations `process.start`, `.next`, `.poll`, `.write`, `.endInput`, `.kill`. */
export function processOperations(): Map<string, Operation> {
  const running = new Map<number, Running>()
  let last = 0
  const find = (id: number): Running => {
    const found = running.get(id)
    if (found === undefined) throw new Error(`Process ${id} has ended.`)
    return found
  }
  return new Map<string, Operation>([
    [
      'process.start',
      (start: ProcessStart) =>
        new Promise((resolve, reject) => {
          const child = spawn(start.file, start.args, {
            cwd: start.directory,
            env: start.environment ?? process.env,
            stdio: [start.input, start.output, start.error],
            detached: start.detached === true,
          })
          child.once('error', reject)
          child.once('spawn', () => {
            child.off('error', reject)
            child.on('error', () => {})
            const id = ++last
            running.set(id, new Running(child))
            if (start.detached === true) child.unref()
            resolve({ id, pid: child.pid })
          })
        }),
    ],
    [
      'process.next',
      async (id: number, signal: AbortSignal) => {
        const found = find(id)
        // Stopping the run ends the program it waits for, as Ctrl-C in a terminal does.
        const kill = () => found.child.kill('SIGINT')
        signal.addEventListener('abort', kill, { once: true })
        const event = await found.next()
        signal.removeEventListener('abort', kill)
        if (event.kind === 'exit') running.delete(id)
        return event
      },
    ],
    [
      'process.poll',
      (id: number) => {
        const event = find(id).poll()
        if (event?.kind === 'exit') running.delete(id)
        return event
      },
    ],
    [
      'process.write',
      ({ id, bytes }: { id: number; bytes: Uint8Array }) =>
        new Promise<boolean>((resolve) => {
          const input = running.get(id)?.child.stdin
          if (!input?.writable) resolve(false)
          else input.write(bytes, (error) => resolve(!error))
        }),
    ],
    ['process.endInput', (id: number) => void running.get(id)?.child.stdin?.end()],
    [
      'process.kill',
      ({ id, signal }: { id: number; signal: NodeJS.Signals }) => running.get(id)?.child.kill(signal) ?? false,
    ],
  ])
}
