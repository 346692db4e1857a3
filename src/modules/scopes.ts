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
      message: `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
    })
  const scope = outerScope(frame, Number(name))
  if (scope === null)
    throw new Fault({
      id: 'ArgumentOutOfRange',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSArgumentOutOfRangeException',
      message: `The scope number '${name}' exceeds the number of active scopes. (Parameter 'scopeID')\nActual value was ${name}.`,
    })
  return scope
}
