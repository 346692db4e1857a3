import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'

/** Puts an error at the front of `$Error`, unless the same one stands there already, and cuts the list to what it may hold. */
export function recordError(session: Session, error: Value): void {
  const { list } = session.errors
  const newest = list[0]
  if (newest === error) return
  if (newest instanceof ErrorRecord && error instanceof ErrorRecord && newest.exception === error.exception) return
  const most = session.limits.errorCount
  if (list.length >= most) list.length = most - 1
  list.unshift(error)
}
