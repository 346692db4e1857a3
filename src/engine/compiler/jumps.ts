import type {
  BreakStatementAst,
  ContinueStatementAst,
  ExitStatementAst,
  ReturnStatementAst,
  ThrowStatementAst,
} from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import { assignmentCode } from './assignment.ts'
import { statementCode, statementValueCode } from './capture.ts'
import { boxed } from './code.ts'
import { valueCode } from './expressions.ts'
import { output, position, writeStatement } from './statements.ts'
import { type FunctionWriter, type LoopTarget, returnCode } from './writer.ts'

/** Hands on what the captures around hold: a jump leaves them. */
function flushCaptures(w: FunctionWriter, down = 0): string {
  return w.captures
    .slice(down)
    .reverse()
    .map(({ list, outer }) => `${list}.flushTo(${outer}); `)
    .join('')
}

/** Text that ends the block's execution from here. */
function leave(w: FunctionWriter): string {
  if (w.throwsControl) {
    w.throwsReturn = true
    return `throw new ${w.runtime('ReturnSignal')}(f);`
  }
  w.escapes.add(returnCode)
  return `return ${returnCode};`
}

export function writeReturn(w: FunctionWriter, node: ReturnStatementAst): void {
  if (node.pipeline !== null) {
    if (w.unit.isMethod) {
      w.line(`${position(w, node)}f.returned = ${statementValueCode(w, node.pipeline)};`)
    } else if (node.pipeline.kind === 'AssignmentStatementAst') {
      w.line(`${position(w, node)}${output(w, assignmentCode(w, node.pipeline))}`)
    } else writeStatement(w, node.pipeline)
  } else w.line(position(w, node))
  w.line(`${flushCaptures(w)}${leave(w)}`)
}

export function writeExit(w: FunctionWriter, node: ExitStatementAst): void {
  const value = node.pipeline === null ? '0' : statementValueCode(w, node.pipeline)
  w.line(`${position(w, node)}throw ${w.runtime('exitWith')}(f, ${value});`)
}

export function writeThrow(w: FunctionWriter, node: ThrowStatementAst): void {
  const value = node.isRethrow || node.pipeline === null ? 'null' : boxed(w, statementCode(w, node.pipeline))
  if (node.isRethrow) w.line(`${position(w, node)}throw ${w.runtime('rethrown')}(f);`)
  else w.line(`${position(w, node)}throw ${w.runtime('thrown')}(f, ${value}, ${w.unit.position(node)});`)
}

/** `break` and `continue`: a native jump where the loop is in this function, a completion code where it is in an enclosing one, else a signal. */
export function writeBreakOrContinue(w: FunctionWriter, node: BreakStatementAst | ContinueStatementAst): void {
  w.line(position(w, node))
  const isBreak = node.kind === 'BreakStatementAst'
  const target = targetOf(w, node)
  if (target !== null) {
    w.line(jumpTo(w, target, isBreak))
    return
  }
  const label = node.label === null ? w.constant('') : `${w.runtime('labelText')}(f, ${valueCode(w, node.label)})`
  w.line(`throw new ${w.runtime(isBreak ? 'BreakSignal' : 'ContinueSignal')}(${label});`)
}

function targetOf(w: FunctionWriter, node: BreakStatementAst | ContinueStatementAst): LoopTarget | null {
  if (node.label === null) return w.loops.at(-1) ?? null
  if (node.label.kind !== 'StringConstantExpressionAst') return null
  const label = fold(node.label.value)
  return w.loops.findLast((l) => l.label === label) ?? null
}

function jumpTo(w: FunctionWriter, target: LoopTarget, isBreak: boolean): string {
  if (target.writer === w) {
    const captured = flushCaptures(w, target.captures)
    return `${captured}break ${isBreak ? target.breakLabel : target.continueLabel};`
  }
  const code = target.number * 2 + (isBreak ? 1 : 2)
  w.escapes.add(code)
  return `${flushCaptures(w)}return ${code};`
}

/** Writes the call of a function that holds part of this one's body, and goes on as its completion code says. */
export function writeCall(w: FunctionWriter, inner: FunctionWriter): void {
  w.throwsReturn ||= inner.throwsReturn
  const call = `${inner.name}(f, ${w.out})`
  if (inner.escapes.size === 0) {
    w.line(`${call};`)
    return
  }
  const c = w.local()
  w.line(`if ((${c} = ${call}) !== 0) {`)
  for (const code of inner.escapes) {
    if (code === returnCode) {
      w.line(`if (${c} === ${returnCode}) { ${flushCaptures(w)}${leave(w)} }`)
      continue
    }
    const number = (code - 1) >> 1
    const target = w.loops.find((l) => l.number === number)!
    w.line(`if (${c} === ${code}) { ${jumpTo(w, target, (code & 1) === 1)} }`)
  }
  w.line('}')
}
