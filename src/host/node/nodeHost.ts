import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import vm from 'node:vm'
import { PipelineStopped } from '../../kernel/control.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import type {
  Clock,
  Compression,
  Console,
  EnvironmentVariables,
  Host,
  HttpRequest,
  HttpResponse,
  Machine,
  Network,
  Operation,
  ProcessEvent,
  Processes,
  ProcessStart,
  RunningProcess,
} from '../../session/host.ts'
import { OperationFailed, OperationStopped, type WaitingEnd } from './bridge.ts'
import { nodeFileSystem } from './fileSystem.ts'
import type { ProcessEvent as SentEvent } from './processes.ts'
import { profileFiles } from './profileFiles.ts'
import { LineReader, writeText } from './standardStreams.ts'
import { isTerminal } from './terminal.ts'
import { createThreads } from './threads.ts'

/** Where text goes and comes from, when it is not the process's own streams (embedding). */
export interface ConsoleOptions {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  readonly readLine: (secret: boolean) => string | null
  readonly isInteractive: boolean
  readonly supportsColor: boolean
  readonly hasTerminal?: boolean
  /** Columns and rows, read anew at each use. */
  readonly size: () => readonly [number, number]
}

export interface NodeHostOptions {
  /** Word 0 asks for attention. Shared with the thread that may stop the run. */
  readonly attention: Int32Array
  /** The way to the main thread; null on the main thread itself, where nothing can be waited for. */
  readonly bridge: WaitingEnd | null
  readonly console: ConsoleOptions
  /** The folder that help pages and data stand in. */
  readonly homeOfShell: string
}

export function createNodeHost(options: NodeHostOptions): Host {
  const { attention, bridge } = options
  const wait = <T>({ name, data }: Operation<T>): T => {
    if (bridge === null)
      throw netFault(
        'System.PlatformNotSupportedException',
        `'${name}' needs a shell that runs in a thread of its own.`,
      )
    try {
      return bridge.wait(name, data) as T
    } catch (error) {
      if (error instanceof OperationStopped) throw new PipelineStopped()
      throw error
    }
  }
  return {
    fileSystem: nodeFileSystem,
    clock: createClock(attention, bridge),
    environment: nodeEnvironment,
    machine: createMachine(options.homeOfShell),
    console: createConsole(options.console, bridge !== null),
    processes: bridge === null ? directProcesses : bridgedProcesses(bridge),
    network: bridge === null ? null : bridgedNetwork(bridge),
    threads: createThreads(attention, bridge),
    compression: nodeCompression,
    compile: (source, file) => new vm.Script(source, { filename: file }).runInThisContext(),
    wait,
    attention,
  }
}

function createClock(attention: Int32Array, bridge: WaitingEnd | null): Clock {
  return {
    now: Date.now,
    ticks: () => process.hrtime.bigint(),
    get timeZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone
    },
    alarm(milliseconds) {
      bridge?.wait('clock.alarm', { milliseconds, attention })
    },
    sleep(milliseconds) {
      // A request for attention wakes it; whoever called looks at the word afterwards.
      const until = performance.now() + milliseconds
      for (let left = milliseconds; left > 0; left = until - performance.now()) {
        if (Atomics.load(attention, 0) !== 0) return
        Atomics.wait(attention, 0, 0, Math.min(left, 2 ** 31 - 1))
      }
    },
  }
}

const nodeEnvironment: EnvironmentVariables = {
  get: (name) => process.env[name],
  set(name, value) {
    if (value === null) delete process.env[name]
    else process.env[name] = value
  },
  names: () => Object.keys(process.env),
}

function createMachine(homeOfShell: string): Machine {
  return {
    get hostName() {
      return os.hostname()
    },
    get userName() {
      return os.userInfo().username
    },
    get homeDirectory() {
      return os.homedir()
    },
    get temporaryDirectory() {
      return os.tmpdir()
    },
    processId: process.pid,
    get processorCount() {
      return os.availableParallelism()
    },
    platform: process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux',
    get osDescription() {
      return distribution() ?? `${os.type()} ${os.release()} ${os.version()}`
    },
    systemVersion: os.release(),
    homeOfShell,
    get profiles() {
      return profileFiles(homeOfShell)
    },
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale
    },
  }
}

/** The distribution's name for people, as os-release(5) has it; null where there is none. */
function distribution(): string | null {
  try {
    const found = /^PRETTY_NAME=(?:"(.*)"|'(.*)'|(.*))$/m.exec(readFileSync('/etc/os-release', 'utf8'))
    return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null)
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw thrown
  }
}

function createConsole(options: ConsoleOptions, canDraw: boolean): Console {
  return {
    name: 'ConsoleHost',
    isInteractive: options.isInteractive,
    get width() {
      return options.size()[0]
    },
    get height() {
      return options.size()[1]
    },
    supportsColor: options.supportsColor,
    hasTerminal: canDraw && options.hasTerminal === true,
    write: options.write,
    writeError: options.writeError,
    readLine: options.readLine,
  }
}

/** The console of the process itself, on standard streams. `size` is null where there is no terminal. */
export function standardConsole(
  isInteractive: boolean,
  size: (() => readonly [number, number]) | null,
): ConsoleOptions & { readonly reader: LineReader } {
  const reader = new LineReader()
  return {
    reader,
    write: (text) => writeText(1, text),
    writeError: (text) => writeText(2, text),
    readLine: () => reader.readLine(),
    isInteractive,
    supportsColor: isTerminal(1) && !process.env['NO_COLOR'],
    hasTerminal: size !== null && isTerminal(0),
    size: size ?? (() => [80, 24]),
  }
}

/** Node's zlib, loaded when it is first needed. */
const nodeCompression: Compression = {
  deflate: (bytes) => process.getBuiltinModule('node:zlib').deflateRawSync(bytes),
  inflate(bytes) {
    try {
      return process.getBuiltinModule('node:zlib').inflateRawSync(bytes)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      throw netFault(
        'System.IO.InvalidDataException',
        'The archive entry was compressed using an unsupported compression method.',
      )
    }
  },
}

/** HTTP over the main thread. */
function bridgedNetwork(bridge: WaitingEnd): Network {
  return {
    request(request) {
      try {
        return bridge.wait('http.request', request) as HttpResponse
      } catch (error) {
        if (error instanceof OperationStopped) throw new PipelineStopped()
        throw error instanceof OperationFailed ? requestFault(request, error) : error
      }
    },
  }
}

const socketFailures: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'Connection refused'],
  ['ENOTFOUND', 'Name or service not known'],
  ['EAI_AGAIN', 'Resource temporarily unavailable'],
  ['EHOSTUNREACH', 'No route to host'],
  ['ENETUNREACH', 'Network is unreachable'],
  ['ETIMEDOUT', 'Connection timed out'],
])

/** What .NET throws for a request that failed. */
function requestFault(request: HttpRequest, { code, message }: OperationFailed): unknown {
  if (code === 'TIMEOUT') {
    const seconds = request.timeoutMilliseconds / 1000
    return netFault(
      'System.Threading.Tasks.TaskCanceledException',
      `The request was canceled due to the configured HttpClient.Timeout of ${seconds} seconds elapsing.`,
    )
  }
  const failure = code === undefined ? undefined : socketFailures.get(code)
  if (failure !== undefined) {
    const { hostname, port, protocol } = new URL(request.url)
    return new Fault({
      exception: 'System.Net.Http.HttpRequestException',
      message: `${failure} (${hostname}:${port || (protocol === 'https:' ? 443 : 80)})`,
      inner: netFault('System.Net.Sockets.SocketException', failure),
    })
  }
  if (code === 'ECONNRESET' || message === 'socket hang up')
    return netFault('System.Net.Http.HttpRequestException', 'The response ended prematurely.')
  return netFault('System.Net.Http.HttpRequestException', message)
}

function startFault(start: ProcessStart, error: OperationFailed): unknown {
  const reason =
    error.code === 'ENOENT'
      ? 'No such file or directory'
      : error.code === 'EACCES'
        ? 'Permission denied'
        : error.message
  return netFault(
    'System.ComponentModel.Win32Exception',
    `An error occurred trying to start process '${start.file}' with working directory '${start.workingDirectory}'. ${reason}`,
  )
}

function bridgedProcesses(bridge: WaitingEnd): Processes {
  const call = (name: string, data: unknown): unknown => {
    try {
      return bridge.wait(name, data)
    } catch (error) {
      if (error instanceof OperationStopped) throw new PipelineStopped()
      throw error
    }
  }
  return {
    start(start) {
      let started: { id: number; pid: number }
      try {
        started = call('process.start', {
          file: start.file,
          args: start.args,
          directory: start.workingDirectory,
          environment: start.environment === null ? null : Object.fromEntries(start.environment),
          input: start.stdin,
          output: start.stdout,
          error: start.stderr,
        }) as { id: number; pid: number }
      } catch (error) {
        throw error instanceof OperationFailed ? startFault(start, error) : error
      }
      const { id, pid } = started
      return {
        id: pid,
        write: (bytes) => call('process.write', { id, bytes }) as boolean,
        closeInput: () => void call('process.endInput', id),
        next(poll) {
          const event = call(poll ? 'process.poll' : 'process.next', id) as SentEvent | null
          if (event === null) return null
          if (event.kind === 'exit') return event
          return { kind: event.kind === 'output' ? 'stdout' : 'stderr', bytes: event.bytes }
        },
        kill: () => void call('process.kill', { id, signal: 'SIGKILL' }),
      }
    },
  }
}

/** Without a second thread a program runs to its end when its output is first asked for. */
const directProcesses: Processes = {
  start(start) {
    const input: Uint8Array[] = []
    let events: ProcessEvent[] | null = null
    const run = (): ProcessEvent[] => {
      const done = spawnSync(start.file, start.args, {
        cwd: start.workingDirectory,
        env: start.environment === null ? process.env : Object.fromEntries(start.environment),
        stdio: [start.stdin === 'pipe' ? 'pipe' : 'inherit', start.stdout, start.stderr],
        input: start.stdin === 'pipe' ? Buffer.concat(input) : undefined,
        maxBuffer: 2 ** 31,
      })
      if (done.error !== undefined) {
        const { message, code } = done.error as NodeJS.ErrnoException
        throw startFault(start, new OperationFailed({ message, code }))
      }
      const found: ProcessEvent[] = []
      if (done.stdout?.length) found.push({ kind: 'stdout', bytes: done.stdout })
      if (done.stderr?.length) found.push({ kind: 'stderr', bytes: done.stderr })
      found.push({ kind: 'exit', code: done.status ?? 128 + (os.constants.signals[done.signal ?? 'SIGKILL'] ?? 0) })
      return found
    }
    const running: RunningProcess = {
      id: 0,
      write(bytes) {
        input.push(bytes)
        return true
      },
      closeInput() {},
      next(poll) {
        if (poll && events === null) return null
        events ??= run()
        return events.shift() ?? null
      },
      kill() {},
    }
    return running
  },
}
