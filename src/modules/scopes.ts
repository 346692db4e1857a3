import { Fault } from '../kernel/fault.ts'
import { type Frame, outerScope, scriptScope } from '../session/scope.ts'

/**
 * The scope that -Scope names: Global, Local, Script, Private, or a number of levels outward. undefined: the calling one. Throws where the name or
 * number means none. about_Scopes
 */
export function scopeNamed(frame: Frame, name: string | undefined): Frame {
  if (name === undefined || name === '') return frame
  switch (name.toLowerCase()) {
    case 'global':
      return frame.session.global.top
    case 'local':
    case 'private':
      return frame
    case 'script':
      return scriptScope(frame)
  }
  if (!/^\d+$/.test(name))
    throw new Fault({
      id: 'Argument',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentException',
      message:
        'Cannot process argument because the value of parameter "Scope" is not valid. Valid values are "Global", "Local", or "Script", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and 1 is its parent). Change the value of the "Scope" parameter and run the operation again.',
    })
  const scope = outerScope(frame, Number(name))
  if (scope === null)
    throw new Fault({
      id: 'ArgumentOutOfRange',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentOutOfRangeException',
      message: `The scope number '${name}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was ${name}.`,
    })
  return scope
}
