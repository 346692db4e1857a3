import type { Value } from '../../kernel/value.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'

/** `-Parallel`: the block runs once per object, in turn, in a scope of its own. */
export function runParallel(frame: Frame, block: ScriptBlock, items: readonly Value[], out: Sink): void {
  for (const item of items) invokeBlock(frame, block, { underscore: item, input: [item] }, out)
}
