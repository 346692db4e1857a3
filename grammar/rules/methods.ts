/** Methods and constructors of classes. */
import type { CommandExpressionAst, ExpressionAst, FunctionMemberAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { parseVariablePath } from '../variablepath.ts'
import { scriptBlock } from './blocks.ts'
import { type MemberStart, memberFlags } from './classes.ts'
import { parameterDeclaration } from './functions.ts'
import { argumentList } from './members.ts'

/** What a constructor hands to its base. */
interface BaseCall {
  keyword: Token | null
  args: ExpressionAst[]
  end: number
  isError: boolean
}

/** Reads a method after its name; null if it does not parse. */
export function method(p: PowerShellParser, m: MemberStart, name: Token, className: string): FunctionMemberAst | null {
  const { start, type, attributes, isStatic, isHidden } = m
  const text = p.textOf(name)
  const isConstructor = text.toLowerCase() === className.toLowerCase()
  const signature = methodSignature(p, name, isConstructor && !isStatic)
  if (signature === null) return null
  const mode = p.scanner.mode
  p.setMode(Mode.Command)
  const body = scriptBlock(
    p,
    signature.lCurly,
    false,
    signature.base === null ? null : baseConstructorCall(signature.base),
  )
  p.setMode(mode)
  return {
    kind: 'FunctionMemberAst',
    start,
    end: body.end,
    name: text,
    nameStart: name.start,
    nameEnd: name.end,
    attributes,
    returnType: type,
    parameters: signature.parameters,
    body,
    methodAttributes: memberFlags(isStatic, isHidden),
    isPublic: true,
    isPrivate: false,
    isHidden,
    isStatic,
    isConstructor,
  }
}

interface Signature {
  parameters: FunctionMemberAst['parameters']
  base: BaseCall | null
  lCurly: Token
}

function methodSignature(p: PowerShellParser, name: Token, callsBase: boolean): Signature | null {
  let parameters: FunctionMemberAst['parameters'] = []
  let isError = false
  let end = name.end
  if (p.peek().tokenTypeIdx === K.LParen) {
    const declaration = parameterDeclaration(p)
    parameters = declaration.parameters
    isError = declaration.errorEnd >= 0
    if (declaration.rParen !== null) end = declaration.rParen.end
  } else p.incompleteAfter(name.end, 'MissingMethodParameterList')
  let base: BaseCall | null = null
  if (callsBase) {
    base = baseCall(p)
    isError ||= base.isError
  }
  const lCurly = p.next()
  if (lCurly.tokenTypeIdx !== K.LCurly) {
    p.unget(lCurly)
    if (!isError) p.incompleteAfter(end, 'MissingFunctionBody')
    return null
  }
  return isError ? null : { parameters, base, lCurly }
}

/** Reads `: base(…)` if it is there. */
function baseCall(p: PowerShellParser): BaseCall {
  const result: BaseCall = { keyword: null, args: [], end: 0, isError: false }
  p.skipNewlines()
  const mode = p.scanner.mode
  p.setMode(Mode.Signature)
  const colon = p.peek()
  if (colon.tokenTypeIdx === K.Colon) {
    p.skip()
    p.skipNewlines()
    const keyword = p.peek()
    result.keyword = keyword
    if (keyword.tokenTypeIdx !== K.Base) {
      result.isError = true
      p.incompleteAfter(colon.end, 'MissingBaseCtorCall')
    } else {
      p.skip()
      p.skipNewlines()
      const lParen = p.peek()
      if (lParen.tokenTypeIdx !== K.LParen) {
        result.isError = true
        p.incompleteAfter(keyword.end, 'MissingMethodParameterList')
      } else {
        p.skip()
        const { args, end } = argumentList(p, lParen)
        result.args = args
        result.end = end
        p.skipNewlines()
      }
    }
  }
  p.setMode(mode)
  return result
}

/** The call of the base's constructor that begins a constructor's body; an implied one has the extent [0, 0]. */
function baseConstructorCall(base: BaseCall): CommandExpressionAst {
  const { keyword, args } = base
  const start = keyword?.start ?? 0
  const keywordEnd = keyword?.end ?? 0
  const end = keyword === null ? 0 : base.end
  return {
    kind: 'CommandExpressionAst',
    start,
    end,
    redirections: [],
    expression: {
      kind: 'BaseCtorInvokeMemberExpressionAst',
      start,
      end,
      expression: {
        kind: 'VariableExpressionAst',
        start,
        end: keywordEnd,
        variablePath: parseVariablePath('this'),
        splatted: false,
      },
      member: {
        kind: 'StringConstantExpressionAst',
        start,
        end: keywordEnd,
        value: '.ctor',
        stringConstantType: 'BareWord',
      },
      arguments: args,
      genericTypeArguments: [],
      static: false,
      nullConditional: false,
    },
  }
}
