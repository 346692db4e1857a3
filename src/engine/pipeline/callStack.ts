import type { RunningBlock } from '../../session/frame.ts'
import type { InvocationInfo, InvokedCommand } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'

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

/** The name a call stack gives an activation: the function's, the script file's, else `<ScriptBlock>`. */
export function functionNameOf(entry: StackEntry): string {
  const name = entry.command?.name ?? ''
  return name === '' ? '<ScriptBlock>' : name
}
