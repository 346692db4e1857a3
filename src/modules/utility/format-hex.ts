import { notNullOrEmpty, obsolete, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import { FileSystemFailure } from '../../kernel/fileSystem.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { invokeMember, readMember } from '../../types/members.ts'
import { baseOf } from '../../types/psobject.ts'
import { registerTypes } from '../../types/registry.ts'
import { typeOf } from '../../types/typeOf.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { encodingArgument, encodingCompletions, warnOfObsoleteEncoding } from '../encodingArgument.ts'
import { absolutePath, isFilePath, resolveInputPaths } from './files/file-path.ts'
import { byteCollectionTypes } from './hex/byte-collection.ts'
import { HexWriter } from './hex/hex-writer.ts'

let isRegistered = false

function registerOnce(): void {
  if (!isRegistered) registerTypes(byteCollectionTypes)
  isRegistered = true
}

const most = BigInt(Number.MAX_SAFE_INTEGER)

function lengthOf(value: bigint | undefined, otherwise: number): number {
  return value === undefined ? otherwise : Number(value > most ? most : value)
}

function encoded(text: string, encoding: Value | undefined): Uint8Array {
  if (encoding === undefined || encoding === null) return new TextEncoder().encode(text)
  const bytes = invokeMember(encoding, 'GetBytes', [text])
  return bytes instanceof NetArray && bytes.storage instanceof Uint8Array ? bytes.storage : new Uint8Array(0)
}

const fileTypes = new Set(['System.IO.FileInfo', 'System.IO.DirectoryInfo'])

function notAFile(path: string): Fault {
  return new Fault({
    id: 'FormatHexOnlySupportsFileSystemPaths',
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
    message: `The given path '${path}' is not supported. This command only supports the FileSystem Provider paths.`,
    target: path,
  })
}

function fileNotFound(path: string, target: unknown): Fault {
  return new Fault({
    id: 'FileNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ItemNotFoundException',
    message: `Cannot find path '${path}' because it does not exist.`,
    target,
  })
}

/** The error of a file that cannot be read. Throws where that ends the command. */
function readFailure(code: string, path: string): Fault {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR')
    throw netFault('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`)
  return new Fault({
    id: 'FormatHexIOError',
    category: 'WriteError',
    exception: code === 'ENOENT' ? 'System.IO.FileNotFoundException' : 'System.IO.IOException',
    message:
      code === 'ENOENT' ? `Could not find file '${path}'.` : `The process cannot access the file '${path}'. (${code})`,
    target: path,
  })
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-hex */
export const formatHex = defineCmdlet('Format-Hex', () => ({
  class: 'Microsoft.PowerShell.Commands.FormatHex',
  outputTypes: ['Microsoft.PowerShell.Commands.ByteCollection'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096611',
  parameters: {
    Path: parameter('String[]', { set: 'Path', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    InputObject: parameter('PSObject', { set: 'ByInputObject', mandatory: true, fromPipeline: true }),
    Encoding: parameter('System.Text.Encoding', {
      set: 'ByInputObject',
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    Count: parameter('Int64', { attributes: [validateRangeKind('Positive')] }),
    Offset: parameter('Int64', { attributes: [validateRangeKind('NonNegative')] }),
    Raw: parameter('SwitchParameter', { set: 'ByInputObject', attributes: [obsolete('Raw parameter is deprecated.')] }),
  },
  state: (): { writer: HexWriter | null } => ({ writer: null }),
  begin({ bound, state, write, writeWarning }) {
    registerOnce()
    warnOfObsoleteEncoding(bound.Encoding, writeWarning)
    const range = { offset: lengthOf(bound.Offset, 0), count: lengthOf(bound.Count, Number.MAX_SAFE_INTEGER) }
    state.writer = new HexWriter(range, write)
  },
  process({ bound, frame, state, parameterSetName, writeError }) {
    const writer = state.writer!
    const { session } = frame
    const readFiles = (paths: readonly string[]): void => {
      for (const path of paths) {
        try {
          writer.file(session.host.fileSystem.readFile(path), path)
        } catch (thrown) {
          if (!(thrown instanceof FileSystemFailure)) throw thrown
          writeError(readFailure(thrown.code, path))
        }
      }
    }
    if (parameterSetName !== 'ByInputObject') {
      const isLiteral = parameterSetName === 'LiteralPath'
      for (const item of itemsOf((isLiteral ? bound.LiteralPath : bound.Path) as object)) {
        const path = item as string
        if (!isFilePath(frame, path)) {
          writeError(notAFile(path))
          continue
        }
        const found = isLiteral ? [absolutePath(frame, path)] : resolveInputPaths(frame, path)
        readFiles(found)
        if (found.length === 0 && !hasWildcards(path)) writeError(fileNotFound(absolutePath(frame, path), bound.Path))
      }
      return
    }
    const value = baseOf(bound.InputObject as Value)
    if (typeof value === 'string') writer.text(encoded(value, bound.Encoding))
    else if (fileTypes.has(typeOf(value).fullName)) readFiles([readMember(value, 'FullName') as string])
    else if (!writer.value(value)) {
      const type = typeOf(value)
      writeError(
        new Fault({
          id: 'FormatHexTypeNotSupported',
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
          message: `Cannot convert input of type '${type.fullName}' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.`,
          target: type,
        }),
      )
    }
  },
  end({ state }) {
    state.writer?.flush()
  },
}))
