import type { ScriptBlockAst } from '../../grammar/ast.ts'
import type { Value } from '../kernel/value.ts'
import type { Source } from './source.ts'

/** What every write to a constrained slot goes through: the type and validation attributes of a parameter or of `[int]$x = …`. */
export interface SlotConstraint {
  /** The value to store; throws a Fault where it does not fit. */
  convert(frame: FrameShape, value: Value): Value
}

/**
 * Where a compiled block keeps its local variables. Slots 0… hold the names the compiler's variable analysis found, folded; every
 * activation of the block has a `slots` array of that length. `undefined` in a slot: not set in this scope, look outward.
 */
export interface FrameLayout {
  /** Variable names as first written. */
  readonly names: readonly string[]
  /** The slot of a folded name, or -1. */
  slotOf(foldedName: string): number
  /** What writes from outside generated code (Set-Variable, `$script:x`, a callee) pass through, by slot; null where no slot has any. */
  readonly constraints: readonly (SlotConstraint | null)[] | null
}

/**
 * One activation record: a dynamic scope plus what the running code needs. Generated code reads `slots` directly; everything else goes
 * through `session/` functions. A frame is also the scope object: functions, aliases and drives defined locally hang on it.
 */
export interface FrameShape {
  readonly slots: (Value | undefined)[]
  readonly layout: FrameLayout
  /** The scope that dynamic look-up continues in: the caller for functions, the module's top scope at a module boundary. */
  readonly parent: FrameShape | null
  /** Index into the running block's extent table of the statement being executed: stored by generated code before each statement. */
  position: number
}

/** What a frame knows of the code it runs: enough for positions and call stacks. */
export interface RunningBlock {
  readonly ast: ScriptBlockAst
  /** The text the offsets of `ast` and `extents` refer to. */
  readonly source: Source
  readonly layout: FrameLayout
  /** Statement extents by `frame.position`: [start, end] offsets into the source text. */
  readonly extents: readonly (readonly [number, number])[]
}

/** The layout of scopes without slots: the global scope, module scopes, dynamic blocks. */
export const emptyLayout: FrameLayout = { names: [], slotOf: () => -1, constraints: null }
