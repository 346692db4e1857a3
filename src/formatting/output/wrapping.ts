import { currentCulture } from '../../types/text/culture.ts'
import { cellsOf, unitCells, unitsFromStart } from './cells.ts'
import { cutPlain, endStyled, isDecorated, reset, runsOf } from './decoration.ts'

const softHyphen = '\u00ad'
const hardHyphen = '\u2011'
const hardSpace = '\u00a0'

/** Splits text at line feeds; carriage returns disappear. Styles that are open at a line's end are reset there and reopened on the next. */
export function splitLines(text: string): string[] {
  if (!text.includes('\n')) return [text.includes('\r') ? text.replaceAll('\r', '') : text]
  if (!isDecorated(text)) return text.replaceAll('\r', '').split('\n')
  const lines: string[] = []
  let line = ''
  let opened = ''
  for (const run of runsOf(text)) {
    if (run.isSequence) {
      line += run.text
      opened += run.text
      continue
    }
    const parts = run.text.replaceAll('\r', '').split('\n')
    line += parts[0]!
    for (let i = 1; i < parts.length; i++) {
      lines.push(opened === '' ? line : endStyled(line))
      line = opened + parts[i]!
    }
  }
  if (opened !== '') line = line.length === opened.length ? '' : endStyled(line)
  lines.push(line)
  return lines
}

interface Word {
  readonly text: string
  readonly delimiter: string
}

function wordsOf(line: string): Word[] {
  const words: Word[] = []
  let word = ''
  let opened = ''
  for (const run of runsOf(line)) {
    if (run.isSequence) {
      word += run.text
      opened += run.text
      continue
    }
    for (const unit of run.text.split('')) {
      const isBreak = unit === ' ' || unit === '\t' || unit === softHyphen
      if (isBreak || unit === hardHyphen || unit === hardSpace) {
        words.push({ text: opened === '' ? word : endStyled(word), delimiter: isBreak ? unit : '' })
        word = opened
      } else word += unit
    }
  }
  if (opened !== '') word = word.length === opened.length ? '' : endStyled(word)
  words.push({ text: word, delimiter: '' })
  return words
}

/** A word with what follows it on the same line: its blank, or a hyphen where a soft hyphen ends the line exactly. */
function withDelimiter(word: Word, room: number): string {
  let suffix = word.delimiter
  if (suffix === softHyphen) suffix = cellsOf(word.text) + 1 === room ? '-' : ''
  if (suffix === '') return word.text
  return word.text.endsWith(reset) ? word.text.slice(0, -reset.length) + suffix + reset : word.text + suffix
}

/** Wraps one line that is too long. Words that fit no line are cut. */
function wrapLine(line: string, firstWidth: number, nextWidth: number, lines: string[]): void {
  let width = firstWidth
  let room = firstWidth
  let current = ''
  const breakLine = (): void => {
    lines.push(current)
    width = nextWidth
    room = width
  }
  for (const word of wordsOf(line)) {
    const text = withDelimiter(word, room)
    const cells = cellsOf(text)
    if (width === 0) {
      width = nextWidth
      if (width === 0) break
      room = width
    }
    if (cells <= width) {
      if (cells > room) {
        breakLine()
        current = ''
      }
      current += text
      room -= cells
      continue
    }
    let opened = ''
    for (const run of runsOf(text)) {
      if (run.isSequence) {
        current += run.text
        opened += run.text
        continue
      }
      for (let i = 0; i < run.text.length; i++) {
        let unit = run.text[i]!
        let need: number = unitCells(run.text.charCodeAt(i))
        if (need > width) {
          unit = '?'
          need = 1
        }
        if (need > room) {
          if (opened !== '') current = endStyled(current)
          breakLine()
          current = opened
        }
        current += unit
        room -= need
      }
    }
  }
  lines.push(current)
}

/** Languages whose text breaks between words; all others break anywhere. */
const wordLanguages: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'it', 'pt', 'es'])

/** Cuts one line that is too long wherever the width ends. */
function cutLine(line: string, firstWidth: number, nextWidth: number, lines: string[]): void {
  let rest = line
  let width = firstWidth
  while (cellsOf(rest) > width) {
    const units = unitsFromStart(rest, width)
    lines.push(units <= 0 ? '?' : cutPlain(rest, 0, units))
    rest = cutPlain(rest, Math.max(units, 1), Number.POSITIVE_INFINITY)
    width = nextWidth
  }
  if (rest !== '') lines.push(rest)
}

/**
 * Breaks text into lines of at most `firstWidth` (the first line) and `nextWidth` cells (the others): between words where the current
 * culture's language has them. A blank stays at the end of the line it follows.
 */
export function wrap(text: string, firstWidth: number, nextWidth: number): string[] {
  const lines: string[] = []
  for (const line of splitLines(text)) {
    if (line.length * 2 <= firstWidth || cellsOf(line) <= firstWidth) lines.push(line)
    else if (wordLanguages.has(currentCulture().language)) wrapLine(line, firstWidth, nextWidth, lines)
    else cutLine(line, firstWidth, nextWidth, lines)
  }
  return lines
}
