import { netFault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { validationFault } from '../faults.ts'
import { ValidateArguments } from './attribute.ts'

/** The check on -ErrorVariable and its like: a variable's name, with `+` before it to append. */
export class ValidateVariableName extends ValidateArguments {
  readonly typeName = 'System.Management.Automation.Internal.CommonParameters+ValidateVariableName'

  validate(argument: Value): void {
    if (typeof argument !== 'string') return
    const name = argument.startsWith('+') ? argument.slice(1) : argument
    if (name === '') {
      throw netFault(
        'System.Management.Automation.PSArgumentException',
        'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
      )
    }
    if (isVariable(name)) return
    throw validationFault(
      'ArgumentNotValidVariableName',
      `Cannot validate argument '${name}' because it is not a valid variable name.`,
    )
  }
}

/** A path with a drive other than a scope or `variable:` names no variable. */
function isVariable(name: string): boolean {
  const colon = name.indexOf(':')
  return colon < 0 || /^(?:global|local|script|private|using|workflow|variable)$/i.test(name.slice(0, colon))
}
