import type { ExpressionAst, TypeDefinitionAst } from '../../../grammar/ast.ts'
import { BigInteger } from '../../kernel/boxes.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import { convert, tryConvert } from '../../types/conversion/convert.ts'
import { NetType, requireType } from '../../types/netType.ts'
import { int32Type } from '../../types/typeOf.ts'
import { typeText } from '../../types/typeText.ts'
import { constantOf } from '../binder/constants.ts'
import { metadataContext } from '../commands/metadataContext.ts'
import { alreadyDefined } from './definitionChecks.ts'
import type { DefinitionErrors, Place } from './definitionErrors.ts'
import { findType } from './types.ts'

/** Makes the NetType of an `enum` definition. */
export function declareEnum(frame: Frame, ast: TypeDefinitionAst, errors: DefinitionErrors): NetType {
  const underlying = ast.baseTypes.length === 0 ? int32Type : (findType(frame, ast.baseTypes[0]!.typeName) ?? int32Type)
  const values: [string, number | bigint][] = []
  const known = new Map<string, number | bigint>()
  const isWide = underlying.code === 11 || underlying.code === 12
  let next: number | bigint = isWide ? 0n : 0
  for (const member of ast.members) {
    if (member.kind !== 'PropertyMemberAst') continue
    if (member.initialValue !== null) next = numberOf(frame, ast, member.initialValue, underlying, known, errors)
    if (known.has(fold(member.name))) alreadyDefined(errors, member, member.name)
    else if (isOutside(next, underlying)) outOfBounds(errors, member.initialValue ?? member, underlying)
    values.push([member.name, next])
    known.set(fold(member.name), next)
    next = typeof next === 'bigint' ? next + 1n : next + 1
  }
  const flags = ast.attributes.some((a) => /^(System\.)?Flags(Attribute)?$/i.test(a.typeName.fullName))
  return new NetType(
    ast.name,
    () => ({ kind: 'enum', values, flags, underlying: underlying.fullName, assembly: 'PowerShell Class Assembly' }),
    { kind: 'enum' },
  )
}

/** EnumeratorValueOutOfBounds. */
function outOfBounds(errors: DefinitionErrors, place: Place, underlying: NetType): void {
  errors.report(
    place,
    'EnumeratorValueOutOfBounds',
    `Enumerator value is either too large or too small for ${typeText(underlying)}.`,
  )
}

/** Whether a value that counts on from the one before has left the underlying type. */
function isOutside(value: number | bigint, underlying: NetType): boolean {
  const boxed = typeof value === 'bigint' ? new BigInteger(value) : value
  return tryConvert(boxed, underlying) === undefined
}

function numberOf(
  frame: Frame,
  ast: TypeDefinitionAst,
  node: ExpressionAst,
  underlying: NetType,
  known: ReadonlyMap<string, number | bigint>,
  errors: DefinitionErrors,
): number | bigint {
  if (
    node.kind === 'MemberExpressionAst' &&
    node.static &&
    node.expression.kind === 'TypeExpressionAst' &&
    node.member.kind === 'StringConstantExpressionAst'
  ) {
    const own = fold(node.expression.typeName.fullName) === fold(ast.name)
    const found = own ? known.get(fold(node.member.value)) : undefined
    if (found !== undefined) return found
  }
  const value = constantOf(node, metadataContext(frame, frame.block!.source))
  try {
    const converted = convert(value, underlying)
    if (typeof converted === 'number' || typeof converted === 'bigint') return converted
    return (converted as { value: number }).value
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (tryConvert(value, requireType('System.Numerics.BigInteger')) !== undefined)
      outOfBounds(errors, node, underlying)
    else errors.report(node, 'CannotConvertValue', `Cannot convert the value to type "${typeText(underlying)}".`)
    return 0
  }
}
