import type { Stream } from '../../dotnet/io/streams.ts'
import { digestOf, hashKind } from '../../dotnet/security/hashing.ts'
import { validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { CmdletProviderCall } from '../../providers/call.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import { globPath } from '../../session/globbing.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { registerTypes } from '../../types/registry.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { FileHashInfo, fileHashTypes } from './data/file-hash.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-filehash */
export const getFileHash = defineCmdlet('Get-FileHash', () => ({
  class: 'Microsoft.PowerShell.Commands.GetFileHashCommand',
  defaultSet: 'Path',
  outputTypes: ['Microsoft.PowerShell.Commands.FileHashInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=517145',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    InputStream: parameter('System.IO.Stream', { set: 'StreamParameterSet', mandatory: true, position: 0 }),
    Algorithm: parameter('String', {
      position: 1,
      attributes: [validateSet('SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5')],
    }),
  },
  process(context) {
    const { bound, frame, parameterSetName, write, writeError } = context
    if (parameterSetName === 'StreamParameterSet') return
    registerTypes(fileHashTypes)
    const algorithm = (bound.Algorithm ?? 'SHA256').toUpperCase()
    const call = new CmdletProviderCall(context as never)
    for (const path of textsOf(bound.LiteralPath ?? bound.Path)) {
      let found: string[] = []
      try {
        found =
          parameterSetName === 'LiteralPath'
            ? [resolveProviderPath(frame, path).path]
            : globPath(call, path).map((each) => each.path)
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        if (!hasWildcards(path))
          writeError(new Fault({ ...thrown, id: 'FileNotFound', category: 'ObjectNotFound', target: path }))
      }
      for (const file of found) {
        try {
          write(
            new FileHashInfo(algorithm, hexOf(algorithm, frame.session.host.fileSystem.readFile(file)), file) as never,
          )
        } catch (thrown) {
          if (!(thrown instanceof FileSystemFailure)) throw thrown
          writeError(unreadable(thrown.code, file))
        }
      }
    }
  },
  end({ bound, parameterSetName, write }) {
    if (parameterSetName !== 'StreamParameterSet') return
    registerTypes(fileHashTypes)
    const algorithm = (bound.Algorithm ?? 'SHA256').toUpperCase()
    write(
      new FileHashInfo(algorithm, hexOf(algorithm, (bound.InputStream as unknown as Stream).readRest()), '') as never,
    )
  },
}))

function hexOf(algorithm: string, bytes: Uint8Array): string {
  let text = ''
  for (const byte of digestOf(hashKind(algorithm)!, bytes)) text += byte.toString(16).padStart(2, '0')
  return text.toUpperCase()
}

function unreadable(code: string, path: string): Fault {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Fault({
      id: 'FileNotFound',
      category: 'ObjectNotFound',
      exception: 'System.IO.FileNotFoundException',
      message: `Could not find file '${path}'.`,
      target: path,
    })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR')
    return new Fault({
      id: 'UnauthorizedAccessError',
      category: 'InvalidData',
      exception: 'System.UnauthorizedAccessException',
      message: `Access to the path '${path}' is denied.`,
      target: path,
    })
  return new Fault({
    id: 'FileReadError',
    category: 'ReadError',
    exception: 'System.IO.IOException',
    message: `The file '${path}' cannot be read. (${code})`,
    target: path,
  })
}
