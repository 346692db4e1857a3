/** The text being edited at the prompt, as a value: every key gives the next state. Offsets are UTF-16, always between whole graphemes. */
export interface Editing {
  readonly text: string
  readonly cursor: number
  /** What the last cut removed (Ctrl-Y puts it back). */
  readonly cut: string
}

export const emptyEditing: Editing = { text: '', cursor: 0, cut: '' }

export type Motion =
  | 'left'
  | 'right'
  | 'wordLeft'
  | 'wordRight'
  | 'lineStart'
  | 'lineEnd'
  | 'textStart'
  | 'textEnd'
  | 'up'
  | 'down'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function previousGrapheme(text: string, at: number): number {
  if (at <= 0) return 0
  // Graphemes are short: looking at the last stretch is enough.
  const start = Math.max(0, at - 64)
  let last = start
  for (const { index } of segmenter.segment(text.slice(start, at))) last = start + index
  return last
}

function nextGrapheme(text: string, at: number): number {
  for (const { segment } of segmenter.segment(text.slice(at, at + 64))) return at + segment.length
  return at
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function wordLeft(text: string, at: number): number {
  const before = text.slice(0, at).replace(/[^\p{L}\p{N}_]+$/u, '')
  return before.replace(/[\p{L}\p{N}_]+$/u, '').length
}

function wordRight(text: string, at: number): number {
  const rest = text.slice(at)
  const skipped = /^[\p{L}\p{N}_]*[^\p{L}\p{N}_]*/u.exec(rest)
  return at + (skipped?.[0].length ?? 0)
}

/** Where a motion leads from `at`; up and down keep the column and stay where there is no such line. */
export function target(text: string, at: number, motion: Motion): number {
  switch (motion) {
    case 'left':
      return previousGrapheme(text, at)
    case 'right':
      return nextGrapheme(text, at)
    case 'wordLeft':
      return wordLeft(text, at)
    case 'wordRight':
      return wordRight(text, at)
    case 'lineStart':
      return lineStart(text, at)
    case 'lineEnd':
      return lineEnd(text, at)
    case 'textStart':
      return 0
    case 'textEnd':
      return text.length
    case 'up': {
      const start = lineStart(text, at)
      if (start === 0) return at
      const above = lineStart(text, start - 1)
      return Math.min(above + (at - start), start - 1)
    }
    case 'down': {
      const end = lineEnd(text, at)
      if (end === text.length) return at
      return Math.min(end + 1 + (at - lineStart(text, at)), lineEnd(text, end + 1))
    }
  }
}

export function move(editing: Editing, motion: Motion): Editing {
  return { ...editing, cursor: target(editing.text, editing.cursor, motion) }
}

/** Puts text in at the cursor; line ends become `\n`, other control characters go. */
export function insert(editing: Editing, added: string): Editing {
  const clean = added.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
  const { text, cursor } = editing
  return { ...editing, text: text.slice(0, cursor) + clean + text.slice(cursor), cursor: cursor + clean.length }
}

/** Removes what lies between the cursor and where `motion` leads. `keep` puts it on the clipboard of Ctrl-Y. */
export function remove(editing: Editing, motion: Motion, keep = false): Editing {
  const other = target(editing.text, editing.cursor, motion)
  const from = Math.min(other, editing.cursor)
  const to = Math.max(other, editing.cursor)
  return {
    text: editing.text.slice(0, from) + editing.text.slice(to),
    cursor: from,
    cut: keep && to > from ? editing.text.slice(from, to) : editing.cut,
  }
}

/** Another text in place of all, the cursor at its end: history. */
export function replaceAll(editing: Editing, text: string): Editing {
  return { ...editing, text, cursor: text.length }
}

/** Replaces `length` units from `start` by a completion and puts the cursor behind it. */
export function replaceRange(editing: Editing, start: number, length: number, text: string): Editing {
  return {
    ...editing,
    text: editing.text.slice(0, start) + text + editing.text.slice(start + length),
    cursor: start + text.length,
  }
}
