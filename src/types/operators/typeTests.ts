import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { convert, tryConvert } from '../conversion/convert.ts'
import { NetType, requireType } from '../netType.ts'
import { PSCustomObject, PSObject } from '../psobject.ts'
import { isInstance, psCustomObjectType, psObjectType } from '../typeOf.ts'
import { plain } from './operand.ts'
import { convertOperand } from './operandText.ts'

const typeType = requireType('System.Type')

/** The right operand of `-is`: a type, or what converts to one. */
function typeOperand(right: Value): NetType {
  const operand = plain(right)
  if (operand instanceof NetType) return operand
  if (operand === null) throw runtimeFault('IsOperatorRequiresType', "The right operand of '-is' must be a type.")
  return convertOperand(operand, typeType) as unknown as NetType
}

export function isOfType(left: Value, right: Value): boolean {
  const type = typeOperand(right)
  if (type === psObjectType || type === psCustomObjectType)
    return left instanceof PSCustomObject || left instanceof PSObject
  const value = plain(left)
  return value !== null && isInstance(value, type)
}

export function isNotOfType(left: Value, right: Value): boolean {
  return !isOfType(left, right)
}

/** `-as`: the converted value, or null. */
export function asType(left: Value, right: Value): Value {
  const operand = plain(right)
  if (operand === null) throw runtimeFault('AsOperatorRequiresType', "The right operand of '-as' must be a type.")
  const type = operand instanceof NetType ? operand : (convert(operand, typeType) as unknown as NetType)
  return tryConvert(left, type) ?? null
}
