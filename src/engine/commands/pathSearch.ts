import type { Frame } from '../../session/scope.ts'
import type { Session } from '../../session/session.ts'
import { ApplicationInfo, type CommandInfo, ExternalScriptInfo } from './info.ts'
import { loadScriptFile } from './scriptFile.ts'

/** The script or program of a name: a path, or a name found along $env:PATH. */
export function findOnPath(frame: Frame, name: string): CommandInfo | null {
  if (name === '') return null
  const { session } = frame
  const written = name.replaceAll('\\', '/')
  if (written.includes('/') || written === '~') return commandAt(session, absolutePath(session, written), true)
  for (const folder of pathFolders(session)) {
    const found = commandAt(session, `${folder}/${name}`)
    if (found !== null) return found
  }
  return null
}

/** The folders of $env:PATH. */
export function pathFolders(session: Session): string[] {
  return (session.host.environment.get('PATH') ?? '').split(':').filter((folder) => folder !== '')
}

/** A path made absolute against the session's location; `~` is the user's folder. `.` and `..` are resolved. */
export function absolutePath(session: Session, path: string): string {
  let full = path
  if (full === '~' || full.startsWith('~/')) full = session.host.machine.homeDirectory + full.slice(1)
  else if (!full.startsWith('/')) full = `${session.location}/${full}`
  const parts: string[] = []
  for (const part of full.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** The script (`name` or `name.ps1`) or program at an absolute path; a program that only a name stands for must be executable. */
export function commandAt(session: Session, path: string, isGiven = false): CommandInfo | null {
  const { fileSystem } = session.host
  const isFile = (candidate: string) => fileSystem.status(candidate)?.kind === 'file'
  for (const candidate of /\.ps1$/i.test(path) ? [path] : [`${path}.ps1`, path]) {
    if (!isFile(candidate)) continue
    const name = candidate.slice(candidate.lastIndexOf('/') + 1)
    if (/\.ps1$/i.test(candidate))
      return new ExternalScriptInfo(name, candidate, () => loadScriptFile(session, candidate))
    if (isGiven || fileSystem.mayAccess(candidate, 'execute')) return new ApplicationInfo(name, candidate)
  }
  return null
}
