import { Encoding } from '../../dotnet/text/encodingTypes.ts'
import { Byte } from '../../kernel/boxes.ts'
import { type ErrorCategory, Fault } from '../../kernel/fault.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import type { ContentProvider, ContentReader, ContentWriter, ProviderCall } from '../../session/provider.ts'
import { arrayFrom, byteOf } from '../../types/array.ts'
import { tryConvert } from '../../types/conversion/convert.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { requireType } from '../../types/netType.ts'
import { netText } from '../../types/text/netText.ts'
import { decodeFile, encodingByMark, encodingFrom } from './encodings.ts'
import { exceptionFor, ioFault } from './faults.ts'
import { isFolder } from './items.ts'

const flag = (call: ProviderCall, name: string): boolean => toBoolean(call.dynamic(name) ?? false)

function failure(
  call: ProviderCall,
  thrown: unknown,
  path: string,
  operation: 'GetContentReader' | 'GetContentWriter' | 'ClearContent',
  category: 'ReadError' | 'WriteError',
): Fault {
  if (!(thrown instanceof FileSystemFailure)) throw thrown
  const { exception, message } = exceptionFor(call.session.host.fileSystem, thrown, path)
  const [kind, found] = failureKinds.get(exception) ?? ['IOError', category]
  return ioFault(`${operation}${kind}`, found, exception, message, path)
}

/** The end of the error's id and its category, by the exception's class. */
const failureKinds: ReadonlyMap<string, readonly [string, ErrorCategory]> = new Map([
  ['System.UnauthorizedAccessException', ['UnauthorizedAccessError', 'PermissionDenied']],
  ['System.IO.DirectoryNotFoundException', ['DirectoryNotFoundError', 'ObjectNotFound']],
  ['System.IO.FileNotFoundException', ['FileNotFoundError', 'ObjectNotFound']],
  ['System.IO.PathTooLongException', ['PathTooLongError', 'InvalidArgument']],
])

/** Get-Content, Set-Content, Add-Content and Clear-Content of files. */
export const fileContent: ContentProvider = {
  reader(call: ProviderCall, path: string): ContentReader {
    const { fileSystem } = call.session.host
    if (isFolder(fileSystem, path)) {
      throw ioFault(
        'GetContainerContentException',
        'InvalidOperation',
        'System.InvalidOperationException',
        `Unable to get content because it is a directory: '${path}'. Please use 'Get-ChildItem' instead.`,
        path,
      )
    }
    checkReading(call)
    let bytes: Uint8Array
    try {
      bytes = fileSystem.readFile(path)
    } catch (thrown) {
      throw failure(call, thrown, path, 'GetContentReader', 'ReadError')
    }
    return itemReader(splitContent(call, bytes))
  },

  writer(call: ProviderCall, path: string, append: boolean): ContentWriter {
    return fileWriter(call, path, append)
  },

  clear(call: ProviderCall, path: string): void {
    const { fileSystem } = call.session.host
    if (isFolder(fileSystem, path))
      throw ioFault(
        'ClearDirectoryContent',
        'InvalidOperation',
        'System.NotSupportedException',
        `Unable to clear content of '${path}' because it is a directory. Clear-Content is only supported on files.`,
        path,
      )
    if (!call.shouldProcess(`Item: ${path}`, 'Clear Content')) return
    try {
      fileSystem.open(path, 'r+').close()
      fileSystem.writeFile(path, new Uint8Array(0), 'replace')
    } catch (thrown) {
      throw failure(call, thrown, path, 'ClearContent', 'WriteError')
    }
  },
}

/** Refuses what cannot be asked together with -Raw, and warns of an encoding that bytes do not have. */
function checkReading(call: ProviderCall): void {
  warnOfEncoding(call)
  if (flag(call, 'AsByteStream') && !isNull(call.dynamic('Delimiter') ?? null))
    throw ioFault(
      'GetContentReaderArgumentError',
      'InvalidArgument',
      'System.ArgumentException',
      "A delimiter cannot be specified when reading the stream one byte at a time. (Parameter 'delimiter')",
      null,
    )
  if (!flag(call, 'Raw')) return
  for (const name of ['Delimiter', 'Wait'])
    if (call.dynamic(name) !== undefined && call.dynamic(name) !== null) throw notTogether(name)
}

function warnOfEncoding(call: ProviderCall): void {
  if (flag(call, 'AsByteStream') && call.dynamic('Encoding') !== undefined)
    call.writeWarning("Encoding not used when '-AsByteStream' specified.")
  const encoding = call.dynamic('Encoding')
  if (encoding instanceof Encoding && encoding.page === 65000)
    call.writeWarning("Encoding 'UTF-7' is obsolete, please use UTF-8.")
}

/** -Raw with another parameter. */
export function notTogether(name: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: `The 'Raw' and '${name}' parameters cannot be specified in the same command.`,
  })
}

function itemReader(items: readonly Value[]): ContentReader {
  let at = 0
  return {
    read(count: number): Value[] {
      const end = count <= 0 ? items.length : Math.min(items.length, at + count)
      const part = items.slice(at, end)
      at = end
      return part
    },
    close: () => undefined,
  }
}

/** What a file holds as -AsByteStream, -Raw, -Delimiter and -Encoding ask for. */
function splitContent(call: ProviderCall, bytes: Uint8Array): Value[] {
  if (flag(call, 'AsByteStream')) {
    const all = Array.from(bytes, byteOf)
    return flag(call, 'Raw') ? [arrayFrom(requireType('System.Byte'), all)] : all
  }
  const text = decodeFile(bytes, encodingFrom(call.dynamic('Encoding')))
  if (flag(call, 'Raw')) return text === '' && bytes.length === 0 ? [] : [text]
  const delimiter = call.dynamic('Delimiter')
  if (delimiter !== undefined && !isNull(delimiter)) return splitKeeping(text, toText(delimiter))
  if (text === '') return []
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Pieces up to each delimiter, which is left out except at the end of the text. */
function splitKeeping(text: string, delimiter: string): string[] {
  if (text === '' || delimiter === '') return text === '' ? [] : [text]
  const pieces = text.split(delimiter)
  if (pieces.at(-1) === '') pieces.pop()
  return pieces
}

function fileWriter(call: ProviderCall, path: string, append: boolean): ContentWriter {
  const { fileSystem } = call.session.host
  const asBytes = flag(call, 'AsByteStream')
  const noNewline = flag(call, 'NoNewline')
  warnOfEncoding(call)
  let encoding = encodingFrom(call.dynamic('Encoding'))
  let isFresh = true
  try {
    const status = fileSystem.status(path)
    if (status?.kind === 'directory') {
      // Set-Content clears first, which folders refuse; Add-Content opens.
      if (!append)
        throw ioFault(
          'System.NotSupportedException',
          'NotSpecified',
          'System.NotSupportedException',
          `Unable to clear content of '${path}' because it is a directory. Clear-Content is only supported on files.`,
          path,
        )
      throw ioFault(
        'GetContentWriterUnauthorizedAccessError',
        'PermissionDenied',
        'System.UnauthorizedAccessException',
        `Access to the path '${path}' is denied.`,
        path,
      )
    }
    if (append && status !== null && status.size > 0) {
      isFresh = false
      if (call.dynamic('Encoding') === undefined)
        encoding = encodingByMark(fileSystem.readFile(path).subarray(0, 4))?.[0] ?? encoding
    }
    if (call.force && status !== null && !fileSystem.mayAccess(path, 'write'))
      fileSystem.setMode(path, status.mode | 0o200)
    fileSystem.writeFile(path, new Uint8Array(0), append ? 'append' : 'replace')
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown
    throw failure(call, thrown, path, 'GetContentWriter', 'WriteError')
  }
  const pending: Uint8Array[] = []
  if (isFresh && !asBytes && encoding.preamble.length > 0) pending.push(encoding.preamble)
  const put = (item: Value): void => {
    if (asBytes) pending.push(Uint8Array.of(byteFrom(item)))
    else pending.push(encoding.encode(noNewline ? textFrom(item) : `${textFrom(item)}\n`))
  }
  const flush = (): void => {
    if (pending.length === 0) return
    fileSystem.writeFile(path, concatenate(pending.splice(0)), 'append')
  }
  return {
    write(items) {
      for (const item of items) {
        if (isNull(item)) continue
        if (typeof item !== 'string') for (const inner of itemsOf(item)) put(inner)
        else put(item)
      }
      flush()
    },
    close: flush,
  }
}

function textFrom(item: Value): string {
  return isNull(item) ? '' : netText(item)
}

function byteFrom(item: Value): number {
  const converted = tryConvert(item, requireType('System.Byte'))
  if (converted instanceof Byte) return converted.value
  throw new Fault({
    id: 'Argument',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message: 'Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.',
  })
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
