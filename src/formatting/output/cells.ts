import { isDecorated, plainText } from './decoration.ts'

/** How many terminal cells one UTF-16 code unit takes: 2 for East Asian wide characters, else 1. Halves of a surrogate pair take one each. */
export function unitCells(code: number): 1 | 2 {
  if (code < 0x1100) return 1
  const isWide =
    code <= 0x115f ||
    code === 0x2329 ||
    code === 0x232a ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe10 && code <= 0xfe19) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  return isWide ? 2 : 1
}

/** How many terminal cells the text takes, escape sequences left out. */
export function cellsOf(text: string): number {
  const plain = isDecorated(text) ? plainText(text) : text
  let cells = plain.length
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i)
    if (code >= 0x1100 && unitCells(code) === 2) cells++
  }
  return cells
}

/** How many code units from the start of the (plain) text fit into `cells`. */
export function unitsFromStart(text: string, cells: number): number {
  const plain = plainText(text)
  let room = cells
  let units = 0
  while (units < plain.length && room > 0) {
    room -= unitCells(plain.charCodeAt(units))
    if (room < 0) break
    units++
  }
  return units
}

/** How many code units at the end of the (plain) text fit into `cells`. */
export function unitsFromEnd(text: string, cells: number): number {
  const plain = plainText(text)
  let room = cells
  let units = 0
  while (units < plain.length && room > 0) {
    room -= unitCells(plain.charCodeAt(plain.length - 1 - units))
    if (room < 0) break
    units++
  }
  return units
}

const blanks: string[] = []

/** `count` spaces. */
export function pad(count: number): string {
  if (count <= 0) return ''
  return (blanks[count] ??= ' '.repeat(count))
}
