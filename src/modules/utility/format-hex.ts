import { notNullOrEmpty, obsolete, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { invokeMember, readMember } from '../../types/members.ts'
import { baseOf } from '../../types/psobject.ts'
import { registerTypes } from '../../types/registry.ts'
import { typeOf } from '../../types/typeOf.ts'
import { encodingArgument, encodingCompletions, warnOfObsoleteEncoding } from '../encodingArgument.ts'
import { absolutePath, resolveInputPaths } from './files/file-path.ts'
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
    Raw: parameter('SwitchParameter', { set: 'ByInputObject', attributes: [obsolete('')] }),
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
      for (const path of paths) writer.file(session.host.fileSystem.readFile(path), path)
    }
    if (parameterSetName === 'LiteralPath') {
      readFiles(itemsOf(bound.LiteralPath as object).map((path) => absolutePath(session, path as string)))
      return
    }
    if (parameterSetName === 'Path') {
      for (const path of itemsOf(bound.Path as object)) {
        const found = resolveInputPaths(session, path as string)
        readFiles(found)
        if (found.length > 0) continue
        writeError(
          new Fault({
            id: 'FileNotFound',
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.ItemNotFoundException',
            message: `Cannot find path '${absolutePath(session, path as string)}' because it does not exist.`,
            target: bound.Path,
          }),
        )
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
