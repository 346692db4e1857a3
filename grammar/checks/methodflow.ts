/**
 * The flow of control through a method: whether all paths return, and which variables are read that no path before has assigned. As in the
 * real engine's analysis a variable that is assigned with different types somewhere is left to run time, and so is every variable of a
 * method that calls `New-Variable` and the like.
 */
import type {
  Ast,
  ExpressionAst,
  FunctionMemberAst,
  LoopStatementAst,
  PipelineBaseAst,
  StatementAst,
  VariableExpressionAst,
} from '../ast.ts'
import { pushChildren } from '../walk.ts'
import { pureExpression } from './assignments.ts'
import { Block } from './methodblocks.ts'
import { localName, MethodVariables, mustBeLocal, OBJECT } from './methodvariables.ts'
import type { TypeFacts } from './types.ts'

const ENUMERATOR = 'System.Collections.IEnumerator'

interface Loop {
  label: string
  breakTarget: Block
  continueTarget: Block
}

export interface MethodFlow {
  notLocal: VariableExpressionAst[]
  allPathsReturn: boolean
}

class Analysis {
  readonly exit = new Block()
  private readonly entry = new Block(true)
  private current: Block = this.entry
  private readonly loops: Loop[] = []
  private readonly types: TypeFacts
  private readonly variables: MethodVariables

  constructor(types: TypeFacts, variables: MethodVariables) {
    this.types = types
    this.variables = variables
  }

  run(method: FunctionMemberAst): void {
    this.variables.collect(method, this.entry)
    const { body } = method
    for (const block of [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.endBlock, body.cleanBlock]) {
      if (block !== null) this.statements(block.statements)
    }
    this.current.flowsTo(this.exit)
    this.variables.propagate(this.entry)
  }

  // ---- statements

  private statements(list: readonly StatementAst[]): void {
    for (const statement of list) this.visit(statement)
  }

  private visitAll(...nodes: (Ast | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node)
  }

  private visit(node: Ast): void {
    switch (node.kind) {
      case 'VariableExpressionAst':
        if (localName(node.variablePath) !== null) this.current.events.push(node)
        return
      case 'FunctionDefinitionAst':
      case 'ScriptBlockExpressionAst':
      case 'TypeDefinitionAst':
      case 'BaseCtorInvokeMemberExpressionAst':
      case 'UsingExpressionAst':
      case 'UsingStatementAst':
      case 'TrapStatementAst':
      case 'ErrorExpressionAst':
      case 'ErrorStatementAst':
      case 'TypeConstraintAst':
      case 'AttributeAst':
        return
      case 'StatementBlockAst':
        this.statements(node.statements)
        return
      case 'IfStatementAst':
        this.branches(node.clauses, node.elseClause)
        return
      case 'TernaryExpressionAst':
        this.ternary(node.condition, node.ifTrue, node.ifFalse)
        return
      case 'SwitchStatementAst':
        this.loop(
          node.label,
          () => this.switchCondition(node),
          () => this.switchBody(node),
          null,
        )
        return
      case 'WhileStatementAst':
        this.loop(
          node.label,
          () => this.visit(node.condition),
          () => this.visit(node.body),
          null,
        )
        return
      case 'ForStatementAst': {
        this.visitAll(node.initializer)
        const { condition } = node
        this.loop(
          node.label,
          condition === null ? null : () => this.visit(condition),
          () => this.visit(node.body),
          node.iterator,
        )
        return
      }
      case 'ForEachStatementAst':
        this.forEach(node)
        return
      case 'DoWhileStatementAst':
      case 'DoUntilStatementAst':
        this.doLoop(node)
        return
      case 'TryStatementAst':
        this.tryStatement(node)
        return
      case 'BreakStatementAst':
      case 'ContinueStatementAst':
        this.jump(node.label, node.kind === 'BreakStatementAst')
        return
      case 'ReturnStatementAst':
        this.leave(node.pipeline).returns = true
        return
      case 'ExitStatementAst':
      case 'ThrowStatementAst':
        this.leave(node.pipeline).throws = true
        return
      case 'AssignmentStatementAst':
        this.visit(node.right)
        for (const target of targetsOf(node.left)) this.assign(target)
        return
      case 'DataStatementAst':
        this.visit(node.body)
        if (node.variable !== null)
          this.current.events.push({ name: node.variable.toLowerCase(), type: OBJECT, isWritten: false })
        return
      case 'PipelineAst':
        this.pipeline(node.pipelineElements)
        return
      case 'BinaryExpressionAst':
        if (node.operator === 'And' || node.operator === 'Or') {
          this.shortCircuit(node.left, node.right)
          return
        }
    }
    const children: Ast[] = []
    pushChildren(node, children)
    this.visitAll(...children)
  }

  private branches(clauses: readonly [Ast, Ast][], otherwise: Ast | null): void {
    const after = new Block()
    if (otherwise === null) this.current.flowsTo(after)
    for (const [i, [condition, body]] of clauses.entries()) {
      const isLast = i === clauses.length - 1 && otherwise === null
      const clause = new Block()
      const next = isLast ? after : new Block()
      this.visit(condition)
      this.current.flowsTo(clause)
      this.current.flowsTo(next)
      this.current = clause
      this.visit(body)
      this.current.flowsTo(after)
      this.current = next
    }
    if (otherwise !== null) {
      this.visit(otherwise)
      this.current.flowsTo(after)
    }
    this.current = after
  }

  private ternary(condition: Ast, ifTrue: Ast, ifFalse: Ast): void {
    this.visit(condition)
    const before = this.current
    const after = new Block()
    for (const branch of [ifTrue, ifFalse]) {
      const block = new Block()
      before.flowsTo(block)
      this.current = block
      this.visit(branch)
      this.current.flowsTo(after)
    }
    this.current = after
  }

  private switchCondition(node: Extract<Ast, { kind: 'SwitchStatementAst' }>): void {
    this.visit(node.condition)
    this.current.events.push({ name: 'switch', type: ENUMERATOR, isWritten: false })
  }

  private switchBody(node: Extract<Ast, { kind: 'SwitchStatementAst' }>): void {
    const after = new Block()
    for (const [i, [condition, body]] of node.clauses.entries()) {
      const isLast = i === node.clauses.length - 1 && node.default === null
      const clause = new Block()
      const next = isLast ? after : new Block()
      this.visit(condition)
      this.current.flowsTo(next)
      this.current.flowsTo(clause)
      this.current = clause
      this.visit(body)
      if (!isLast) {
        this.current.flowsTo(next)
        this.current = next
      }
    }
    if (node.default !== null) {
      this.current.flowsTo(after)
      this.visit(node.default)
    }
    this.current.flowsTo(after)
    this.current = after
  }

  private loop(label: string | null, condition: (() => void) | null, body: () => void, iterator: Ast | null): void {
    const continueTarget = new Block()
    if (iterator === null) {
      this.current.flowsTo(continueTarget)
      this.current = continueTarget
    } else {
      const afterContinue = new Block()
      this.current.flowsTo(afterContinue)
      this.current = continueTarget
      this.visit(iterator)
      this.current.flowsTo(afterContinue)
      this.current = afterContinue
    }
    const bodyBlock = new Block()
    const breakTarget = new Block()
    if (condition !== null) {
      condition()
      this.current.flowsTo(breakTarget)
    }
    this.loops.push({ label: (label ?? '').toLowerCase(), breakTarget, continueTarget })
    this.current.flowsTo(bodyBlock)
    this.current = bodyBlock
    body()
    this.current.flowsTo(continueTarget)
    this.current = breakTarget
    this.loops.pop()
  }

  private forEach(node: Extract<Ast, { kind: 'ForEachStatementAst' }>): void {
    const after = new Block()
    const condition = (): void => {
      this.visit(node.condition)
      this.current.flowsTo(after)
      this.current.events.push({ name: 'foreach', type: ENUMERATOR, isWritten: false })
      const name = localName(node.variable.variablePath)
      if (name !== null) this.current.events.push({ name, type: null, isWritten: true })
    }
    this.loop(node.label, condition, () => this.visit(node.body), null)
    this.current.flowsTo(after)
    this.current = after
  }

  private doLoop(node: Extract<LoopStatementAst, { kind: 'DoWhileStatementAst' | 'DoUntilStatementAst' }>): void {
    const continueTarget = new Block()
    const bodyBlock = new Block()
    const breakTarget = new Block()
    const repeat = new Block()
    this.loops.push({ label: (node.label ?? '').toLowerCase(), breakTarget, continueTarget })
    this.current.flowsTo(bodyBlock)
    this.current = bodyBlock
    this.visit(node.body)
    this.current.flowsTo(continueTarget)
    this.current = continueTarget
    this.visit(node.condition)
    this.current.flowsTo(breakTarget)
    this.current.flowsTo(repeat)
    repeat.flowsTo(bodyBlock)
    this.current = breakTarget
    this.loops.pop()
  }

  /** Any statement of the try block may throw, so handlers and the finally block know only what was assigned before it. */
  private tryStatement(node: Extract<Ast, { kind: 'TryStatementAst' }>): void {
    const before = this.current
    const enter = (): void => {
      this.current = new Block()
      before.flowsTo(this.current)
    }
    enter()
    this.visit(node.body)
    const lastOfTry = this.current
    const after = new Block()
    const finallyBlock = node.finally === null ? null : new Block()
    for (const clause of node.catchClauses) {
      enter()
      this.visit(clause.body)
      this.current.flowsTo(finallyBlock ?? after)
    }
    lastOfTry.flowsTo(finallyBlock ?? after)
    if (finallyBlock !== null && node.finally !== null) {
      this.current = finallyBlock
      this.visit(node.finally)
      this.current.flowsTo(after)
      if (!node.catchClauses.some((clause) => clause.isCatchAll)) {
        const last = this.current
        before.flowsTo(finallyBlock)
        const rethrow = new Block()
        last.flowsTo(rethrow)
        rethrow.throws = true
        rethrow.flowsTo(this.exit)
      }
    }
    this.current = after
  }

  private jump(label: ExpressionAst | null, isBreak: boolean): void {
    let loop: Loop | undefined
    if (label === null) loop = this.loops.at(-1)
    else {
      this.visit(label)
      const name = label.kind === 'StringConstantExpressionAst' ? label.value.toLowerCase() : null
      loop = this.loops.findLast((candidate) => candidate.label === name)
    }
    if (loop === undefined) {
      this.current.flowsTo(this.exit)
      this.current.throws = true
    } else this.current.flowsTo(isBreak ? loop.breakTarget : loop.continueTarget)
    this.current = new Block()
  }

  private leave(pipeline: PipelineBaseAst | null): Block {
    this.visitAll(pipeline)
    this.current.flowsTo(this.exit)
    const last = this.current
    this.current = new Block()
    return last
  }

  private shortCircuit(left: Ast, right: Ast): void {
    this.visit(left)
    const target = new Block()
    const next = new Block()
    this.current.flowsTo(target)
    this.current.flowsTo(next)
    this.current = next
    this.visit(right)
    this.current.flowsTo(target)
    this.current = target
  }

  /** A command may leave the loops around it. */
  private pipeline(elements: readonly Ast[]): void {
    this.visitAll(...elements)
    if (this.loops.length === 0 || !elements.some((element) => element.kind === 'CommandAst')) return
    for (const { breakTarget, continueTarget } of this.loops) {
      this.current.flowsTo(breakTarget)
      this.current.flowsTo(continueTarget)
    }
    const next = new Block()
    this.current.flowsTo(next)
    this.current = next
  }

  private assign(target: ExpressionAst): void {
    let inner = target
    let converts = 0
    let hasAttributes = false
    let type: string | null = null
    let isUnresolved = false
    while (inner.kind === 'AttributedExpressionAst' || inner.kind === 'ConvertExpressionAst') {
      converts++
      if (inner.kind === 'AttributedExpressionAst') hasAttributes = true
      else {
        type = this.types.nameOf(inner.type.typeName)
        isUnresolved = type === null
        type ??= OBJECT
      }
      inner = inner.child
    }
    if (inner.kind !== 'VariableExpressionAst') {
      this.visit(target)
      return
    }
    const name = localName(inner.variablePath)
    if (name === null) return
    if (hasAttributes || converts > 1 || isUnresolved) this.variables.all.get(name)!.isDynamic = true
    if (hasAttributes || converts > 1) return
    const isLoopVariable = name === 'foreach' || name === 'switch'
    this.current.events.push({ name, type: type ?? (isLoopVariable ? OBJECT : null), isWritten: true })
  }
}

/** The single targets of an assignment's left side. */
export function targetsOf(left: ExpressionAst): ExpressionAst[] {
  if (left.kind === 'ArrayLiteralAst') return left.elements.flatMap(targetsOf)
  if (left.kind !== 'ParenExpressionAst') return [left]
  const inner = pureExpression(left.pipeline)
  return inner === null ? [] : targetsOf(inner)
}

export function analyzeMethod(method: FunctionMemberAst, types: TypeFacts): MethodFlow {
  const variables = new MethodVariables(types)
  const analysis = new Analysis(types, variables)
  analysis.run(method)
  const allPathsReturn = analysis.exit.predecessors.every(
    (block) => block.returns || block.throws || !block.isReachable,
  )
  return { notLocal: [...variables.unassigned].filter(mustBeLocal), allPathsReturn }
}
