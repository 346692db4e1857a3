/** The basic blocks of a method, in each of which statements run one after the other. */
import type { VariableExpressionAst } from '../ast.ts'

export interface Assignment {
  name: string
  type: string | null
  /** By a statement of the script, not by `foreach` or `switch` itself. */
  isWritten: boolean
}

/** A variable is read, or assigned. */
export type Event = VariableExpressionAst | Assignment

export class Block {
  readonly events: Event[] = []
  readonly successors: Block[] = []
  readonly predecessors: Block[] = []
  throws = false
  returns = false
  isReachable: boolean
  /** Names assigned on all paths to the end of the block; null before it is analysed. */
  assigned: Set<string> | null = null

  constructor(isReachable = false) {
    this.isReachable = isReachable
  }

  flowsTo(next: Block): void {
    if (this.successors.includes(next)) return
    if (this.isReachable) next.isReachable = true
    this.successors.push(next)
    next.predecessors.push(this)
  }
}

/** The blocks that can be reached from one, in reverse postorder. */
export function orderOf(entry: Block): Block[] {
  const order: Block[] = []
  const seen = new Set([entry])
  // Not recursive: a method may have any number of blocks in a row.
  const pending = [{ block: entry, next: 0 }]
  while (pending.length > 0) {
    const top = pending.at(-1)!
    const successor = top.block.successors[top.next++]
    if (successor === undefined) {
      order.push(top.block)
      pending.pop()
    } else if (!seen.has(successor)) {
      seen.add(successor)
      pending.push({ block: successor, next: 0 })
    }
  }
  return order.reverse()
}
