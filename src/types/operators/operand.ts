import { numericCode } from '../../kernel/convertNumber.ts'
import { type Fault, runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { scanNumberText, textToNumber } from '../conversion/numberText.ts'
import { EnumValue } from '../enum.ts'
import { invokeStatic } from '../members.ts'
import { PSCustomObject, PSObject } from '../psobject.ts'
import { typeOf } from '../typeOf.ts'

/** A text as an operand of arithmetic: a number as PowerShell would read it, or what Int32's Parse takes. Throws the cast's error. */
export function textOperand(text: string): Value {
  return scanNumberText(text) ?? textToNumber(text, 9, 'System.Int32')
}

/** What the operators look at: the wrapped value of a PSObject, null for AutomationNull. */
export function plain(value: Value): Value {
  if (value instanceof PSObject) return value.base
  return value === nothing ? null : value
}

/** A number (Boolean, Char and enumeration count as such, null is 0, text is read): null where the value is nothing of that kind. */
export function numericOperand(value: Value): Value {
  if (value === null) return 0
  if (typeof value === 'string') return textOperand(value)
  if (value instanceof EnumValue) return value.value
  return numericCode(value) > 1 ? value : null
}

/**
 * Calls the operator method (`op_Addition` …) that the left or the right operand's type declares. Throws MethodNotFound where neither does.
 * `blamed` is the operand whose type the message names.
 */
export function callOperator(name: string, left: Value, right: Value, blamed: Value): Value {
  const folded = fold(name)
  for (const operand of [left, right]) {
    if (operand === null) continue
    const type = typeOf(operand)
    if (type.staticMethods(folded) !== null) return invokeStatic(type, name, [left, right])
  }
  throw noOperator(name, blamed)
}

export function noOperator(name: string, blamed: Value): Fault {
  return runtimeFault(
    'MethodNotFound',
    `Method invocation failed because [${typeNameInMessage(blamed)}] does not contain a method named '${name}'.`,
  )
}

export function typeNameInMessage(value: Value): string {
  return value instanceof PSCustomObject ? 'System.Management.Automation.PSObject' : typeOf(value).fullName
}
