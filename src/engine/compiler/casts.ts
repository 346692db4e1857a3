import type { ConvertExpressionAst, HashtableAst } from '../../../grammar/ast.ts'
import { booleanType, doubleType, int32Type, stringType, voidType } from '../../types/typeOf.ts'
import { statementValueCode } from './capture.ts'
import { any, bool, boxed, type Code } from './code.ts'
import { expressionCode, hashtableCode, testCode } from './expressions.ts'
import { isNamed, typeCode } from './types.ts'
import { constantVariable } from './variables.ts'
import type { FunctionWriter } from './writer.ts'

/** Compiles a cast. */
export function castCode(w: FunctionWriter, node: ConvertExpressionAst): Code {
  const name = node.type.typeName
  const child = node.child
  if (child.kind === 'HashtableAst') {
    if (isNamed(name, 'ordered')) return any(hashtableCode(w, child, 'orderedDictionary'))
    if (isNamed(name, 'pscustomobject')) return any(customObjectCode(w, child))
  }
  if (isNamed(name, 'pscustomobject'))
    return any(`${w.runtime('castCustomObject')}(f, ${boxed(w, expressionCode(w, child))})`)
  if (isNamed(name, 'ref', 'system.management.automation.psreference') && child.kind === 'VariableExpressionAst') {
    const path = child.variablePath
    if (path.isVariable && constantVariable(path) === undefined)
      return any(`${w.runtime('referenceTo')}(f, ${w.constant(path)})`)
  }
  const type = w.unit.staticTypes(name)
  if (type === voidType) return { js: `(${expressionCode(w, child).js})`, kind: 'void' }
  if (type === booleanType) return bool(testCode(w, child))
  const code = expressionCode(w, child)
  if (type === int32Type) {
    if (code.kind === 'int') return code
    const t = w.temp()
    w.release(t)
    return {
      js: `(typeof (${t} = ${boxed(w, code)}) === 'number' ? ${t} : ${w.runtime('cast')}(f, ${w.constant(type)}, ${t}))`,
      kind: 'int',
    }
  }
  if (type === stringType) {
    if (code.kind === 'string') return code
    const t = w.temp()
    w.release(t)
    return {
      js: `(typeof (${t} = ${boxed(w, code)}) === 'string' ? ${t} : ${w.runtime('cast')}(f, ${w.constant(type)}, ${t}))`,
      kind: 'string',
    }
  }
  if (type === doubleType && (code.kind === 'int' || code.kind === 'double' || code.kind === 'number'))
    return { js: code.js, kind: 'double' }
  return any(`${w.runtime('cast')}(f, ${typeCode(w, name, true)}, ${boxed(w, code)})`)
}

/** `[pscustomobject]@{…}`: with constant keys the object's shape is made once for the call site. */
function customObjectCode(w: FunctionWriter, node: HashtableAst): string {
  return `${w.runtime('customObject')}(f, ${w.unit.ownConstant({ node, shape: null })}, ${entriesOf(w, node)})`
}

function entriesOf(w: FunctionWriter, node: HashtableAst): string {
  const constant = node.keyValuePairs.every(([key]) => key.kind === 'StringConstantExpressionAst')
  if (!constant) return hashtableCode(w, node, 'orderedDictionary')
  return `[${node.keyValuePairs.map(([, value]) => statementValueCode(w, value)).join(', ')}]`
}
