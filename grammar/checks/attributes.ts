import type { AttributeAst, AttributedExpressionAst, ConvertExpressionAst, ExpressionAst } from '../ast.ts'
import { type ConstantUse, isConstant } from './constants.ts'
import type { Context } from './semantics.ts'

/** True for an attribute on a class, a member or a method's parameter. */
function isOnClass(c: Context): boolean {
  const parent = c.ancestors.at(-1)
  switch (parent?.kind) {
    case 'TypeDefinitionAst':
    case 'PropertyMemberAst':
    case 'FunctionMemberAst':
      return true
    case 'ParameterAst':
      return c.scopes.current()?.kind === 'FunctionMemberAst'
    default:
      return false
  }
}

/** Bits of System.AttributeTargets, in the order in which .NET names them. */
const targets: [number, string][] = [
  [0x1, 'Assembly'],
  [0x2, 'Module'],
  [0x4, 'Class'],
  [0x8, 'Struct'],
  [0x10, 'Enum'],
  [0x20, 'Constructor'],
  [0x40, 'Method'],
  [0x80, 'Property'],
  [0x100, 'Field'],
  [0x200, 'Event'],
  [0x400, 'Interface'],
  [0x800, 'Parameter'],
  [0x1000, 'Delegate'],
  [0x2000, 'ReturnValue'],
  [0x4000, 'GenericParameter'],
]
const ALL = 0x7fff

function textOfTargets(bits: number): string {
  if (bits === ALL) return 'All'
  return targets
    .filter(([bit]) => (bits & bit) !== 0)
    .map(([, name]) => name)
    .join(', ')
}

/** Where the attribute stands, as bits of System.AttributeTargets. */
function targetOf(c: Context): number {
  const parent = c.ancestors.at(-1)!
  switch (parent.kind) {
    case 'TypeDefinitionAst':
      return parent.isClass ? 0x4 : parent.isEnum ? 0x10 : 0x400
    case 'PropertyMemberAst':
      return 0x180
    case 'FunctionMemberAst':
      return parent.isConstructor ? 0x20 : 0x40
    default:
      return 0x800
  }
}

/** Checks what becomes metadata of a class: where the attribute stands and what it sets. */
function checkDeclaration(c: Context, node: AttributeAst): void {
  const attribute = c.types.attributeOf(node.typeName)
  if (attribute === null) return
  if ((attribute.targets & targetOf(c)) === 0) {
    c.p.error(node, 'AttributeNotAllowedOnDeclaration', attribute.shortName, textOfTargets(attribute.targets))
  }
  for (const named of node.namedArguments) {
    const settable = attribute.properties.get(named.argumentName.toLowerCase())
    if (settable === undefined) {
      const valid = attribute.settable.join(', ')
      c.p.error(named, 'PropertyNotFoundForAttribute', named.argumentName, attribute.shortName, valid)
    } else if (!settable) c.p.error(named, 'ReadOnlyProperty', named.argumentName)
  }
}

export function checkAttribute(c: Context, node: AttributeAst): void {
  const classAttribute = isOnClass(c)
  if (classAttribute) checkDeclaration(c, node)
  const use: ConstantUse = { types: c.types, attribute: true, classAttribute }
  const id = classAttribute
    ? 'ParameterAttributeArgumentNeedsToBeConstant'
    : 'ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock'
  const names = new Set<string>()
  for (const named of node.namedArguments) {
    const folded = named.argumentName.toUpperCase()
    if (names.has(folded)) c.p.error(named, 'DuplicateNamedArgument', named.argumentName)
    else if (!named.expressionOmitted && !isConstant(named.argument, use)) c.p.error(named.argument, id)
    names.add(folded)
  }
  for (const argument of node.positionalArguments) if (!isConstant(argument, use)) c.p.error(argument, id)
}

/** An attribute in an expression belongs to a variable. */
export function checkAttributedExpression(c: Context, node: AttributedExpressionAst): void {
  let inner: AttributedExpressionAst | ConvertExpressionAst = node
  for (;;) {
    const child: ExpressionAst = inner.child
    if (child.kind === 'VariableExpressionAst') return
    if (child.kind !== 'AttributedExpressionAst' && child.kind !== 'ConvertExpressionAst') break
    inner = child
  }
  c.p.error(node.attribute, 'UnexpectedAttribute', node.attribute.typeName.fullName)
}
