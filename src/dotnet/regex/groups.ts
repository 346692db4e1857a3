import { regexOptions } from './ast.ts'
import { isWordUnit } from './unicode.ts'

export interface GroupTable {
  /** In order, 0 first. */
  readonly numbers: readonly number[]
  readonly names: readonly string[]
  readonly byName: ReadonlyMap<string, number>
}

const optionLetters: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['m', 2],
  ['n', 4],
  ['s', 16],
  ['x', 32],
])

/**
 * Finds the groups of a pattern before it is parsed, since references may point forward: unnamed ones are numbered from the left, then the
 * named ones.
 */
export function findGroups(pattern: string, options: number): GroupTable {
  const used = new Set<number>([0])
  const names: string[] = []
  let auto = 1
  const saved: number[] = []
  let current = options
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]
    if (c === '\\') i++
    else if (c === '#' && (current & regexOptions.ignorePatternWhitespace) !== 0) {
      while (i < pattern.length && pattern[i] !== '\n') i++
    } else if (c === '[') i = skipClass(pattern, i)
    else if (c === ')') {
      if (saved.length > 0) current = saved.pop()!
    } else if (c === '(') {
      if (pattern.startsWith('(?#', i)) {
        const close = pattern.indexOf(')', i)
        i = close < 0 ? pattern.length : close
        continue
      }
      saved.push(current)
      if (pattern[i + 1] !== '?') {
        if ((current & regexOptions.explicitCapture) === 0) used.add(auto++)
        continue
      }
      const next = pattern[i + 2]
      if ((next === '<' && pattern[i + 3] !== '=' && pattern[i + 3] !== '!') || next === "'") {
        const start = i + 3
        let end = start
        while (end < pattern.length && isWordUnit(pattern.charCodeAt(end))) end++
        const name = pattern.slice(start, end)
        if (/^[1-9]\d*/.test(name)) used.add(Number(/^\d+/.exec(name)![0]))
        else if (name !== '' && !/^\d/.test(name) && !names.includes(name)) names.push(name)
        i = end - 1
        continue
      }
      if (next === '(') {
        // A condition: its own parenthesis counts as a group only where it is an expression; it never captures by itself.
        saved.push(current)
        i += 2
        continue
      }
      let off = false
      let at = i + 2
      let changed = current
      for (; at < pattern.length; at++) {
        const letter = pattern[at]!
        if (letter === '-' || letter === '+') off = letter === '-'
        else {
          const option = optionLetters.get(letter.toLowerCase())
          if (option === undefined) break
          changed = off ? changed & ~option : changed | option
        }
      }
      if (pattern[at] === ')' && at > i + 2) {
        // Options for the rest of the enclosing group.
        saved.pop()
        current = changed
        i = at
      } else if (pattern[at] === ':') current = changed
    }
  }
  const byName = new Map<string, number>()
  for (const name of names) {
    while (used.has(auto)) auto++
    byName.set(name, auto)
    used.add(auto++)
  }
  const numbers = [...used].sort((a, b) => a - b)
  const nameOf = new Map([...byName].map(([name, number]) => [number, name] as const))
  return { numbers, names: numbers.map((n) => nameOf.get(n) ?? String(n)), byName }
}

/** The index of the `]` that closes the class at `open`. */
function skipClass(pattern: string, open: number): number {
  let i = open + 1
  if (pattern[i] === '^') i++
  if (pattern[i] === ']') i++
  for (; i < pattern.length; i++) {
    const c = pattern[i]
    if (c === '\\') i++
    else if (c === ']') return i
    else if (c === '[' && pattern[i - 1] === '-') i = skipClass(pattern, i)
  }
  return i
}
