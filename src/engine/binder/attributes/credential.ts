import { netFault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { isNull, typeOf, unwrap } from '../typing.ts'
import { type AttributeHost, TransformArgument } from './attribute.ts'

/** `[Credential()]`: nothing or a user's name is asked for, a PSCredential taken as it is. */
export class CredentialTransform extends TransformArgument {
  readonly typeName = 'System.Management.Automation.CredentialAttribute'

  override get transformsNullOptional(): boolean {
    return false
  }

  transform(argument: Value, host: AttributeHost): Value {
    const base = unwrap(argument)
    if (isNull(base)) return host.credential(null)
    if (typeOf(base).fullName === 'System.Management.Automation.PSCredential') return argument
    if (typeof base !== 'string') throw netFault('System.Management.Automation.PSArgumentException', 'userName')
    return host.credential(base === '' ? null : base)
  }
}
