import type { LoopStatementAst } from '../../../grammar/ast.ts'
import type { TypedLoop } from './typed.ts'
import type { RuntimeName, Unit } from './unit.ts'

/** A loop or switch that `break` and `continue` may name, as generated code sees it. */
export interface LoopTarget {
  /** As written, folded; '' for none. */
  readonly label: string
  readonly number: number
  /** The JavaScript function that contains the loop statement. */
  readonly writer: FunctionWriter
  /** JavaScript labels for both ways out. */
  readonly breakLabel: string
  readonly continueLabel: string
  /** How many captures surround the loop in its function. */
  readonly captures: number
}

/** Completion code of a generated function that met `return`. Loops use 2n+1 for break and 2n+2 for continue of loop n; 0 is normal. */
export const returnCode = -1

/**
 * Writes one generated function. Expressions are composed as text; statements are appended as lines. `out` is the name of the variable that holds the current
 * output sink.
 */
export class FunctionWriter {
  readonly unit: Unit
  readonly name: string
  readonly lines: string[] = []
  /** Loops whose bodies enclose the current point, outermost first; those of enclosing functions included. */
  loops: LoopTarget[] = []
  out = 'o'
  /** Inside the body of a `try`: statement errors go to its catch, no wrapper of their own. */
  inTry = 0
  /** Completion codes other than 0 that this function may give. */
  readonly escapes = new Set<number>()
  /** `return`, break and continue cannot be native here (expression functions): they are thrown. */
  throwsControl = false
  /** Typed JavaScript locals in force (typed loops). */
  typed: TypedLoop | null = null
  /** Loops here are the general form of a typed loop: they are not typed again. */
  noTyped = false
  /** The loop whose general form this function is: it can be entered after the initializer. */
  isGeneralOf: LoopStatementAst | null = null
  /** The constant that describes the traps of the innermost statement list with any, or null. */
  traps: string | null = null
  /** Lists that take the output in place of the function's own, outermost first: leaving early hands their contents on. */
  captures: { readonly list: string; readonly outer: string }[] = []
  /** Some `return` inside is thrown as a ReturnSignal. */
  throwsReturn = false
  /** Inside an expandable string: strict mode 1 does not mind unset variables there. */
  inString = false
  /** The target of a compound assignment is being read: a local that is not set counts as null. */
  isLoose = false
  #temps = 0
  #free: string[] = []
  #labels = 0
  #usesSlots = false

  constructor(unit: Unit, name: string) {
    this.unit = unit
    this.name = name
  }

  /** Takes over what surrounds a part of another function's body that becomes a function of its own. */
  inherit(outer: FunctionWriter): void {
    this.loops = [...outer.loops]
    this.inTry = outer.inTry
    this.throwsControl = outer.throwsControl
    this.traps = outer.traps
    this.noTyped = outer.noTyped
  }

  /** Further arguments for the statement error handler: the traps in force. */
  handler(): string {
    return this.traps === null ? '' : `, ${this.out}, ${this.traps}`
  }

  line(text: string): void {
    this.lines.push(text)
  }

  /** A free JavaScript local. Give it back with `release` once its value has been used. */
  temp(): string {
    return this.#free.pop() ?? `t${this.#temps++}`
  }

  release(...names: string[]): void {
    for (const name of names) this.#free.push(name)
  }

  /** A local for the whole function, never reused. */
  local(): string {
    return `t${this.#temps++}`
  }

  label(): string {
    return `L${this.#labels++}`
  }

  runtime(name: RuntimeName): string {
    return this.unit.runtime(name)
  }

  constant(value: unknown): string {
    return this.unit.constant(value)
  }

  slots(): string {
    this.#usesSlots = true
    return 's'
  }

  /** Completes the function and puts it into the unit. `tail` is what it returns at its end. */
  finish(parameters: string, tail: string): void {
    const head: string[] = []
    if (this.#usesSlots) head.push('const s = f.slots;')
    if (this.#temps > 0) head.push(`let ${Array.from({ length: this.#temps }, (_, i) => `t${i}`).join(', ')};`)
    this.unit.functions.push(
      `function ${this.name}(${parameters}) {\n${head.join('\n')}\n${this.lines.join('\n')}\n${tail}\n}`,
    )
  }
}

/** What a typed loop keeps in JavaScript locals; see typed.ts. */
export interface TypedScope {
  variable(folded: string): TypedVariable | null
  /** Statements that store every assigned local into the frame; as an expression ending in a comma. */
  flush(w: FunctionWriter): string
  flushExpression(w: FunctionWriter): string
}

export interface TypedVariable {
  readonly local: string
  /** int: a JavaScript int32. double: a raw JavaScript number that stands for a Double. number: either, told by `flag`. any: a PowerShell value or undefined. bool: a boolean. */
  readonly kind: 'int' | 'double' | 'number' | 'any' | 'bool'
  /** For number: the local that is true when the value is a Double. */
  readonly flag: string
  /** The local that becomes true when the variable is assigned, or null. */
  readonly isSet: string | null
}
