/** Classes and their members. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_classes */
import type { Ast, AttributeAst, MemberAst, PropertyMemberAst, StatementAst, TypeConstraintAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import type { Token } from '../scanner/token.ts'
import { TokenFlags, textOfKind } from '../scanner/traits.ts'
import type { VariablePath } from '../variablepath.ts'
import { T } from '../vocabulary.ts'
import { attributeOrType, simpleNameToken } from './attributes.ts'
import { errorStatement } from './errors.ts'
import { expression } from './expressions.ts'
import { method } from './methods.ts'
import { typeName } from './typenames.ts'

export function classDefinition(this: PowerShellParser): StatementAst {
  const customAttributes = this.attributes ?? []
  const keyword = this.expect(T.Class)
  if (this.RECORDING_PHASE) return errorStatement(0, 0)
  this.definesTypes = true
  this.skipNewlines()
  const name = simpleNameToken(this)
  if (name === null) {
    this.incompleteAfter(keyword.end, 'MissingNameAfterKeyword', this.textOf(keyword))
    return errorStatement(keyword.start, keyword.end)
  }
  name.flags = (name.flags & ~TokenFlags.MemberName) | TokenFlags.TypeName
  this.skipNewlines()
  const mode = this.scanner.mode
  this.setMode(Mode.Signature)
  const baseTypes = baseTypeList(this)
  const lCurly = this.accept(T.LCurly)
  if (lCurly === undefined) {
    const { end } = baseTypes.at(-1) ?? name
    this.incompleteAfter(end, 'MissingTypeBody', textOfKind(K.Class))
    this.setMode(mode)
    return errorStatement(keyword.start, end, baseTypes)
  }
  const className = this.textOf(name)
  const { members, errors, lastEnd } = memberList(this, className, lCurly)
  let end = lastEnd
  const rCurly = this.accept(T.RCurly)
  if (rCurly !== undefined) end = rCurly.end
  else this.incompleteUpTo(lCurly.end, lCurly.end, this.peek().end, 'MissingEndCurlyBrace')
  this.setMode(mode)
  const { start } = customAttributes[0] ?? keyword
  const result: StatementAst = {
    kind: 'TypeDefinitionAst',
    start,
    end,
    name: className,
    attributes: customAttributes.filter((attribute) => attribute.kind === 'AttributeAst'),
    baseTypes,
    members,
    typeAttributes: 'Class',
    isClass: true,
    isEnum: false,
    isInterface: false,
  }
  const types = customAttributes.filter((attribute) => attribute.kind === 'TypeConstraintAst')
  if (types.length > 0) errors.push(...types, result)
  return errors.length > 0 ? errorStatement(start, end, errors) : result
}

function baseTypeList(p: PowerShellParser): TypeConstraintAst[] {
  const list: TypeConstraintAst[] = []
  const colon = p.peek()
  if (colon.tokenTypeIdx !== K.Colon) return list
  p.skip()
  p.skipNewlines()
  let last: Token = colon
  for (;;) {
    const base = typeName(p, false)
    if (base === null) {
      p.incompleteAfter(last.end, 'TypeNameExpected')
      return list
    }
    const { type } = base
    list.push({ kind: 'TypeConstraintAst', start: type.start, end: type.end, typeName: type })
    p.skipNewlines()
    last = p.peek()
    if (last.tokenTypeIdx !== K.Comma) return list
    p.skip()
    p.skipNewlines()
  }
}

interface MemberList {
  members: MemberAst[]
  /** Parts of members that did not parse. */
  errors: Ast[]
  lastEnd: number
}

function memberList(p: PowerShellParser, className: string, lCurly: Token): MemberList {
  const result: MemberList = { members: [], errors: [], lastEnd: lCurly.end }
  for (;;) {
    const member = classMember(p, className)
    if (member === null) return result
    if (Array.isArray(member)) {
      result.errors.push(...member)
      result.lastEnd = member.at(-1)!.end
    } else {
      result.members.push(member)
      result.lastEnd = member.end
    }
  }
}

/** What stands before a member's name. */
export interface MemberStart {
  start: number
  attributes: AttributeAst[]
  type: TypeConstraintAst | null
  isStatic: boolean
  isHidden: boolean
  /** The end of the last of it, or -1. */
  lastEnd: number
}

function memberStart(p: PowerShellParser): MemberStart {
  const m: MemberStart = { start: -1, attributes: [], type: null, isStatic: false, isHidden: false, lastEnd: -1 }
  for (;;) {
    p.skipNewlines()
    const attribute = attributeOrType(p)
    if (attribute !== null) {
      if (m.start < 0) m.start = attribute.start
      m.lastEnd = attribute.end
      if (attribute.kind === 'AttributeAst') m.attributes.push(attribute)
      else if (m.type === null) m.type = attribute
      else p.error(attribute, 'TooManyTypes')
      continue
    }
    const token = p.peek()
    if (m.start < 0) m.start = token.start
    const isHidden = token.tokenTypeIdx === K.Hidden
    if (!isHidden && token.tokenTypeIdx !== K.Static) return m
    if (isHidden ? m.isHidden : m.isStatic) p.error(token, 'DuplicateQualifier', p.textOf(token))
    if (isHidden) m.isHidden = true
    else m.isStatic = true
    m.lastEnd = token.end
    p.skip()
  }
}

/** The parts of a member that did not parse, or null if there are none. */
function partsOf(m: MemberStart): Ast[] {
  return m.type === null ? m.attributes : [...m.attributes, m.type]
}

/** Reads a member: null at the end of the list, parts in an array if it does not parse. */
function classMember(p: PowerShellParser, className: string): MemberAst | Ast[] | null {
  const m = memberStart(p)
  const token = p.peek()
  const kind = token.tokenTypeIdx
  if (kind === K.Variable) return property(p, m, p.next())
  if (kind === K.Identifier || (token.flags & TokenFlags.Keyword) !== 0) {
    token.flags = 0
    p.skip()
    const result = method(p, m, token, className)
    if (result !== null) return result
    p.syncOnError(false, K.RCurly)
  } else if (m.lastEnd >= 0) p.incompleteAfter(m.lastEnd, 'IncompleteMemberDefinition')
  const parts = partsOf(m)
  return parts.length > 0 ? parts : null
}

function property(p: PowerShellParser, m: MemberStart, token: Token): PropertyMemberAst | Ast[] | null {
  let { end } = token
  let initialValue: PropertyMemberAst['initialValue'] = null
  if (p.peek().tokenTypeIdx === K.Equals) {
    p.skip()
    p.skipNewlines()
    initialValue = expression(p, false)
    if (initialValue !== null) end = initialValue.end
  }
  end = memberTerminator(p, end, true)
  const name = (token.value as VariablePath).unqualifiedPath
  if (name === '') {
    const parts = initialValue === null ? partsOf(m) : [...partsOf(m), initialValue]
    return parts.length > 0 ? parts : null
  }
  const { start, type, attributes, isStatic, isHidden } = m
  return {
    kind: 'PropertyMemberAst',
    start,
    end,
    name,
    propertyType: type,
    attributes,
    propertyAttributes: memberFlags(isStatic, isHidden),
    initialValue,
    isPublic: true,
    isPrivate: false,
    isHidden,
    isStatic,
  }
}

/** Flags of a member as .NET writes them. */
export function memberFlags(isStatic: boolean, isHidden: boolean): string {
  return `Public${isStatic ? ', Static' : ''}${isHidden ? ', Hidden' : ''}`
}

/** Reads the end of a property or enum member, and returns the member's end: a semicolon belongs to it. */
export function memberTerminator(p: PowerShellParser, end: number, report: boolean): number {
  const token = p.peek()
  const kind = token.tokenTypeIdx
  if (report && kind !== K.NewLine && kind !== K.Semi && kind !== K.RCurly)
    p.incompleteAfter(end, 'MissingPropertyTerminator')
  p.skipNewlinesAndSemicolons()
  return kind === K.Semi ? token.end : end
}
