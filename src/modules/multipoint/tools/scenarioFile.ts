/** Scenario files as the cmdlets read and write them, through the session's own file system. */
import { Fault } from '../../../kernel/fault.ts'
import { FileSystemFailure } from '../../../kernel/fileSystem.ts'
import type { Session } from '../../../session/session.ts'
import { type Refusal, scenarioNotFound, scenarioUnreadable } from '../domain/errors.ts'
import type { EstateData } from '../domain/estate.ts'
import { readScenarioText } from '../domain/scenario/read.ts'
import { writeScenarioText } from '../domain/scenario/write.ts'

/** A path as written, from the session's location. */
function absolute(session: Session, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return path
  if (path === '~' || path.startsWith('~/')) return `${session.host.machine.homeDirectory}${path.slice(1)}`
  return `${session.location.replace(/\/$/, '')}/${path}`
}

export function readScenarioFrom(session: Session, path: string): EstateData | Refusal {
  const file = absolute(session, path)
  try {
    return readScenarioText(new TextDecoder().decode(session.host.fileSystem.readFile(file)), file)
  } catch (thrown) {
    if (!(thrown instanceof FileSystemFailure)) throw thrown
    return thrown.code === 'ENOENT' ? scenarioNotFound(file) : scenarioUnreadable(file, `${thrown.code}.`)
  }
}

/** Throws a Fault where the file cannot be written. */
export function writeScenarioTo(session: Session, path: string, data: EstateData): void {
  const file = absolute(session, path)
  try {
    session.host.fileSystem.writeFile(file, new TextEncoder().encode(writeScenarioText(data)), 'replace')
  } catch (thrown) {
    if (!(thrown instanceof FileSystemFailure)) throw thrown
    throw new Fault({
      id: 'ScenarioUnwritable',
      category: 'WriteError',
      exception: 'System.IO.IOException',
      message: `Cannot write the scenario file '${file}': ${thrown.code}.`,
      target: file,
    })
  }
}
