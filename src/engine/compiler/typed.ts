import type { LoopStatementAst } from '../../../grammar/ast.ts'
import type { FunctionWriter, TypedScope } from './writer.ts'

/** A typed loop's scope with the code that fills its locals when the loop is entered. */
export interface TypedLoop extends TypedScope {
  entry(): readonly string[]
}

/** Whether a loop's variables can be kept in typed JavaScript locals. */
export function canBeTyped(_w: FunctionWriter, _node: LoopStatementAst): boolean {
  return false
}

/** Prepares a typed loop; null where it cannot be typed. */
export function openTypedLoop(w: FunctionWriter, node: LoopStatementAst): TypedLoop | null {
  if (!canBeTyped(w, node)) return null
  return null
}
