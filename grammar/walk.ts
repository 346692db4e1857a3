/** Walks over trees, in the order of the real engine's visitors, without recursion: trees may be deep. */
import type { Ast, AstKind, AstOf } from './ast.ts'

/** Calls with a node and its ancestors, outermost first; 'skip' leaves out what is below the node. */
export interface Visitor {
  enter(node: Ast, ancestors: readonly Ast[]): 'skip' | 'stop' | undefined
  leave?(node: Ast, ancestors: readonly Ast[]): void
}

function push(out: Ast[], node: Ast | null): void {
  if (node !== null) out.push(node)
}

function pushAll(out: Ast[], nodes: readonly Ast[]): void {
  for (let i = 0; i < nodes.length; i++) out.push(nodes[i]!)
}

/** Adds the children of a node to a list, in order. */
export function pushChildren(node: Ast, out: Ast[]): void {
  switch (node.kind) {
    case 'VariableExpressionAst':
    case 'ConstantExpressionAst':
    case 'StringConstantExpressionAst':
    case 'TypeExpressionAst':
    case 'TypeConstraintAst':
    case 'MergingRedirectionAst':
      return
    case 'PipelineAst':
      pushAll(out, node.pipelineElements)
      return
    case 'CommandAst':
      pushAll(out, node.commandElements)
      pushAll(out, node.redirections)
      return
    case 'CommandExpressionAst':
      out.push(node.expression)
      pushAll(out, node.redirections)
      return
    case 'CommandParameterAst':
      push(out, node.argument)
      return
    case 'AssignmentStatementAst':
    case 'BinaryExpressionAst':
      out.push(node.left)
      out.push(node.right)
      return
    case 'MemberExpressionAst':
      out.push(node.expression)
      out.push(node.member)
      return
    case 'InvokeMemberExpressionAst':
    case 'BaseCtorInvokeMemberExpressionAst':
      out.push(node.expression)
      out.push(node.member)
      pushAll(out, node.arguments)
      return
    case 'ScriptBlockAst':
      pushAll(out, node.usingStatements)
      pushAll(out, node.attributes)
      push(out, node.paramBlock)
      push(out, node.dynamicParamBlock)
      push(out, node.beginBlock)
      push(out, node.processBlock)
      push(out, node.endBlock)
      push(out, node.cleanBlock)
      return
    case 'NamedBlockAst':
    case 'StatementBlockAst':
      pushAll(out, node.traps)
      pushAll(out, node.statements)
      return
    case 'ScriptBlockExpressionAst':
      out.push(node.scriptBlock)
      return
    case 'ExpandableStringExpressionAst':
      pushAll(out, node.nestedExpressions)
      return
    case 'ArrayExpressionAst':
    case 'SubExpressionAst':
    case 'UsingExpressionAst':
      out.push(node.subExpression)
      return
    case 'ParenExpressionAst':
      out.push(node.pipeline)
      return
    case 'HashtableAst':
      for (const [key, value] of node.keyValuePairs) out.push(key, value)
      return
    case 'ArrayLiteralAst':
      pushAll(out, node.elements)
      return
    case 'UnaryExpressionAst':
      out.push(node.child)
      return
    case 'ConvertExpressionAst':
    case 'AttributedExpressionAst':
      out.push(node.attribute)
      out.push(node.child)
      return
    case 'IndexExpressionAst':
      out.push(node.target)
      out.push(node.index)
      return
    case 'TernaryExpressionAst':
      out.push(node.condition, node.ifTrue, node.ifFalse)
      return
    case 'IfStatementAst':
      for (const [condition, body] of node.clauses) out.push(condition, body)
      push(out, node.elseClause)
      return
    case 'ForEachStatementAst':
      out.push(node.variable, node.condition, node.body)
      return
    case 'ForStatementAst':
      push(out, node.initializer)
      push(out, node.condition)
      push(out, node.iterator)
      out.push(node.body)
      return
    case 'WhileStatementAst':
    case 'DoWhileStatementAst':
    case 'DoUntilStatementAst':
      out.push(node.condition, node.body)
      return
    case 'SwitchStatementAst':
      out.push(node.condition)
      for (const [condition, body] of node.clauses) out.push(condition, body)
      push(out, node.default)
      return
    case 'FunctionDefinitionAst':
      pushAll(out, node.parameters)
      out.push(node.body)
      return
    case 'ParamBlockAst':
      pushAll(out, node.attributes)
      pushAll(out, node.parameters)
      return
    case 'ParameterAst':
      pushAll(out, node.attributes)
      out.push(node.name)
      push(out, node.defaultValue)
      return
    case 'AttributeAst':
      pushAll(out, node.positionalArguments)
      pushAll(out, node.namedArguments)
      return
    case 'NamedAttributeArgumentAst':
      out.push(node.argument)
      return
    default:
      pushRareChildren(node, out)
  }
}

function pushRareChildren(node: Ast, out: Ast[]): void {
  switch (node.kind) {
    case 'ReturnStatementAst':
    case 'ExitStatementAst':
    case 'ThrowStatementAst':
      push(out, node.pipeline)
      return
    case 'BreakStatementAst':
    case 'ContinueStatementAst':
      push(out, node.label)
      return
    case 'TryStatementAst':
      out.push(node.body)
      pushAll(out, node.catchClauses)
      push(out, node.finally)
      return
    case 'CatchClauseAst':
      pushAll(out, node.catchTypes)
      out.push(node.body)
      return
    case 'TrapStatementAst':
      push(out, node.trapType)
      out.push(node.body)
      return
    case 'DataStatementAst':
    case 'BlockStatementAst':
      out.push(node.body)
      return
    case 'PipelineChainAst':
      out.push(node.lhsPipelineChain, node.rhsPipeline)
      return
    case 'FileRedirectionAst':
      out.push(node.location)
      return
    case 'TypeDefinitionAst':
      pushAll(out, node.attributes)
      pushAll(out, node.baseTypes)
      pushAll(out, node.members)
      return
    case 'PropertyMemberAst':
      push(out, node.propertyType)
      pushAll(out, node.attributes)
      push(out, node.initialValue)
      return
    case 'FunctionMemberAst':
      pushAll(out, node.attributes)
      push(out, node.returnType)
      pushAll(out, node.parameters)
      out.push(node.body)
      return
    case 'UsingStatementAst':
      push(out, node.name)
      push(out, node.moduleSpecification)
      push(out, node.alias)
      return
    case 'ConfigurationDefinitionAst':
      out.push(node.instanceName, node.body)
      return
    case 'DynamicKeywordStatementAst':
      pushAll(out, node.commandElements)
      return
    case 'ErrorExpressionAst':
      pushAll(out, node.nestedAst)
      return
    case 'ErrorStatementAst':
      pushAll(out, node.nestedAst)
      for (const [, [, ast]] of node.flags ?? []) push(out, ast)
      pushAll(out, node.conditions)
      pushAll(out, node.bodies)
      return
  }
}

/** The children of a node, in order. */
export function childrenOf(node: Ast): Ast[] {
  const children: Ast[] = []
  pushChildren(node, children)
  return children
}

/** Walks over a tree, each node before its children. */
export function walk(root: Ast, visitor: Visitor): void {
  const ancestors: Ast[] = []
  const pending: (Ast | null)[] = [root]
  while (pending.length > 0) {
    const node = pending.pop()!
    if (node === null) {
      const left = ancestors.pop()!
      visitor.leave?.(left, ancestors)
      continue
    }
    const answer = visitor.enter(node, ancestors)
    if (answer === 'stop') return
    ancestors.push(node)
    pending.push(null)
    if (answer === 'skip') continue
    const from = pending.length
    pushChildren(node, pending as Ast[])
    for (let i = from, j = pending.length - 1; i < j; i++, j--) {
      const swapped = pending[i]!
      pending[i] = pending[j]!
      pending[j] = swapped
    }
  }
}

/** The nodes that pass a test, in order; those in script blocks, functions and classes below the root's own only if asked. */
export function findAll(root: Ast, test: (node: Ast) => boolean, nestedScriptBlocks = true): Ast[] {
  const found: Ast[] = []
  walk(root, {
    enter(node) {
      if (test(node)) found.push(node)
      return !nestedScriptBlocks && node !== root && isScope(node) ? 'skip' : undefined
    },
  })
  return found
}

function isScope(node: Ast): boolean {
  return (
    node.kind === 'ScriptBlockExpressionAst' ||
    node.kind === 'FunctionDefinitionAst' ||
    node.kind === 'FunctionMemberAst'
  )
}

/** The first node that passes a test, or null. */
export function find(root: Ast, test: (node: Ast) => boolean, nestedScriptBlocks = true): Ast | null {
  let found: Ast | null = null
  walk(root, {
    enter(node) {
      if (test(node)) {
        found = node
        return 'stop'
      }
      return !nestedScriptBlocks && node !== root && isScope(node) ? 'skip' : undefined
    },
  })
  return found
}

/** All nodes of a kind, in order. */
export function findKind<K extends AstKind>(root: Ast, kind: K): AstOf<K>[] {
  return findAll(root, (node) => node.kind === kind) as AstOf<K>[]
}

/** The parent of every node of a tree but the root. */
export function parentsOf(root: Ast): WeakMap<Ast, Ast> {
  const parents = new WeakMap<Ast, Ast>()
  walk(root, {
    enter(node, ancestors) {
      const parent = ancestors.at(-1)
      if (parent) parents.set(node, parent)
      return undefined
    },
  })
  return parents
}
