/**
 * Reads the records of a CSV text as Import-Csv does: lenient about quotes inside words, blanks around them, and line ends of any kind.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-csv
 */
export class CsvRecords {
  readonly #text: string
  readonly #delimiter: string
  #at = 0

  constructor(text: string, delimiter: string) {
    this.#text = text
    this.#delimiter = delimiter
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** The type named by a leading `#TYPE name` line, which is passed over; null where there is none. */
  readType(): string | null {
    if (this.#text[this.#at] !== '#') return null
    const line = this.#readLine()
    if (!/^#type/i.test(line)) return null
    const name = line.slice(5).trim()
    return name === '' ? null : name
  }

  #readLine(): string {
    const end = /\r\n|\r|\n/g
    end.lastIndex = this.#at
    const match = end.exec(this.#text)
    const line = this.#text.slice(this.#at, match?.index)
    this.#at = match === null ? this.#text.length : end.lastIndex
    return line
  }

  /** The fields of the next record; empty at the end of the text. A blank line is one empty field. */
  next(): string[] {
    const text = this.#text
    const delimiter = this.#delimiter
    const fields: string[] = []
    let word = ''
    let isQuoted = false
    while (this.#at < text.length) {
      const character = text[this.#at++] as string
      if (isQuoted) {
        if (character !== '"') word += character
        else if (text[this.#at] === '"') {
          this.#at++
          word += '"'
        } else {
          isQuoted = false
          const endsRecord = this.#rest(word, true, fields)
          word = ''
          if (endsRecord) return fields
        }
      } else if (character === delimiter) {
        fields.push(word)
        word = ''
      } else if (character === '"') {
        if (word === '') isQuoted = true
        else {
          const endsRecord = this.#rest(word + character, false, fields)
          word = ''
          if (endsRecord) return fields
        }
      } else if (character === ' ' || character === '\t') {
        if (word === '') continue
        const endsRecord = this.#rest(word + character, true, fields)
        word = ''
        if (endsRecord) return fields
      } else if (character === '\r' || character === '\n') {
        if (character === '\r' && text[this.#at] === '\n') this.#at++
        fields.push(word)
        return fields
      } else word += character
    }
    if (word !== '') fields.push(word)
    return fields
  }

  /** Takes what stands up to the next delimiter onto `word` and adds that as a field; true where the record ends there. */
  #rest(word: string, dropBlanks: boolean, fields: string[]): boolean {
    const text = this.#text
    const from = this.#at
    let endsRecord = true
    let end = text.length
    for (; this.#at < text.length; this.#at++) {
      const character = text[this.#at] as string
      if (character === this.#delimiter) {
        end = this.#at++
        endsRecord = false
        break
      }
      if (character === '\r' || character === '\n') {
        end = this.#at++
        if (character === '\r' && text[this.#at] === '\n') this.#at++
        break
      }
    }
    const tail = text.slice(from, end)
    fields.push(dropBlanks && /^[ \t]*$/.test(tail) ? word : word + tail)
    return endsRecord
  }
}

/** Reads the header: the first record that is no comment; `#Fields: ` starts one of the W3C log format. null where the text ends before. */
export function readHeader(records: CsvRecords): string[] | null {
  while (!records.atEnd) {
    const fields = records.next()
    while (fields.length > 1 && fields[fields.length - 1] === '') fields.pop()
    const first = fields[0]
    if (first === undefined || !first.startsWith('#')) return fields
    if (first.startsWith('#Fields: ')) {
      fields[0] = first.slice(9)
      return fields
    }
  }
  return null
}

export type Quoting = 'Always' | 'AsNeeded' | 'Never'

/** One field as it is written. `quoteThis` decides where -QuoteFields was given, `quoting` elsewhere. */
export function writeField(text: string, delimiter: string, quoting: Quoting, quoteThis: boolean | null): string {
  const isQuoted =
    quoteThis ??
    (quoting === 'Always' ||
      (quoting === 'AsNeeded' && (text.includes(delimiter) || text.includes('\n') || text.includes('"'))))
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text
}
