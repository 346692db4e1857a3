/** Classes that are DSC resources have certain members. https://learn.microsoft.com/powershell/dsc/resources/authoringresourceclass */
import type { Ast, FunctionMemberAst, PropertyMemberAst, TypeDefinitionAst } from '../ast.ts'
import { findKind } from '../walk.ts'
import { isConstant } from './constants.ts'
import type { Context } from './semantics.ts'

const NAMESPACE = 'System.Management.Automation'

/** Which of the members a resource needs have been found. */
interface Found {
  get: boolean
  set: boolean
  test: boolean
  key: boolean
}

function isAttribute(c: Context, node: TypeDefinitionAst['attributes'][number], name: string): boolean {
  const { typeName } = node
  return typeName.form === 'name' && c.types.find(typeName.name, 0, true)?.fullName === `${NAMESPACE}.${name}Attribute`
}

export function checkResource(c: Context, node: TypeDefinitionAst): void {
  const attribute = node.attributes.find((candidate) => isAttribute(c, candidate, 'DscResource'))
  if (attribute === undefined) return
  const found: Found = { get: false, set: false, test: false, key: false }
  lookForMembers(c, node, found, new Set())
  const constructors = node.members.filter(
    (member) => member.kind === 'FunctionMemberAst' && member.isConstructor && !member.isStatic,
  )
  const hasDefault = constructors.some((member) => (member as FunctionMemberAst).parameters.length === 0)
  if (!found.set) c.p.error(attribute, 'DscResourceMissingSetMethod', node.name)
  if (!found.get) c.p.error(attribute, 'DscResourceMissingGetMethod', node.name)
  if (!found.test) c.p.error(attribute, 'DscResourceMissingTestMethod', node.name)
  if (!hasDefault && constructors.length > 0) c.p.error(attribute, 'DscResourceMissingDefaultConstructor', node.name)
  if (!found.key) c.p.error(attribute, 'DscResourceMissingKeyProperty', node.name)
}

/** Goes through the members of a class, then through those of its bases in the script. */
function lookForMembers(c: Context, node: TypeDefinitionAst, found: Found, seen: Set<Ast>): void {
  seen.add(node)
  for (const member of node.members) {
    if (member.kind === 'FunctionMemberAst') checkMethod(c, node, member, found)
    else if (isKey(c, member)) found.key = true
  }
  for (const { typeName } of node.baseTypes) {
    if (found.get && found.set && found.test && found.key) return
    const base = typeName.form === 'name' ? classNamed(c, typeName.name) : undefined
    if (base?.isClass && !seen.has(base)) lookForMembers(c, base, found, seen)
  }
}

function classNamed(c: Context, name: string): TypeDefinitionAst | undefined {
  const folded = name.toLowerCase()
  return findKind(c.ancestors[0]!, 'TypeDefinitionAst').find((type) => type.name.toLowerCase() === folded)
}

function checkMethod(c: Context, type: TypeDefinitionAst, member: FunctionMemberAst, found: Found): void {
  if (member.parameters.length > 0) return
  const { returnType } = member
  switch (member.name.toLowerCase()) {
    case 'set':
      found.set ||= returnType === null || c.types.isVoid(returnType.typeName)
      return
    case 'test':
      found.test ||= returnType !== null && c.types.nameOf(returnType.typeName) === 'System.Boolean'
      return
    case 'get': {
      if (found.get) return
      found.get = true
      const returned = returnType?.typeName
      const element = returned?.form === 'array' ? returned.elementType : returned
      if (element?.form !== 'name' || element.name.toLowerCase() !== type.name.toLowerCase()) {
        c.p.error(member, 'DscResourceInvalidGetMethod', type.name)
      }
    }
  }
}

function isKey(c: Context, member: PropertyMemberAst): boolean {
  for (const attribute of member.attributes) {
    if (!isAttribute(c, attribute, 'DscProperty')) continue
    const key = attribute.namedArguments.find((named) => named.argumentName.toLowerCase() === 'key')
    if (key === undefined || !(key.expressionOmitted || isTrue(c, key.argument))) continue
    if (!isKeyType(c, member)) c.p.error(member, 'DscResourceInvalidKeyProperty')
    return true
  }
  return false
}

function isTrue(c: Context, node: PropertyMemberAst['initialValue'] & object): boolean {
  if (!isConstant(node, { types: c.types, attribute: true })) return false
  if (node.kind === 'VariableExpressionAst') return node.variablePath.unqualifiedPath.toLowerCase() === 'true'
  if (node.kind === 'StringConstantExpressionAst') return node.value !== ''
  return node.kind !== 'ConstantExpressionAst' || node.value !== 0
}

const keyTypes = new Set(
  'String Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64'.split(' ').map((name) => `System.${name}`),
)

function isKeyType(c: Context, member: PropertyMemberAst): boolean {
  const type = member.propertyType?.typeName
  if (type?.form !== 'name') return false
  const name = c.types.nameOf(type)
  return name === null ? classNamed(c, type.name)?.isEnum === true : keyTypes.has(name)
}
