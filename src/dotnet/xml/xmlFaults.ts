import { type Fault, netFault } from '../../kernel/fault.ts'

/** An XmlException at a place of the text; lines and positions count from 1, 0 means none. */
export function xmlFault(message: string, line = 0, position = 0): Fault {
  const place = line === 0 ? '' : ` Line ${line}, position ${position}.`
  return netFault(
    'System.Xml.XmlException',
    message + place,
    new Map<string, unknown>([
      ['LineNumber', line],
      ['LinePosition', position],
      ['SourceUri', ''],
    ]),
  )
}

/** `'c', hexadecimal value 0xHH` as the messages name a character; a NUL shows as a dot. */
export function shownCharacter(text: string, at: number): readonly [string, string] {
  const code = text.charCodeAt(at)
  const hex = `0x${code.toString(16).toUpperCase().padStart(2, '0')}`
  return [code === 0 ? '.' : text[at]!, hex]
}
