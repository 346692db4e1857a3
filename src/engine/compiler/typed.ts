import type { ForStatementAst, LoopStatementAst } from '../../../grammar/ast.ts'
import { booleanType, doubleType, int32Type } from '../../types/typeOf.ts'
import type { Kind } from './code.ts'
import { type LoopPlan, type LoopVariable, planLoop } from './typedPlan.ts'
import { Unit } from './unit.ts'
import type { FunctionWriter, TypedScope, TypedVariable } from './writer.ts'

type LocalKind = TypedVariable['kind']

/** One promoted variable. */
class Local implements TypedVariable {
  readonly source: LoopVariable
  readonly local: string
  readonly flag: string
  /** The local that tells whether the variable has been assigned: only where its value at entry does not matter. */
  readonly isSet: string | null
  kind: LocalKind
  /** Nothing is known yet: it is assigned before it is read. */
  isOpen: boolean

  constructor(source: LoopVariable, index: number) {
    this.source = source
    this.local = `v${index}`
    this.flag = `v${index}f`
    this.isSet = source.readsEntry || !source.isAssigned ? null : `v${index}s`
    this.isOpen = this.isSet !== null
    this.kind = this.isOpen
      ? 'int'
      : source.isNumeric
        ? source.isBound && !source.isAssigned
          ? 'int'
          : 'number'
        : 'any'
  }
}

/** The JavaScript locals of a typed loop. Their kinds are found by generating the loop's code until nothing changes. */
export class TypedLoop implements TypedScope {
  readonly plan: LoopPlan
  readonly locals = new Map<string, Local>()
  readonly #outer: FunctionWriter
  hasChanged = false
  readonly root: LoopStatementAst
  /** The function that holds the general form of the loop; it is called with true to go on after the initializer. */
  general = 'l'

  constructor(plan: LoopPlan, root: LoopStatementAst, outer: FunctionWriter) {
    this.plan = plan
    this.root = root
    this.#outer = outer
    for (const variable of plan.variables.values()) {
      if (!this.#canHold(variable)) continue
      this.locals.set(variable.folded, new Local(variable, this.locals.size))
    }
  }

  #slot(folded: string): number {
    const { unit } = this.#outer
    return unit.mode === 'slots' ? (unit.analysis.slots.get(folded) ?? -1) : -1
  }

  #canHold(variable: LoopVariable): boolean {
    const { unit } = this.#outer
    if (unit.mode === 'dynamic') return true
    const slot = this.#slot(variable.folded)
    if (slot < 0) return !variable.isAssigned
    const type = unit.analysis.types[slot] ?? null
    return type === null || !variable.isAssigned || type === int32Type || type === doubleType || type === booleanType
  }

  variable(folded: string): Local | null {
    return this.locals.get(folded) ?? null
  }

  /** The type every write to the variable converts to. */
  typeOf(folded: string): 'int' | 'double' | 'bool' | null {
    const slot = this.#slot(folded)
    const type = slot < 0 ? null : this.#outer.unit.analysis.types[slot]
    return type === int32Type ? 'int' : type === doubleType ? 'double' : type === booleanType ? 'bool' : null
  }

  /** Notes what kind of value a variable is assigned. */
  note(local: Local, kind: Kind): void {
    const given: LocalKind = kind === 'int' || kind === 'double' || kind === 'bool' || kind === 'number' ? kind : 'any'
    if (local.isOpen) {
      local.isOpen = false
      if (local.kind !== given) this.hasChanged = true
      local.kind = given
      return
    }
    const joined = join(local.kind, given)
    if (joined === local.kind) return
    local.kind = joined
    this.hasChanged = true
  }

  /** Statements that fill the locals; `fallback` is a statement for values that do not fit. */
  entry(w: FunctionWriter, fallback: string): string[] {
    const lines: string[] = []
    const t = w.temp()
    for (const local of this.locals.values()) {
      const { source, kind } = local
      const site = w.unit.site(source.name, source.folded)
      if (source.isAssigned && this.#slot(source.folded) < 0)
        lines.push(`if (!${w.runtime('isPlain')}(f, ${site})) ${fallback}`)
      if (local.isSet !== null) {
        lines.push(
          `let ${local.local} = ${kind === 'any' ? 'undefined' : kind === 'bool' ? 'false' : '0'}, ${local.flag} = false, ${local.isSet} = false;`,
        )
        continue
      }
      lines.push(
        `let ${local.local} = ${kind === 'any' ? 'undefined' : '0'}, ${local.flag} = false; ${t} = ${this.#entryValue(w, source)};`,
      )
      switch (kind) {
        case 'any':
          lines.push(
            this.#slot(source.folded) >= 0 && source.isAssigned
              ? `if (${t} === undefined) ${fallback} ${local.local} = ${t};`
              : `${local.local} = ${t};`,
          )
          break
        case 'int': {
          const limit = source.isBound ? ` && ${t} < 2147483647 && ${t} > -2147483648` : ''
          lines.push(`if (typeof ${t} === 'number'${limit}) ${local.local} = ${t}; else ${fallback}`)
          break
        }
        case 'double':
          lines.push(`if (${t} instanceof ${w.runtime('Double')}) ${local.local} = ${t}.value; else ${fallback}`)
          break
        case 'number':
          lines.push(
            `if (typeof ${t} === 'number') ${local.local} = ${t}; else if (${t} instanceof ${w.runtime('Double')}) { ${local.local} = ${t}.value; ${local.flag} = true; } else ${fallback}`,
          )
          break
        case 'bool':
          lines.push(`if (typeof ${t} === 'boolean') ${local.local} = ${t}; else ${fallback}`)
      }
    }
    w.release(t)
    return lines
  }

  /** A local variable that is not set yet may have to be looked up further out, or not: that is left to the general form. */
  #entryValue(w: FunctionWriter, source: LoopVariable): string {
    const slot = this.#slot(source.folded)
    return slot >= 0 && source.isAssigned
      ? `${w.slots()}[${slot}]`
      : `${w.runtime('peek')}(f, ${w.unit.site(source.name, source.folded)})`
  }

  /** Statements that store the assigned locals into the frame. */
  flush(w: FunctionWriter): string {
    let text = ''
    for (const local of this.locals.values()) {
      if (!local.source.isAssigned) continue
      const store = `${this.#store(w, local)};`
      text +=
        local.isSet !== null
          ? `if (${local.isSet}) ${store} `
          : local.kind === 'any'
            ? `if (${local.local} !== undefined) ${store} `
            : `${store} `
    }
    return text
  }

  /** The same as an expression ending in a comma. */
  flushExpression(w: FunctionWriter): string {
    let text = ''
    for (const local of this.locals.values()) {
      if (!local.source.isAssigned) continue
      const test = local.isSet ?? (local.kind === 'any' ? `${local.local} !== undefined` : 'true')
      text += `${test} && (${this.#store(w, local)}), `
    }
    return text
  }

  #store(w: FunctionWriter, local: Local): string {
    const { kind } = local
    const double = `new ${w.runtime('Double')}(${local.local})`
    const value =
      kind === 'double' ? double : kind === 'number' ? `${local.flag} ? ${double} : ${local.local}` : local.local
    return this.storeOf(w, local, value)
  }

  /**
   * How the counter of a `for` is stepped as a plain Int32: without a check where its bound is an Int32, with one (`isChecked`) in the outermost loop, which
   * can go on in its general form. Null where neither holds.
   */
  stepOf(node: ForStatementAst): { readonly local: Local; readonly isChecked: boolean } | null {
    const counter = this.plan.counters.get(node)
    const local = counter === undefined ? null : this.variable(counter.folded)
    if (counter === undefined || local === null || (local.kind !== 'int' && !local.isOpen)) return null
    const { bound } = counter
    const isSafe =
      bound === 'constant' || (bound !== null && !bound.isAssigned && this.variable(bound.folded)?.kind === 'int')
    if (isSafe) return { local, isChecked: false }
    return node === this.root ? { local, isChecked: true } : null
  }

  /** The store of a value into a variable of the frame. */
  storeOf(w: FunctionWriter, local: Local, value: string): string {
    const slot = this.#slot(local.source.folded)
    return slot >= 0
      ? `${w.slots()}[${slot}] = ${value}`
      : `${w.runtime('assignVariable')}(f, ${w.unit.site(local.source.name, local.source.folded)}, ${value})`
  }
}

function join(a: LocalKind, b: LocalKind): LocalKind {
  if (a === b) return a
  const isNumber = (k: LocalKind): boolean => k === 'int' || k === 'double' || k === 'number'
  return isNumber(a) && isNumber(b) ? 'number' : 'any'
}

/** Prepares a typed loop; null where it cannot be typed or nothing would be gained. `write` generates the loop's code. */
export function openTypedLoop(
  w: FunctionWriter,
  node: LoopStatementAst,
  write: (w: FunctionWriter) => void,
): TypedLoop | null {
  if (w.noTyped || w.unit.hooked) return null
  const plan = planLoop(node)
  if (plan === null) return null
  const loop = new TypedLoop(plan, node, w)
  for (let round = 0; ; round++) {
    if (round === 8) return null
    const unit = new Unit(w.unit.mode, w.unit.source, w.unit.analysis, w.unit.staticTypes, w.unit.isMethod)
    const trial = unit.newFunction('l')
    trial.inherit(w)
    trial.typed = loop
    loop.hasChanged = false
    write(trial)
    if (!loop.hasChanged) break
  }
  const gains = w.unit.mode === 'dynamic' || [...loop.locals.values()].some((l) => l.kind !== 'any')
  return gains && loop.locals.size > 0 ? loop : null
}

/** Whether a loop could be typed, before trying. */
export function canBeTyped(w: FunctionWriter, node: LoopStatementAst): boolean {
  return !w.noTyped && !w.unit.hooked && planLoop(node) !== null
}
