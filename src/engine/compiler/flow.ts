/** A node of the flow graph that variable analysis walks: the variable assignments of straight-line code, in order. */
export class FlowBlock {
  readonly assignments: Assignment[] = []
  readonly predecessors: FlowBlock[] = []
  readonly successors: FlowBlock[] = []
  isReachable: boolean
  throws = false
  returns = false
  /** Order of the depth-first walk; -1 before it. */
  visited = false

  constructor(isEntry = false) {
    this.isReachable = isEntry
  }

  flowsTo(next: FlowBlock): void {
    if (this.successors.includes(next)) return
    if (this.isReachable) next.isReachable = true
    this.successors.push(next)
    next.predecessors.push(this)
  }
}

/** `$name = …` or `[type]$name = …`; `type` is the type's identity, null for none written. */
export interface Assignment {
  readonly folded: string
  readonly name: string
  readonly type: unknown
}

/** The blocks reachable from `entry`, each before its successors as far as loops allow. */
export function reversePostOrder(entry: FlowBlock): FlowBlock[] {
  const order: FlowBlock[] = []
  const stack: [FlowBlock, number][] = [[entry, 0]]
  entry.visited = true
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!
    const next = top[0].successors[top[1]++]
    if (next === undefined) {
      order.push(top[0])
      stack.pop()
    } else if (!next.visited) {
      next.visited = true
      stack.push([next, 0])
    }
  }
  return order.reverse()
}
