import type { Frame } from '../../session/scope.ts'
import { ScriptInfo } from './info.ts'
import { ScriptBlock, shapeOf } from './scriptBlock.ts'

/** The command that a script block called with an operator is: `$MyInvocation.MyCommand`, made when someone asks. */
export function scriptCommandOf(frame: Frame): ScriptInfo | null {
  const { block, state } = frame
  return block === null ? null : new ScriptInfo(new ScriptBlock(shapeOf(block.ast, block.source), state))
}
