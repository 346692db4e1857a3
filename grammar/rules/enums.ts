/** Enumerations. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_enum */
import type { PropertyMemberAst, StatementAst, TypeConstraintAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { Mode } from '../scanner/scanner.ts'
import { textOfKind } from '../scanner/traits.ts'
import { nameWithoutAssembly } from '../typename.ts'
import { T } from '../vocabulary.ts'
import { simpleName } from './attributes.ts'
import { memberTerminator } from './classes.ts'
import { errorStatement } from './errors.ts'
import { expression } from './expressions.ts'
import { typeName } from './typenames.ts'

const underlying = /^(system\.)?(s?byte|u?int(16|32|64)?|u?short|u?long)$/i

export function enumDefinition(this: PowerShellParser): StatementAst {
  const customAttributes = this.attributes ?? []
  const keyword = this.expect(T.Enum)
  if (this.RECORDING_PHASE) return errorStatement(0, 0)
  this.definesTypes = true
  this.skipNewlines()
  const name = simpleName(this)
  if (name === null) {
    this.incompleteAfter(keyword.end, 'MissingNameAfterKeyword', this.textOf(keyword))
    return errorStatement(keyword.start, keyword.end)
  }
  const mode = this.scanner.mode
  this.setMode(Mode.Signature)
  const baseTypes = underlyingType(this)
  this.skipNewlines()
  const lCurly = this.accept(T.LCurly)
  if (lCurly === undefined) {
    this.incompleteAfter(name.end, 'MissingTypeBody', textOfKind(K.Enum))
    this.setMode(mode)
    return errorStatement(keyword.start, name.end)
  }
  const members: PropertyMemberAst[] = []
  for (let member = enumMember(this); member !== null; member = enumMember(this)) members.push(member)
  const rCurly = this.peek()
  if (rCurly.tokenTypeIdx === K.RCurly) this.skip()
  else this.incompleteUpTo(lCurly.end, lCurly.end, rCurly.end, 'MissingEndCurlyBrace')
  this.setMode(mode)
  const first = customAttributes[0] ?? keyword
  const result: StatementAst = {
    kind: 'TypeDefinitionAst',
    start: first.start,
    end: rCurly.end,
    name: name.value,
    attributes: customAttributes.filter((attribute) => attribute.kind === 'AttributeAst'),
    baseTypes,
    members,
    typeAttributes: 'Enum',
    isClass: false,
    isEnum: true,
    isInterface: false,
  }
  const types = customAttributes.filter((attribute) => attribute.kind === 'TypeConstraintAst')
  return types.length > 0 ? errorStatement(first.start, first.end, [...types, result]) : result
}

function underlyingType(p: PowerShellParser): TypeConstraintAst[] {
  const colon = p.peek()
  if (colon.tokenTypeIdx !== K.Colon) return []
  p.skip()
  p.skipNewlines()
  const base = typeName(p, false)
  if (base === null) {
    p.incompleteAfter(colon.end, 'TypeNameExpected')
    return []
  }
  const { type } = base
  if (!underlying.test(type.fullName)) p.error(type, 'InvalidUnderlyingType', nameWithoutAssembly(type))
  return [{ kind: 'TypeConstraintAst', start: type.start, end: type.end, typeName: type }]
}

function enumMember(p: PowerShellParser): PropertyMemberAst | null {
  p.skipNewlines()
  const name = simpleName(p)
  if (name === null) return null
  const mode = p.scanner.mode
  p.setMode(Mode.Expression)
  let end = name.end
  let initialValue: PropertyMemberAst['initialValue'] = null
  let isMissing = false
  const equals = p.peek()
  if (equals.tokenTypeIdx === K.Equals) {
    p.skip()
    initialValue = expression(p, false)
    end = initialValue?.end ?? equals.end
    isMissing = initialValue === null
    if (isMissing) p.errorAt(equals.end, equals.end, 'ExpectedValueExpression', textOfKind(K.Equals))
  }
  p.setMode(mode)
  end = memberTerminator(p, end, !isMissing)
  return {
    kind: 'PropertyMemberAst',
    start: name.start,
    end,
    name: name.value,
    propertyType: null,
    attributes: [],
    propertyAttributes: 'Public, Static, Literal',
    initialValue,
    isPublic: true,
    isPrivate: false,
    isHidden: false,
    isStatic: true,
  }
}
