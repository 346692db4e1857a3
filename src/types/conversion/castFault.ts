import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { enumEntries } from '../enum.ts'
import { exceptionOf, messageOf } from '../exception.ts'
import type { NetType } from '../netType.ts'
import { baseOf, PSCustomObject, PSObject, typeNamesOf } from '../psobject.ts'
import { netText } from '../text/netText.ts'
import { toText } from './toText.ts'

/** A failed cast: PSInvalidCastException with an id. */
export function castFault(id: string, message: string, inner?: object): Fault {
  return new Fault({
    id,
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSInvalidCastException',
    message,
    inner,
  })
}

/** A failed cast because of what some code of the target type threw. */
export function castFaultAround(id: string, value: Value, type: NetType, thrown: object): Fault {
  const exception = exceptionOf(thrown)
  return castFault(
    id,
    `Cannot convert value "${messageText(value)}" to type "${type}". Error: "${messageOf(exception)}"`,
    exception,
  )
}

/** The text of a value within messages: .NET's ToString(), a PSCustomObject's properties. */
export function messageText(value: Value): string {
  if (value instanceof PSCustomObject || value instanceof PSObject) return toText(value)
  return netText(value)
}

/** The names of an enumeration as messages list them. */
export function enumNameList(type: NetType): string {
  return enumEntries(type)
    .map(([name]) => name)
    .join(',')
}

/** The fault of a value that no conversion to the type exists for. */
export function noConversionFault(value: Value, type: NetType): Fault {
  const base = baseOf(value)
  if (base === null || base === nothing) {
    if (type.isEnum) {
      return castFault(
        'nullToEnumInvalidCast',
        `Cannot convert null to type "${type}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${enumNameList(type)}".`,
      )
    }
    return castFault('nullToObjectInvalidCast', `Cannot convert null to type "${type}".`)
  }
  const own = typeNamesOf(value)[0]!
  const isSecret =
    type.fullName === 'System.Security.SecureString' || type.fullName === 'System.Management.Automation.PSCredential'
  const message = isSecret
    ? `Cannot convert the value of type "${own}" to type "${type}".`
    : `Cannot convert the "${messageText(value)}" value of type "${own}" to type "${type}".`
  return castFault('ConvertToFinalInvalidCastException', message)
}
