/**
 * What is wrong with a tree that parsed: found in a second pass, in the order of the real engine's. Checks of a family are in a file each.
 */

import { BigInteger, Decimal, UInt64 } from '../../src/kernel/boxes.ts'
import type {
  Ast,
  CatchClauseAst,
  FunctionDefinitionAst,
  FunctionMemberAst,
  HashtableAst,
  ParameterAst,
  ScriptBlockAst,
  TypeConstraintAst,
} from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { walk } from '../walk.ts'
import { checkAssignmentTarget } from './assignments.ts'
import { checkAttribute, checkAttributedExpression } from './attributes.ts'
import { checkConversion } from './conversions.ts'
import { checkDataStatement } from './datasections.ts'
import { checkFinally, checkLabel, labelOf } from './flow.ts'
import {
  checkMethod,
  checkMethodReturn,
  checkVariableOfMethod,
  enterMember,
  leaveMember,
  MemberScopes,
} from './members.ts'
import { checkResource } from './resources.ts'
import { TypeFacts } from './types.ts'
import { checkUsingExpression, checkUsingStatement } from './usings.ts'

/** What the checks know while they go through a tree. */
export interface Context {
  p: PowerShellParser
  /** From the root down to the parent of the node that is checked. */
  ancestors: readonly Ast[]
  scopes: MemberScopes
  types: TypeFacts
}

/** Reports what is wrong with a tree. */
export function checkSemantics(p: PowerShellParser, root: ScriptBlockAst): void {
  const c: Context = { p, ancestors: [], scopes: new MemberScopes(), types: new TypeFacts(root.usingStatements) }
  walk(root, {
    enter(node, ancestors) {
      c.ancestors = ancestors
      check(c, node)
      return undefined
    },
    leave(node, ancestors) {
      c.ancestors = ancestors
      leaveMember(c, node)
    },
  })
}

function check(c: Context, node: Ast): void {
  switch (node.kind) {
    case 'VariableExpressionAst':
      checkVariableOfMethod(c, node)
      if (node.splatted) checkSplatting(c, node)
      return
    case 'AssignmentStatementAst':
      checkAssignmentTarget(c, node.left, node.operator === 'Equals', (target) =>
        c.p.error(target, 'InvalidLeftHandSide'),
      )
      return
    case 'UnaryExpressionAst':
      checkIncrement(c, node.tokenKind, node.child)
      return
    case 'HashtableAst':
      checkKeys(c, node)
      return
    case 'ScriptBlockAst':
      enterMember(c, node)
      return
    case 'ParamBlockAst':
      checkDuplicateParameters(c, node.parameters)
      return
    case 'FunctionDefinitionAst':
      checkParameterLists(c, node)
      if (node.isWorkflow) c.p.error(node, 'WorkflowNotSupportedInPowerShellCore')
      return
    case 'FunctionMemberAst':
      enterMember(c, node)
      checkMethod(c, node)
      checkParameterLists(c, node)
      return
    case 'TypeDefinitionAst':
      checkResource(c, node)
      return
    case 'PropertyMemberAst':
      enterMember(c, node)
      if (node.propertyType !== null && c.types.isVoid(node.propertyType.typeName)) {
        c.p.error(node.propertyType, 'TypeNotAllowedForProperty', node.propertyType.typeName.fullName)
      }
      return
    case 'TypeConstraintAst':
    case 'TypeExpressionAst':
      checkTypeDepth(c, node)
      return
    case 'AttributeAst':
      checkAttribute(c, node)
      return
    case 'ParameterAst':
      checkParameter(c, node)
      return
    case 'ConvertExpressionAst':
      checkConversion(c, node)
      return
    case 'AttributedExpressionAst':
      checkAttributedExpression(c, node)
      return
    case 'UsingExpressionAst':
      checkUsingExpression(c, node)
      return
    case 'UsingStatementAst':
      checkUsingStatement(c, node)
      return
    case 'SwitchStatementAst':
      if (node.flags.includes('Parallel')) c.p.error(node, 'KeywordParameterReservedForFutureUse', 'switch', 'parallel')
      return
    case 'ForEachStatementAst':
      if (node.flags === 'Parallel') c.p.error(node, 'KeywordParameterReservedForFutureUse', 'foreach', 'parallel')
      if (node.throttleLimit !== null)
        c.p.error(node, 'KeywordParameterReservedForFutureUse', 'foreach', 'throttlelimit')
      if (node.throttleLimit !== null && node.flags !== 'Parallel') c.p.error(node, 'ThrottleLimitRequiresParallelFlag')
      return
    case 'TryStatementAst':
      checkCatchOrder(c, node.catchClauses)
      return
    case 'BreakStatementAst':
    case 'ContinueStatementAst': {
      const label = labelOf(node.label)
      checkFinally(c, node, label)
      checkLabel(c, node, label)
      return
    }
    case 'ReturnStatementAst':
      checkFinally(c, node, null)
      checkMethodReturn(c, node)
      return
    case 'DataStatementAst':
      checkDataStatement(c, node)
      return
    case 'BlockStatementAst':
      if (!isInWorkflow(c)) c.p.error(node.keyword, 'UnexpectedKeyword', c.p.textOf(node.keyword))
      return
  }
}

function checkSplatting(c: Context, node: Extract<Ast, { kind: 'VariableExpressionAst' }>): void {
  const parent = c.ancestors.at(-1)!
  if (parent.kind === 'CommandAst' || parent.kind === 'UsingExpressionAst') return
  const isArgument = parent.kind === 'ArrayLiteralAst' && c.ancestors.at(-2)!.kind === 'CommandAst'
  const name = node.variablePath.userPath
  c.p.error(node, isArgument ? 'SplattingNotPermittedInArgumentList' : 'SplattingNotPermitted', name)
}

const increments = new Map([
  ['PlusPlus', '++'],
  ['PostfixPlusPlus', '++'],
  ['MinusMinus', '--'],
  ['PostfixMinusMinus', '--'],
])

function checkIncrement(
  c: Context,
  tokenKind: string,
  child: Extract<Ast, { kind: 'UnaryExpressionAst' }>['child'],
): void {
  const text = increments.get(tokenKind)
  if (text === undefined) return
  checkAssignmentTarget(c, child, false, (target) => c.p.error(target, 'OperatorRequiresVariableOrProperty', text))
}

/** The text of a constant key: keys of the same text are duplicates, whatever their types. */
function textOfKey(value: unknown): string {
  if (value instanceof Decimal) return `${value.mantissa}e${value.scale}`
  if (value instanceof UInt64 || value instanceof BigInteger) return String(value.value)
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value)
}

function checkKeys(c: Context, node: HashtableAst): void {
  if (node.keyValuePairs.length < 2) return
  const keys = new Set<string>()
  for (const [key] of node.keyValuePairs) {
    if (key.kind !== 'StringConstantExpressionAst' && key.kind !== 'ConstantExpressionAst') continue
    const text = textOfKey(key.value)
    const folded = text.toUpperCase()
    if (keys.has(folded)) c.p.error(key, 'DuplicateKeyInHashLiteral', text)
    keys.add(folded)
  }
}

function checkParameterLists(c: Context, node: FunctionDefinitionAst | FunctionMemberAst): void {
  const { paramBlock } = node.body
  if (node.parameters.length > 0 && paramBlock !== null) c.p.error(paramBlock, 'OnlyOneParameterListAllowed')
  else checkDuplicateParameters(c, node.parameters)
}

function checkDuplicateParameters(c: Context, parameters: readonly ParameterAst[]): void {
  const seen = new Set<string>()
  for (const { name, attributes } of parameters) {
    const folded = name.variablePath.userPath.toUpperCase()
    if (seen.has(folded)) c.p.error(name, 'DuplicateFormalParameter', name.variablePath.userPath)
    seen.add(folded)
    const isVoid = (attribute: Ast): boolean =>
      attribute.kind === 'TypeConstraintAst' && c.types.isVoid(attribute.typeName)
    const constraint = attributes.find(isVoid)
    if (constraint) c.p.error(constraint, 'VoidTypeConstraintNotAllowed')
  }
}

function checkParameter(c: Context, node: ParameterAst): void {
  const isOfMethod = c.ancestors.at(-1)!.kind === 'FunctionMemberAst'
  let hasType = false
  for (const attribute of node.attributes) {
    if (attribute.kind !== 'TypeConstraintAst') continue
    const { fullName } = attribute.typeName
    if (fullName.toLowerCase() === 'ordered') c.p.error(attribute, 'OrderedAttributeOnlyOnHashLiteralNode', fullName)
    else if (isOfMethod) {
      if (hasType) c.p.error(attribute, 'MultipleTypeConstraintsOnMethodParam')
      hasType = true
    }
  }
}

/** Arrays of arrays go 200 deep. */
function checkTypeDepth(c: Context, node: TypeConstraintAst | Extract<Ast, { kind: 'TypeExpressionAst' }>): void {
  let type = node.typeName
  if (type.form !== 'array') return
  let depth = 1
  while (type.form === 'array') {
    if (depth++ > 200) {
      c.p.error(node, 'ScriptTooComplicated')
      return
    }
    type = type.elementType
  }
}

function checkCatchOrder(c: Context, clauses: readonly CatchClauseAst[]): void {
  for (const [i, first] of clauses.entries()) {
    for (const second of clauses.slice(i + 1)) {
      if (first.isCatchAll) {
        const before = Math.max(0, second.start - 1)
        c.p.errorAt(before, before, 'EmptyCatchNotLast')
        break
      }
      for (const caught of first.catchTypes) {
        for (const type of second.catchTypes) {
          const name = c.types.alreadyCaught(caught.typeName, type.typeName)
          if (name !== null) c.p.error(type, 'ExceptionTypeAlreadyCaught', name)
        }
      }
    }
  }
}

function isInWorkflow(c: Context): boolean {
  for (let i = c.ancestors.length - 1; i > 0; i--) {
    if (c.ancestors[i]!.kind !== 'ScriptBlockAst') continue
    const parent = c.ancestors[i - 1]!
    if (parent.kind === 'FunctionDefinitionAst') return parent.isWorkflow
  }
  return false
}
