/** The types whose values CLIXML writes as one element, with their tags. */

import { byteArray } from '../../dotnet/identifiers.ts'
import { SecureString, secured } from '../../dotnet/security/secureString.ts'
import { castDocument } from '../../dotnet/xml/load.ts'
import { XmlDocument } from '../../dotnet/xml/nodes.ts'
import { xmlText } from '../../dotnet/xml/xmlText.ts'
import { Byte, Char, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../../kernel/boxes.ts'
import { numericCode } from '../../kernel/convertNumber.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { getMember, invokeStatic } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { byteType, typeOf } from '../../types/typeOf.ts'

const tags: ReadonlyMap<string, string> = new Map([
  ['System.DateTime', 'DT'],
  ['System.TimeSpan', 'TS'],
  ['System.Guid', 'G'],
  ['System.Uri', 'URI'],
  ['System.Version', 'Version'],
  ['System.Management.Automation.ScriptBlock', 'SBK'],
  ['System.Management.Automation.ProgressRecord', 'PR'],
])

/** The element a value is written as, or null where it is an object. */
export function knownTag(value: Value): string | null {
  switch (typeof value) {
    case 'string':
      return 'S'
    case 'boolean':
      return 'B'
    case 'number':
      return 'I32'
    case 'bigint':
      return 'I64'
  }
  if (value instanceof Double) return 'Db'
  if (value instanceof Single) return 'Sg'
  if (value instanceof Decimal) return 'D'
  if (value instanceof Char) return 'C'
  if (value instanceof Byte) return 'By'
  if (value instanceof SByte) return 'SB'
  if (value instanceof Int16) return 'I16'
  if (value instanceof UInt16) return 'U16'
  if (value instanceof UInt32) return 'U32'
  if (value instanceof UInt64) return 'U64'
  if (value instanceof SecureString) return 'SS'
  if (value instanceof XmlDocument) return 'XD'
  if (value instanceof NetArray) return value.elementType === byteType && value.rank === 1 ? 'BA' : null
  if (typeof value !== 'object' || value === null) return null
  return tags.get(typeOf(value).fullName) ?? null
}

/** The text of a value of a known type, with characters that XML cannot hold encoded. */
export function knownText(value: Value, tag: string): string {
  switch (tag) {
    case 'C':
      return String((value as Char).code)
    case 'SS':
      return hexText((value as SecureString).text)
    case 'XD':
      return encodeText(toText(getMember(value, 'OuterXml') ?? null))
    case 'S':
    case 'SBK':
    case 'URI':
      return encodeText(toText(value))
    default:
      return numericCode(value) >= 5 && tag !== 'Db' && tag !== 'Sg' ? toText(value) : xmlText(value)
  }
}

/** UTF-16, little end first, in hexadecimal digits: what secure strings are outside Windows. */
function hexText(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    out += (code & 255).toString(16).padStart(2, '0') + (code >> 8).toString(16).padStart(2, '0')
  }
  return out
}

function textOfHex(hex: string): string {
  let out = ''
  for (let i = 0; i + 3 < hex.length; i += 4)
    out += String.fromCharCode(
      Number.parseInt(hex.slice(i, i + 2), 16) | (Number.parseInt(hex.slice(i + 2, i + 4), 16) << 8),
    )
  return out
}

/** Control characters, surrogates and what looks like an escape as `_x000A_`. */
export function encodeText(text: string): string {
  if (!/[\0-\x1f\x7f-\x9f\ud800-\udfff]|_[xX]/.test(text)) return text
  return text.replace(
    /[\0-\x1f\x7f-\x9f\ud800-\udfff]|_(?=[xX])/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}

export function decodeText(text: string): string {
  return text.replace(/_[xX]([0-9a-fA-F]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

const read: Readonly<Record<string, (text: string) => Value>> = {
  S: decodeText,
  SBK: decodeText,
  B: (text) => invokeXml('ToBoolean', text),
  I32: (text) => invokeXml('ToInt32', text),
  I64: (text) => invokeXml('ToInt64', text),
  I16: (text) => invokeXml('ToInt16', text),
  By: (text) => invokeXml('ToByte', text),
  SB: (text) => invokeXml('ToSByte', text),
  U16: (text) => invokeXml('ToUInt16', text),
  U32: (text) => invokeXml('ToUInt32', text),
  U64: (text) => invokeXml('ToUInt64', text),
  Db: (text) => invokeXml('ToDouble', text),
  Sg: (text) => invokeXml('ToSingle', text),
  D: (text) => invokeXml('ToDecimal', text),
  C: (text) => new Char(Number(text)),
  TS: (text) => invokeXml('ToTimeSpan', text),
  DT: (text) =>
    invokeStatic(requireType('System.Xml.XmlConvert'), 'ToDateTime', [
      text,
      convert('RoundtripKind', requireType('System.Xml.XmlDateTimeSerializationMode')),
    ]),
  G: (text) => convert(text, requireType('System.Guid')),
  URI: (text) => convert(decodeText(text), requireType('System.Uri')),
  Version: (text) => convert(text, requireType('System.Version')),
  BA: (text) => byteArray(Uint8Array.from(atob(text), (c) => c.charCodeAt(0))),
  SS: (text) => secured(textOfHex(text)) as unknown as Value,
  XD: (text) => castDocument(decodeText(text)) as unknown as Value,
}

function invokeXml(method: string, text: string): Value {
  return invokeStatic(requireType('System.Xml.XmlConvert'), method, [text])
}

/** Whether an element stands for one value. */
export function isKnownTag(tag: string): boolean {
  return Object.hasOwn(read, tag)
}

/** The value of such an element. Throws XmlException where the text is none. */
export function knownValue(tag: string, text: string): Value {
  try {
    return read[tag]!(text)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw new Fault({ exception: 'System.Xml.XmlException', message: thrown.message, inner: thrown })
  }
}
