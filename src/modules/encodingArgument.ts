import { outOfRange } from '../dotnet/arguments.ts'
import { codePageNamed } from '../dotnet/text/encodings.ts'
import { defaultEncoding, Encoding, encodingOf } from '../dotnet/text/encodingTypes.ts'
import { passive, transformation } from '../engine/commands/attributes.ts'
import type { Value } from '../kernel/value.ts'
import { baseOf } from '../types/psobject.ts'

const utf7 = 65000

/** Names that PowerShell gives code pages; 0: UTF-8 without a byte order mark. */
const pages: ReadonlyMap<string, number> = new Map([
  ['ansi', 1252],
  ['ascii', 20127],
  ['bigendianunicode', 1201],
  ['bigendianutf32', 12001],
  ['default', 0],
  ['oem', 0],
  ['string', 1200],
  ['unicode', 1200],
  ['unknown', 1200],
  ['utf7', utf7],
  ['utf8', 0],
  ['utf8bom', 65001],
  ['utf8nobom', 0],
  ['utf32', 12000],
])

function toEncoding(argument: Value): Value {
  const value = baseOf(argument)
  if (typeof value === 'number') {
    if (value < 0 || value > 65535) throw outOfRange('codepage', 'Valid values are between 0 and 65535, inclusive.')
    return encodingOf(value)
  }
  if (typeof value !== 'string') return value
  const page = pages.get(value.toLowerCase()) ?? codePageNamed(value).page
  return page === 0 ? defaultEncoding() : encodingOf(page)
}

/** Attributes of an `-Encoding` parameter of type System.Text.Encoding: names and numbers of code pages become encodings. */
export const encodingArgument = transformation('ArgumentToEncodingTransformation', toEncoding)
export const encodingCompletions = passive('ArgumentEncodingCompletions')

/** Warns of UTF-7. */
export function warnOfObsoleteEncoding(encoding: Value | undefined, writeWarning: (message: string) => void): void {
  if (encoding instanceof Encoding && encoding.page === utf7)
    writeWarning("Encoding 'UTF-7' is obsolete, please use UTF-8.")
}
