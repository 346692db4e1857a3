import type { Value } from '../../kernel/value.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'

/** ScriptBlock.Ast. */
export function astOf(_block: ScriptBlock): Value {
  return null
}
