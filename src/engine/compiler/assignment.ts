import type {
  AssignmentStatementAst,
  AttributeBaseAst,
  ExpressionAst,
  IndexExpressionAst,
  InvokeMemberExpressionAst,
  MemberExpressionAst,
  VariableExpressionAst,
} from '../../../grammar/ast.ts'
import type { TokenKind } from '../../../grammar/scanner/kinds.ts'
import { PropertySite } from '../../types/memberSite.ts'
import { statementCode, statementListCode } from './capture.ts'
import { any, boxed, type Code } from './code.ts'
import { valueCode, valuesOf } from './expressions.ts'
import { constantName, nameCode } from './members.ts'
import { binaryCode } from './operators.ts'
import { localName, pureExpression } from './shape.ts'
import { typeCode } from './types.ts'
import { assignVariableCode, readVariableCode, slotOf } from './variables.ts'
import type { FunctionWriter } from './writer.ts'

/** A place that can be read and written, its target and index evaluated once. */
interface Place {
  /** Evaluates what the place consists of into temporaries: text ending in ', ' or empty. */
  readonly setup: string
  readonly read: Code
  write(value: Code): Code
  readonly release: () => void
}

const compound: Partial<Record<TokenKind, TokenKind>> = {
  PlusEquals: 'Plus',
  MinusEquals: 'Minus',
  MultiplyEquals: 'Multiply',
  DivideEquals: 'Divide',
  RemainderEquals: 'Rem',
}

/** Compiles an assignment; the code yields what was assigned. */
export function assignmentCode(w: FunctionWriter, node: AssignmentStatementAst): Code {
  const elements = arrayTargets(node.left)
  if (elements !== null && node.operator === 'Equals') {
    return assignAll(w, elements, `${w.runtime('listOf')}(${statementListCode(w, node.right)}, ${elements.length})`)
  }
  if (node.operator === 'Equals') return assignTo(w, node.left, () => statementCode(w, node.right))
  w.isLoose = true
  const place = placeOf(w, node.left)
  w.isLoose = false
  const operator = compound[node.operator]
  let value: Code
  if (operator !== undefined) {
    value = binaryCode(
      w,
      operator,
      () => place.read,
      () => statementCode(w, node.right),
    )
  } else {
    const t = w.temp()
    const right = boxed(w, statementCode(w, node.right))
    w.release(t)
    value = any(`((${t} = ${boxed(w, place.read)}) === null || ${t} === ${w.runtime('nothing')} ? ${right} : ${t})`)
  }
  const written = place.write(value)
  place.release()
  return place.setup === '' ? written : { ...written, js: `(${place.setup}${written.js})` }
}

/** The elements of an array literal on the left, through parentheses; null for a single target. */
export function arrayTargets(left: ExpressionAst): readonly ExpressionAst[] | null {
  if (left.kind === 'ArrayLiteralAst') return left.elements
  if (left.kind === 'ParenExpressionAst') {
    const inner = pureExpression(left.pipeline)
    if (inner !== null && inner.kind === 'ArrayLiteralAst') return inner.elements
  }
  return null
}

/** `$a, $b = list`: each element gets one of the list's values. */
function assignAll(w: FunctionWriter, elements: readonly ExpressionAst[], list: string): Code {
  const t = w.temp()
  const steps = elements.map((element, i) => {
    const nested = arrayTargets(element)
    if (nested !== null) return assignAll(w, nested, `${w.runtime('listOf')}(${t}[${i}], ${nested.length})`).js
    return assignTo(w, element, () => any(`${t}[${i}]`)).js
  })
  w.release(t)
  return any(`(${t} = ${list}, ${steps.join(', ')}, ${w.runtime('arrayOf')}(${t}))`)
}

/** `target = value` for one target. `value` is compiled where the engine evaluates it. */
export function assignTo(w: FunctionWriter, target: ExpressionAst, value: () => Code): Code {
  switch (target.kind) {
    case 'VariableExpressionAst':
      return assignVariableCode(w, target.variablePath, value())
    case 'ParenExpressionAst': {
      const inner = pureExpression(target.pipeline)
      if (inner !== null) return assignTo(w, inner, value)
      break
    }
    case 'AttributedExpressionAst':
    case 'ConvertExpressionAst':
      return assignAttributed(w, target, value)
    case 'MemberExpressionAst': {
      const t = w.temp()
      const object = valueCode(w, target.expression)
      const code = setMember(w, target, t, object, value)
      w.release(t)
      return code
    }
    case 'IndexExpressionAst': {
      // The value is evaluated before the target and the index.
      const v = w.temp()
      const given = boxed(w, value())
      const many = manyOf(target)
      const call =
        many !== null
          ? `${w.runtime('setIndexMany')}(f, ${valueCode(w, target.target)}, [${valuesOf(w, many)}], ${v})`
          : `${w.runtime('setIndex')}(f, ${valueCode(w, target.target)}, ${valueCode(w, target.index)}, ${v})`
      w.release(v)
      return any(`(${v} = ${given}, ${call}, ${v})`)
    }
    case 'InvokeMemberExpressionAst':
      return setParameterized(w, target, value)
  }
  return any(`${w.runtime('notAssignable')}(${boxed(w, value())})`)
}

function manyOf(node: IndexExpressionAst): readonly ExpressionAst[] | null {
  return node.index.kind === 'ArrayLiteralAst' ? node.index.elements : null
}

function setMember(
  w: FunctionWriter,
  node: MemberExpressionAst,
  t: string,
  object: string | null,
  value: () => Code,
): Code {
  const name = constantName(node.member)
  const setup = object === null ? '' : `${t} = ${object}, `
  if (name === null) {
    const n = w.temp()
    const named = nameCode(w, node.member)
    const given = boxed(w, value())
    w.release(n)
    return any(
      `(${setup}${n} = ${named}, ${w.runtime(node.static ? 'setStaticMemberNamed' : 'setMemberNamed')}(f, ${t}, ${n}, ${given}))`,
    )
  }
  const site = w.unit.ownConstant(new PropertySite(name))
  return any(
    `(${setup}${w.runtime(node.static ? 'setStaticMember' : 'setMember')}(f, ${t}, ${site}, ${boxed(w, value())}))`,
  )
}

function setParameterized(w: FunctionWriter, node: InvokeMemberExpressionAst, value: () => Code): Code {
  const name = constantName(node.member)
  const target = valueCode(w, node.expression)
  const named = name === null ? nameCode(w, node.member) : w.constant(name)
  return any(
    `${w.runtime('setParameterized')}(f, ${target}, ${named}, [${valuesOf(w, node.arguments)}], ${boxed(w, value())})`,
  )
}

/** `[int]$x = …`, `[ValidateRange(1, 5)][int]$x = …`, and casts on the left of other targets. */
function assignAttributed(w: FunctionWriter, target: ExpressionAst, value: () => Code): Code {
  const attributes: AttributeBaseAst[] = []
  let at = target
  while (at.kind === 'AttributedExpressionAst' || at.kind === 'ConvertExpressionAst') {
    attributes.push(at.attribute)
    at = at.child
  }
  if (at.kind !== 'VariableExpressionAst') {
    const constraint = attributes.find((a) => a.kind === 'TypeConstraintAst')
    if (constraint === undefined) return assignTo(w, at, value)
    return assignTo(w, at, () =>
      any(`${w.runtime('cast')}(f, ${typeCode(w, constraint.typeName)}, ${boxed(w, value())})`),
    )
  }
  if (isSlot(w, at) || w.typed?.variable(localName(at))) return assignVariableCode(w, at.variablePath, value())
  return any(
    `${w.runtime('assignAttributed')}(f, ${w.constant(at.variablePath)}, ${w.unit.ownConstant({ attributes, made: null })}, ${boxed(w, value())})`,
  )
}

function isSlot(w: FunctionWriter, node: VariableExpressionAst): boolean {
  const path = node.variablePath
  return path.isVariable && (path.isUnqualified || path.scope === 'local') && slotOf(w, localName(node)) >= 0
}

function placeOf(w: FunctionWriter, target: ExpressionAst): Place {
  switch (target.kind) {
    case 'VariableExpressionAst':
      return {
        setup: '',
        read: readVariableCode(w, target),
        write: (value) => assignVariableCode(w, target.variablePath, value),
        release: () => undefined,
      }
    case 'ParenExpressionAst': {
      const inner = pureExpression(target.pipeline)
      if (inner !== null) return placeOf(w, inner)
      break
    }
    case 'AttributedExpressionAst':
    case 'ConvertExpressionAst': {
      let at: ExpressionAst = target
      while (at.kind === 'AttributedExpressionAst' || at.kind === 'ConvertExpressionAst') at = at.child
      const inner = placeOf(w, at)
      return { ...inner, write: (value) => assignAttributed(w, target, () => value) }
    }
    case 'MemberExpressionAst':
      return memberPlace(w, target)
    case 'IndexExpressionAst':
      return indexPlace(w, target)
  }
  const t = w.temp()
  return {
    setup: `${t} = ${valueCode(w, target)}, `,
    read: any(t),
    write: (value) => any(`${w.runtime('notAssignable')}(${boxed(w, value)})`),
    release: () => w.release(t),
  }
}

function memberPlace(w: FunctionWriter, node: MemberExpressionAst): Place {
  const object = valueCode(w, node.expression)
  const t = w.temp()
  const name = constantName(node.member)
  if (name === null) {
    const n = w.temp()
    const setup = `${t} = ${object}, ${n} = ${nameCode(w, node.member)}, `
    const get = node.static ? 'staticMemberNamed' : 'memberNamed'
    const set = node.static ? 'setStaticMemberNamed' : 'setMemberNamed'
    return {
      setup,
      read: any(`${w.runtime(get)}(f, ${t}, ${n})`),
      write: (value) => any(`${w.runtime(set)}(f, ${t}, ${n}, ${boxed(w, value)})`),
      release: () => w.release(n, t),
    }
  }
  const get = w.unit.ownConstant(new PropertySite(name))
  return {
    setup: `${t} = ${object}, `,
    read: any(`${w.runtime(node.static ? 'staticMember' : 'member')}(f, ${t}, ${get})`),
    write: (value) => setMember(w, node, t, null, () => value),
    release: () => w.release(t),
  }
}

function indexPlace(w: FunctionWriter, node: IndexExpressionAst): Place {
  const object = valueCode(w, node.target)
  const t = w.temp()
  const many = manyOf(node)
  if (many !== null) {
    const i = w.temp()
    return {
      setup: `${t} = ${object}, ${i} = [${valuesOf(w, many)}], `,
      read: any(`${w.runtime('indexMany')}(f, ${t}, ${i})`),
      write: (value) => any(`${w.runtime('setIndexMany')}(f, ${t}, ${i}, ${boxed(w, value)})`),
      release: () => w.release(i, t),
    }
  }
  const index = valueCode(w, node.index)
  const i = w.temp()
  return {
    setup: `${t} = ${object}, ${i} = ${index}, `,
    read: any(`${w.runtime('index')}(f, ${t}, ${i})`),
    write: (value) => {
      const v = w.temp()
      const text = `(${v} = ${boxed(w, value)}, ${w.runtime('setIndex')}(f, ${t}, ${i}, ${v}), ${v})`
      w.release(v)
      return any(text)
    },
    release: () => w.release(i, t),
  }
}

/** Compiles `++` and `--`. `isUsed` false: the value does not matter. */
export function incrementCode(
  w: FunctionWriter,
  target: ExpressionAst,
  by: 1 | -1,
  isPrefix: boolean,
  isUsed: boolean,
): Code {
  const place = placeOf(w, target)
  const read = place.read
  const finish = (code: Code): Code => {
    place.release()
    return place.setup === '' ? code : { ...code, js: `(${place.setup}${code.js})` }
  }
  const step: Code = { js: '1', kind: 'int', constant: 1 }
  if (read.kind === 'int' || read.kind === 'double' || read.kind === 'number') {
    const sum = (): Code =>
      binaryCode(
        w,
        by === 1 ? 'Plus' : 'Minus',
        () => read,
        () => step,
      )
    if (isPrefix || !isUsed) return finish(place.write(sum()))
    const old = w.temp()
    const flag = read.kind === 'number' ? w.local() : null
    const written = place.write(sum())
    const text = `(${old} = ${read.js}, ${flag === null ? '' : `${flag} = ${read.flag}, `}${written.js}, ${old})`
    w.release(old)
    return finish({ js: text, kind: read.kind, ...(flag === null ? {} : { flag }) })
  }
  const t = w.temp()
  const limit = by === 1 ? '2147483647' : '-2147483648'
  const next = any(
    `(typeof ${t} === 'number' && ${t} !== ${limit} ? ${t} ${by === 1 ? '+' : '-'} 1 : ${w.runtime('increment')}(${t}, ${by}))`,
  )
  const written = place.write(next)
  w.release(t)
  if (isPrefix || !isUsed) return finish(any(`(${t} = ${boxed(w, read)}, ${boxed(w, written)})`))
  return finish(any(`(${t} = ${boxed(w, read)}, ${boxed(w, written)}, ${t} === null ? 0 : ${t})`))
}

/** Whether an expression statement is only `++` or `--`: it outputs nothing. */
export function isIncrement(node: ExpressionAst): boolean {
  return (
    node.kind === 'UnaryExpressionAst' &&
    (node.tokenKind === 'PlusPlus' ||
      node.tokenKind === 'MinusMinus' ||
      node.tokenKind === 'PostfixPlusPlus' ||
      node.tokenKind === 'PostfixMinusMinus')
  )
}
