/** Small damage to scripts, of the kinds that editing leaves behind. */

/** A generator of numbers from 0 up to, not including, a bound; the same for the same seed. */
export function random(seed: number): (bound: number) => number {
  let state = seed >>> 0 || 1
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}

const insertions = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '@',
  '$',
  '`',
  '|',
  '&',
  ';',
  ',',
  '=',
  '-',
  '.',
  ':',
  '<',
  '>',
  '#',
  '\n',
  ' ',
  '%',
  '!',
  '?',
  '@(',
  '$(',
  '&&',
  'if',
  'foreach',
]

/** Changes a text in one place. */
export function mutate(text: string, next: (bound: number) => number): string {
  if (text.length === 0) return insertions[next(insertions.length)]!
  const at = next(text.length)
  switch (next(6)) {
    case 0: // a character is missing
      return text.slice(0, at) + text.slice(at + 1)
    case 1: // a piece is missing
      return text.slice(0, at) + text.slice(at + 1 + next(30))
    case 2: // a character too many
      return text.slice(0, at) + insertions[next(insertions.length)]! + text.slice(at)
    case 3: // the end is missing
      return text.slice(0, at)
    case 4: {
      // two pieces change places
      const size = 1 + next(10)
      return (
        text.slice(0, at) + text.slice(at + size, at + 2 * size) + text.slice(at, at + size) + text.slice(at + 2 * size)
      )
    }
    default: {
      // the next bracket or quote is missing
      const found = /[(){}[\]'"]/.exec(text.slice(at))
      const i = found ? at + found.index : at
      return text.slice(0, i) + text.slice(i + 1)
    }
  }
}
