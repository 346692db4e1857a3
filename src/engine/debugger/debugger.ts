import { BreakSignal, isControlFlow } from '../../kernel/control.ts'
import { runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { RunningBlock } from '../../session/frame.ts'
import { DebugRecord } from '../../session/records.ts'
import type { Frame } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import { toText } from '../../types/conversion/toText.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { invokeForItems } from '../commands/invokeBlock.ts'
import { type Breakpoint, CommandBreakpoint, LineBreakpoint, VariableBreakpoint } from './breakpoints.ts'
import { debugging } from './state.ts'

let lastId = 0

/**
 * A session's breakpoints and tracing: ScriptDebugger. Code compiled with hooks calls it before statements and at variables. There is no one to
 * ask: a breakpoint without an action only counts.
 */
export class Debugger {
  readonly session: Session
  readonly breakpoints = new Map<number, Breakpoint>()
  traceLevel = 0
  steps = false
  #isBusy = false
  #firstAt = new WeakMap<RunningBlock, Map<number, number>>()

  constructor(session: Session) {
    this.session = session
  }

  static nextId(): number {
    return ++lastId
  }

  add(breakpoint: Breakpoint): void {
    this.breakpoints.set(breakpoint.id, breakpoint)
    debugging.isOn = true
  }

  /** A statement is about to run. */
  atStatement(frame: Frame): void {
    const { block } = frame
    if (block === null || this.#isBusy) return
    const extent = block.extents[frame.position]
    if (extent === undefined) return
    if (this.traceLevel > 0 || this.steps) this.#trace(block, extent[0])
    if (this.breakpoints.size === 0) return
    const { line, column } = block.source.position(extent[0])
    for (const breakpoint of this.breakpoints.values()) {
      if (!(breakpoint instanceof LineBreakpoint) || breakpoint.line !== line || !breakpoint.isFor(block.source.file))
        continue
      const isHere =
        breakpoint.column > 0 ? breakpoint.column === column : this.#firstOn(block, line) === frame.position
      if (isHere) this.#hit(breakpoint, frame)
    }
  }

  /** The first statement that starts on a line. */
  #firstOn(block: RunningBlock, line: number): number {
    let lines = this.#firstAt.get(block)
    if (lines === undefined) {
      lines = new Map()
      for (let i = 0; i < block.extents.length; i++) {
        const start = block.extents[i]![0]
        const at = block.source.position(start).line
        const before = lines.get(at)
        if (before === undefined || start < block.extents[before]![0]) lines.set(at, i)
      }
      this.#firstAt.set(block, lines)
    }
    return lines.get(line) ?? -1
  }

  #trace(block: RunningBlock, start: number): void {
    const { source } = block
    const { line, column } = source.position(start)
    const next = source.lineStarts[line]
    const from = source.lineStarts[line - 1]!
    const text = source.text.slice(from, next ?? source.text.length)
    const shown = `${String(line).padStart(4)}+ ${text.slice(0, column - 1)} >>>> ${text.slice(column - 1)}`
    if (this.traceLevel > 0) this.#write(shown)
    if (this.steps) this.#ask(shown)
  }

  /** -Step: asks before every statement. */
  #ask(text: string): void {
    const choices: [string, string][] = [
      ['&Yes', 'Continue with only the next step of the operation.'],
      ['Yes to &All', 'Continue with all the steps of the operation.'],
      ['&No', 'Skip this operation and proceed with the next operation.'],
      ['No to A&ll', 'Skip this operation and all subsequent operations.'],
      ['&Suspend', 'Pause the current pipeline and return to the command prompt.'],
    ]
    const choice = this.session.ui.choose('Continue with this operation?', text, choices, 0)
    if (choice === 1) this.steps = false
    if (choice === 2 || choice === 3) {
      this.steps = choice === 2
      throw runtimeFault('StopDebugger', 'The operation was stopped in the debugger.', 'OperationStopped')
    }
  }

  #write(text: string): void {
    this.session.global.top.streams.debug.write(new DebugRecord(text) as Value)
  }

  /** A function, script or cmdlet is about to run. */
  atCommand(frame: Frame, name: string, alias = name): void {
    if (this.#isBusy || name === '') return
    for (const breakpoint of this.breakpoints.values()) {
      if (breakpoint instanceof CommandBreakpoint && breakpoint.isFor(frame.block?.source.file ?? null))
        if ([name, alias].some((one) => new WildcardPattern(breakpoint.command).matches(one)))
          this.#hit(breakpoint, frame)
    }
  }

  /** A script function's body begins. */
  entered(frame: Frame): void {
    if (this.#isBusy) return
    const name = frame.command?.name ?? ''
    this.atCommand(frame, name)
    if (this.traceLevel < 2 || name === '') return
    const { file } = frame.block!.source
    this.#write(
      file === null ? `    ! CALL function '${name}'` : `    ! CALL function '${name}'  (defined in file '${file}')`,
    )
  }

  read(frame: Frame, name: string): void {
    if (this.breakpoints.size > 0) this.#atVariable(frame, name, 'Read')
  }

  written(frame: Frame, name: string, value: Value): void {
    if (this.#isBusy) return
    if (this.traceLevel > 1) this.#write(`    ! SET $${name} = '${shownValue(value)}'.`)
    if (this.breakpoints.size > 0) this.#atVariable(frame, name, 'Write')
  }

  #atVariable(frame: Frame, name: string, access: 'Read' | 'Write'): void {
    if (this.#isBusy) return
    const folded = fold(name)
    for (const breakpoint of this.breakpoints.values()) {
      if (!(breakpoint instanceof VariableBreakpoint) || fold(breakpoint.variable) !== folded) continue
      if (breakpoint.mode !== 'ReadWrite' && breakpoint.mode !== access) continue
      if (breakpoint.isFor(frame.block?.source.file ?? null)) this.#hit(breakpoint, frame)
    }
  }

  /** Counts, and runs the action: its output goes nowhere and its errors are nobody's. */
  #hit(breakpoint: Breakpoint, frame: Frame): void {
    breakpoint.hitCount++
    const { action } = breakpoint
    if (action === null) return
    const { session } = this
    const { propagates, questionMark } = session
    const { position } = frame
    this.#isBusy = true
    // An error ends the action.
    session.propagates = true
    try {
      invokeForItems(frame, action, { underscore: breakpoint as Value })
    } catch (thrown) {
      if (isControlFlow(thrown) && !(thrown instanceof BreakSignal)) throw thrown
    } finally {
      this.#isBusy = false
      session.propagates = propagates
      session.questionMark = questionMark
      frame.position = position
    }
  }

  remove(breakpoint: Breakpoint): void {
    this.breakpoints.delete(breakpoint.id)
    this.settle()
  }

  /** Blocks are compiled with hooks from now on, or no longer. */
  settle(): void {
    debugging.isOn = this.breakpoints.size > 0 || this.traceLevel > 0 || this.steps
  }
}

function shownValue(value: Value): string {
  try {
    return toText(value)
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown
    return ''
  }
}

/** The debugger of a session, made when first needed. */
export function debuggerOf(session: Session): Debugger {
  session.debugger ??= new Debugger(session)
  return session.debugger as Debugger
}
