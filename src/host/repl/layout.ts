import stringWidth from 'string-width'
import type { Editing } from './edit.ts'

/** What the prompt shows: rows no wider than the terminal, and the cursor's place in them. */
export interface Layout {
  readonly lines: readonly string[]
  readonly row: number
  readonly column: number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Lays the prompt and the text out. The first row starts with `prompt`, each further line of the text with `continuation`. */
export function layOut(
  editing: Editing,
  {
    prompt,
    continuation = '',
    mask,
  }: { readonly prompt: string; readonly continuation?: string; readonly mask?: string },
  columns: number,
): Layout {
  const lines: string[] = []
  let row = 0
  let column = 0
  let line = ''
  let width = 0
  const put = (text: string) => {
    const cells = stringWidth(text)
    if (width + cells > columns && width > 0) wrap()
    line += text
    width += cells
  }
  const wrap = () => {
    lines.push(line)
    line = ''
    width = 0
  }
  const mark = () => {
    if (width >= columns) wrap()
    row = lines.length
    column = width
  }

  const promptLines = prompt.split('\n')
  lines.push(...promptLines.slice(0, -1))
  // Escape sequences of a coloured prompt stay whole.
  const last = promptLines.at(-1) as string
  line = last
  width = stringWidth(last)
  let at = 0
  for (const { segment } of segmenter.segment(editing.text)) {
    if (at === editing.cursor) mark()
    at += segment.length
    if (segment === '\n') {
      wrap()
      put(continuation)
    } else put(mask ?? (segment === '\t' ? '    ' : segment))
  }
  if (at === editing.cursor) mark()
  lines.push(line)
  return { lines, row, column }
}
