import type { CommandAst } from '../../grammar/ast.ts'
import type { Value } from '../kernel/value.ts'
import { elementsOf, NetArray } from '../types/array.ts'
import { emptyLayout, type FrameLayout, type FrameShape, type RunningBlock } from './frame.ts'
import { InvocationInfo, type InvokedCommand } from './invocationInfo.ts'
import type { Session } from './session.ts'
import type { SessionState } from './sessionState.ts'
import type { Source } from './source.ts'
import type { StreamSet } from './streams.ts'
import { ScopeTables } from './tables.ts'
import type { Variable } from './variable.ts'

/** What a call was bound with, for the automatic variables that tell it. */
export interface BoundSource {
  /** Makes `$PSBoundParameters`. */
  makeBound(values: readonly (Value | undefined)[]): Value
  /** Makes `$PSCmdlet`; null for calls that have none. */
  readonly makeCmdlet: ((frame: Frame) => Value) | null
}

/** A suspended activation under a borrowed one: what the frame ran before a block borrowed it. */
export interface Suspended {
  readonly block: RunningBlock | null
  readonly position: number
  readonly invocation: InvocationInfo | null
  readonly below: Suspended | null
}

/**
 * A scope and an activation in one. Functions, scripts and `&` blocks get one each; blocks given to ForEach-Object, `.` and `.ForEach()`
 * borrow the caller's (`borrow`). Automatic variables that every scope may have are fields: `undefined` means not set here, look outward.
 */
export class Frame implements FrameShape {
  readonly slots: (Value | undefined)[]
  readonly layout: FrameLayout
  readonly parent: Frame | null
  position = -1
  readonly session: Session
  /** The session state (module or top level) this scope belongs to. */
  readonly state: SessionState
  /** The frame that called: differs from `parent` at module boundaries. */
  readonly caller: Frame | null
  block: RunningBlock | null = null
  suspended: Suspended | null = null
  streams: StreamSet
  /** Variables without a slot, by folded name. */
  overflow: Map<string, Variable> | null = null
  tables: ScopeTables
  /** A script file's or module's or the global scope: what `$script:` names. */
  isScriptScope = false
  /** Set-StrictMode's version in this scope as a number (1, 2, 3 …), 0 for off, -1 for unset. */
  strictVersion = -1
  /** `$_` and `$PSItem`. */
  underscore: Value | undefined = undefined
  args: Value | undefined = undefined
  input: Value | undefined = undefined
  thisValue: Value | undefined = undefined
  /** What `return` gave in a method of a script class. */
  returned: Value | undefined = undefined
  psCmdlet: Value | undefined = undefined
  boundParameters: Value | undefined = undefined
  /** `$MyInvocation`, once someone asked for it (`invocationOf`); made from the three fields below. */
  invocation: InvocationInfo | null = null
  /** The CommandInfo this frame runs; null for script blocks. */
  command: InvokedCommand | null = null
  /** Where the call stands, in `callSource`. */
  callAst: { readonly start: number; readonly end: number } | null = null
  callSource: Source | null = null
  /** What `$using:` expressions below give, by node: set for blocks run elsewhere with captured values. */
  usingValues: ((node: object) => Value | undefined) | null = null
  /** `$PSBoundParameters` is made from these when asked for. */
  boundSource: BoundSource | null = null
  boundValues: readonly (Value | undefined)[] | null = null
  /** `$PSCommandPath` and `$PSScriptRoot` come from here: the file the running block was defined in, null for none. */
  file: string | null = null

  constructor(
    session: Session,
    state: SessionState,
    parent: Frame | null,
    caller: Frame | null,
    layout: FrameLayout,
    streams: StreamSet,
  ) {
    this.session = session
    this.state = state
    this.parent = parent
    this.caller = caller
    this.layout = layout
    const count = layout.names.length
    const slots: (Value | undefined)[] = []
    for (let i = 0; i < count; i++) slots.push(undefined)
    this.slots = slots
    this.streams = streams
    this.tables = parent === null ? new ScopeTables(null) : parent.tables
  }
}

/** A scope without slots: global, module, dynamic. */
export function dynamicFrame(
  session: Session,
  state: SessionState,
  parent: Frame | null,
  caller: Frame | null,
  streams: StreamSet,
): Frame {
  return new Frame(session, state, parent, caller, emptyLayout, streams)
}

/** The nearest script scope: the one `$script:` names. */
export function scriptScope(frame: Frame): Frame {
  let at: Frame = frame
  while (!at.isScriptScope && at.parent !== null) at = at.parent
  return at
}

/** The scope `count` levels out (0 is this one); null where there is none. */
export function outerScope(frame: Frame, count: number): Frame | null {
  let at: Frame | null = frame
  while (count-- > 0 && at !== null) at = at.parent
  return at
}

/** The tables of this very scope, made when it has none of its own. Frames between `running` and `frame` that shared the outer ones follow. */
export function ownTables(frame: Frame, running: Frame): ScopeTables {
  const shared = frame.tables
  if (frame.parent === null || frame.parent.tables !== shared) return shared
  const own = new ScopeTables(shared)
  for (let at: Frame | null = running; at !== null && at !== frame; at = at.parent) {
    if (at.tables === shared) at.tables = own
  }
  frame.tables = own
  return own
}

/** Runs `work` with `block` borrowing the frame: positions and call stack name it while it runs. */
export function borrow<T>(frame: Frame, block: RunningBlock, invocation: InvocationInfo | null, work: () => T): T {
  const suspended: Suspended = {
    block: frame.block,
    position: frame.position,
    invocation: frame.invocation,
    below: frame.suspended,
  }
  frame.suspended = suspended
  frame.block = block
  frame.position = -1
  frame.invocation = invocation
  try {
    return work()
  } finally {
    frame.block = suspended.block
    frame.position = suspended.position
    frame.invocation = suspended.invocation
    frame.suspended = suspended.below
  }
}

let scriptCommandOf: (frame: Frame) => InvokedCommand | null = () => null

/** Tells what command a script block called with `&` is: the class stands above. */
export function provideScriptCommand(make: (frame: Frame) => InvokedCommand | null): void {
  scriptCommandOf = make
}

/** InvocationInfo.InvocationName: the operator, else the name as written. */
function invokedAs(call: CommandAst): string {
  if (call.invocationOperator === 'Ampersand') return '&'
  if (call.invocationOperator === 'Dot') return '.'
  const name = call.commandElements[0]
  return name?.kind === 'StringConstantExpressionAst' ? name.value : ''
}

/** The InvocationInfo of what the frame runs: `$MyInvocation`. */
export function invocationOf(frame: Frame): InvocationInfo | null {
  if (frame.invocation !== null) return frame.invocation
  if (frame.command === null && frame.callAst === null) return null
  const extent =
    frame.callAst === null || frame.callSource === null
      ? null
      : { source: frame.callSource, start: frame.callAst.start, end: frame.callAst.end }
  const call = frame.callAst as Partial<CommandAst> | null
  const isCommand = call?.kind === 'CommandAst'
  const made = new InvocationInfo(frame.command ?? (isCommand ? scriptCommandOf(frame) : null), extent)
  made.invocationName = isCommand ? invokedAs(call as CommandAst) : (frame.command?.name ?? '')
  made.pipelineLength = 1
  made.pipelinePosition = 1
  made.boundParameters = boundParametersOf(frame) ?? null
  if (frame.args instanceof NetArray) made.unboundArguments = elementsOf(frame.args)
  return (frame.invocation = made)
}

/** `$PSBoundParameters` of this very frame; undefined where it has none. */
export function boundParametersOf(frame: Frame): Value | undefined {
  if (frame.boundParameters === undefined && frame.boundSource !== null) {
    frame.boundParameters = frame.boundSource.makeBound(frame.boundValues ?? [])
  }
  return frame.boundParameters
}

/** `$PSCmdlet` of this very frame; undefined where it has none. */
export function cmdletOf(frame: Frame): Value | undefined {
  if (frame.psCmdlet === undefined && frame.boundSource?.makeCmdlet)
    frame.psCmdlet = frame.boundSource.makeCmdlet(frame)
  return frame.psCmdlet
}
