import { chooseBackend, openBackend } from '../../modules/multipoint/backends/select.ts'
import { BackendError } from '../../modules/multipoint/domain/contract.ts'
import { Directory } from '../../modules/multipoint/domain/directory.ts'
import { unknownBackend } from '../../modules/multipoint/domain/errors.ts'
import type { Session } from '../../session/session.ts'

const opened = new WeakMap<Session, { readonly key: string; readonly directory: Directory }>()

/** The back end that the session's environment and location choose. It stays open while the choice stays the same. */
export function connectBackend(session: Session): Directory {
  const choice = chooseBackend({
    variable: session.host.environment.get('MPSH_MULTIPOINT'),
    workingFolder: session.location,
  })
  const key = `${choice.text}\n${choice.folder}`
  const known = opened.get(session)
  if (known?.key === key) return known.directory
  known?.directory.dispose()
  const backend = openBackend(choice, {
    loadModule(url, name) {
      void url
      throw new BackendError(unknownBackend(name))
    },
  })
  const directory = new Directory(backend, (promise) => {
    void promise
    throw new Error('a back end in the same thread answered with a promise')
  })
  opened.set(session, { key, directory })
  return directory
}
