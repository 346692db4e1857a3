/** Members of classes: what a method may hold, and which variables it may read. */
import type { Ast, FunctionMemberAst, MemberAst, ReturnStatementAst, VariableExpressionAst } from '../ast.ts'
import { analyzeMethod } from './methodflow.ts'
import type { Context } from './semantics.ts'

/** The members around the node that is checked. A script block in a member hides it. */
export class MemberScopes {
  private readonly stack: (MemberAst | null)[] = []
  /** Variables of methods that no path assigns before. */
  readonly notLocal = new Set<VariableExpressionAst>()

  push(member: MemberAst | null): void {
    this.stack.push(member)
  }

  pop(): void {
    this.stack.pop()
  }

  current(): MemberAst | null {
    return this.stack.at(-1) ?? null
  }
}

function hidesMember(c: Context, node: Ast): boolean {
  return node.kind === 'ScriptBlockAst' && c.ancestors.at(-1)?.kind !== 'FunctionMemberAst'
}

/** Notes that a member or a script block begins. */
export function enterMember(c: Context, node: Ast): void {
  if (node.kind === 'FunctionMemberAst' || node.kind === 'PropertyMemberAst') c.scopes.push(node)
  else if (hidesMember(c, node)) c.scopes.push(null)
}

/** Notes that a node ends. */
export function leaveMember(c: Context, node: Ast): void {
  if (node.kind === 'FunctionMemberAst' || node.kind === 'PropertyMemberAst' || hidesMember(c, node)) c.scopes.pop()
}

function returnsNothing(c: Context, node: FunctionMemberAst): boolean {
  return node.returnType === null || c.types.isVoid(node.returnType.typeName)
}

export function checkMethod(c: Context, node: FunctionMemberAst): void {
  const { body } = node
  if (body.paramBlock !== null) c.p.error(body.paramBlock, 'ParamBlockNotAllowedInMethod')
  const named = body.dynamicParamBlock ?? body.beginBlock ?? body.processBlock
  if (named !== null || body.cleanBlock !== null || !body.endBlock?.unnamed) {
    const at = named ?? body.endBlock
    if (at !== null) c.p.error(at, 'NamedBlockNotAllowedInMethod')
  }
  if (node.isConstructor && node.returnType !== null) c.p.error(node.returnType, 'ConstructorCantHaveReturnType')
  const { notLocal, allPathsReturn } = analyzeMethod(node, c.types)
  for (const variable of notLocal) c.scopes.notLocal.add(variable)
  if (!allPathsReturn && !returnsNothing(c, node))
    c.p.errorAt(node.nameStart, node.nameEnd, 'MethodHasCodePathNotReturn')
}

export function checkMethodReturn(c: Context, node: ReturnStatementAst): void {
  const member = c.scopes.current()
  if (member?.kind !== 'FunctionMemberAst') return
  const isVoid = returnsNothing(c, member)
  if (node.pipeline !== null && isVoid) c.p.error(node, 'VoidMethodHasReturn')
  else if (node.pipeline === null && !isVoid) c.p.error(node, 'NonVoidMethodMissingReturnValue')
}

export function checkVariableOfMethod(c: Context, node: VariableExpressionAst): void {
  if (c.scopes.notLocal.size > 0 && c.scopes.notLocal.has(node)) c.p.error(node, 'VariableNotLocal')
  if (node.variablePath.userPath.length !== 4 || node.variablePath.userPath.toLowerCase() !== 'this') return
  if (c.scopes.current()?.isStatic) c.p.error(node, 'NonStaticMemberAccessInStaticMember', node.variablePath.userPath)
}
