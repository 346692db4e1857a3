import { ArrayList } from '../../dotnet/collections/lists.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'

/** `$Error`: the very list in which the session records. */
export function errorListOf(session: Session): Value {
  return new ArrayList(session.errors.list)
}
