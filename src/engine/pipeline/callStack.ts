import type { RunningBlock } from '../../session/frame.ts'
import type { InvocationInfo, InvokedCommand } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import { ExternalScriptInfo } from '../commands/info.ts'

/** One line of a call stack, as it was when it was captured. */
export interface StackEntry {
  readonly block: RunningBlock | null
  readonly position: number
  readonly command: InvokedCommand | null
  readonly invocation: InvocationInfo | null
  readonly frame: Frame
}

/** The activations from the running one outward; those without code (the prompt) are left out. */
export function captureStack(frame: Frame): StackEntry[] {
  const entries: StackEntry[] = []
  for (let at: Frame | null = frame; at !== null; at = at.caller) {
    let { block, position, invocation } = at
    for (let below = at.suspended; ; below = below.below) {
      if (block !== null)
        entries.push({ block, position, command: below === null ? at.command : null, invocation, frame: at })
      if (below === null) break
      block = below.block
      position = below.position
      invocation = below.invocation
    }
  }
  return entries
}

/** A captured stack whose text, ScriptStackTrace, is made when asked for. */
export class StackTrace {
  readonly entries: readonly StackEntry[]

  constructor(entries: readonly StackEntry[]) {
    this.entries = entries
  }

  toString(): string {
    return this.entries.map(describeEntry).join('\n')
  }
}

/** CallStackFrame.ToString(): `at f, /path/x.ps1: line 3`. */
export function describeEntry(entry: StackEntry): string {
  const block = entry.block!
  const extent = block.extents[entry.position] ?? [block.ast.start, block.ast.end]
  return `at ${functionNameOf(entry)}, ${block.source.file ?? '<No file>'}: line ${block.source.position(extent[0]).line}`
}

/** The name a call stack gives an activation: the function's, else `<ScriptBlock>`. */
export function functionNameOf(entry: StackEntry): string {
  const { command } = entry
  const name = command === null || command instanceof ExternalScriptInfo ? '' : command.name
  return (name === '' ? '<ScriptBlock>' : name) + clauseOf(entry)
}

/** `<Begin>`, `<Process>` … of a block with written clauses: the one that runs. */
function clauseOf(entry: StackEntry): string {
  const { ast, extents } = entry.block!
  const at = extents[entry.position]
  if (at === undefined) return ''
  for (const clause of [ast.beginBlock, ast.processBlock, ast.endBlock, ast.cleanBlock, ast.dynamicParamBlock]) {
    if (clause !== null && !clause.unnamed && clause.start <= at[0] && at[1] <= clause.end)
      return `<${clause.blockKind === 'Dynamicparam' ? 'DynamicParam' : clause.blockKind}>`
  }
  return ''
}
