import type {
  AssignmentStatementAst,
  Ast,
  AttributeBaseAst,
  ExpressionAst,
  ParameterAst,
  PipelineBaseAst,
  ScriptBlockAst,
  StatementAst,
  StatementBlockAst,
  TypeConstraintAst,
  VariableExpressionAst,
} from '../../../grammar/ast.ts'
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { fold } from '../../kernel/text.ts'
import type { NetType } from '../../types/netType.ts'
import { type Assignment, FlowBlock, reversePostOrder } from './flow.ts'
import {
  allScopeNames,
  automaticNames,
  childrenOf,
  isAnyLocal,
  isPessimizing,
  localName,
  preferenceNames,
  pureExpression,
} from './shape.ts'

/** Which variables of a block live in numbered slots, and what type constrains them. */
export interface Analysis {
  /** Nothing gets a slot: the block may make or remove variables in ways that cannot be seen. */
  readonly isDynamic: boolean
  /** Slot names as first written, parameters first. */
  readonly names: readonly string[]
  readonly slots: ReadonlyMap<string, number>
  /** By slot: the type every write converts to, null for none. */
  readonly types: readonly (NetType | null)[]
  /** A method's body: every way out returns or throws. */
  readonly alwaysReturns: boolean
}

/** Resolves types that are known wherever the code runs (accelerators and .NET names); null for the rest. */
export type StaticTypes = (name: TypeNameSyntax) => NetType | null

interface Details {
  readonly name: string
  readonly folded: string
  readonly index: number
  type: NetType | null | 'object'
  isForced: boolean
  isAssigned: boolean
}

interface LoopTargets {
  readonly label: string
  readonly breakTo: FlowBlock
  readonly continueTo: FlowBlock
}

const untyped = 'object'

/** The analysis of a block that gets no slots. */
export const noSlots: Analysis = { isDynamic: true, names: [], slots: new Map(), types: [], alwaysReturns: false }

/**
 * Decides which variables are slots, as System.Management.Automation.Language.VariableAnalysis does: those assigned in the block, unless the block
 * is dynamic (New-Variable and its kin, dot-invocation, `$private:`), the variable always has AllScope, carries attributes or several
 * conversions, or is assigned under different types.
 */
export function analyze(
  block: ScriptBlockAst,
  parameters: readonly ParameterAst[],
  staticTypes: StaticTypes,
): Analysis {
  return new Analyzer(staticTypes).run(block, parameters)
}

class Analyzer {
  readonly #staticTypes: StaticTypes
  readonly #details = new Map<string, Details>()
  readonly #order: Details[] = []
  readonly #entry = new FlowBlock(true)
  readonly #exit = new FlowBlock()
  #current = this.#entry
  #loops: LoopTargets[] = []
  #isDynamic = false

  constructor(staticTypes: StaticTypes) {
    this.#staticTypes = staticTypes
  }

  run(block: ScriptBlockAst, parameters: readonly ParameterAst[]): Analysis {
    for (const named of [
      block.dynamicParamBlock,
      block.beginBlock,
      block.processBlock,
      block.endBlock,
      block.cleanBlock,
    ]) {
      if (named !== null) for (const statement of named.statements) this.#findDynamic(statement)
    }
    if (this.#isDynamic) return { ...noSlots, alwaysReturns: this.#flow(block, parameters) }
    const alwaysReturns = this.#flow(block, parameters)
    this.#solve()
    const used = this.#order.filter((d) => d.isAssigned && !d.isForced)
    const slots = new Map<string, number>()
    used.forEach((d, i) => {
      slots.set(d.folded, i)
    })
    const types = used.map((d) => (d.type === untyped ? null : d.type))
    return { isDynamic: false, names: used.map((d) => d.name), slots, types, alwaysReturns }
  }

  #findDynamic(node: Ast): void {
    if (this.#isDynamic) return
    if (
      node.kind === 'ScriptBlockExpressionAst' ||
      node.kind === 'FunctionDefinitionAst' ||
      node.kind === 'TypeDefinitionAst'
    )
      return
    if (node.kind === 'CommandAst' && isPessimizing(node)) this.#isDynamic = true
    else if (node.kind === 'TrapStatementAst') return
    else if (node.kind === 'VariableExpressionAst' && node.variablePath.scope === 'private') this.#isDynamic = true
    else for (const child of childrenOf(node)) this.#findDynamic(child)
  }

  #detailsOf(name: string, folded: string): Details {
    let details = this.#details.get(folded)
    if (details === undefined) {
      const isForced = allScopeNames.has(folded) || automaticNames.has(folded) || preferenceNames.has(folded)
      details = { name, folded, index: this.#order.length, type: null, isForced, isAssigned: false }
      this.#details.set(folded, details)
      this.#order.push(details)
    }
    return details
  }

  #typeOf(constraint: TypeConstraintAst): NetType | null {
    return this.#staticTypes(constraint.typeName)
  }

  #flow(block: ScriptBlockAst, parameters: readonly ParameterAst[]): boolean {
    for (const parameter of parameters) this.#parameter(parameter)
    for (const named of [
      block.dynamicParamBlock,
      block.beginBlock,
      block.processBlock,
      block.endBlock,
      block.cleanBlock,
    ]) {
      if (named !== null) this.#statements(named.statements)
    }
    this.#current.flowsTo(this.#exit)
    return this.#exit.predecessors.every((p) => p.returns || p.throws || !p.isReachable)
  }

  #parameter(parameter: ParameterAst): void {
    if (!isAnyLocal(parameter.name)) return
    const details = this.#detailsOf(parameter.name.variablePath.unqualifiedPath, localName(parameter.name))
    const { type, isForced } = this.#constraints(parameter.attributes)
    details.isAssigned = true
    if (isForced) details.isForced = true
    if (isRef(parameter.attributes)) details.isForced = true
    this.#note(details, type)
  }

  /** The one type of a list of attributes; several types, unknown types and attributes that convert or validate force the variable out of the slots. */
  #constraints(attributes: readonly AttributeBaseAst[]): { type: NetType | null; isForced: boolean } {
    let type: NetType | null = null
    let isForced = false
    let count = 0
    for (const attribute of attributes) {
      if (attribute.kind === 'TypeConstraintAst') {
        count++
        if (count > 1) isForced = true
        else if ((type = this.#typeOf(attribute)) === null) isForced = true
      } else if (!isInertAttribute(attribute.typeName.fullName)) isForced = true
    }
    return { type, isForced }
  }

  #note(details: Details, type: NetType | null): void {
    this.#current.assignments.push({ folded: details.folded, name: details.name, type: type ?? null })
  }

  #statements(statements: readonly StatementAst[]): void {
    for (const statement of statements) this.#visit(statement)
  }

  #block(block: StatementBlockAst): void {
    this.#statements(block.statements)
  }

  #visit(node: Ast): void {
    switch (node.kind) {
      case 'ScriptBlockExpressionAst':
      case 'FunctionDefinitionAst':
      case 'TypeDefinitionAst':
      case 'UsingExpressionAst':
      case 'UsingStatementAst':
      case 'TrapStatementAst':
        return
      case 'AssignmentStatementAst':
        return this.#assignment(node)
      case 'IfStatementAst': {
        const after = new FlowBlock()
        for (const [condition, body] of node.clauses) {
          this.#visit(condition)
          const bodyBlock = new FlowBlock()
          const next = new FlowBlock()
          this.#current.flowsTo(bodyBlock)
          this.#current.flowsTo(next)
          this.#current = bodyBlock
          this.#block(body)
          this.#current.flowsTo(after)
          this.#current = next
        }
        if (node.elseClause !== null) this.#block(node.elseClause)
        this.#current.flowsTo(after)
        this.#current = after
        return
      }
      case 'TernaryExpressionAst': {
        this.#visit(node.condition)
        this.#either(
          () => this.#visit(node.ifTrue),
          () => this.#visit(node.ifFalse),
        )
        return
      }
      case 'BinaryExpressionAst':
        this.#visit(node.left)
        if (node.operator === 'And' || node.operator === 'Or') this.#either(() => this.#visit(node.right), null)
        else this.#visit(node.right)
        return
      case 'SwitchStatementAst':
        return this.#loop(
          node.label,
          () => {
            this.#visit(node.condition)
            this.#assignImplicit('switch')
          },
          () => {
            const after = new FlowBlock()
            for (const [test, body] of node.clauses) {
              this.#visit(test)
              const bodyBlock = new FlowBlock()
              const next = new FlowBlock()
              this.#current.flowsTo(next)
              this.#current.flowsTo(bodyBlock)
              this.#current = bodyBlock
              this.#block(body)
              this.#current.flowsTo(next)
              this.#current = next
            }
            this.#current.flowsTo(after)
            if (node.default !== null) this.#block(node.default)
            this.#current.flowsTo(after)
            this.#current = after
          },
          null,
        )
      case 'ForEachStatementAst': {
        const after = new FlowBlock()
        this.#loop(
          node.label,
          () => {
            this.#visit(node.condition)
            this.#current.flowsTo(after)
            this.#assignImplicit('foreach')
            this.#target(node.variable)
          },
          () => this.#block(node.body),
          null,
        )
        this.#current.flowsTo(after)
        this.#current = after
        return
      }
      case 'ForStatementAst':
        if (node.initializer !== null) this.#visit(node.initializer)
        return this.#loop(
          node.label,
          node.condition === null ? null : () => this.#visit(node.condition!),
          () => this.#block(node.body),
          node.iterator,
        )
      case 'WhileStatementAst':
        return this.#loop(
          node.label,
          () => this.#visit(node.condition),
          () => this.#block(node.body),
          null,
        )
      case 'DoWhileStatementAst':
      case 'DoUntilStatementAst': {
        const continueTo = new FlowBlock()
        const body = new FlowBlock()
        const breakTo = new FlowBlock()
        const again = new FlowBlock()
        this.#loops.push({ label: fold(node.label ?? ''), breakTo, continueTo })
        this.#current.flowsTo(body)
        this.#current = body
        this.#block(node.body)
        this.#current.flowsTo(continueTo)
        this.#current = continueTo
        this.#visit(node.condition)
        this.#current.flowsTo(breakTo)
        this.#current.flowsTo(again)
        again.flowsTo(body)
        this.#current = breakTo
        this.#loops.pop()
        return
      }
      case 'TryStatementAst': {
        const before = this.#current
        this.#current = new FlowBlock()
        before.flowsTo(this.#current)
        this.#block(node.body)
        const last = this.#current
        const finallyFirst = node.finally === null ? null : new FlowBlock()
        const after = new FlowBlock()
        let catchesAll = false
        for (const clause of node.catchClauses) {
          if (clause.isCatchAll) catchesAll = true
          this.#current = new FlowBlock()
          before.flowsTo(this.#current)
          this.#block(clause.body)
          this.#current.flowsTo(finallyFirst ?? after)
        }
        if (finallyFirst !== null) {
          last.flowsTo(finallyFirst)
          if (!catchesAll) before.flowsTo(finallyFirst)
          this.#current = finallyFirst
          this.#block(node.finally!)
          if (!catchesAll) {
            const rethrow = new FlowBlock()
            this.#current.flowsTo(rethrow)
            rethrow.throws = true
            rethrow.flowsTo(this.#exit)
          }
          this.#current.flowsTo(after)
        } else last.flowsTo(after)
        this.#current = after
        return
      }
      case 'BreakStatementAst':
      case 'ContinueStatementAst': {
        if (node.label !== null) this.#visit(node.label)
        const target = this.#loopNamed(node.label)
        if (target === null) {
          this.#current.flowsTo(this.#exit)
          this.#current.throws = true
        } else this.#current.flowsTo(node.kind === 'BreakStatementAst' ? target.breakTo : target.continueTo)
        this.#current = new FlowBlock()
        return
      }
      case 'ReturnStatementAst':
      case 'ExitStatementAst':
      case 'ThrowStatementAst': {
        if (node.pipeline !== null) this.#visit(node.pipeline)
        this.#current.flowsTo(this.#exit)
        if (node.kind === 'ReturnStatementAst') this.#current.returns = true
        else this.#current.throws = true
        this.#current = new FlowBlock()
        return
      }
      case 'DataStatementAst':
        this.#block(node.body)
        if (node.variable !== null) this.#assignImplicit(node.variable)
        return
      case 'PipelineAst': {
        let callsCommand = false
        for (const element of node.pipelineElements) {
          if (element.kind === 'CommandAst') callsCommand = true
          this.#children(element)
        }
        if (!callsCommand || this.#loops.length === 0) return
        // A command may break out of or continue any loop around it.
        for (const loop of this.#loops) {
          this.#current.flowsTo(loop.breakTo)
          this.#current.flowsTo(loop.continueTo)
        }
        const next = new FlowBlock()
        this.#current.flowsTo(next)
        this.#current = next
        return
      }
      default:
        this.#children(node)
    }
  }

  #children(node: Ast): void {
    for (const child of childrenOf(node)) this.#visit(child)
  }

  #either(first: () => void, second: (() => void) | null): void {
    const one = new FlowBlock()
    const after = new FlowBlock()
    const other = second === null ? after : new FlowBlock()
    this.#current.flowsTo(one)
    this.#current.flowsTo(other)
    this.#current = one
    first()
    this.#current.flowsTo(after)
    if (second !== null) {
      this.#current = other
      second()
      this.#current.flowsTo(after)
    }
    this.#current = after
  }

  #loop(
    label: string | null,
    condition: (() => void) | null,
    body: () => void,
    iterator: PipelineBaseAst | null,
  ): void {
    const continueTo = new FlowBlock()
    if (iterator !== null) {
      const test = new FlowBlock()
      this.#current.flowsTo(test)
      this.#current = continueTo
      this.#visit(iterator)
      this.#current.flowsTo(test)
      this.#current = test
    } else {
      this.#current.flowsTo(continueTo)
      this.#current = continueTo
    }
    const bodyBlock = new FlowBlock()
    const breakTo = new FlowBlock()
    if (condition !== null) {
      condition()
      this.#current.flowsTo(breakTo)
    }
    this.#loops.push({ label: fold(label ?? ''), breakTo, continueTo })
    this.#current.flowsTo(bodyBlock)
    this.#current = bodyBlock
    body()
    this.#current.flowsTo(continueTo)
    this.#current = breakTo
    this.#loops.pop()
  }

  #loopNamed(label: ExpressionAst | null): LoopTargets | null {
    if (label === null) return this.#loops.at(-1) ?? null
    if (label.kind !== 'StringConstantExpressionAst') return null
    const folded = fold(label.value)
    return this.#loops.findLast((l) => l.label === folded) ?? null
  }

  #assignImplicit(name: string): void {
    const details = this.#detailsOf(name, fold(name))
    details.isAssigned = true
    this.#note(details, null)
  }

  #assignment(node: AssignmentStatementAst): void {
    this.#visit(node.right)
    for (const target of targetsOf(node.left)) this.#target(target)
  }

  #target(target: ExpressionAst): void {
    let at = target
    const attributes: AttributeBaseAst[] = []
    while (at.kind === 'AttributedExpressionAst' || at.kind === 'ConvertExpressionAst') {
      attributes.push(at.attribute)
      at = at.child
    }
    if (at.kind !== 'VariableExpressionAst') {
      this.#visit(target)
      return
    }
    if (!isAnyLocal(at)) return
    const details = this.#detailsOf(at.variablePath.unqualifiedPath, localName(at))
    details.isAssigned = true
    if (attributes.some((a) => a.kind === 'AttributeAst') || attributes.length > 1) {
      details.isForced = true
      return
    }
    const written = attributes[0] as TypeConstraintAst | undefined
    const type = written === undefined ? null : this.#typeOf(written)
    if (written !== undefined && type === null) {
      details.isForced = true
      return
    }
    this.#note(details, type)
  }

  #solve(): void {
    const order = reversePostOrder(this.#entry)
    const count = this.#order.length
    const results = new Map<FlowBlock, Uint8Array>()
    for (const block of order) {
      const assigned = new Uint8Array(count)
      const known = block.predecessors.map((p) => results.get(p)).filter((r) => r !== undefined)
      if (block !== this.#entry && known.length > 0) {
        for (let i = 0; i < count; i++) assigned[i] = known.every((r) => r[i] === 1) ? 1 : 0
      }
      results.set(block, assigned)
      for (const assignment of block.assignments) this.#assign(assignment, assigned)
    }
  }

  #assign(assignment: Assignment, assigned: Uint8Array): void {
    const details = this.#details.get(assignment.folded)!
    let type = assignment.type as NetType | null | typeof untyped
    if (details.type === null) details.type = type ?? untyped
    else {
      if (assigned[details.index] === 0 && type === null) type = untyped
      if (type !== null && type !== details.type) details.isForced = true
    }
    assigned[details.index] = 1
  }
}

/** The places an assignment writes to: the elements of an array literal, each on its own. */
function* targetsOf(left: ExpressionAst): Generator<ExpressionAst> {
  if (left.kind === 'ParenExpressionAst') {
    const inner = pureExpression(left.pipeline)
    if (inner !== null) yield* targetsOf(inner)
  } else if (left.kind === 'ArrayLiteralAst') for (const element of left.elements) yield* targetsOf(element)
  else yield left
}

function isRef(attributes: readonly AttributeBaseAst[]): boolean {
  return attributes.some(
    (a) =>
      a.kind === 'TypeConstraintAst' &&
      /^(ref|System\.Management\.Automation\.PSReference)$/i.test(a.typeName.fullName),
  )
}

/** Attributes of parameters that neither convert nor validate what is assigned later. */
function isInertAttribute(name: string): boolean {
  return /^(System\.Management\.Automation\.)?(Parameter|Alias|AllowNull|AllowEmptyString|AllowEmptyCollection|SupportsWildcards|PSDefaultValue|ArgumentCompleter|ArgumentCompletions|DontShow)(Attribute)?$/i.test(
    name,
  )
}

/** For expressions outside a block's statements (parameter defaults): variables they mention. */
export function variablesIn(expression: ExpressionAst): VariableExpressionAst[] {
  const found: VariableExpressionAst[] = []
  const visit = (node: Ast): void => {
    if (node.kind === 'VariableExpressionAst') found.push(node)
    if (node.kind !== 'ScriptBlockExpressionAst') for (const child of childrenOf(node)) visit(child)
  }
  visit(expression)
  return found
}
