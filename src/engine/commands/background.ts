import type { PipelineAst, PipelineChainAst } from '../../../grammar/ast.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { Stepper } from '../pipeline/stepper.ts'
import { createScriptBlock } from './scriptFile.ts'

/** `pipeline &`: Start-Job with the pipeline's text; its variables travel as `$using:`. about_Jobs */
export function startBackground(frame: Frame, out: Sink, node: PipelineAst | PipelineChainAst): void {
  const text = frame.block!.source.text.slice(node.start, node.end).replace(/&\s*$/, '')
  const stepper = new Stepper(
    frame,
    'Start-Job',
    [
      ['ScriptBlock', createScriptBlock(text, frame.state)],
      ['WorkingDirectory', frame.session.location],
    ],
    out,
  )
  stepper.begin()
  stepper.end()
}
