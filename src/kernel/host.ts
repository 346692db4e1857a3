import type { FileSystem } from './fileSystem.ts'

/** What the core may do outside itself. The host implements these; a missing one makes what needs it answer with a clear error. */
export interface Host {
  readonly fileSystem: FileSystem
  readonly clock: Clock
  readonly environment: EnvironmentVariables
  readonly machine: Machine
  readonly console: Console
  readonly processes: Processes | null
  readonly network: Network | null
  readonly threads: Threads | null
  readonly compression: Compression | null
  /** Compiles generated JavaScript, one expression that evaluates to a function; `file` names its frames. */
  compile(source: string, file: string): unknown
  /** Blocks until an operation that takes time is done, or the session is asked to stop (then throws PipelineStopped). */
  wait<T>(operation: Operation<T>): T
  /** Shared memory word 0: non-zero asks the running code to look up (`Session.attend`). */
  readonly attention: Int32Array
}

/** Something the host can do that takes time: named, with plain data in and out, so that it can cross threads. */
export interface Operation<T> {
  readonly name: string
  readonly data: unknown
  /** Never present: carries the result's type. */
  readonly result?: T
}

export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number
  /** Nanoseconds of a steady clock. */
  ticks(): bigint
  /** The local zone's IANA name. */
  readonly timeZone: string
  sleep(milliseconds: number): void
  /** Raises `attendThreads` in the attention word after a while, where the host can; who waits looks itself. */
  alarm(milliseconds: number): void
}

/** Names keep their case and, as on Linux, differ by it. */
export interface EnvironmentVariables {
  get(name: string): string | undefined
  set(name: string, value: string | null): void
  names(): readonly string[]
}

export interface Machine {
  readonly hostName: string
  readonly userName: string
  readonly homeDirectory: string
  readonly temporaryDirectory: string
  readonly processId: number
  readonly processorCount: number
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** What RuntimeInformation.OSDescription says: the distribution's name on Linux. */
  readonly osDescription: string
  /** The system's (kernel's) version as it tells it: `6.1.0-18-amd64`. */
  readonly systemVersion: string
  /** The folder the built-in modules and data stand in ($PSHOME). */
  readonly homeOfShell: string
  readonly locale: string
  /** Where the shell looks for profiles, in the order in which they run. */
  readonly profiles: ProfileFiles
}

export interface ProfileFiles {
  readonly AllUsersAllHosts: string
  readonly AllUsersCurrentHost: string
  readonly CurrentUserAllHosts: string
  readonly CurrentUserCurrentHost: string
}

/** The terminal or pipe the shell talks to. */
export interface Console {
  readonly name: string
  readonly isInteractive: boolean
  readonly width: number
  readonly height: number
  readonly supportsColor: boolean
  /** Keyboard and screen are a terminal that the host can draw on. */
  readonly hasTerminal?: boolean
  write(text: string): void
  writeError(text: string): void
  /** One line from the user or standard input; null at its end. `secret` does not echo. */
  readLine(secret: boolean): string | null
}

/** A native program as it is started: text travels as bytes. */
export interface ProcessStart {
  readonly file: string
  readonly args: readonly string[]
  readonly workingDirectory: string
  readonly environment: ReadonlyMap<string, string> | null
  /** Who feeds and who reads: 'inherit' gives the console's own stream. */
  readonly stdin: 'inherit' | 'pipe'
  readonly stdout: 'inherit' | 'pipe'
  readonly stderr: 'inherit' | 'pipe'
}

export type ProcessEvent =
  | { readonly kind: 'stdout' | 'stderr'; readonly bytes: Uint8Array }
  | { readonly kind: 'exit'; readonly code: number }

/** A running native program. */
export interface RunningProcess {
  readonly id: number
  /** Gives it input; false when it no longer reads. */
  write(bytes: Uint8Array): boolean
  closeInput(): void
  /** The next thing that happens; blocks unless `poll`, which gives null when nothing has. */
  next(poll: boolean): ProcessEvent | null
  kill(): void
}

export interface Processes {
  /** Throws a Fault where the program cannot be started. */
  start(start: ProcessStart): RunningProcess
}

/** Other threads, each with a whole shell of its own: background jobs. */
export interface Threads {
  start(work: ThreadWork): ThreadRun
}

/** What such a thread runs; all plain data. What a core module packs there it unpacks, the host only carries it. */
export interface ThreadWork {
  readonly directory: string
  readonly parcel: unknown
}

export interface ThreadRun {
  /** The next thing it has told, or null. Telling raises `attendThreads` in the attention word. */
  poll(): unknown
  /** Asks it to stop; its `finally` blocks run. */
  stop(): void
  /** Ends it, whatever it does. */
  end(): void
}

/** The bit of the attention word that a thread sets when it has told something. */
export const attendThreads = 2

/** The deflate format without any header. */
export interface Compression {
  deflate(bytes: Uint8Array): Uint8Array
  /** Throws a Fault for what is no such format. */
  inflate(bytes: Uint8Array): Uint8Array
}

/** HTTP. */
export interface Network {
  /** One request and its answer; redirections are not followed. Throws the Fault of an HttpRequestException or TaskCanceledException. */
  request(request: HttpRequest): HttpResponse
}

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array | null
  /** 0: none. */
  readonly timeoutMilliseconds: number
  readonly skipCertificateCheck: boolean
  /** A Unix domain socket to connect to; null for the URL's host. */
  readonly socketPath: string | null
}

export interface HttpResponse {
  readonly status: number
  readonly statusText: string
  /** '1.1' */
  readonly version: string
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}
