import type { VariableExpressionAst } from '../../../grammar/ast.ts'
import type { VariablePath } from '../../../grammar/variablepath.ts'
import { fold } from '../../kernel/text.ts'
import { booleanType, doubleType, int32Type, stringType } from '../../types/typeOf.ts'
import { any, bool, boxed, type Code, nullCode, truthOf } from './code.ts'
import { localName } from './shape.ts'
import type { TypedLoop } from './typed.ts'
import type { FunctionWriter } from './writer.ts'

/** The value of `$true`, `$false`, `$null`; undefined for other variables. */
export function constantVariable(path: VariablePath): boolean | null | undefined {
  if (!path.isVariable) return undefined
  switch (fold(path.unqualifiedPath)) {
    case 'null':
      return null
    case 'true':
      return true
    case 'false':
      return false
    default:
      return undefined
  }
}

/** Whether the written name reads and writes the plain variable of the running scope: no scope, no drive. */
export function isPlain(path: VariablePath): boolean {
  return path.isVariable && path.isUnqualified
}

/** Code that reads a variable. */
export function readVariableCode(w: FunctionWriter, node: VariableExpressionAst): Code {
  const code = readCode(w, node)
  const path = node.variablePath
  if (!w.unit.hooked || !path.isVariable || code.constant !== undefined) return code
  return any(`(${w.runtime('variableRead')}(f, ${w.constant(path.unqualifiedPath)}), ${boxed(w, code)})`)
}

function readCode(w: FunctionWriter, node: VariableExpressionAst): Code {
  const path = node.variablePath
  const constant = constantVariable(path)
  if (constant === null) return nullCode
  if (constant !== undefined) return { js: String(constant), kind: 'bool', constant }
  if (!isPlain(path)) return any(`${w.runtime('readQualified')}(f, ${w.constant(path)})`)
  return readNamed(w, path.unqualifiedPath, localName(node))
}

/** Code that reads the variable of a folded name in the running scope and outward. */
export function readNamed(w: FunctionWriter, name: string, folded: string): Code {
  if (folded === '?') return bool('f.session.questionMark')
  const typed = w.typed?.variable(folded)
  if (typed) {
    switch (typed.kind) {
      case 'int':
        return { js: typed.local, kind: 'int' }
      case 'bool':
        return bool(typed.local)
      case 'double':
        return { js: typed.local, kind: 'double' }
      case 'number':
        return { js: typed.local, kind: 'number', flag: typed.flag }
      default:
        return any(
          `(${typed.local} !== undefined ? ${typed.local} : ${w.runtime(w.inString ? 'readInString' : 'readVariable')}(f, ${w.unit.site(name, folded)}))`,
        )
    }
  }
  const site = w.unit.site(name, folded)
  const slow = `${w.runtime(w.inString ? 'readInString' : 'readVariable')}(f, ${site})`
  const slot = slotOf(w, folded)
  const place =
    slot >= 0
      ? `${w.slots()}[${slot}]`
      : folded === '_'
        ? 'f.underscore'
        : folded === 'this' && w.unit.isMethod
          ? 'f.thisValue'
          : null
  if (place === null) return any(slow)
  const t = w.temp()
  w.release(t)
  // The target of a compound assignment is this scope's own: what an outer scope has under the name does not count.
  const otherwise = w.isLoose && slot >= 0 ? 'null' : slow
  return any(`((${t} = ${place}) !== undefined ? ${t} : ${otherwise})`)
}

/** The slot of a variable in the frame of the block being compiled, or -1. */
export function slotOf(w: FunctionWriter, folded: string): number {
  return w.unit.mode === 'slots' ? (w.unit.analysis.slots.get(folded) ?? -1) : -1
}

/**
 * Code that assigns a value to a variable and yields what was stored. Slots of a typed variable convert first.
 */
export function assignVariableCode(w: FunctionWriter, path: VariablePath, value: Code): Code {
  const code = assignCode(w, path, value)
  if (!w.unit.hooked || !path.isVariable || constantVariable(path) === null) return code
  return any(`${w.runtime('variableWritten')}(f, ${w.constant(path.unqualifiedPath)}, ${boxed(w, code)})`)
}

function assignCode(w: FunctionWriter, path: VariablePath, value: Code): Code {
  // $null takes anything and stays null.
  if (constantVariable(path) === null) return { js: `(${value.js}, null)`, kind: 'null' }
  if (!isPlain(path)) {
    if (path.isVariable && path.scope === 'local') return assignNamed(w, path.unqualifiedPath, foldedLocal(path), value)
    return any(`${w.runtime('assignQualified')}(f, ${w.constant(path)}, ${boxed(w, value)})`)
  }
  return assignNamed(w, path.unqualifiedPath, foldedLocal(path), value)
}

function foldedLocal(path: VariablePath): string {
  const folded = fold(path.unqualifiedPath)
  return folded === 'psitem' ? '_' : folded
}

export function assignNamed(w: FunctionWriter, name: string, folded: string, value: Code): Code {
  const typed = w.typed?.variable(folded)
  if (typed) return assignTyped(w, w.typed!, typed, value)
  const slot = slotOf(w, folded)
  if (slot >= 0) {
    const type = w.unit.analysis.types[slot] ?? null
    const place = `${w.slots()}[${slot}]`
    if (type === null) {
      const kind = value.kind === 'int' || value.kind === 'bool' || value.kind === 'string' ? value.kind : 'any'
      return { js: `(${place} = ${boxed(w, value)})`, kind }
    }
    if (
      (type === int32Type && value.kind === 'int') ||
      (type === booleanType && value.kind === 'bool') ||
      (type === stringType && value.kind === 'string')
    ) {
      return { js: `(${place} = ${value.js})`, kind: value.kind }
    }
    if (type === doubleType && value.kind === 'double') return any(`(${place} = ${boxed(w, value)})`)
    const convert = `${w.runtime('convertVariable')}(f, ${w.constant(type)}, ${boxed(w, value)})`
    return any(`(${place} = ${convert})`)
  }
  return any(`${w.runtime('assignVariable')}(f, ${w.unit.site(name, folded)}, ${boxed(w, value)})`)
}

/** Assigns a variable that a typed loop keeps in a JavaScript local. */
function assignTyped(
  w: FunctionWriter,
  loop: TypedLoop,
  typed: NonNullable<ReturnType<TypedLoop['variable']>>,
  value: Code,
): Code {
  const set = typed.isSet === null ? '' : `, ${typed.isSet} = true`
  const constraint = loop.typeOf(typed.source.folded)
  const given = constraint === null ? value : constrained(w, constraint, value)
  loop.note(typed, given.kind)
  const { local } = typed
  switch (typed.kind) {
    case 'int':
    case 'bool':
    case 'double':
      return {
        js: set === '' ? `(${local} = ${given.js})` : `(${local} = ${given.js}${set}, ${local})`,
        kind: typed.kind,
      }
    case 'number': {
      const flag = given.kind === 'double' ? 'true' : given.kind === 'int' ? 'false' : given.flag!
      return {
        js: `(${local} = ${given.js}, ${typed.flag} = ${flag}${set}, ${local})`,
        kind: 'number',
        flag: typed.flag,
      }
    }
    default:
      return any(set === '' ? `(${local} = ${boxed(w, given)})` : `(${local} = ${boxed(w, given)}${set}, ${local})`)
  }
}

/** A value converted to the type of the variable it is assigned to. */
function constrained(w: FunctionWriter, type: 'int' | 'double' | 'bool', value: Code): Code {
  if (type === 'bool') return bool(truthOf(w, value))
  if (value.kind === type) return value
  if (type === 'double') {
    if (value.kind === 'int' || value.kind === 'number') return { js: value.js, kind: 'double' }
    return { js: `${w.runtime('cast')}(f, ${w.constant(doubleType)}, ${boxed(w, value)}).value`, kind: 'double' }
  }
  return { js: `${w.runtime('cast')}(f, ${w.constant(int32Type)}, ${boxed(w, value)})`, kind: 'int' }
}
