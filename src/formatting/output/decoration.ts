/**
 * Text with terminal escape sequences in it. The sequences that count are the ones PowerShell itself knows: graphics (`ESC[…m`),
 * private modes (`ESC[?…h/l`) and hyperlinks (`ESC]8;;…ESC\`); anything else that starts with ESC is ordinary text.
 */
const esc = '\u001b'
const sequences = /\u001b\[\d*(?:;\d+)*m|\u001b\[\?\d+[hl]|\u001b\]8;;.*?\u001b\\/g

/** Ends all graphics attributes. */
export const reset = '\u001b[0m'

/** Whether the text may contain escape sequences. */
export function isDecorated(text: string): boolean {
  return text.includes(esc)
}

/** The text without its escape sequences. */
export function plainText(text: string): string {
  return isDecorated(text) ? text.replace(sequences, '') : text
}

/** A stretch of decorated text: an escape sequence, or plain characters. */
export interface Run {
  readonly text: string
  readonly isSequence: boolean
}

/** Splits decorated text into escape sequences and the plain text between them. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of text.matchAll(sequences)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), isSequence: false })
    runs.push({ text: match[0], isSequence: true })
    from = match.index + match[0].length
  }
  if (from < text.length) runs.push({ text: text.slice(from), isSequence: false })
  return runs
}

/** Appends the reset sequence unless the text already ends with it. */
export function endStyled(text: string): string {
  return text.endsWith(reset) ? text : text + reset
}

/**
 * Cuts text by its plain characters: `length` of them from `start`. The escape sequences before the end of the cut are kept, and a
 * decorated result ends with a reset. `before` and `after` go directly around the kept characters.
 */
export function cutPlain(text: string, start: number, length: number, before = '', after = ''): string {
  if (!isDecorated(text)) return before + text.slice(start, start + length) + after
  let result = ''
  let skipped = 0
  let taken = 0
  let sawSequence = false
  for (const run of runsOf(text)) {
    if (run.isSequence) {
      sawSequence = true
      result += run.text
      continue
    }
    const skip = Math.min(start - skipped, run.text.length)
    skipped += skip
    const part = run.text.slice(skip, skip + length - taken)
    if (part === '') continue
    if (taken === 0) result += before
    result += part
    taken += part.length
    if (taken >= length) break
  }
  if (!sawSequence) return result + after
  return result.endsWith(reset) ? result.slice(0, -reset.length) + after + reset : result + after + reset
}
