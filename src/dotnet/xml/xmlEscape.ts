import { badCharacterIndex, invalidCharacterFault } from './xmlNames.ts'

export type NewLines = 'replace' | 'entitize' | 'none'

const entity = (c: string): string => `&#x${c.codePointAt(0)!.toString(16).toUpperCase()};`
const marks: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** Text and attribute values as XmlTextWriter writes them; what XML does not allow becomes references. */
export function escapeLoosely(text: string, quote: string | null): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
  return text.replace(/[&<>"'\u0000-\u0008\u000a-\u001f\ufffe\uffff]/g, (c) => {
    if (c === '"' || c === "'") return c === quote ? marks.get(c)! : c
    if ((c === '\n' || c === '\r') && quote === null) return c
    return marks.get(c) ?? entity(c)
  })
}

/** The same for writers of XmlWriter.Create. Throws ArgumentException for characters XML does not allow. */
export function escapeStrictly(text: string, inAttribute: boolean, newLines: NewLines, newLine: string): string {
  const bad = badCharacterIndex(text)
  if (bad >= 0) throw invalidCharacterFault(text, bad)
  return text.replace(inAttribute ? /[&<>"\t\n\r]/g : /[&<>]|\r\n?|\n/g, (c) => {
    const mark = marks.get(c)
    if (mark !== undefined) return mark
    if (newLines === 'none') return c
    if (inAttribute) return entity(c)
    if (newLines === 'entitize') return c.replace('\r', '&#xD;')
    return newLine
  })
}
