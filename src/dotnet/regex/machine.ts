import { netFault } from '../../kernel/fault.ts'
import { caseVariants } from './caseFold.ts'
import { op, type Program } from './program.ts'
import { isBoundaryUnit } from './unicode.ts'

/** Captures of one match: for each group the start and end of every capture, in order: [start, end, start, end, …]. */
export type Captures = readonly (readonly number[])[]

/** Called about every 100,000 steps; throws to stop a runaway match. */
export type Interrupt = () => void

let interrupt: Interrupt | null = null

/** Sets what looks up now and then while a pattern is being matched (a stop request). */
export function setRegexInterrupt(check: Interrupt | null): void {
  interrupt = check
}

// What lies on the backtracking stack, four words an entry: choices, and what to undo on the way back to one.
const choice = 0
const greedy = 1
const greedyBack = 2
const lazy = 3
const lazyBack = 4
const register = 5
const uncapture = 6
const recapture = 7
const firstUndo = register

const largestStack = 1 << 26

/** Runs a program over one text. */
export class Machine {
  readonly program: Program
  readonly text: string
  /** Where this search began: \G. */
  readonly origin: number
  readonly #registers: Int32Array
  #stack: Int32Array = new Int32Array(1024)
  #top = 0
  #captures: number[][] = []
  #steps = 0
  readonly #deadline: (() => void) | null

  /** `deadline`: called with the interrupt; throws when time is up. */
  constructor(program: Program, text: string, origin: number, deadline: (() => void) | null) {
    this.program = program
    this.text = text
    this.origin = origin
    this.#registers = new Int32Array(program.registers)
    this.#deadline = deadline
  }

  /** Looks for a match from `start` on (leftwards for right-to-left programs). Null when there is none. */
  search(start: number): Captures | null {
    const { program, text } = this
    if (program.rightToLeft) {
      for (let at = start; at >= 0; at--) {
        const found = this.matchAt(at)
        if (found !== null) return found
      }
      return null
    }
    const { first } = program
    for (let at = start; at <= text.length; at++) {
      if (first !== null) {
        while (at < text.length && !first.has(text.charCodeAt(at))) at++
        if (at >= text.length) return null
      }
      const found = this.matchAt(at)
      if (found !== null) return found
    }
    return null
  }

  /** A match that begins at `at` exactly, or null. */
  matchAt(at: number): Captures | null {
    this.#top = 0
    this.#captures = Array.from({ length: this.program.groupCount }, () => [])
    const end = this.#run(at)
    if (end < 0) return null
    this.#captures[0] = end < at ? [end, at] : [at, end]
    return this.#captures
  }

  #push(kind: number, a: number, b: number, c: number): void {
    if (this.#top + 4 > this.#stack.length) {
      if (this.#stack.length >= largestStack) {
        throw netFault(
          'System.InsufficientExecutionStackException',
          'Insufficient stack to continue executing the program safely. This can happen from having too many functions on the call stack or function on the stack using too much stack space.',
        )
      }
      const larger = new Int32Array(this.#stack.length * 2)
      larger.set(this.#stack)
      this.#stack = larger
    }
    const stack = this.#stack
    stack[this.#top++] = kind
    stack[this.#top++] = a
    stack[this.#top++] = b
    stack[this.#top++] = c
  }

  #setRegister(index: number, value: number): void {
    this.#push(register, index, this.#registers[index]!, 0)
    this.#registers[index] = value
  }

  #undo(kind: number, a: number, b: number, c: number): void {
    if (kind === register) this.#registers[a] = b
    else if (kind === uncapture) this.#captures[a]!.length -= 2
    else this.#captures[a]!.push(b, c)
  }

  /** Drops the choices above a height; what is to be undone stays. */
  #cut(height: number): void {
    const stack = this.#stack
    let to = height
    for (let from = height; from < this.#top; from += 4) {
      if (stack[from]! < firstUndo) continue
      if (to !== from) stack.copyWithin(to, from, from + 4)
      to += 4
    }
    this.#top = to
  }

  /** Undoes everything above a height. */
  #unwind(height: number): void {
    const stack = this.#stack
    while (this.#top > height) {
      this.#top -= 4
      const t = this.#top
      if (stack[t]! >= firstUndo) this.#undo(stack[t]!, stack[t + 1]!, stack[t + 2]!, stack[t + 3]!)
    }
  }

  #anchorHolds(kind: number, at: number): boolean {
    const { text } = this
    switch (kind) {
      case 0:
        return at === 0 || text.charCodeAt(at - 1) === 10
      case 1:
        return at === text.length || text.charCodeAt(at) === 10
      case 2:
        return at === 0
      case 3:
        return at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10)
      case 4:
        return at === text.length
      case 5:
        return at === this.origin
      case 6:
        return this.#isBoundary(at)
      case 7:
        return !this.#isBoundary(at)
      case 8:
        return isAsciiBoundary(text, at)
      default:
        return !isAsciiBoundary(text, at)
    }
  }

  #isBoundary(at: number): boolean {
    const { text } = this
    const before = at > 0 && isBoundaryUnit(text.charCodeAt(at - 1))
    const after = at < text.length && isBoundaryUnit(text.charCodeAt(at))
    return before !== after
  }

  /** The position behind (or in front of) a repeated group's text; -1 where it does not stand here. */
  #backreference(group: number, folding: number, at: number, back: boolean): number {
    const list = this.#captures[group]!
    if (list.length === 0) return -1
    const start = list[list.length - 2]!
    const length = list[list.length - 1]! - start
    const from = back ? at - length : at
    if (from < 0 || from + length > this.text.length) return -1
    for (let i = 0; i < length; i++) {
      const a = this.text.charCodeAt(start + i)
      const b = this.text.charCodeAt(from + i)
      if (a !== b && (folding === 0 || !caseVariants(a, folding === 2).includes(b))) return -1
    }
    return back ? from : from + length
  }

  #tick(): void {
    this.#steps = 0
    interrupt?.()
    this.#deadline?.()
  }

  /** Runs from a position; the end of the match, or -1. */
  #run(start: number): number {
    const { code, sets } = this.program
    const { text } = this
    const end = text.length
    const registers = this.#registers
    let pc = 0
    let at = start
    for (;;) {
      if (++this.#steps > 100_000) this.#tick()
      let ok = true
      switch (code[pc]) {
        case op.match:
          return at
        case op.char:
          if (at < end && text.charCodeAt(at) === code[pc + 1]) {
            at++
            pc += 2
          } else ok = false
          break
        case op.charBack:
          if (at > 0 && text.charCodeAt(at - 1) === code[pc + 1]) {
            at--
            pc += 2
          } else ok = false
          break
        case op.set:
          if (at < end && sets[code[pc + 1]!]!.has(text.charCodeAt(at))) {
            at++
            pc += 2
          } else ok = false
          break
        case op.setBack:
          if (at > 0 && sets[code[pc + 1]!]!.has(text.charCodeAt(at - 1))) {
            at--
            pc += 2
          } else ok = false
          break
        case op.split:
          this.#push(choice, code[pc + 1]!, at, 0)
          pc += 2
          break
        case op.jump:
          pc = code[pc + 1]!
          break
        case op.save:
          this.#setRegister(code[pc + 1]!, at)
          pc += 2
          break
        case op.capture: {
          const from = registers[code[pc + 2]!]!
          const group = code[pc + 1]!
          if (from <= at) this.#captures[group]!.push(from, at)
          else this.#captures[group]!.push(at, from)
          this.#push(uncapture, group, 0, 0)
          pc += 3
          break
        }
        case op.balance: {
          const list = this.#captures[code[pc + 2]!]!
          if (list.length === 0) {
            ok = false
            break
          }
          const last = list.pop()!
          const first = list.pop()!
          this.#push(recapture, code[pc + 2]!, first, last)
          const group = code[pc + 1]!
          if (group >= 0) {
            const from = registers[code[pc + 3]!]!
            const [low, high] = from <= at ? [from, at] : [at, from]
            // The text between the two groups.
            const span =
              low >= last ? [last, low] : high <= first ? [high, first] : [Math.max(low, first), Math.min(high, last)]
            this.#captures[group]!.push(span[0]!, span[1]!)
            this.#push(uncapture, group, 0, 0)
          }
          pc += 4
          break
        }
        case op.loopInit: {
          const counter = code[pc + 1]!
          this.#setRegister(counter, 0)
          this.#setRegister(counter + 1, -1)
          pc += 2
          break
        }
        case op.loop: {
          const counter = code[pc + 1]!
          const count = registers[counter]!
          if (count < code[pc + 2]!) {
            this.#setRegister(counter, count + 1)
            this.#setRegister(counter + 1, at)
            pc += 6
          } else if (count >= code[pc + 3]! || (count > 0 && registers[counter + 1] === at)) {
            // Enough, or an empty iteration, which would go on for ever.
            pc = code[pc + 5]!
          } else if (code[pc + 4] === 1) {
            this.#push(choice, code[pc + 5]!, at, 0)
            this.#setRegister(counter, count + 1)
            this.#setRegister(counter + 1, at)
            pc += 6
          } else {
            // Lazy: leave, and come back for another iteration.
            this.#push(choice, -pc - 1, at, 0)
            pc = code[pc + 5]!
          }
          break
        }
        case op.greedySet: {
          const set = sets[code[pc + 1]!]!
          const limit = Math.min(end, at + code[pc + 3]!)
          const least = at + code[pc + 2]!
          let to = at
          while (to < limit && set.has(text.charCodeAt(to))) to++
          pc += 4
          if (to < least) ok = false
          else {
            if (to > least) this.#push(greedy, pc, least, to)
            at = to
          }
          break
        }
        case op.greedySetBack: {
          const set = sets[code[pc + 1]!]!
          const limit = Math.max(0, at - code[pc + 3]!)
          const least = at - code[pc + 2]!
          let to = at
          while (to > limit && set.has(text.charCodeAt(to - 1))) to--
          pc += 4
          if (to > least) ok = false
          else {
            if (to < least) this.#push(greedyBack, pc, least, to)
            at = to
          }
          break
        }
        case op.lazySet: {
          const set = sets[code[pc + 1]!]!
          const least = at + code[pc + 2]!
          let to = at
          while (to < least && to < end && set.has(text.charCodeAt(to))) to++
          if (to < least) ok = false
          else {
            if (code[pc + 3]! > code[pc + 2]!) this.#push(lazy, pc, to, code[pc + 3]! - code[pc + 2]!)
            at = to
            pc += 4
          }
          break
        }
        case op.lazySetBack: {
          const set = sets[code[pc + 1]!]!
          const least = at - code[pc + 2]!
          let to = at
          while (to > least && to > 0 && set.has(text.charCodeAt(to - 1))) to--
          if (to > least) ok = false
          else {
            if (code[pc + 3]! > code[pc + 2]!) this.#push(lazyBack, pc, to, code[pc + 3]! - code[pc + 2]!)
            at = to
            pc += 4
          }
          break
        }
        case op.anchor:
          if (this.#anchorHolds(code[pc + 1]!, at)) pc += 2
          else ok = false
          break
        case op.backreference:
        case op.backreferenceBack: {
          const to = this.#backreference(code[pc + 1]!, code[pc + 2]!, at, code[pc] === op.backreferenceBack)
          if (to < 0) ok = false
          else {
            at = to
            pc += 3
          }
          break
        }
        case op.lookBegin:
          this.#setRegister(code[pc + 1]! + 1, at)
          this.#setRegister(code[pc + 1]!, this.#top + 4)
          pc += 2
          break
        case op.lookEnd:
          this.#cut(registers[code[pc + 1]!]!)
          at = registers[code[pc + 1]! + 1]!
          pc += 2
          break
        case op.negativeBegin:
        case op.conditionBegin: {
          const base = code[pc + 1]!
          this.#setRegister(base + 1, at)
          this.#setRegister(base, this.#top + 4)
          this.#push(choice, code[pc + 2]!, at, 0)
          pc += 3
          break
        }
        case op.negativeEnd:
          this.#unwind(registers[code[pc + 1]!]!)
          ok = false
          break
        case op.atomicBegin:
          this.#setRegister(code[pc + 1]!, this.#top + 4)
          pc += 2
          break
        case op.atomicEnd:
          this.#cut(registers[code[pc + 1]!]!)
          pc += 2
          break
        case op.testGroup:
          pc = this.#captures[code[pc + 1]!]!.length > 0 ? pc + 3 : code[pc + 2]!
          break
        default:
          ok = false
      }
      if (ok) continue

      // Back to the last choice.
      for (;;) {
        if (this.#top === 0) return -1
        this.#top -= 4
        const stack = this.#stack
        const t = this.#top
        const kind = stack[t]!
        if (kind >= firstUndo) {
          this.#undo(kind, stack[t + 1]!, stack[t + 2]!, stack[t + 3]!)
          continue
        }
        if (kind === choice) {
          pc = stack[t + 1]!
          at = stack[t + 2]!
          if (pc < 0) {
            pc = -pc - 1
            const counter = code[pc + 1]!
            this.#setRegister(counter, registers[counter]! + 1)
            this.#setRegister(counter + 1, at)
            pc += 6
          }
          break
        }
        if (kind === greedy) {
          pc = stack[t + 1]!
          at = stack[t + 3]! - 1
          if (at > stack[t + 2]!) {
            stack[t + 3] = at
            this.#top += 4
          }
          break
        }
        if (kind === greedyBack) {
          pc = stack[t + 1]!
          at = stack[t + 3]! + 1
          if (at < stack[t + 2]!) {
            stack[t + 3] = at
            this.#top += 4
          }
          break
        }
        const back = kind === lazyBack
        pc = stack[t + 1]!
        at = stack[t + 2]!
        const set = sets[code[pc + 1]!]!
        if (back ? at > 0 && set.has(text.charCodeAt(at - 1)) : at < end && set.has(text.charCodeAt(at))) {
          at += back ? -1 : 1
          stack[t + 2] = at
          if (--stack[t + 3]! > 0) this.#top += 4
          pc += 4
          break
        }
      }
    }
  }
}

const isAsciiWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122)

function isAsciiBoundary(text: string, at: number): boolean {
  const before = at > 0 && isAsciiWord(text.charCodeAt(at - 1))
  const after = at < text.length && isAsciiWord(text.charCodeAt(at))
  return before !== after
}
