import type { PipelineAst, PipelineChainAst, VariableExpressionAst } from '../../../grammar/ast.ts'
import { findKind } from '../../../grammar/walk.ts'
import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { findVariable } from '../../session/variables.ts'
import { Stepper } from '../pipeline/stepper.ts'
import { createScriptBlock } from './scriptFile.ts'

/** Variables that mean the same in every session. */
const shared = /^(global:)?(PID|PSVersionTable|PSEdition|PSHOME|HOST|TRUE|FALSE|NULL)$/i

/** `pipeline &`: Start-Job with the pipeline's text; variables that are set travel as `$using:`. about_Jobs */
export function startBackground(frame: Frame, out: Sink, node: PipelineAst | PipelineChainAst): void {
  const stepper = new Stepper(
    frame,
    'Start-Job',
    [
      ['ScriptBlock', createScriptBlock(backgroundText(frame, node), frame.state)],
      ['WorkingDirectory', frame.session.location],
    ],
    out,
  )
  stepper.begin()
  stepper.end()
}

function backgroundText(frame: Frame, node: PipelineAst | PipelineChainAst): string {
  const { text } = frame.block!.source
  let made = ''
  let at = node.start
  for (const variable of variablesOf(node)) {
    const name = variable.variablePath.userPath
    if (variable.start < at || shared.test(name) || findVariable(frame, fold(name)) === undefined) continue
    made += `${text.slice(at, variable.start)}\${using:${name.replace(/[{}`]/g, '`$&')}}`
    at = variable.end
  }
  return `${made}${text.slice(at, node.end)}`.replace(/&\s*$/, '').trim()
}

function variablesOf(node: PipelineAst | PipelineChainAst): VariableExpressionAst[] {
  return findKind(node, 'VariableExpressionAst')
    .filter((variable) => !variable.splatted)
    .sort((a, b) => a.start - b.start)
}
