import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { tryConvert } from '../conversion/convert.ts'
import { toText } from '../conversion/toText.ts'
import { NetType, requireType } from '../netType.ts'
import { PSCustomObject, PSObject } from '../psobject.ts'
import { isInstance, psCustomObjectType, psObjectType } from '../typeOf.ts'
import { plain } from './operand.ts'
import { convertOperand } from './operandText.ts'

/** The right operand of `-is` and `-as`: a type, or its name. Throws where no type has that name. */
function typeOperand(right: Value): NetType {
  const operand = plain(right)
  if (operand instanceof NetType) return operand
  if (typeof operand === 'string') return convertOperand(operand, requireType('System.Type')) as unknown as NetType
  throw runtimeFault('IsOperatorRequiresType', "The right operand of '-is' must be a type.", 'InvalidOperation')
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

/** The type named on the right of `-as`. */
function namedType(name: string): NetType {
  const type = tryConvert(name, requireType('System.Type'))
  if (type instanceof NetType) return type
  throw runtimeFault(
    'InvalidCastFromStringToType',
    `Cannot convert the "${name}" value of type "System.String" to type "System.Type".`,
    'InvalidArgument',
  )
}

/** `-as`: the converted value, or null. */
export function asType(left: Value, right: Value): Value {
  const operand = plain(right)
  if (!(operand instanceof NetType) && typeof operand !== 'string')
    throw runtimeFault(
      'AsOperatorRequiresType',
      `The right operand of '-as' must be a type: ${toText(right)}`,
      'InvalidOperation',
    )
  const value = tryConvert(left, typeof operand === 'string' ? namedType(operand) : operand)
  return value === undefined ? null : value
}
