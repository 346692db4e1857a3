import { Byte } from '../../kernel/boxes.ts'
import { Fault } from '../../kernel/fault.ts'
import type { RunningProcess } from '../../kernel/host.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { findVariable, setVariable } from '../../session/variables.ts'
import { NetArray } from '../../types/array.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { toText } from '../../types/conversion/toText.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { Exception, messageOf } from '../../types/exception.ts'
import type { CommandArgument } from '../contract.ts'
import { nativeArguments } from '../native/arguments.ts'
import { LineSplitter } from '../native/lines.ts'
import { CommandRuntime, CommonParameters } from '../pipeline/commandRuntime.ts'
import { runtimeExceptionOf } from '../pipeline/errors.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { Processor } from '../pipeline/processor.ts'
import { Stepper } from '../pipeline/stepper.ts'
import type { ApplicationInfo } from './info.ts'
import { describePlace } from './scriptFile.ts'

/** A sink that goes to the console: programs may write to it themselves. */
export interface ConsoleSink extends Sink {
  readonly isConsole: true
}

function isConsole(sink: Sink): boolean {
  return (sink as Partial<ConsoleSink>).isConsole === true
}

/** A native program in a pipeline: NativeCommandProcessor. Its output comes as lines of text, its input goes as text. */
export class NativeProcessor extends Processor {
  readonly #info: ApplicationInfo
  readonly #frame: Frame
  readonly #pipeline: Pipeline
  readonly #runtime: CommandRuntime
  readonly #args: readonly CommandArgument[]
  readonly #streams: StreamSet
  readonly #out: Sink
  readonly #expectsInput: boolean
  readonly #invocation: InvocationInfo
  #process: RunningProcess | null = null
  /** Renders what is no string, once something is not. */
  #formatter: Stepper | null = null
  #takesInput = true
  #processId = 0
  /** Set when it ended while it was still being given input. */
  #exitCode: number | null = null
  #isFirstError = true
  readonly #output: LineSplitter
  readonly #errors: LineSplitter

  constructor(
    pipeline: Pipeline,
    frame: Frame,
    info: ApplicationInfo,
    invocation: InvocationInfo,
    args: readonly CommandArgument[],
    streams: StreamSet,
    out: Sink,
  ) {
    super()
    this.#info = info
    this.#frame = frame
    this.#pipeline = pipeline
    this.#args = args
    this.#streams = streams
    this.#out = out
    this.#expectsInput = invocation.expectingInput
    this.#invocation = invocation
    this.#runtime = new CommandRuntime(frame, invocation, pipeline, new CommonParameters(), streams, out)
    this.#output = new LineSplitter((line) => this.#out.write(line))
    this.#errors = new LineSplitter((line) => this.#writeErrorLine(line))
  }

  prepare(): void {}
  protected onBegin(): void {}

  /** Starts the program. Throws NativeCommandFailed. */
  #start(): RunningProcess {
    if (this.#process !== null) return this.#process
    const { session } = this.#frame
    const { processes } = session.host
    const topErrors = session.global.top.streams.error
    const errorsAreSeen = this.#streams.error !== topErrors || !isConsole(topErrors)
    try {
      if (processes === null)
        throw new Fault({ exception: 'System.PlatformNotSupportedException', message: 'this host starts no programs.' })
      this.#process = processes.start({
        file: this.#info.path,
        args: nativeArguments(this.#frame, this.#args),
        workingDirectory: session.location,
        environment: null,
        stdin: this.#expectsInput ? 'pipe' : 'inherit',
        stdout: isConsole(this.#out) ? 'inherit' : 'pipe',
        stderr: errorsAreSeen ? 'pipe' : 'inherit',
      })
      this.#processId = this.#process.id
      return this.#process
    } catch (thrown) {
      throw this.#failedToRun(thrown)
    }
  }

  #failedToRun(thrown: unknown): Exception {
    const cause = runtimeExceptionOf(thrown)
    const { extent } = this.#invocation
    const place = extent === null ? '' : describePlace(extent.source, extent.start, extent.end)
    const message = `Program '${this.#info.name}' failed to run: ${messageOf(cause)}${place}${place === '' ? '' : '.'}`
    const exception = new Exception(
      'System.Management.Automation.ApplicationFailedException',
      message,
      cause.inner ?? cause,
    )
    exception.errorRecord = new ErrorRecord(exception, 'NativeCommandFailed', 'ResourceUnavailable', null)
    return exception
  }

  protected onInput(value: Value): void {
    const process = this.#start()
    if (!this.#takesInput) return
    const bytes = bytesOf(value)
    if (bytes !== null) this.#takesInput = process.write(bytes) && this.#takesInput
    else if (typeof value === 'string' && this.#formatter === null) this.#send(value)
    else this.#format(value)
    while (this.#exitCode === null) {
      const event = process.next(true)
      if (event === null) break
      if (event.kind === 'exit') {
        this.#exitCode = event.code
        this.#takesInput = false
      } else this.#take(event)
    }
  }

  #format(value: Value): void {
    if (this.#formatter === null) {
      this.#formatter = new Stepper(this.#frame, 'Out-String', [['Stream', true]], {
        write: (line: Value) => this.#send(isNull(line) ? '' : toText(line)),
      })
      this.#formatter.begin()
    }
    this.#formatter.write(value)
  }

  #send(text: string): void {
    this.#takesInput = this.#process!.write(new TextEncoder().encode(`${text}\n`)) && this.#takesInput
  }

  protected onRunOnce(): void {
    this.#start()
  }

  protected onEnd(): void {
    const process = this.#start()
    this.#formatter?.end()
    if (this.#expectsInput && this.#exitCode === null) process.closeInput()
    let code = this.#exitCode ?? 0
    try {
      while (this.#exitCode === null) {
        const event = process.next(false)
        if (event === null) break
        if (event.kind === 'exit') {
          code = event.code
          break
        }
        this.#take(event)
      }
    } catch (thrown) {
      if (thrown instanceof Fault) throw this.#failedToRun(thrown)
      throw thrown
    }
    this.#process = null
    this.#output.end()
    this.#errors.end()
    this.#finish(code)
  }

  #take(event: { readonly kind: 'stdout' | 'stderr'; readonly bytes: Uint8Array }): void {
    if (event.kind === 'stdout') this.#output.push(event.bytes)
    else this.#errors.push(event.bytes)
  }

  #writeErrorLine(line: string): void {
    const exception = new Exception('System.Management.Automation.RemoteException', line)
    const record = new ErrorRecord(
      exception,
      this.#isFirstError ? 'NativeCommandError' : 'NativeCommandErrorMessage',
      'NotSpecified',
      line,
    )
    if (this.#isFirstError) this.#runtime.claim(record)
    this.#isFirstError = false
    this.#streams.error.write(record)
  }

  /** `$LASTEXITCODE`, `$?`, and the error of $PSNativeCommandUseErrorActionPreference. */
  #finish(code: number): void {
    const { session } = this.#frame
    setVariable(session.global.top, 'LASTEXITCODE', code)
    if (code === 0) return
    this.#pipeline.failed = true
    const preference = findVariable(this.#frame, 'psnativecommanduseerroractionpreference')
    if (preference === undefined || !toBoolean(preference)) return
    const exception = new Exception(
      'System.Management.Automation.NativeCommandExitException',
      `Program "${this.#info.name}" ended with non-zero exit code: ${code} (0x${(code >>> 0).toString(16).toUpperCase().padStart(2, '0')}).`,
    )
    exception.fields = new Map<string, Value>([
      ['Path', this.#info.path],
      ['ExitCode', code],
      ['ProcessId', this.#processId],
    ])
    const record = new ErrorRecord(exception, 'ProgramExitedWithNonZeroCode', 'NotSpecified', this.#info.path)
    this.#runtime.claim(record)
    this.#runtime.writeRecord(record)
  }

  override dispose(): void {
    this.#process?.kill()
  }
}

/** What a byte or a byte array is to a program: itself. Null for what travels as text. */
function bytesOf(value: Value): Uint8Array | null {
  if (value instanceof Byte) return Uint8Array.of(value.value)
  return value instanceof NetArray && value.storage instanceof Uint8Array ? value.storage : null
}
