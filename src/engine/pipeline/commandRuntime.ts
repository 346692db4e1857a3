import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { InvocationInfo } from '../../session/invocationInfo.ts'
import {
  DebugRecord,
  InformationRecord,
  type ProgressRecord,
  VerboseRecord,
  WarningRecord,
} from '../../session/records.ts'
import type { Frame } from '../../session/scope.ts'
import { addToLists, type Sink, type StreamSet } from '../../session/streams.ts'
import { findVariable } from '../../session/variables.ts'
import { EnumValue, enumText } from '../../types/enum.ts'
import { commandRecord, ErrorRecord, recordOf } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import type { ErrorLike, ToAll } from '../commands/define.ts'
import { captureStack, StackTrace } from './callStack.ts'
import { recordError } from './errorList.ts'
import { setInvocation } from './errors.ts'
import type { Pipeline } from './pipeline.ts'
import { type ActionPreference, preferenceOf } from './preferences.ts'

const space = 'System.Management.Automation.'

export type Impact = 'None' | 'Low' | 'Medium' | 'High'
const impacts: readonly Impact[] = ['None', 'Low', 'Medium', 'High']

/** What the user said when asked: goes on for all when "to all". */
type Answer = 'Yes' | 'No' | 'YesToAll' | 'NoToAll'

/** The common parameters of one invocation; null: not given. */
export class CommonParameters {
  errorAction: ActionPreference | null = null
  warningAction: ActionPreference | null = null
  informationAction: ActionPreference | null = null
  progressAction: ActionPreference | null = null
  verbose: boolean | null = null
  debug: boolean | null = null
  whatIf: boolean | null = null
  confirm: boolean | null = null
  errorVariable = ''
  warningVariable = ''
  informationVariable = ''
  outVariable = ''
  pipelineVariable = ''
}

/**
 * What a running command writes through: MshCommandRuntime. Preferences come from the common parameters, else from the variables seen from
 * `frame`.
 */
export class CommandRuntime {
  /** The scope preferences are read in: the caller's for cmdlets, its own for advanced functions. */
  readonly frame: Frame
  readonly invocation: InvocationInfo
  readonly pipeline: Pipeline
  readonly common: CommonParameters
  streams: StreamSet
  out: Sink
  /** ConfirmImpact of the command. */
  impact: Impact = 'Medium'
  #errorAnswer: Answer = 'Yes'
  #warningAnswer: Answer = 'Yes'
  #verboseAnswer: Answer = 'Yes'
  #debugAnswer: Answer = 'Yes'
  #informationAnswer: Answer = 'Yes'
  #processAnswer: Answer = 'Yes'

  constructor(
    frame: Frame,
    invocation: InvocationInfo,
    pipeline: Pipeline,
    common: CommonParameters,
    streams: StreamSet,
    out: Sink,
  ) {
    this.frame = frame
    this.invocation = invocation
    this.pipeline = pipeline
    this.common = common
    this.streams = streams
    this.out = out
  }

  get errorAction(): ActionPreference {
    return this.common.errorAction ?? preferenceOf(this.frame, 'erroractionpreference', 'Continue')
  }

  get warningAction(): ActionPreference {
    const { common } = this
    if (common.warningAction !== null) return common.warningAction
    if (common.debug === true) return 'Inquire'
    if (common.verbose === true) return 'Continue'
    return preferenceOf(this.frame, 'warningpreference', 'Continue')
  }

  get verboseAction(): ActionPreference {
    const { common } = this
    if (common.verbose !== null) return common.verbose ? 'Continue' : 'SilentlyContinue'
    if (common.debug === true) return 'Inquire'
    return preferenceOf(this.frame, 'verbosepreference', 'SilentlyContinue')
  }

  get debugAction(): ActionPreference {
    const { common } = this
    if (common.debug !== null) return common.debug ? 'Continue' : 'SilentlyContinue'
    return preferenceOf(this.frame, 'debugpreference', 'SilentlyContinue')
  }

  get informationAction(): ActionPreference {
    return this.common.informationAction ?? preferenceOf(this.frame, 'informationpreference', 'SilentlyContinue')
  }

  get progressAction(): ActionPreference {
    return this.common.progressAction ?? preferenceOf(this.frame, 'progresspreference', 'Continue')
  }

  get whatIf(): boolean {
    if (this.common.whatIf !== null) return this.common.whatIf
    return isTrueish(findVariable(this.frame, 'whatifpreference'))
  }

  get confirmPreference(): Impact {
    if (this.common.confirm !== null) return this.common.confirm ? 'Low' : 'None'
    const value = findVariable(this.frame, 'confirmpreference')
    const text = value instanceof EnumValue ? enumText(value) : typeof value === 'string' ? value : ''
    return impacts.find((impact) => impact.toLowerCase() === text.toLowerCase()) ?? 'High'
  }

  /** The record of an error-like value. */
  recordFrom(error: ErrorLike): ErrorRecord {
    if (error instanceof ErrorRecord) return error
    if (error instanceof Fault) return commandRecord(error)
    if (error instanceof Exception) return recordOf(error)
    throw new TypeError('not an error')
  }

  /** Names this command as the record's origin, unless it keeps the one it has, and fixes its stack. */
  claim(record: ErrorRecord): void {
    if (record.preservesInvocation) record.preservesInvocation = false
    else setInvocation(record, this.invocation)
    record.stack ??= new StackTrace(captureStack(this.frame.session.running))
  }

  /** WriteError: a non-terminating error. */
  writeError(error: ErrorLike): void {
    const record = this.recordFrom(error)
    this.claim(record)
    this.writeRecord(record)
  }

  /** Writes a record whose origin is settled. */
  writeRecord(record: ErrorRecord): void {
    this.pipeline.failed = true
    let preference = this.errorAction
    if (preference === 'Ignore') return
    if (preference === 'SilentlyContinue') {
      this.remember(record)
      return
    }
    if (this.#errorAnswer === 'YesToAll') preference = 'Continue'
    if (preference === 'Stop') this.stop('ErrorActionPreference', record.text, record)
    if (preference === 'Inquire')
      this.#errorAnswer = this.ask(record.text, null, { yesToAll: true, noToAll: false, halt: true })
    this.remember(record)
    this.streams.error.write(record)
  }

  /** `$Error` and -ErrorVariable. */
  remember(record: ErrorRecord): void {
    recordError(this.frame.session, record)
    addToLists(this.streams, 'error', record)
  }

  /** ActionPreferenceStopException: a preference turned a record into the end of the command. */
  stop(preferenceVariable: string, message: string, record: ErrorRecord | null): never {
    const text = `The running command stopped because the preference variable "${preferenceVariable}" or common parameter is set to Stop: ${message}`
    const exception = new Exception(`${space}ActionPreferenceStopException`, text)
    exception.suppressesPrompt = true
    exception.errorRecord = record ?? new ErrorRecord(exception, 'ActionPreferenceStop', 'OperationStopped', null)
    if (record === null) this.claim(exception.errorRecord)
    throw exception
  }

  /** ThrowTerminatingError. */
  throwTerminating(error: ErrorLike): never {
    const record = this.recordFrom(error)
    this.claim(record)
    throw invocationException(record)
  }

  writeWarning(message: string, warningId = ''): void {
    this.writeWarningRecord(new WarningRecord(message, null, warningId))
  }

  writeWarningRecord(record: WarningRecord): void {
    const preference = this.warningAction
    record.invocation ??= this.invocation
    if (shows(preference, this.#warningAnswer)) this.streams.warning.write(record)
    addToLists(this.streams, 'warning', record)
    this.#warningAnswer = this.#after('WarningPreference', preference, this.#warningAnswer, record.message)
  }

  writeVerbose(message: string): void {
    this.writeVerboseRecord(new VerboseRecord(message))
  }

  writeVerboseRecord(record: VerboseRecord): void {
    const preference = this.verboseAction
    if (shows(preference, this.#verboseAnswer)) {
      record.invocation ??= this.invocation
      this.streams.verbose.write(record)
    }
    this.#verboseAnswer = this.#after('VerbosePreference', preference, this.#verboseAnswer, record.message)
  }

  writeDebug(message: string): void {
    this.writeDebugRecord(new DebugRecord(message))
  }

  writeDebugRecord(record: DebugRecord): void {
    const preference = this.debugAction
    if (shows(preference, this.#debugAnswer)) {
      record.invocation ??= this.invocation
      this.streams.debug.write(record)
    }
    this.#debugAnswer = this.#after('DebugPreference', preference, this.#debugAnswer, record.message)
  }

  writeInformation(data: Value, tags: readonly string[] = []): void {
    const { host } = this.frame.session
    const record = new InformationRecord(data, this.invocation.command?.name ?? '', host.clock.now(), tags)
    record.user = host.machine.userName
    record.computer = host.machine.hostName
    record.processId = host.machine.processId
    this.writeInformationRecord(record)
  }

  writeInformationRecord(record: InformationRecord): void {
    const preference = this.informationAction
    if (preference !== 'Ignore') {
      record.isShown =
        (record.tags.includes('PSHOST') && !record.tags.includes('FORWARDED')) || preference === 'Continue'
      this.streams.information.write(record)
    }
    addToLists(this.streams, 'information', record)
    this.#informationAnswer = this.#after(
      'InformationPreference',
      preference,
      this.#informationAnswer,
      String(record.messageData),
    )
  }

  writeProgress(record: ProgressRecord): void {
    const preference = this.progressAction
    if (shows(preference, 'Yes')) this.streams.progress.write(record)
    this.#after('ProgressPreference', preference, 'Yes', record.activity)
  }

  /** What a preference does after a record was, or was not, shown. */
  #after(variable: string, preference: ActionPreference, answer: Answer, message: string): Answer {
    if (answer === 'YesToAll' || answer === 'NoToAll') return answer
    if (preference === 'Stop') this.stop(variable, message, null)
    if (preference === 'Inquire') return this.ask(message, null, { yesToAll: true, noToAll: false, halt: true })
    return 'Yes'
  }

  shouldProcess(target: string, action?: string): boolean {
    return this.shouldProcessText(
      `Performing the operation "${action ?? this.invocation.command?.name ?? ''}" on target "${target}".`,
      '',
      '',
    )
  }

  shouldProcessText(description: string, warning: string, caption: string): boolean {
    if (this.#processAnswer === 'NoToAll') return false
    if (this.#processAnswer === 'YesToAll') return true
    if (this.whatIf) {
      this.frame.session.ui.writeLine(`What if: ${description}`, null, null)
      return false
    }
    const threshold = this.confirmPreference
    if (threshold === 'None' || impacts.indexOf(threshold) > impacts.indexOf(this.impact)) {
      if (this.common.verbose === true) this.writeVerbose(description)
      return true
    }
    const question = warning === '' ? `Are you sure you want to perform this action?\n${description}` : warning
    this.#processAnswer = this.ask(question, caption, { yesToAll: true, noToAll: true, halt: false })
    return this.#processAnswer === 'Yes' || this.#processAnswer === 'YesToAll'
  }

  shouldContinue(query: string, caption: string, toAll?: ToAll, hasSecurityImpact = false): boolean {
    if (toAll?.no) return false
    if (toAll?.yes) return true
    const offers = toAll !== undefined
    const answer = this.ask(query, caption, { yesToAll: offers, noToAll: offers, halt: false }, hasSecurityImpact)
    if (toAll !== undefined && answer === 'YesToAll') toAll.yes = true
    if (toAll !== undefined && answer === 'NoToAll') toAll.no = true
    return answer === 'Yes' || answer === 'YesToAll'
  }

  /** Asks yes or no: InquireHelper. Halting throws ActionPreferenceStopException. */
  ask(
    message: string,
    caption: string | null,
    offers: { yesToAll: boolean; noToAll: boolean; halt: boolean },
    hasSecurityImpact = false,
  ): Answer {
    const choices: [string, string][] = [['&Yes', 'Continue with only the next step of the operation.']]
    const meanings: (Answer | 'Halt' | 'Suspend')[] = ['Yes']
    const add = (label: string, help: string, meaning: Answer | 'Halt' | 'Suspend') => {
      choices.push([label, help])
      meanings.push(meaning)
    }
    if (offers.yesToAll) add('Yes to &All', 'Continue with all the steps of the operation.', 'YesToAll')
    if (offers.halt) add('&Halt Command', 'Stop this command.', 'Halt')
    else add('&No', 'Skip this operation and proceed with the next operation.', 'No')
    if (offers.noToAll) add('No to A&ll', 'Skip this operation and all subsequent operations.', 'NoToAll')
    add(
      '&Suspend',
      'Pause the current pipeline and return to the command prompt. Type "exit" to resume the pipeline.',
      'Suspend',
    )
    const preset = hasSecurityImpact ? Math.max(0, meanings.indexOf('No')) : 0
    const { ui } = this.frame.session
    const chosen =
      meanings[ui.choose(caption || 'Confirm', message || 'Continue with this operation?', choices, preset)]
    if (chosen === undefined || chosen === 'Halt' || chosen === 'Suspend') {
      const text = 'The running command stopped because the user selected the Stop option.'
      const exception = new Exception(`${space}ActionPreferenceStopException`, text)
      exception.errorRecord = new ErrorRecord(exception, 'ActionPreferenceStop', 'OperationStopped', null)
      exception.suppressesPrompt = true
      this.claim(exception.errorRecord)
      throw exception
    }
    return chosen
  }
}

function isTrueish(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== ''
}

function shows(preference: ActionPreference, answer: Answer): boolean {
  if (answer === 'NoToAll') return false
  if (answer === 'YesToAll') return true
  return preference !== 'Ignore' && preference !== 'SilentlyContinue'
}

/** CmdletInvocationException around a record that ends a command. */
export function invocationException(record: ErrorRecord): Exception {
  const exception = new Exception(`${space}CmdletInvocationException`, record.text, record.exception)
  exception.errorRecord = record
  return exception
}
