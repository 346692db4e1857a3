import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import type { Binding } from '../binder/binding.ts'
import type { ParameterMetadata } from '../binder/metadata.ts'

/** Asks the user for mandatory parameters nobody gave; null where nobody can be asked. */
export function promptForParameters(
  session: Session,
  binding: Binding,
  missing: readonly ParameterMetadata[],
): ReadonlyMap<string, Value> | null {
  if (!session.ui.isInteractive) return null
  const fields = missing.map((parameter) => ({
    name: parameter.name,
    label: parameter.name,
    typeName: parameter.typeName,
    helpMessage: parameter.sets.find((data) => data.helpMessage !== null)?.helpMessage ?? '',
    isMandatory: true,
    defaultValue: undefined,
  }))
  try {
    return session.ui.prompt(
      `cmdlet ${binding.metadata.name} at command pipeline position 1`,
      'Supply values for the following parameters:',
      fields,
    )
  } catch (thrown) {
    // The input ended before the answer: nobody can be asked after all.
    if (thrown instanceof Fault && thrown.exception === 'System.Management.Automation.PSInvalidOperationException')
      return null
    throw thrown
  }
}
