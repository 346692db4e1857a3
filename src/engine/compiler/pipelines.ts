import type {
  CommandAst,
  CommandElementAst,
  CommandExpressionAst,
  ConstantExpressionAst,
  ExpressionAst,
  PipelineAst,
  RedirectionAst,
} from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import type { Source } from '../../session/source.ts'
import { toText } from '../../types/conversion/toText.ts'
import { writtenNumber } from '../../types/psobject.ts'
import type { ArgumentSpec, RedirectionSpec, StageSpec } from '../contract.ts'
import { statementFunction } from './capture.ts'
import { boxed } from './code.ts'
import { expressionCode, valueCode } from './expressions.ts'
import type { FunctionWriter } from './writer.ts'

/** Code that runs a pipeline that is not a pure expression, writing to the sink in `out`. Its value means nothing. */
export function pipelineCode(w: FunctionWriter, node: PipelineAst, out: string): string {
  if (node.background) return `${w.runtime('background')}(f, ${out}, ${w.constant(node)})`
  const elements = node.pipelineElements
  const first = elements[0]!
  if (elements.length === 1) {
    if (first.kind === 'CommandExpressionAst') return redirectedCode(w, first, out)
    if (first.redirections.length === 0)
      return `${checkParentheses(w, first)}${w.runtime('runCommand')}(f, ${stageParts(w, first)}, ${out})`
    return `${w.runtime('runPipeline')}(f, [${stageCode(w, first)}], ${out}, null)`
  }
  const stages = elements.filter((e) => e.kind === 'CommandAst')
  const input = first.kind === 'CommandAst' ? 'null' : inputCode(w, first)
  return `${w.runtime('runPipeline')}(f, [${stages.map((s) => stageCode(w, s)).join(', ')}], ${out}, ${input})`
}

/** `f(1, 2)` written like a method call is refused in strict mode 2. */
function checkParentheses(w: FunctionWriter, node: CommandAst): string {
  const [name, argument] = node.commandElements
  if (node.commandElements.length !== 2 || argument!.kind !== 'ParenExpressionAst' || name!.end !== argument!.start)
    return ''
  const pipeline = argument!.pipeline
  if (pipeline.kind !== 'PipelineAst' || pipeline.pipelineElements.length !== 1) return ''
  const only = pipeline.pipelineElements[0]!
  if (only.kind !== 'CommandExpressionAst' || only.expression.kind !== 'ArrayLiteralAst') return ''
  return `${w.runtime('checkCallParentheses')}(f), `
}

/** Code of a function that writes the first element's values into the first command. The expression is evaluated before any command starts. */
function inputCode(w: FunctionWriter, first: CommandExpressionAst): string {
  if (first.redirections.length > 0) {
    const t = w.temp()
    const text = `${w.runtime('inputOf')}((${t} = new ${w.runtime('OutputList')}(), ${redirectedCode(w, first, t)}, ${t}.toArray()))`
    w.release(t)
    return text
  }
  const source = first.expression
  if (source.kind === 'BinaryExpressionAst' && source.operator === 'DotDot') {
    return `${w.runtime('rangeInput')}(${valueCode(w, source.left)}, ${valueCode(w, source.right)})`
  }
  const code = expressionCode(w, source)
  const value = code.kind === 'void' ? `(${code.js}, ${w.runtime('nothing')})` : boxed(w, code)
  return `${w.runtime('inputOf')}(${value})`
}

function stageCode(w: FunctionWriter, node: CommandAst): string {
  return `${w.runtime('stage')}(${stageParts(w, node)}, ${targetsCode(w, node.redirections)})`
}

/** Specification, command and argument values of a command, comma-separated. */
function stageParts(w: FunctionWriter, node: CommandAst): string {
  const first = node.commandElements[0]!
  const name = first.kind === 'StringConstantExpressionAst' ? first.value : null
  const elements = node.commandElements.slice(1)
  const spec: StageSpec = {
    ast: node,
    name,
    invocation:
      node.invocationOperator === 'Ampersand' ? 'ampersand' : node.invocationOperator === 'Dot' ? 'dot' : 'call',
    arguments: elements.map(argumentSpec),
    redirections: node.redirections.map(redirectionOf),
    cache: null,
  }
  const command = name !== null ? w.constant(name) : valueCode(w, first as ExpressionAst)
  return `${w.unit.ownConstant(spec)}, ${command}, ${valuesCode(w, elements)}`
}

function redirectionOf(node: RedirectionAst): RedirectionSpec {
  const from = node.fromStream.toLowerCase() as RedirectionSpec['from']
  return node.kind === 'MergingRedirectionAst'
    ? { from, kind: 'merge', append: false }
    : { from, kind: 'file', append: node.append }
}

const noTargets: readonly Value[] = []

/** The values of file redirections' targets in order. */
function targetsCode(w: FunctionWriter, redirections: readonly RedirectionAst[]): string {
  const files = redirections.filter((r) => r.kind === 'FileRedirectionAst')
  return files.length === 0 ? w.constant(noTargets) : `[${files.map((r) => valueCode(w, r.location)).join(', ')}]`
}

/** An expression with redirections: runs with its streams redirected. */
function redirectedCode(w: FunctionWriter, node: CommandExpressionAst, out: string): string {
  const name = directFunction(w, node.expression) ?? valueFunction(w, node.expression)
  const redirections = w.unit.ownConstant(node.redirections.map(redirectionOf))
  return `${w.runtime('runRedirected')}(f, ${redirections}, ${targetsCode(w, node.redirections)}, ${out}, (x) => ${name}(f, x))`
}

/** The statements of `$(…)`, `@(…)` or `(pipeline)` as a function that writes as it goes, so that merged streams keep their order. */
function directFunction(w: FunctionWriter, node: ExpressionAst): string | null {
  if (node.kind === 'SubExpressionAst' || node.kind === 'ArrayExpressionAst')
    return statementFunction(w, node.subExpression.statements, node.subExpression)
  return node.kind === 'ParenExpressionAst' && node.pipeline.kind === 'PipelineAst'
    ? statementFunction(w, [node.pipeline])
    : null
}

function valueFunction(w: FunctionWriter, node: ExpressionAst): string {
  const body = w.unit.newFunction('x')
  body.throwsControl = true
  const code = expressionCode(body, node)
  body.line(code.kind === 'void' ? `${code.js};` : `${body.runtime('put')}(o, ${boxed(body, code)});`)
  body.finish('f, o', '')
  return body.name
}

function argumentSpec(element: CommandElementAst): ArgumentSpec {
  if (element.kind === 'CommandParameterAst') {
    const hasValue = element.argument !== null
    return {
      name: element.parameterName,
      written: `-${element.parameterName}${hasValue ? ':' : ''}`,
      hasValue,
      splatted: false,
      ast: element,
    }
  }
  const inner = element.kind === 'UsingExpressionAst' ? element.subExpression : element
  return {
    name: null,
    written: null,
    hasValue: true,
    splatted: inner.kind === 'VariableExpressionAst' && inner.splatted,
    ast: element,
  }
}

const noValues: readonly Value[] = []

/** The values of a command's arguments: one shared array where all are constant. */
function valuesCode(w: FunctionWriter, elements: readonly CommandElementAst[]): string {
  if (elements.length === 0) return w.constant(noValues)
  const constants = elements.map((element) => constantArgument(element, w.unit.source))
  if (constants.every((c) => c !== notConstant)) return w.unit.ownConstant(constants)
  return `[${elements.map((e, i) => argumentCode(w, e, constants[i])).join(', ')}]`
}

const notConstant = Symbol()

/** What a constant element always gives (undefined for a parameter token without value). */
function constantArgument(element: CommandElementAst, source: Source): Value | undefined | typeof notConstant {
  if (element.kind === 'CommandParameterAst')
    return element.argument === null ? undefined : constantArgument(element.argument, source)
  if (element.kind === 'StringConstantExpressionAst') return element.value
  return element.kind === 'ConstantExpressionAst' ? numberAsWritten(element, source) : notConstant
}

/** A number whose text as written differs from its own keeps it: `-Version 1.10`. */
function numberAsWritten(element: ConstantExpressionAst, source: Source): Value {
  const { value } = element
  const written = source.text.slice(element.start, element.end)
  return typeof value === 'boolean' || written === toText(value) ? value : writtenNumber(value, written)
}

function argumentCode(
  w: FunctionWriter,
  element: CommandElementAst,
  constant: Value | undefined | typeof notConstant,
): string {
  if (constant === undefined) return 'undefined'
  if (constant !== notConstant) return typeof constant === 'number' ? String(constant) : w.constant(constant)
  const code = expressionCode(w, (element.kind === 'CommandParameterAst' ? element.argument : element) as ExpressionAst)
  if (code.kind !== 'any') return boxed(w, code)
  return `${w.runtime('argument')}(${code.js})`
}
