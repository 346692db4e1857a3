/** What can be assigned to. */
import type { Ast, AttributeBaseAst, ExpressionAst, PipelineBaseAst } from '../ast.ts'
import type { Context } from './semantics.ts'

/** The types of automatic variables that may be converted on assignment, as messages name them. */
const automatic = new Map([
  ['_', 'System.Object'],
  ['args', 'System.Object[]'],
  ['this', 'System.Object'],
  ['input', 'System.Object'],
  ['pscmdlet', 'System.Management.Automation.PSScriptCmdlet'],
  ['psboundparameters', 'System.Management.Automation.PSBoundParametersDictionary'],
  ['myinvocation', 'System.Management.Automation.InvocationInfo'],
  ['psscriptroot', 'System.String'],
  ['pscommandpath', 'System.String'],
])

/** The expression a pipeline consists of, or null. */
export function pureExpression(pipeline: PipelineBaseAst): ExpressionAst | null {
  if (pipeline.kind !== 'PipelineAst' || pipeline.pipelineElements.length !== 1) return null
  const element = pipeline.pipelineElements[0]!
  return element.kind === 'CommandExpressionAst' && element.redirections.length === 0 ? element.expression : null
}

/** Calls `report` for what is no target. `isSimple`: the operator is `=`. */
export function checkAssignmentTarget(
  c: Context,
  target: ExpressionAst,
  isSimple: boolean,
  report: (bad: Ast) => void,
): void {
  switch (target.kind) {
    case 'VariableExpressionAst':
      return
    case 'ArrayLiteralAst':
      if (!isSimple) report(target)
      else for (const element of target.elements) checkAssignmentTarget(c, element, true, report)
      return
    case 'ParenExpressionAst': {
      const inner = pureExpression(target.pipeline)
      if (inner === null) report(target.pipeline)
      else checkAssignmentTarget(c, inner, isSimple, report)
      return
    }
    case 'MemberExpressionAst':
    case 'InvokeMemberExpressionAst':
    case 'IndexExpressionAst':
      if (target.nullConditional) report(target)
      return
    case 'BaseCtorInvokeMemberExpressionAst':
      return
    case 'AttributedExpressionAst':
    case 'ConvertExpressionAst':
      checkConvertedTarget(c, target, isSimple, report)
      return
    default:
      report(target)
  }
}

function checkConvertedTarget(c: Context, target: ExpressionAst, isSimple: boolean, report: (bad: Ast) => void): void {
  let inner = target
  let converts = 0
  let reference: AttributeBaseAst | null = null
  let lastConvert: AttributeBaseAst | null = null
  while (inner.kind === 'AttributedExpressionAst' || inner.kind === 'ConvertExpressionAst') {
    if (inner.kind === 'ConvertExpressionAst') {
      converts++
      lastConvert = inner.type
      if (c.types.isReference(inner.type.typeName)) reference = inner.type
      else if (c.types.isVoid(inner.type.typeName)) c.p.error(inner.type, 'VoidTypeConstraintNotAllowed')
    }
    inner = inner.child
  }
  if (reference !== null && converts > 1) {
    c.p.error(reference, 'ReferenceNeedsToBeByItselfInTypeConstraint')
    return
  }
  if (inner.kind === 'VariableExpressionAst') {
    const { isVariable, scope, unqualifiedPath } = inner.variablePath
    const expected = automatic.get(unqualifiedPath.toLowerCase())
    const isLocal = scope === null || scope === 'local' || scope === 'private'
    if (
      isVariable &&
      isLocal &&
      expected !== undefined &&
      expected !== (lastConvert === null ? null : c.types.nameOf(lastConvert.typeName))
    ) {
      c.p.error(target, 'AssignmentStatementToAutomaticNotSupported', unqualifiedPath, expected)
    }
  }
  checkAssignmentTarget(c, inner, isSimple, report)
}
