import { Fault } from '../../../kernel/fault.ts'
import type { Session } from '../../../session/session.ts'
import { hasWildcards, unescapeWildcards, WildcardPattern } from '../../../types/wildcard.ts'

/** Drives that hold no files. */
const otherDrives: ReadonlyMap<string, string> = new Map([
  ['alias', 'Microsoft.PowerShell.Core\\Alias'],
  ['env', 'Microsoft.PowerShell.Core\\Environment'],
  ['function', 'Microsoft.PowerShell.Core\\Function'],
  ['variable', 'Microsoft.PowerShell.Core\\Variable'],
])

const fileSystemPrefix = /^(?:Microsoft\.PowerShell\.Core\\)?FileSystem::/i

function absolute(session: Session, path: string): string {
  const { temporaryDirectory, homeDirectory } = session.host.machine
  let rest = path.replace(fileSystemPrefix, '').replaceAll('\\', '/')
  const drive = /^([^/:]+):\/?/.exec(rest)
  if (drive !== null) {
    const name = drive[1]!.toLowerCase()
    if (name !== 'temp') throw notAFile(drive[1]!, otherDrives.get(name))
    rest = `${temporaryDirectory}/${rest.slice(drive[0].length)}`
  } else if (rest === '~' || rest.startsWith('~/')) rest = homeDirectory + rest.slice(1)
  else if (!rest.startsWith('/')) rest = `${session.location}/${rest}`
  const parts: string[] = []
  for (const part of rest.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

function notAFile(drive: string, provider: string | undefined): Fault {
  if (provider === undefined) {
    return new Fault({
      id: 'DriveNotFound',
      category: 'ObjectNotFound',
      exception: 'System.Management.Automation.DriveNotFoundException',
      message: `Cannot find drive. A drive with the name '${drive}' does not exist.`,
      target: drive,
    })
  }
  return new Fault({
    id: 'ReadWriteFileNotFileSystemProvider',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: `Cannot open file because the current provider (${provider}) cannot open a file.`,
  })
}

/** The files an absolute path with wildcards matches, in the file system's order. */
function matches(session: Session, path: string): string[] {
  const { fileSystem } = session.host
  let found = ['']
  for (const part of path.split('/').slice(1)) {
    const next: string[] = []
    for (const folder of found) {
      if (!hasWildcards(part)) {
        const candidate = `${folder}/${unescapeWildcards(part)}`
        if (fileSystem.status(candidate) !== null) next.push(candidate)
        continue
      }
      if (fileSystem.status(folder === '' ? '/' : folder)?.kind !== 'directory') continue
      const pattern = new WildcardPattern(part)
      for (const name of fileSystem.list(folder === '' ? '/' : folder))
        if (pattern.matches(name)) next.push(`${folder}/${name}`)
    }
    found = next
  }
  return found
}

/**
 * The absolute path of a file to be written: as given if literal or without wildcards, else the one file that matches. Throws the faults
 * that commands which write files share.
 */
export function resolveOutputPath(session: Session, path: string, isLiteral: boolean): string {
  const full = absolute(session, path)
  if (isLiteral || !hasWildcards(full)) return isLiteral ? full : unescapeWildcards(full)
  const found = matches(session, full)
  if (found.length === 1) return found[0]!
  if (found.length > 1) {
    throw new Fault({
      id: 'ReadWriteMultipleFilesNotSupported',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSInvalidOperationException',
      message:
        'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.',
    })
  }
  throw new Fault({
    id: 'FileOpenFailure',
    category: 'OpenError',
    exception: 'System.IO.FileNotFoundException',
    message: `Cannot perform operation because the wildcard path ${path} did not resolve to a file.`,
    target: path,
  })
}

/** The absolute paths of files to be read, wildcards expanded; [] where nothing is there. */
export function resolveInputPaths(session: Session, path: string): string[] {
  const full = absolute(session, path)
  if (hasWildcards(full)) return matches(session, full)
  return session.host.fileSystem.status(full) === null ? [] : [full]
}

/** A path as it would be if it were there. */
export function absolutePath(session: Session, path: string): string {
  return absolute(session, path)
}
