import { Fault } from '../../../kernel/fault.ts'
import { globPath } from '../../../session/globbing.ts'
import { resolveProviderPath } from '../../../session/path.ts'
import type { ProviderCall } from '../../../session/provider.ts'
import type { Frame } from '../../../session/scope.ts'
import { hasWildcards, unescapeWildcards } from '../../../types/wildcard.ts'

function absolute(frame: Frame, path: string): string {
  const found = resolveProviderPath(frame, path)
  if (found.provider.name === 'FileSystem') return found.path
  throw new Fault({
    id: 'ReadWriteFileNotFileSystemProvider',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: `Cannot open file because the current provider (Microsoft.PowerShell.Core\\${found.provider.name}) cannot open a file.`,
  })
}

/** A request that only looks which files there are. */
function lookingCall(frame: Frame): ProviderCall {
  return {
    frame,
    session: frame.session,
    force: false,
    filter: null,
    excludes: () => false,
    dynamic: () => undefined,
    writeProperty() {},
    writeItem() {},
    writeError() {},
    writeWarning() {},
    writeVerbose() {},
    shouldProcess: () => true,
    shouldContinue: () => true,
  }
}

/** The files that a path with wildcards matches. */
function matches(frame: Frame, path: string): string[] {
  return globPath(lookingCall(frame), path).map((found) => found.path)
}

/**
 * The absolute path of one file to be written or read: as given if literal or without wildcards, else the one file that matches. Throws the faults
 * that commands of one file share.
 */
export function resolveFilePath(frame: Frame, path: string, isLiteral: boolean): string {
  const full = absolute(frame, path)
  if (isLiteral) return full
  if (!hasWildcards(path)) {
    const plain = unescapeWildcards(full)
    return frame.session.host.fileSystem.status(plain) === null ? full : plain
  }
  const found = matches(frame, path)
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
export function resolveInputPaths(frame: Frame, path: string): string[] {
  const full = absolute(frame, path)
  if (hasWildcards(path)) return matches(frame, path)
  const plain = unescapeWildcards(full)
  return frame.session.host.fileSystem.status(plain) === null ? [] : [plain]
}

/** Whether a path is one of the file system. Throws where there is no such drive. */
export function isFilePath(frame: Frame, path: string): boolean {
  return resolveProviderPath(frame, path).provider.name === 'FileSystem'
}

/** A path as it would be if it were there. */
export function absolutePath(frame: Frame, path: string): string {
  return absolute(frame, path)
}
