import type { Session } from '../../session/session.ts'
import type { TypeData } from '../../types/ambient.ts'

/** Members a session adds to types. */
export function typeDataOf(session: Session): TypeData | null {
  return session.typeData
}
