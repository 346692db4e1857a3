import type {
  ArrayExpressionAst,
  BinaryExpressionAst,
  ConstantExpressionAst,
  ExpandableStringExpressionAst,
  ExpressionAst,
  HashtableAst,
  IndexExpressionAst,
  ParenExpressionAst,
  StatementBlockAst,
  SubExpressionAst,
  TernaryExpressionAst,
  UnaryExpressionAst,
  UsingExpressionAst,
} from '../../../grammar/ast.ts'
import { Double } from '../../kernel/boxes.ts'
import { assignmentCode, incrementCode } from './assignment.ts'
import { capturedCode, statementValueCode } from './capture.ts'
import { castCode } from './casts.ts'
import { any, bool, boxed, type Code, nullCode, numberText, truthOf } from './code.ts'
import { invokeCode, memberCode } from './members.ts'
import { binaryCode } from './operators.ts'
import { pureExpression } from './shape.ts'
import { cannotThrow } from './statements.ts'
import { isNamed, typeCode } from './types.ts'
import { readVariableCode } from './variables.ts'
import type { FunctionWriter } from './writer.ts'

/** Compiles an expression. */
export function expressionCode(w: FunctionWriter, node: ExpressionAst): Code {
  switch (node.kind) {
    case 'ConstantExpressionAst':
      return constantCode(w, node)
    case 'StringConstantExpressionAst':
      return { js: w.constant(node.value), kind: 'string', constant: node.value }
    case 'ExpandableStringExpressionAst':
      return expandableCode(w, node)
    case 'VariableExpressionAst':
      return readVariableCode(w, node)
    case 'BinaryExpressionAst':
      return binary(w, node)
    case 'UnaryExpressionAst':
      return unary(w, node)
    case 'TernaryExpressionAst':
      return ternary(w, node)
    case 'ConvertExpressionAst':
      return castCode(w, node)
    case 'AttributedExpressionAst':
      return expressionCode(w, node.child)
    case 'MemberExpressionAst':
      return memberCode(w, node)
    case 'InvokeMemberExpressionAst':
    case 'BaseCtorInvokeMemberExpressionAst':
      return invokeCode(w, node)
    case 'IndexExpressionAst':
      return indexCode(w, node)
    case 'TypeExpressionAst':
      return any(typeCode(w, node.typeName))
    case 'ArrayLiteralAst':
      return any(`${w.runtime('arrayOf')}([${valuesOf(w, node.elements)}])`)
    case 'ArrayExpressionAst':
      return arrayExpression(w, node)
    case 'HashtableAst':
      return any(hashtableCode(w, node, 'hashtable'))
    case 'ParenExpressionAst':
      return paren(w, node)
    case 'SubExpressionAst':
      return subExpression(w, node)
    case 'ScriptBlockExpressionAst':
      return any(`${w.runtime('scriptBlock')}(f, ${w.constant(node.scriptBlock)})`)
    case 'UsingExpressionAst':
      return usingCode(w, node)
    case 'ErrorExpressionAst':
      return any(`${w.runtime('neverParsed')}()`)
  }
}

/** Compiles an expression as the code of a PowerShell value. */
export function valueCode(w: FunctionWriter, node: ExpressionAst): string {
  return boxed(w, expressionCode(w, node))
}

/** The values of several expressions, comma-separated, evaluated in order. Void ones are null. */
export function valuesOf(w: FunctionWriter, nodes: readonly ExpressionAst[]): string {
  return nodes.map((node) => valueCode(w, node)).join(', ')
}

/** Compiles an expression as a condition: a JavaScript boolean. */
export function testCode(w: FunctionWriter, node: ExpressionAst): string {
  if (node.kind === 'BinaryExpressionAst') {
    if (node.operator === 'And') return `(${testCode(w, node.left)} && ${testCode(w, node.right)})`
    if (node.operator === 'Or') return `(${testCode(w, node.left)} || ${testCode(w, node.right)})`
  }
  if (node.kind === 'UnaryExpressionAst' && (node.tokenKind === 'Not' || node.tokenKind === 'Exclaim'))
    return `!(${testCode(w, node.child)})`
  if (node.kind === 'ParenExpressionAst') {
    const inner = pureExpression(node.pipeline)
    if (inner !== null) return testCode(w, inner)
  }
  return truthOf(w, expressionCode(w, node))
}

function constantCode(w: FunctionWriter, node: ConstantExpressionAst): Code {
  const value = node.value
  if (typeof value === 'number') return { js: numberText(value), kind: 'int', constant: value }
  if (value instanceof Double) return { js: numberText(value.value), kind: 'double', constant: value.value }
  if (typeof value === 'boolean') return { js: String(value), kind: 'bool' }
  if (typeof value === 'string') return { js: w.constant(value), kind: 'string', constant: value }
  return any(w.constant(value))
}

function expandableCode(w: FunctionWriter, node: ExpandableStringExpressionAst): Code {
  const parts: string[] = []
  let text = ''
  const flush = (): void => {
    if (text !== '') parts.push(w.constant(text))
    text = ''
  }
  const format = node.formatExpression
  for (let i = 0; i < format.length; i++) {
    const c = format[i]!
    if ((c === '{' || c === '}') && format[i + 1] === c) {
      text += c
      i++
    } else if (c === '{') {
      const close = format.indexOf('}', i)
      const nested = node.nestedExpressions[Number(format.slice(i + 1, close))]!
      flush()
      const outer = w.inString
      w.inString = true
      parts.push(textCode(w, expressionCode(w, nested)))
      w.inString = outer
      i = close
    } else text += c
  }
  flush()
  if (parts.length === 0) return { js: w.constant(''), kind: 'string' }
  return { js: parts.length === 1 ? parts[0]! : `(${parts.join(' + ')})`, kind: 'string' }
}

/** Code of a value's text as in an expandable string. */
function textCode(w: FunctionWriter, code: Code): string {
  if (code.kind === 'string') return code.js
  if (code.kind === 'int') return `String(${code.js})`
  const t = w.temp()
  w.release(t)
  return `(typeof (${t} = ${boxed(w, code)}) === 'string' ? ${t} : typeof ${t} === 'number' ? String(${t}) : ${w.runtime('textOf')}(f, ${t}))`
}

function binary(w: FunctionWriter, node: BinaryExpressionAst): Code {
  const operator = node.operator
  switch (operator) {
    case 'And':
    case 'Or':
      return bool(testCode(w, node))
    case 'Xor':
      return bool(`(${testCode(w, node.left)} !== ${testCode(w, node.right)})`)
    case 'QuestionQuestion': {
      const t = w.temp()
      const left = valueCode(w, node.left)
      const right = valueCode(w, node.right)
      w.release(t)
      return any(`((${t} = ${left}) === null || ${t} === ${w.runtime('nothing')} ? ${right} : ${t})`)
    }
    case 'Is':
    case 'IsNot':
    case 'Imatch':
    case 'Inotmatch':
    case 'Cmatch':
    case 'Cnotmatch':
    default:
      return binaryCode(
        w,
        operator,
        () => expressionCode(w, node.left),
        () => expressionCode(w, node.right),
      )
  }
}

function unary(w: FunctionWriter, node: UnaryExpressionAst): Code {
  switch (node.tokenKind) {
    case 'Not':
    case 'Exclaim':
      return bool(`!(${testCode(w, node.child)})`)
    case 'Minus': {
      if (node.child.kind === 'ConstantExpressionAst') {
        const value = node.child.value
        if (typeof value === 'number' && value !== -2147483648) {
          const negative = value === 0 ? 0 : -value
          return { js: numberText(negative), kind: 'int', constant: negative }
        }
        if (value instanceof Double) {
          const negative = 0 - value.value
          return { js: numberText(negative), kind: 'double', constant: negative }
        }
      }
      const zero: Code = { js: '0', kind: 'int', constant: 0 }
      return binaryCode(
        w,
        'Minus',
        () => zero,
        () => expressionCode(w, node.child),
      )
    }
    case 'Plus': {
      const zero: Code = { js: '0', kind: 'int', constant: 0 }
      return binaryCode(
        w,
        'Plus',
        () => zero,
        () => expressionCode(w, node.child),
      )
    }
    case 'Bnot': {
      const code = expressionCode(w, node.child)
      if (code.kind === 'int') return { js: `(~${code.js})`, kind: 'int' }
      return any(`${w.runtime('bitNot')}(${boxed(w, code)})`)
    }
    case 'PlusPlus':
      return incrementCode(w, node.child, 1, true, true)
    case 'MinusMinus':
      return incrementCode(w, node.child, -1, true, true)
    case 'PostfixPlusPlus':
      return incrementCode(w, node.child, 1, false, true)
    case 'PostfixMinusMinus':
      return incrementCode(w, node.child, -1, false, true)
    case 'Join':
      return any(`${w.runtime('unaryJoin')}(f, ${valueCode(w, node.child)})`)
    case 'Isplit':
      return any(`${w.runtime('unarySplit')}(f, ${valueCode(w, node.child)}, false)`)
    case 'Csplit':
      return any(`${w.runtime('unarySplit')}(f, ${valueCode(w, node.child)}, true)`)
    default:
      throw new TypeError(`no operator ${node.tokenKind}`)
  }
}

function ternary(w: FunctionWriter, node: TernaryExpressionAst): Code {
  const test = testCode(w, node.condition)
  const ifTrue = expressionCode(w, node.ifTrue)
  const ifFalse = expressionCode(w, node.ifFalse)
  const same =
    ifTrue.kind === ifFalse.kind &&
    (ifTrue.kind === 'int' || ifTrue.kind === 'bool' || ifTrue.kind === 'string' || ifTrue.kind === 'double')
  if (same) return { js: `(${test} ? ${ifTrue.js} : ${ifFalse.js})`, kind: ifTrue.kind }
  return any(`(${test} ? ${boxed(w, ifTrue)} : ${boxed(w, ifFalse)})`)
}

function indexCode(w: FunctionWriter, node: IndexExpressionAst): Code {
  const t = w.temp()
  const target = valueCode(w, node.target)
  const many = node.index.kind === 'ArrayLiteralAst' && node.index.elements.length > 1 ? node.index.elements : null
  let call: string
  if (many !== null) call = `${w.runtime('indexMany')}(f, ${t}, [${valuesOf(w, many)}])`
  else {
    const isKey =
      node.index.kind === 'ConvertExpressionAst' && isNamed(node.index.type.typeName, 'object', 'system.object')
    call = `${w.runtime(isKey ? 'indexByKey' : 'index')}(f, ${t}, ${valueCode(w, node.index)})`
  }
  w.release(t)
  if (node.nullConditional)
    return any(`((${t} = ${target}) === null || ${t} === ${w.runtime('nothing')} ? null : ${call})`)
  return any(`(${t} = ${target}, ${call})`)
}

function arrayExpression(w: FunctionWriter, node: ArrayExpressionAst): Code {
  const block = node.subExpression
  if (block.traps.length === 0) {
    if (block.statements.length === 0) return any(`${w.runtime('arrayOf')}([])`)
    if (block.statements.length === 1) {
      const pure = pureExpression(block.statements[0]!)
      if (pure !== null) {
        const code = expressionCode(w, pure)
        if (pure.kind === 'ArrayLiteralAst') return code
        if (code.kind === 'void') return any(`(${code.js}, ${w.runtime('arrayOf')}([]))`)
        if (code.kind !== 'any' && code.kind !== 'null') return any(`${w.runtime('arrayOf')}([${boxed(w, code)}])`)
        return any(`${w.runtime('toArray')}(${boxed(w, code)})`)
      }
    }
  }
  return any(capturedCode(w, block, 'array'))
}

/** Code of a hashtable literal, or of an [ordered] one. */
export function hashtableCode(w: FunctionWriter, node: HashtableAst, kind: 'hashtable' | 'orderedDictionary'): string {
  const entries = node.keyValuePairs.map(([key, value]) => `${keyCode(w, key)}, ${statementValueCode(w, value)}`)
  return `${w.runtime(kind)}(f, ${w.constant(node)}, [${entries.join(', ')}])`
}

/** A key written as a bare word is a string; a number is one. */
function keyCode(w: FunctionWriter, key: ExpressionAst): string {
  return valueCode(w, key)
}

function paren(w: FunctionWriter, node: ParenExpressionAst): Code {
  const pipeline = node.pipeline
  if (pipeline.kind === 'AssignmentStatementAst') return assignmentCode(w, pipeline)
  const pure = pureExpression(pipeline)
  if (pure !== null) {
    const code = expressionCode(w, pure)
    return code.kind === 'void' ? any(`(${code.js}, ${w.runtime('nothing')})`) : code
  }
  return any(statementValueCode(w, pipeline))
}

function subExpression(w: FunctionWriter, node: SubExpressionAst): Code {
  if (node.subExpression.statements.length === 0 && node.subExpression.traps.length === 0) return nullCode
  const simple = simpleBlockExpression(w, node.subExpression)
  if (simple !== null) {
    const code = simple
    if (
      code.kind === 'int' ||
      code.kind === 'bool' ||
      code.kind === 'string' ||
      code.kind === 'double' ||
      code.kind === 'number'
    )
      return code
    if (code.kind === 'void') return any(`(${code.js}, ${w.runtime('nothing')})`)
    return any(`${w.runtime('squash')}(${boxed(w, code)})`)
  }
  return any(capturedCode(w, node.subExpression, 'value'))
}

/** The code of the expression a block consists of, where no error can be raised in it: an error would end only the inner statement. */
function simpleBlockExpression(w: FunctionWriter, block: StatementBlockAst): Code | null {
  if (block.traps.length > 0 || block.statements.length !== 1) return null
  const pure = pureExpression(block.statements[0]!)
  if (pure === null) return null
  if (cannotFail(pure)) return expressionCode(w, pure)
  if (w.typed === null) return null
  const code = expressionCode(w, pure)
  return cannotThrow(code.js) ? code : null
}

/** Reading plain variables and constants, members aside: nothing that can raise an error outside strict mode. */
function cannotFail(node: ExpressionAst): boolean {
  switch (node.kind) {
    case 'VariableExpressionAst':
    case 'ConstantExpressionAst':
    case 'StringConstantExpressionAst':
      return true
    case 'MemberExpressionAst':
      return node.member.kind === 'StringConstantExpressionAst' && !node.static && cannotFail(node.expression)
    default:
      return false
  }
}

function usingCode(w: FunctionWriter, node: UsingExpressionAst): Code {
  return any(`${w.runtime('usingValue')}(f, ${w.constant(node)})`)
}
