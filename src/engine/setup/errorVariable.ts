import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { objectArray } from '../../types/array.ts'

/** `$Error`: shows what the session has recorded. */
export function errorListOf(session: Session): Value {
  return objectArray(session.errors.list)
}
