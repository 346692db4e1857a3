import type {
  Ast,
  ForEachStatementAst,
  ForStatementAst,
  LoopStatementAst,
  PipelineBaseAst,
  StatementBlockAst,
} from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import { assignTo, incrementCode, isIncrement } from './assignment.ts'
import { statementCode, statementValueCode } from './capture.ts'
import { any, boxed, type Code } from './code.ts'
import { expressionCode } from './expressions.ts'
import { writeCall } from './jumps.ts'
import { contains, pureExpression } from './shape.ts'
import { cannotThrow, conditionCode, conditionPosition, pointCode, position, writeBlock } from './statements.ts'
import { canBeTyped, openTypedLoop } from './typed.ts'
import { assignNamed, readNamed } from './variables.ts'
import type { FunctionWriter, LoopTarget } from './writer.ts'

/** Writes a loop. One that no other loop of this function surrounds becomes a function of its own, which V8 optimises apart. */
export function writeLoop(w: FunctionWriter, node: LoopStatementAst): void {
  // Inside another loop of the same function it stays where it is, unless it can be typed and the surrounding one is not.
  if (w.typed !== null || (w.loops.some((l) => l.writer === w) && !canBeTyped(w, node))) {
    writeLoopHere(w, node)
    return
  }
  const inner = w.unit.newFunction('l')
  inner.inherit(w)
  const typed = openTypedLoop(inner, node, (trial) => writeLoopHere(trial, node))
  if (typed === null) writeLoopHere(inner, node)
  else {
    const general = w.unit.newFunction('l')
    general.inherit(w)
    general.noTyped = true
    general.isGeneralOf = node
    writeLoopHere(general, node)
    general.finish('f, o, isEntered', 'return 0;')
    inner.typed = typed
    typed.general = general.name
    for (const line of typed.entry(inner, `return ${general.name}(f, o);`)) inner.line(line)
    inner.line('const attention = f.session.attention; let hasLeft = false;')
    inner.line('try {')
    writeLoopHere(inner, node)
    inner.line(`} finally { if (!hasLeft) { ${typed.flush(inner)} } }`)
    for (const code of general.escapes) inner.escapes.add(code)
    inner.throwsReturn ||= general.throwsReturn
  }
  inner.finish('f, o', 'return 0;')
  writeCall(w, inner)
}

function writeLoopHere(w: FunctionWriter, node: LoopStatementAst): void {
  switch (node.kind) {
    case 'ForStatementAst':
      return writeFor(w, node)
    case 'ForEachStatementAst':
      return writeForEach(w, node)
    case 'WhileStatementAst':
      return writeWhile(w, node.label, node.body, () => writeTest(w, node.condition), null)
    default:
      return writeDo(w, node)
  }
}

function newTarget(w: FunctionWriter, label: string | null): LoopTarget {
  return {
    label: fold(label ?? ''),
    number: w.unit.loopCount++,
    writer: w,
    breakLabel: w.label(),
    continueLabel: w.label(),
    captures: w.captures.length,
  }
}

/** Whether code called from the loop's body may break out of it by a thrown signal. */
function maySignal(body: Ast): boolean {
  return contains(
    body,
    (n) =>
      n.kind === 'CommandAst' ||
      n.kind === 'InvokeMemberExpressionAst' ||
      n.kind === 'SubExpressionAst' ||
      n.kind === 'ArrayExpressionAst' ||
      n.kind === 'ScriptBlockExpressionAst',
  )
}

/** The test for stop requests and limits at a loop's back edge. */
export function poll(w: FunctionWriter): string {
  if (w.typed === null) return `if (f.session.attention[0] !== 0) ${w.runtime('attend')}(f);`
  return `if (attention[0] !== 0) { ${w.typed.flush(w)}${w.runtime('attend')}(f); }`
}

/** Writes a loop's body as a labelled block, with signals of called code turned into jumps. */
function writeBody(w: FunctionWriter, target: LoopTarget, body: StatementBlockAst, first: (() => void) | null): void {
  const signals = maySignal(body)
  w.line(`${target.continueLabel}: {`)
  if (signals) w.line('try {')
  w.loops.push(target)
  first?.()
  writeBlock(w, body)
  w.loops.pop()
  if (signals) {
    const label = w.constant(target.label)
    w.line(
      `} catch (e) { if (${w.runtime('loopSignal')}(e, ${label})) break ${target.breakLabel}; else break ${target.continueLabel}; }`,
    )
  }
  w.line('}')
}

function writeWhile(
  w: FunctionWriter,
  label: string | null,
  body: StatementBlockAst,
  test: (() => void) | null,
  iterator: (() => void) | null,
): void {
  const target = newTarget(w, label)
  w.line(`${target.breakLabel}: while (true) {`)
  test?.()
  w.line(poll(w))
  writeBody(w, target, body, null)
  iterator?.()
  w.line('}')
}

/** Leaves the loop where its condition does not hold. */
function writeTest(w: FunctionWriter, condition: PipelineBaseAst): void {
  const test = `if (!${conditionCode(w, condition)}) break;`
  w.line(w.typed !== null && cannotThrow(test) ? test : conditionPosition(w, condition) + test)
}

function writeFor(w: FunctionWriter, node: ForStatementAst): void {
  if (node.initializer !== null) {
    const start = `${conditionPosition(w, node.initializer)}${discard(w, node.initializer)};`
    w.line(w.isGeneralOf === node ? `if (!isEntered) { ${start} }` : start)
  }
  const { condition, iterator } = node
  writeWhile(
    w,
    node.label,
    node.body,
    condition === null ? null : () => writeTest(w, condition),
    iterator === null ? null : () => w.line(stepCode(w, node, iterator)),
  )
}

/** The iterator of a `for`. A counter that its condition bounds is stepped without a check. */
function stepCode(w: FunctionWriter, node: ForStatementAst, iterator: PipelineBaseAst): string {
  const step = w.typed?.stepOf(node) ?? null
  if (step === null) return `${position(w, iterator)}${discard(w, iterator)};`
  const pure = pureExpression(iterator)!
  const up = pure.kind === 'UnaryExpressionAst' && pure.tokenKind.includes('PlusPlus')
  const { local } = step.local
  const text = `${local} = (${local} ${up ? '+' : '-'} 1) | 0;`
  if (!step.isChecked) return text
  const typed = w.typed!
  const beyond = up ? '2147483648' : '-2147483649'
  const leave = `${typed.flush(w)}${typed.storeOf(w, step.local, `new ${w.runtime('Double')}(${beyond})`)}; ${step.local.isSet === null ? '' : `${step.local.isSet} = false; `}`
  return `if (${local} === ${up ? '2147483647' : '-2147483648'}) { ${leave}hasLeft = true; return ${typed.general}(f, o, true); } ${text}`
}

/** Code of a pipeline whose value is not wanted. */
function discard(w: FunctionWriter, node: PipelineBaseAst): string {
  const pure = pureExpression(node)
  if (pure !== null && isIncrement(pure) && pure.kind === 'UnaryExpressionAst') {
    return incrementCode(
      w,
      pure.child,
      pure.tokenKind === 'PlusPlus' || pure.tokenKind === 'PostfixPlusPlus' ? 1 : -1,
      true,
      false,
    ).js
  }
  return statementCode(w, node).js
}

function writeDo(
  w: FunctionWriter,
  node: Extract<LoopStatementAst, { kind: 'DoWhileStatementAst' | 'DoUntilStatementAst' }>,
): void {
  const target = newTarget(w, node.label)
  w.line(`${target.breakLabel}: while (true) {`)
  w.line(poll(w))
  writeBody(w, target, node.body, null)
  const test = conditionCode(w, node.condition)
  w.line(`${conditionPosition(w, node.condition)}if (${node.kind === 'DoWhileStatementAst' ? '!' : ''}${test}) break;`)
  w.line('}')
}

/** Whether the loop's text mentions the enumerator variable: only then is there a real one. */
export function mentionsVariable(node: Ast, folded: string): boolean {
  return contains(
    node,
    (n) => n.kind === 'VariableExpressionAst' && fold(n.variablePath.unqualifiedPath) === folded,
    true,
  )
}

function writeForEach(w: FunctionWriter, node: ForEachStatementAst): void {
  const pure = pureExpression(node.condition)
  w.line(`${position(w, node.condition)}`)
  if (mentionsVariable(node.body, 'foreach')) {
    writeEnumerated(w, node)
    return
  }
  if (!w.unit.hooked && pure !== null && pure.kind === 'BinaryExpressionAst' && pure.operator === 'DotDot') {
    writeRange(
      w,
      node,
      () => expressionCode(w, pure.left),
      () => expressionCode(w, pure.right),
    )
    return
  }
  const cursor = w.local()
  const item = w.local()
  w.line(`${cursor} = ${w.runtime('cursorOf')}(${statementValueCode(w, node.condition)});`)
  const target = newTarget(w, node.label)
  w.line(`${target.breakLabel}: while (true) {`)
  w.line(`${pointCode(w, node.variable)}if ((${item} = ${cursor}.next()) === undefined) break;`)
  w.line(poll(w))
  writeBody(w, target, node.body, () => w.line(`${assignTo(w, node.variable, () => any(item)).js};`))
  w.line('}')
}

/** `foreach ($i in a..b)`: counts where both ends are Int32. */
function writeRange(w: FunctionWriter, node: ForEachStatementAst, left: () => Code, right: () => Code): void {
  const low = w.local()
  const high = w.local()
  const items = w.local()
  const i = w.local()
  const count = w.local()
  const step = w.local()
  const first = left()
  const second = right()
  const isCounted = first.kind === 'int' && second.kind === 'int'
  w.line(`${low} = ${boxed(w, first)}; ${high} = ${boxed(w, second)}; ${items} = null;`)
  if (isCounted) w.line(`${step} = ${low} <= ${high} ? 1 : -1; ${count} = (${high} - ${low}) * ${step} + 1;`)
  else
    w.line(
      `if (typeof ${low} === 'number' && typeof ${high} === 'number') { ${step} = ${low} <= ${high} ? 1 : -1; ${count} = (${high} - ${low}) * ${step} + 1; }`,
    )
  if (!isCounted)
    w.line(
      `else { ${items} = ${w.runtime('rangeItems')}(${low}, ${high}); ${low} = 0; ${step} = 0; ${count} = ${items}.length; }`,
    )
  const target = newTarget(w, node.label)
  w.line(`${target.breakLabel}: for (${i} = 0; ${i} < ${count}; ${i}++) {`)
  w.line(poll(w))
  writeBody(w, target, node.body, () => {
    const item: Code = isCounted
      ? { js: `(${low} + ${i} * ${step})`, kind: 'int' }
      : any(`(${items} === null ? ${low} + ${i} * ${step} : ${items}[${i}])`)
    w.line(`${pointCode(w, node.variable)}${assignTo(w, node.variable, () => item).js};`)
  })
  w.line('}')
}

/** A loop that uses `$foreach`: over an enumerator object that the body can move. */
function writeEnumerated(w: FunctionWriter, node: ForEachStatementAst): void {
  const enumerator = w.local()
  const saved = w.local()
  w.line(`${saved} = ${readNamed(w, 'foreach', 'foreach').js};`)
  w.line(`${enumerator} = ${w.runtime('enumeratorOf')}(${statementValueCode(w, node.condition)});`)
  w.line(`if (${enumerator} !== null) {`)
  w.line(`${assignNamed(w, 'foreach', 'foreach', any(enumerator)).js};`)
  w.line('try {')
  const target = newTarget(w, node.label)
  w.line(`${target.breakLabel}: while (true) {`)
  w.line(`${pointCode(w, node.variable)}if (!${w.runtime('moveNext')}(f, ${enumerator})) break;`)
  w.line(poll(w))
  writeBody(w, target, node.body, () => {
    w.line(`${assignTo(w, node.variable, () => any(`${w.runtime('currentOf')}(f, ${enumerator})`)).js};`)
  })
  w.line('}')
  w.line(`} finally { ${assignNamed(w, 'foreach', 'foreach', any(saved)).js}; }`)
  w.line('}')
}
