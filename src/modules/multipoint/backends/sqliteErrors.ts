/** SQLite's result codes in words an administrator can act on. */
import { BackendError } from '../domain/contract.ts'
import { databaseUnusable } from '../domain/errors.ts'

const primaryCode = (thrown: object): number => ((thrown as { errcode?: number }).errcode ?? 0) & 0xff

/** An SQLite failure as a BackendError; anything else as it is. */
export function explainDatabaseError(file: string, thrown: unknown): unknown {
  if (!(thrown instanceof Error) || (thrown as { code?: string }).code !== 'ERR_SQLITE_ERROR') return thrown
  switch (primaryCode(thrown)) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
      return new BackendError(
        databaseUnusable(file, 'DatabaseLocked', 'ResourceBusy', 'another process has locked it.'),
      )
    case 8: // SQLITE_READONLY
      return new BackendError(databaseUnusable(file, 'DatabaseReadOnly', 'PermissionDenied', 'it is read-only.'))
    case 11: // SQLITE_CORRUPT
      return new BackendError(databaseUnusable(file, 'DatabaseDamaged', 'InvalidData', 'it is damaged.'))
    case 13: // SQLITE_FULL
      return new BackendError(databaseUnusable(file, 'DatabaseFull', 'WriteError', 'the disk is full.'))
    case 14: // SQLITE_CANTOPEN
      return new BackendError(
        databaseUnusable(file, 'DatabaseNotOpened', 'OpenError', 'it cannot be opened or created there.'),
      )
    case 26: // SQLITE_NOTADB
      return new BackendError(databaseUnusable(file, 'NotADatabase', 'InvalidData', 'it is not an SQLite database.'))
    default:
      return new BackendError(databaseUnusable(file, 'DatabaseFailed', 'ReadError', `${thrown.message}.`))
  }
}

export const notOurs = (file: string): BackendError =>
  new BackendError(databaseUnusable(file, 'ForeignDatabase', 'InvalidData', 'it belongs to another program.'))

export const tooNew = (file: string, version: number, known: number): BackendError =>
  new BackendError(
    databaseUnusable(
      file,
      'DatabaseTooNew',
      'InvalidData',
      `its schema is version ${version}, and this program knows versions up to ${known}.`,
    ),
  )
