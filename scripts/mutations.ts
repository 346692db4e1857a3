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

const insertions = (
  '( ) { } [ ] " \' @ $ ` | & ; , = - . : < > # % ! ? @( $( @{ ${ && || :: .. ++ -- += 2>&1 <# #> --% @" "@ @\' \'@ ' +
  '-eq -f -not if else elseif foreach in while do until switch try catch finally trap function filter param begin process end ' +
  'class enum return break throw using data static hidden 0x 1kb 1.5e'
).split(' ')
insertions.push('\n', ' ')

/** The piece of the text around an offset that is one word, one sign or one run of blanks. */
function tokenAround(text: string, at: number): [number, number] {
  const kindOf = (c: string): number => (/\w/.test(c) ? 0 : /\s/.test(c) ? 1 : 2)
  const kind = kindOf(text[at]!)
  let [start, end] = [at, at + 1]
  if (kind === 2) return [start, end]
  while (start > 0 && kindOf(text[start - 1]!) === kind) start--
  while (end < text.length && kindOf(text[end]!) === kind) end++
  return [start, end]
}

function lineAround(text: string, at: number): [number, number] {
  const end = text.indexOf('\n', at)
  return [text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end + 1]
}

/** Changes a text in one place. */
export function mutate(text: string, next: (bound: number) => number): string {
  if (text.length === 0) return insertions[next(insertions.length)]!
  const at = next(text.length)
  const without = (start: number, end: number): string => text.slice(0, start) + text.slice(end)
  const swapped = (start: number, middle: number, end: number): string =>
    text.slice(0, start) + text.slice(middle, end) + text.slice(start, middle) + text.slice(end)
  switch (next(13)) {
    case 0: // a character is missing
      return without(at, at + 1)
    case 1: // a piece is missing
      return without(at, at + 1 + next(30))
    case 2: // something too many
      return text.slice(0, at) + insertions[next(insertions.length)]! + text.slice(at)
    case 3: // the end is missing
      return text.slice(0, at)
    case 4: {
      // two pieces change places
      const size = 1 + next(10)
      return swapped(at, at + size, at + 2 * size)
    }
    case 5: // a word is missing
      return without(...tokenAround(text, at))
    case 6: {
      // a word stands twice
      const [start, end] = tokenAround(text, at)
      return text.slice(0, end) + text.slice(start)
    }
    case 7: {
      // two words change places
      const [start, end] = tokenAround(text, at)
      return end === text.length ? text : swapped(start, end, tokenAround(text, end)[1])
    }
    case 8: {
      // a word became another
      const [start, end] = tokenAround(text, at)
      return text.slice(0, start) + insertions[next(insertions.length)]! + text.slice(end)
    }
    case 9: // a line is missing
      return without(...lineAround(text, at))
    case 10: {
      // a line stands twice
      const [start, end] = lineAround(text, at)
      return text.slice(0, end) + text.slice(start)
    }
    case 11: // the end of a line is missing
      return without(at, Math.max(at, lineAround(text, at)[1] - 1))
    default: {
      // the next bracket or quote is missing
      const found = /[(){}[\]'"]/.exec(text.slice(at))
      const i = found ? at + found.index : at
      return without(i, i + 1)
    }
  }
}
