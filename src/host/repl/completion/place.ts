/** Where the cursor stands in a line that is being written, found without a tree: the line need not be complete. */

export interface CompletionPlace {
  /** The word before the cursor, its opening quote left out. */
  readonly word: string
  /** Where the word begins, its quote included. */
  readonly start: number
  /** `'` or `"` where the word began with one, else ''. */
  readonly quote: string
  /** The words of the command before this one, quotes and all; none where a command begins here. */
  readonly before: readonly string[]
}

interface Segment {
  words: string[]
}

const endsCommand = new Set(['|', ';', '\n', '&'])
const opens = new Set(['(', '{'])
const closes = new Set([')', '}'])

/** Reads `text` up to `cursor`. */
export function placeOf(text: string, cursor: number): CompletionPlace {
  let segment: Segment = { words: [] }
  const outer: Segment[] = []
  let word = ''
  let start = 0
  let quote = ''
  let opened = ''
  const finish = (at: number) => {
    if (word !== '' || opened !== '') segment.words.push(text.slice(start, at))
    word = ''
    opened = ''
    start = at
  }
  for (let at = 0; at < cursor; at++) {
    const character = text[at] as string
    if (quote !== '') {
      if (character === quote) quote = ''
      else word += character
      continue
    }
    if (word === '' && opened === '') start = at
    if (character === "'" || character === '"') {
      quote = character
      if (word === '') opened = character
    } else if (character === ' ' || character === '\t' || character === ',') {
      finish(at)
      start = at + 1
    } else if (endsCommand.has(character)) {
      finish(at)
      segment = { words: [] }
      start = at + 1
    } else if (character === '=' && (word === '' || word.startsWith('$'))) {
      // Behind an assignment a command begins.
      finish(at)
      segment = { words: [] }
      start = at + 1
    } else if (opens.has(character)) {
      finish(at)
      outer.push(segment)
      segment = { words: [] }
      start = at + 1
    } else if (closes.has(character)) {
      finish(at)
      segment = outer.pop() ?? { words: [] }
      segment.words.push('()')
      start = at + 1
    } else word += character
  }
  if (word === '' && opened === '') start = cursor
  return { word, start, quote: opened, before: segment.words }
}
