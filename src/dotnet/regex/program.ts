import type { AnchorKind, ParsedPattern, RegexNode } from './ast.ts'
import { CharSet } from './charSet.ts'

/** Instructions of the backtracking machine; operands follow in the code array. `Back` forms read leftwards. */
export const op = {
  match: 0,
  char: 1,
  charBack: 2,
  set: 3,
  setBack: 4,
  /** Goes on; on failure continues at the operand. */
  split: 5,
  jump: 6,
  /** Stores the position in a register. */
  save: 7,
  /** group, register of the start. */
  capture: 8,
  /** group or -1, uncaptured group, register of the start. */
  balance: 9,
  /** Counter register; the one behind it holds where the iteration began. */
  loopInit: 10,
  /** counter, min, max, greedy, exit. Stands at the loop's head. */
  loop: 11,
  /** set, min, max. */
  greedySet: 12,
  greedySetBack: 13,
  lazySet: 14,
  lazySetBack: 15,
  /** anchor's number. */
  anchor: 16,
  /** group, ignore case (0, 1, 2: dotted). */
  backreference: 17,
  backreferenceBack: 18,
  /** Register for the stack's height; the one behind it keeps the position. */
  lookBegin: 19,
  lookEnd: 20,
  /** register, where to go on when the body fails. */
  negativeBegin: 21,
  negativeEnd: 22,
  atomicBegin: 23,
  atomicEnd: 24,
  /** group, where to go when it has not matched. */
  testGroup: 25,
  /** register, where to go when the test fails. */
  conditionBegin: 26,
  fail: 27,
} as const

export const anchors: readonly AnchorKind[] = [
  'lineStart',
  'lineEnd',
  'start',
  'endBeforeNewline',
  'end',
  'contiguous',
  'boundary',
  'notBoundary',
  'asciiBoundary',
  'notAsciiBoundary',
]

export interface Program {
  readonly code: Int32Array
  readonly sets: readonly CharSet[]
  readonly registers: number
  readonly groupCount: number
  readonly rightToLeft: boolean
  /** What a match must begin with, or null where that is not known. */
  readonly first: CharSet | null
}

/** Whether a node can match without consuming. */
export function isNullable(node: RegexNode): boolean {
  switch (node.kind) {
    case 'char':
    case 'set':
      return false
    case 'sequence':
      return node.items.every(isNullable)
    case 'alternation':
      return node.items.some(isNullable)
    case 'loop':
      return node.min === 0 || isNullable(node.body)
    case 'group':
    case 'atomic':
      return isNullable(node.body)
    case 'groupTest':
    case 'conditional':
      return isNullable(node.yes) || isNullable(node.no)
    default:
      return true
  }
}

class Compiler {
  code: number[] = []
  sets: CharSet[] = []
  registers = 0
  readonly indexOfGroup: ReadonlyMap<number, number>

  constructor(groupNumbers: readonly number[]) {
    this.indexOfGroup = new Map(groupNumbers.map((n, i) => [n, i] as const))
  }

  emit(...words: number[]): number {
    const at = this.code.length
    this.code.push(...words)
    return at
  }

  setOf(set: CharSet): number {
    const known = this.sets.indexOf(set)
    if (known >= 0) return known
    this.sets.push(set)
    return this.sets.length - 1
  }

  node(node: RegexNode, back: boolean): void {
    switch (node.kind) {
      case 'empty':
        return
      case 'char':
        this.emit(back ? op.charBack : op.char, node.code)
        return
      case 'set':
        this.emit(back ? op.setBack : op.set, this.setOf(node.set))
        return
      case 'sequence': {
        const items = back ? [...node.items].reverse() : node.items
        for (const item of items) this.node(item, back)
        return
      }
      case 'alternation': {
        const ends: number[] = []
        node.items.forEach((item, i) => {
          const isLast = i === node.items.length - 1
          const split = isLast ? -1 : this.emit(op.split, 0)
          this.node(item, back)
          if (isLast) return
          ends.push(this.emit(op.jump, 0))
          this.code[split + 1] = this.code.length
        })
        for (const end of ends) this.code[end + 1] = this.code.length
        return
      }
      case 'loop':
        this.loop(node, back)
        return
      case 'group': {
        const register = this.registers++
        this.emit(op.save, register)
        this.node(node.body, back)
        const index = node.index < 0 ? -1 : this.indexOfGroup.get(node.index)!
        if (node.uncapture < 0) this.emit(op.capture, index, register)
        else this.emit(op.balance, index, this.indexOfGroup.get(node.uncapture)!, register)
        return
      }
      case 'look': {
        const register = this.registers
        this.registers += 2
        if (node.negative) {
          const begin = this.emit(op.negativeBegin, register, 0)
          this.node(node.body, !node.ahead)
          this.emit(op.negativeEnd, register)
          this.code[begin + 2] = this.code.length
        } else {
          this.emit(op.lookBegin, register)
          this.node(node.body, !node.ahead)
          this.emit(op.lookEnd, register)
        }
        return
      }
      case 'atomic': {
        const register = this.registers++
        this.emit(op.atomicBegin, register)
        this.node(node.body, back)
        this.emit(op.atomicEnd, register)
        return
      }
      case 'groupTest': {
        const test = this.emit(op.testGroup, this.indexOfGroup.get(node.group)!, 0)
        this.node(node.yes, back)
        const end = this.emit(op.jump, 0)
        this.code[test + 2] = this.code.length
        this.node(node.no, back)
        this.code[end + 1] = this.code.length
        return
      }
      case 'conditional': {
        const register = this.registers
        this.registers += 2
        const begin = this.emit(op.conditionBegin, register, 0)
        this.node(node.test, back)
        this.emit(op.lookEnd, register)
        this.node(node.yes, back)
        const end = this.emit(op.jump, 0)
        this.code[begin + 2] = this.code.length
        this.node(node.no, back)
        this.code[end + 1] = this.code.length
        return
      }
      case 'backreference':
        this.emit(
          back ? op.backreferenceBack : op.backreference,
          this.indexOfGroup.get(node.group)!,
          node.ignoreCase ? (node.dotted ? 2 : 1) : 0,
        )
        return
      case 'anchor':
        this.emit(op.anchor, anchors.indexOf(node.anchor))
    }
  }

  loop(node: RegexNode & { kind: 'loop' }, back: boolean): void {
    const { body, min, greedy } = node
    const max = Math.min(node.max, 0x7fffffff)
    if (max === 0) return
    if (body.kind === 'char' || body.kind === 'set') {
      const set = body.kind === 'set' ? body.set : CharSet.ofRange(body.code, body.code)
      const code = greedy ? (back ? op.greedySetBack : op.greedySet) : back ? op.lazySetBack : op.lazySet
      this.emit(code, this.setOf(set), min, max)
      return
    }
    if (min === 1 && max === 1) {
      this.node(body, back)
      return
    }
    const counter = this.registers
    this.registers += 2
    this.emit(op.loopInit, counter)
    const head = this.emit(op.loop, counter, min, max, greedy ? 1 : 0, 0)
    this.node(body, back)
    this.emit(op.jump, head)
    this.code[head + 5] = this.code.length
  }
}

/** The set of what a match can begin with, null when unknown or when it may be empty. */
function firstOf(node: RegexNode): CharSet | null {
  switch (node.kind) {
    case 'char':
      return CharSet.ofRange(node.code, node.code)
    case 'set':
      return node.set
    case 'sequence':
      for (const item of node.items) {
        if (item.kind === 'anchor' || item.kind === 'look' || item.kind === 'empty') continue
        return isNullable(item) ? null : firstOf(item)
      }
      return null
    case 'loop':
      return node.min > 0 ? firstOf(node.body) : null
    case 'group':
    case 'atomic':
      return firstOf(node.body)
    default:
      return null
  }
}

/** Compiles a parsed pattern for the machine. */
export function compileProgram(parsed: ParsedPattern, rightToLeft: boolean): Program {
  const compiler = new Compiler(parsed.groupNumbers)
  compiler.node(parsed.root, rightToLeft)
  compiler.emit(op.match)
  return {
    code: Int32Array.from(compiler.code),
    sets: compiler.sets,
    registers: compiler.registers,
    groupCount: parsed.groupNumbers.length,
    rightToLeft,
    first: rightToLeft ? null : firstOf(parsed.root),
  }
}
