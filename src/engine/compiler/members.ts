import type {
  BaseCtorInvokeMemberExpressionAst,
  CommandElementAst,
  ExpressionAst,
  InvokeMemberExpressionAst,
  MemberExpressionAst,
} from '../../../grammar/ast.ts'
import { MethodSite, PropertySite } from '../../types/memberSite.ts'
import type { NetType } from '../../types/netType.ts'
import { any, type Code } from './code.ts'
import { valueCode, valuesOf } from './expressions.ts'
import { pureExpression } from './shape.ts'
import { typeCode } from './types.ts'
import type { FunctionWriter } from './writer.ts'

/** The constant name of a member, or null. */
export function constantName(member: CommandElementAst): string | null {
  return member.kind === 'StringConstantExpressionAst' ? member.value : null
}

/** Code of a member's name where it is not constant. */
export function nameCode(w: FunctionWriter, member: CommandElementAst): string {
  return valueCode(w, member as ExpressionAst)
}

/** A call may run script code that looks at the variables of a typed loop. */
function flushed(w: FunctionWriter): string {
  return w.typed === null ? '' : w.typed.flushExpression(w)
}

function guarded(w: FunctionWriter, t: string, target: string, call: string, nullConditional: boolean): Code {
  if (nullConditional) return any(`((${t} = ${target}) === null || ${t} === ${w.runtime('nothing')} ? null : ${call})`)
  return any(`(${t} = ${target}, ${call})`)
}

/** Compiles `$x.Name`, `[T]::Name` and their null-conditional forms. */
export function memberCode(w: FunctionWriter, node: MemberExpressionAst): Code {
  const name = constantName(node.member)
  if (node.static) {
    const target = valueCode(w, node.expression)
    if (name !== null)
      return any(`${w.runtime('staticMember')}(f, ${target}, ${w.unit.ownConstant(new PropertySite(name))})`)
    return any(`${w.runtime('staticMemberNamed')}(f, ${target}, ${nameCode(w, node.member)})`)
  }
  if (name !== null && !node.nullConditional) {
    return any(
      `${w.runtime('member')}(f, ${valueCode(w, node.expression)}, ${w.unit.ownConstant(new PropertySite(name))})`,
    )
  }
  const t = w.temp()
  const target = valueCode(w, node.expression)
  const call =
    name !== null
      ? `${w.runtime('member')}(f, ${t}, ${w.unit.ownConstant(new PropertySite(name))})`
      : `${w.runtime('memberNamed')}(f, ${t}, ${nameCode(w, node.member)})`
  w.release(t)
  return guarded(w, t, target, call, node.nullConditional)
}

/** The types that casts on the arguments ask overload resolution for; null where there are none. */
function constraintsOf(w: FunctionWriter, node: InvokeMemberExpressionAst): (NetType | null)[] | null {
  const types = node.arguments.map((a) =>
    a.kind === 'ConvertExpressionAst' ? w.unit.staticTypes(a.type.typeName) : null,
  )
  return types.some((t) => t !== null) ? types : null
}

/** The interface of a cast on the target, `([IList]$list).Add(1)`: the method is the interface's. */
function contractOf(w: FunctionWriter, node: InvokeMemberExpressionAst): NetType | null {
  if (node.static || node.expression.kind !== 'ParenExpressionAst') return null
  const inner = pureExpression(node.expression.pipeline)
  const type = inner?.kind === 'ConvertExpressionAst' ? w.unit.staticTypes(inner.type.typeName) : null
  return type?.isInterface === true ? type : null
}

/** The type of `([Base]$this).Method()` inside a method: its own method is called even where a derived class overrides it. */
function baseCall(w: FunctionWriter, node: InvokeMemberExpressionAst): string | null {
  if (!w.unit.isMethod || node.expression.kind !== 'ParenExpressionAst') return null
  const inner = pureExpression(node.expression.pipeline)
  if (inner?.kind !== 'ConvertExpressionAst' || inner.child.kind !== 'VariableExpressionAst') return null
  return inner.child.variablePath.userPath.toLowerCase() === 'this' ? typeCode(w, inner.type.typeName) : null
}

/** Compiles a method call. */
export function invokeCode(
  w: FunctionWriter,
  node: InvokeMemberExpressionAst | BaseCtorInvokeMemberExpressionAst,
): Code {
  if (node.kind === 'BaseCtorInvokeMemberExpressionAst') {
    return { js: `${w.runtime('callBaseConstructor')}(f, [${valuesOf(w, node.arguments)}])`, kind: 'void' }
  }
  const name = constantName(node.member)
  const plain = name !== null && node.genericTypeArguments.length === 0
  const site = plain ? w.unit.ownConstant(new MethodSite(name, constraintsOf(w, node), contractOf(w, node))) : null
  const generics =
    node.genericTypeArguments.length === 0
      ? ''
      : `, [${node.genericTypeArguments.map((t) => typeCode(w, t)).join(', ')}]`
  if (node.static) {
    const target = valueCode(w, node.expression)
    if (site !== null)
      return any(`${w.runtime('callStatic')}(f, ${target}, ${site}, [${valuesOf(w, node.arguments)}]${generics})`)
    const t = w.temp()
    const named = w.temp()
    const text = `(${t} = ${target}, ${named} = ${nameCode(w, node.member)}, ${w.runtime('callStaticNamed')}(f, ${t}, ${named}, [${valuesOf(w, node.arguments)}]${generics}))`
    w.release(named, t)
    return any(text)
  }
  if (site !== null && !node.nullConditional && baseCall(w, node) === null) {
    return any(
      `(${flushed(w)}${w.runtime('call')}(f, ${valueCode(w, node.expression)}, ${site}, [${valuesOf(w, node.arguments)}]${generics}))`,
    )
  }
  const asBase = baseCall(w, node)
  if (asBase !== null && name !== null)
    return any(
      `${w.runtime('callAs')}(f, ${asBase}, f.thisValue, ${w.constant(name)}, [${valuesOf(w, node.arguments)}])`,
    )
  const t = w.temp()
  const target = valueCode(w, node.expression)
  const call =
    site !== null
      ? `(${flushed(w)}${w.runtime('call')}(f, ${t}, ${site}, [${valuesOf(w, node.arguments)}]${generics}))`
      : `(${flushed(w)}${w.runtime('callNamed')}(f, ${t}, ${nameCode(w, node.member)}, [${valuesOf(w, node.arguments)}]${generics}))`
  w.release(t)
  return guarded(w, t, target, call, node.nullConditional)
}
