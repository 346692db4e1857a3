import type {
  Ast,
  ExpressionAst,
  ForStatementAst,
  LoopStatementAst,
  StatementAst,
  VariableExpressionAst,
} from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import { arrayTargets, isIncrement } from './assignment.ts'
import { allScopeNames, automaticNames, childrenOf, contains, preferenceNames, pureExpression } from './shape.ts'

/** A variable of a loop that may live in a JavaScript local. */
export interface LoopVariable {
  readonly name: string
  readonly folded: string
  isAssigned: boolean
  /** Some read may come before any assignment of the loop: its value at entry matters. */
  readsEntry: boolean
  /** Used as a number somewhere, and nowhere as something that has members or elements. */
  isNumeric: boolean
  /** Bounds a counter: an Int32 below the maximum is hoped for. */
  isBound: boolean
}

/** What is known of a loop before code is generated. */
export interface LoopPlan {
  readonly variables: ReadonlyMap<string, LoopVariable>
  /** Loops whose counter only the iterator steps, by their `for` node. */
  readonly counters: ReadonlyMap<ForStatementAst, LoopCounter>
}

/** The counter of `for (…; $i -lt bound; $i++)`. */
export interface LoopCounter {
  readonly folded: string
  /** What keeps it from overflowing: a constant bound, the Int32 in a variable, or nothing that is known. */
  readonly bound: 'constant' | LoopVariable | null
}

/** Variables that other parts of the engine read or set by name. */
const observed = new Set([
  'ofs',
  'matches',
  'error',
  'lastexitcode',
  'foreach',
  'switch',
  'stacktrace',
  'nestedpromptlevel',
  'null',
  'true',
  'false',
  '?',
  '^',
  '$',
])

/** Plans a typed loop; null where its body calls commands, makes script blocks or does something else that sees or changes variables by name. */
export function planLoop(node: LoopStatementAst): LoopPlan | null {
  if (contains(node, isOpaque, true)) return null
  const planner = new Planner()
  planner.statement(node)
  return planner.failed ? null : { variables: planner.variables, counters: planner.counters }
}

function isOpaque(node: Ast): boolean {
  switch (node.kind) {
    case 'CommandAst':
    case 'ScriptBlockExpressionAst':
    case 'TrapStatementAst':
    case 'FunctionDefinitionAst':
    case 'TypeDefinitionAst':
    case 'UsingExpressionAst':
    case 'DataStatementAst':
    case 'PipelineChainAst':
    case 'ErrorStatementAst':
    case 'ErrorExpressionAst':
    case 'HashtableAst':
    case 'BaseCtorInvokeMemberExpressionAst':
    case 'AttributedExpressionAst':
    case 'TryStatementAst':
    case 'BlockStatementAst':
      return true
    case 'SubExpressionAst':
    case 'ArrayExpressionAst': {
      const { statements, traps } = node.subExpression
      if (traps.length > 0 || statements.length > 1) return true
      if (statements.length === 0) return false
      const pure = pureExpression(statements[0]!)
      // What cannot be composed in place reads the variables from the frame: it must not set any.
      return (
        pure === null ||
        contains(
          pure,
          (n) => n.kind === 'AssignmentStatementAst' || (n.kind === 'UnaryExpressionAst' && isIncrement(n)),
        )
      )
    }
    case 'PipelineAst':
      return pureExpression(node) === null
    case 'SwitchStatementAst':
      return node.flags.includes('File')
    case 'VariableExpressionAst': {
      const path = node.variablePath
      return node.splatted || (path.isVariable && ['?', 'foreach', 'switch'].includes(fold(path.unqualifiedPath)))
    }
    case 'ConvertExpressionAst':
      return /^(ref|void|system\.management\.automation\.psreference)$/i.test(node.type.typeName.fullName)
        ? !/^void$/i.test(node.type.typeName.fullName)
        : false
    default:
      return false
  }
}

/** Walks a loop in the order of evaluation, with the set of variables surely assigned so far. */
class Planner {
  readonly variables = new Map<string, LoopVariable>()
  readonly counters = new Map<ForStatementAst, LoopCounter>()
  failed = false
  #excluded = new Set<string>()
  #assigned = new Set<string>()

  #variable(node: VariableExpressionAst): LoopVariable | null {
    const path = node.variablePath
    if (!path.isVariable) return null
    const folded = fold(path.unqualifiedPath)
    if (!path.isUnqualified) {
      // $script:x may be the same variable as $x.
      this.#excluded.add(folded)
      this.variables.delete(folded)
      return null
    }
    if (
      observed.has(folded) ||
      automaticNames.has(folded) ||
      allScopeNames.has(folded) ||
      preferenceNames.has(folded) ||
      this.#excluded.has(folded)
    )
      return null
    let variable = this.variables.get(folded)
    if (variable === undefined) {
      variable = {
        name: path.unqualifiedPath,
        folded,
        isAssigned: false,
        readsEntry: false,
        isNumeric: true,
        isBound: false,
      }
      this.variables.set(folded, variable)
    }
    return variable
  }

  #read(node: VariableExpressionAst): LoopVariable | null {
    const variable = this.#variable(node)
    if (variable !== null && !this.#assigned.has(variable.folded)) variable.readsEntry = true
    return variable
  }

  #assign(node: VariableExpressionAst): void {
    const variable = this.#variable(node)
    if (variable === null) return
    variable.isAssigned = true
    this.#assigned.add(variable.folded)
  }

  /** Runs `walk` on a path that may not be taken: what it assigns does not count afterwards. */
  #maybe(walk: () => void): Set<string> {
    const before = this.#assigned
    this.#assigned = new Set(before)
    walk()
    const after = this.#assigned
    this.#assigned = before
    return after
  }

  statement(node: StatementAst): void {
    switch (node.kind) {
      case 'PipelineAst': {
        const pure = pureExpression(node)
        if (pure !== null) this.expression(pure)
        return
      }
      case 'CommandExpressionAst':
        this.expression(node.expression)
        return
      case 'AssignmentStatementAst':
        if (node.operator !== 'Equals') this.expression(node.left)
        this.statement(node.right)
        this.#targets(node.left)
        return
      case 'IfStatementAst': {
        const ends: Set<string>[] = []
        for (const [condition, body] of node.clauses) {
          this.statement(condition)
          ends.push(this.#maybe(() => this.#statements(body.statements)))
        }
        if (node.elseClause === null) return
        ends.push(this.#maybe(() => this.#statements(node.elseClause!.statements)))
        for (const name of ends[0]!) if (ends.every((e) => e.has(name))) this.#assigned.add(name)
        return
      }
      case 'ForStatementAst':
        if (node.initializer !== null) this.statement(node.initializer)
        if (node.condition !== null) this.statement(node.condition)
        this.#maybe(() => {
          this.#maybe(() => this.#statements(node.body.statements))
          if (node.iterator !== null) this.statement(node.iterator)
        })
        this.#noteCounter(node)
        return
      case 'WhileStatementAst':
        this.statement(node.condition)
        this.#maybe(() => this.#statements(node.body.statements))
        return
      case 'DoWhileStatementAst':
      case 'DoUntilStatementAst':
        this.#maybe(() => {
          const after = this.#maybe(() => this.#statements(node.body.statements))
          if (!contains(node.body, (n) => n.kind === 'ContinueStatementAst')) this.#assigned = after
          this.statement(node.condition)
        })
        return
      case 'ForEachStatementAst':
        this.statement(node.condition)
        this.#noteRange(node.condition)
        this.#maybe(() => {
          this.#targets(node.variable)
          this.#statements(node.body.statements)
        })
        return
      case 'SwitchStatementAst':
        this.statement(node.condition)
        this.#maybe(() => {
          for (const [test, body] of node.clauses) {
            this.expression(test)
            this.#maybe(() => this.#statements(body.statements))
          }
          if (node.default !== null) this.#statements(node.default.statements)
        })
        return
      case 'ReturnStatementAst':
      case 'ExitStatementAst':
      case 'ThrowStatementAst':
        if (node.pipeline !== null) this.statement(node.pipeline)
        return
      case 'BreakStatementAst':
      case 'ContinueStatementAst':
        if (node.label !== null && node.label.kind !== 'StringConstantExpressionAst') this.failed = true
        return
      default:
        this.failed = true
    }
  }

  #statements(statements: readonly StatementAst[]): void {
    for (const statement of statements) this.statement(statement)
  }

  #targets(left: ExpressionAst): void {
    const elements = arrayTargets(left)
    if (elements !== null) {
      for (const element of elements) this.#targets(element)
      return
    }
    if (left.kind === 'ConvertExpressionAst') {
      // [int]$x = … gives the variable a type that outlives the loop.
      if (left.child.kind === 'VariableExpressionAst') this.failed = true
      else this.#targets(left.child)
      return
    }
    if (left.kind === 'VariableExpressionAst') this.#assign(left)
    else this.expression(left)
  }

  expression(node: ExpressionAst): void {
    switch (node.kind) {
      case 'VariableExpressionAst':
        this.#read(node)
        return
      case 'UnaryExpressionAst':
        this.expression(node.child)
        if (isIncrement(node) && node.child.kind === 'VariableExpressionAst') this.#assign(node.child)
        return
      case 'BinaryExpressionAst':
        this.expression(node.left)
        if (node.operator === 'And' || node.operator === 'Or' || node.operator === 'QuestionQuestion')
          this.#maybe(() => this.expression(node.right))
        else this.expression(node.right)
        return
      case 'TernaryExpressionAst':
        this.expression(node.condition)
        this.#maybe(() => this.expression(node.ifTrue))
        this.#maybe(() => this.expression(node.ifFalse))
        return
      case 'MemberExpressionAst':
      case 'InvokeMemberExpressionAst':
        this.#holder(node.expression)
        break
      case 'IndexExpressionAst':
        this.#holder(node.target)
        break
      case 'ParenExpressionAst':
        this.statement(node.pipeline)
        return
    }
    for (const child of childrenOf(node)) this.#any(child)
  }

  #any(node: Ast): void {
    if (node.kind === 'StatementBlockAst') this.#statements(node.statements)
    else if (isExpression(node)) this.expression(node)
    else for (const child of childrenOf(node)) this.#any(child)
  }

  /** A variable whose members or elements are used is no number. */
  #holder(node: ExpressionAst): void {
    if (node.kind !== 'VariableExpressionAst') return
    const variable = this.#variable(node)
    if (variable !== null) variable.isNumeric = false
  }

  /** Variables that are the ends of `foreach ($i in a..b)`: Int32s are hoped for. */
  #noteRange(condition: StatementAst): void {
    const pure = pureExpression(condition)
    if (pure?.kind !== 'BinaryExpressionAst' || pure.operator !== 'DotDot') return
    for (const end of [pure.left, pure.right]) {
      const variable = end.kind === 'VariableExpressionAst' ? this.#variable(end) : null
      if (variable !== null) variable.isBound = true
    }
  }

  /** `for (…; $i -lt bound; $i++)` whose body leaves `$i` alone: the counter stays an Int32. */
  #noteCounter(node: ForStatementAst): void {
    const step = node.iterator === null ? null : pureExpression(node.iterator)
    const test = node.condition === null ? null : pureExpression(node.condition)
    if (step?.kind !== 'UnaryExpressionAst' || !isIncrement(step) || step.child.kind !== 'VariableExpressionAst') return
    if (test?.kind !== 'BinaryExpressionAst' || test.left.kind !== 'VariableExpressionAst') return
    const counter = this.#variable(step.child)
    if (counter === null || this.#variable(test.left) !== counter) return
    const up = step.tokenKind.includes('PlusPlus')
    const isStrict = /^[IC](lt|gt)$/.test(test.operator)
    if (!(up ? /^[IC](lt|le)$/ : /^[IC](gt|ge)$/).test(test.operator)) return
    if (contains(node.body, (n) => assigns(n, counter.folded))) return
    this.counters.set(node, { folded: counter.folded, bound: this.#boundOf(test.right, counter, isStrict, up) })
  }

  #boundOf(node: ExpressionAst, counter: LoopVariable, isStrict: boolean, up: boolean): LoopCounter['bound'] {
    if (node.kind === 'ConstantExpressionAst') {
      const limit = node.value
      return typeof limit === 'number' && (isStrict || (up ? limit < 2147483647 : limit > -2147483648))
        ? 'constant'
        : null
    }
    if (node.kind !== 'VariableExpressionAst') return null
    const bound = this.#variable(node)
    if (bound === null || bound === counter) return null
    bound.isBound = true
    return bound
  }
}

/** Whether a node assigns the variable of a folded name. */
export function assigns(node: Ast, folded: string): boolean {
  const isIt = (n: ExpressionAst): boolean =>
    n.kind === 'VariableExpressionAst' && fold(n.variablePath.unqualifiedPath) === folded
  if (node.kind === 'UnaryExpressionAst') return isIncrement(node) && isIt(node.child)
  if (node.kind === 'ForEachStatementAst') return isIt(node.variable)
  if (node.kind !== 'AssignmentStatementAst') return false
  const elements = arrayTargets(node.left)
  return elements === null
    ? isIt(node.left)
    : elements.some((e) => isIt(e) || e.kind === 'ArrayLiteralAst' || e.kind === 'ParenExpressionAst')
}

function isExpression(node: Ast): node is ExpressionAst {
  return node.kind.endsWith('ExpressionAst') ? node.kind !== 'CommandExpressionAst' : node.kind === 'ArrayLiteralAst'
}
