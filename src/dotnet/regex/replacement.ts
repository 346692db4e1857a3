import { regexOptions } from './ast.ts'
import type { Match } from './match.ts'
import type { Regex } from './regex.ts'

// Parts of a replacement: literal text, a group's index, or one of these.
const wholeMatch = 0
const leftPortion = -1
const rightPortion = -2
const lastGroup = -3
const wholeString = -4

type Part = string | number

/** Reads a replacement pattern: `$1`, `${name}`, `$$`, `$&`, `` $` ``, `$'`, `$+`, `$_`; anything else is literal. */
export function parseReplacement(regex: Regex, replacement: string): readonly Part[] {
  if (!replacement.includes('$')) return replacement === '' ? [] : [replacement]
  const { groupNumbers, groupNames } = regex.parsed
  const parts: Part[] = []
  let literal = ''
  const add = (part: number) => {
    if (literal !== '') parts.push(literal)
    literal = ''
    parts.push(part)
  }
  for (let i = 0; i < replacement.length; i++) {
    const c = replacement[i]!
    if (c !== '$' || i + 1 >= replacement.length) {
      literal += c
      continue
    }
    const next = replacement[i + 1]!
    const rest = replacement.slice(i + 1)
    const digits = /^\d+/.exec(rest)?.[0]
    const braced = /^\{([\p{L}\p{Mn}\p{Nd}\p{Pc}]+)\}/u.exec(rest)
    if (digits !== undefined) {
      let length = digits.length
      let group = groupNumbers.indexOf(Number(digits))
      if ((regex.options & regexOptions.ecmaScript) !== 0) {
        while (group < 0 && length > 1) group = groupNumbers.indexOf(Number(digits.slice(0, --length)))
      }
      if (group >= 0) {
        add(group)
        i += length
        continue
      }
    } else if (braced !== null) {
      const name = braced[1]!
      const group = /^\d/.test(name)
        ? groupNumbers.indexOf(/^\d+$/.test(name) ? Number(name) : -1)
        : groupNames.indexOf(name)
      if (group >= 0) {
        add(group)
        i += braced[0].length
        continue
      }
    } else {
      if (next === '$') {
        literal += '$'
        i++
        continue
      }
      const special =
        next === '&'
          ? wholeMatch
          : next === '`'
            ? leftPortion
            : next === "'"
              ? rightPortion
              : next === '+'
                ? lastGroup
                : next === '_'
                  ? wholeString
                  : null
      if (special !== null) {
        add(special)
        i++
        continue
      }
    }
    literal += c
  }
  if (literal !== '') parts.push(literal)
  return parts
}

/** What a parsed replacement stands for at a match. */
export function expandReplacement(parts: readonly Part[], match: Match): string {
  let out = ''
  for (const part of parts) {
    if (typeof part === 'string') out += part
    else if (part >= 0) out += match.groupValue(part) ?? ''
    else if (part === leftPortion) out += match.text.slice(0, match.index)
    else if (part === rightPortion) out += match.text.slice(match.index + match.length)
    else if (part === lastGroup) out += match.groupValue(match.groupCount - 1) ?? ''
    else out += match.text
  }
  return out
}

/** Replaces up to `count` matches (-1: all) by what `evaluate` says. */
export function replaceMatches(
  regex: Regex,
  text: string,
  evaluate: (match: Match) => string,
  count = -1,
  start: number = regex.startOf(text),
): string {
  if (count === 0) return text
  let match = regex.match(text, start)
  if (!match.success) return text
  const pieces: string[] = []
  if (regex.rightToLeft) {
    let end = text.length
    for (; match.success; match = match.nextMatch()) {
      pieces.push(text.slice(match.index + match.length, end), evaluate(match))
      end = match.index
      if (--count === 0) break
    }
    pieces.push(text.slice(0, end))
    return pieces.reverse().join('')
  }
  let end = 0
  for (; match.success; match = match.nextMatch()) {
    pieces.push(text.slice(end, match.index), evaluate(match))
    end = match.index + match.length
    if (--count === 0) break
  }
  pieces.push(text.slice(end))
  return pieces.join('')
}

/** Text, or a group by its index. */
function isPlainPart(part: Part): boolean {
  return typeof part === 'string' || part >= 0
}

/** Replaces all matches of V8's expression, without an object for each. */
function replaceByV8(regex: Regex, expression: RegExp, text: string, parts: readonly Part[]): string {
  expression.lastIndex = 0
  let found = expression.exec(text)
  if (found === null) return text
  let out = ''
  let end = 0
  for (; found !== null; found = expression.exec(text)) {
    out += text.slice(end, found.index)
    for (const part of parts)
      out += typeof part === 'string' ? part : (found[part === 0 ? 0 : regex.jsGroup(part)] ?? '')
    const { length } = found[0]
    end = found.index + length
    // V8 stays at an empty match.
    if (length === 0) expression.lastIndex++
  }
  return out + text.slice(end)
}

let lastRegex: Regex | null = null
let lastReplacement = ''
let lastParts: readonly Part[] = []

/** The parts of a replacement, remembered for the calls of a loop. */
function parsedReplacement(regex: Regex, replacement: string): readonly Part[] {
  if (regex !== lastRegex || replacement !== lastReplacement) {
    lastParts = parseReplacement(regex, replacement)
    lastRegex = regex
    lastReplacement = replacement
  }
  return lastParts
}

/** Regex.Replace with a replacement pattern. */
export function replaceText(regex: Regex, text: string, replacement: string, count = -1, start?: number): string {
  const parts = parsedReplacement(regex, replacement)
  if (count < 0 && start === undefined && !regex.rightToLeft && parts.every(isPlainPart)) {
    const expression = regex.expressionFor(text)
    if (expression !== null) return replaceByV8(regex, expression, text, parts)
  }
  if (parts.length === 0) return replaceMatches(regex, text, () => '', count, start)
  if (parts.length === 1 && typeof parts[0] === 'string') {
    const literal = parts[0]
    return replaceMatches(regex, text, () => literal, count, start)
  }
  return replaceMatches(regex, text, (match) => expandReplacement(parts, match), count, start)
}

/** Regex.Split: up to `count` pieces (0: all), the captures of groups among them. */
export function splitText(regex: Regex, text: string, count = 0, start: number = regex.startOf(text)): string[] {
  if (count === 1) return [text]
  const expression = regex.rightToLeft || start !== 0 ? null : regex.expressionFor(text)
  if (expression !== null) return splitByV8(regex, expression, text, count)
  let match = regex.match(text, start)
  if (!match.success) return [text]
  const pieces: string[] = []
  let left = count - 1
  if (regex.rightToLeft) {
    let end = text.length
    for (; match.success; match = match.nextMatch()) {
      pieces.push(text.slice(match.index + match.length, end))
      end = match.index
      for (let i = 1; i < match.groupCount; i++) {
        const value = match.groupValue(i)
        if (value !== undefined) pieces.push(value)
      }
      if (--left === 0) break
    }
    pieces.push(text.slice(0, end))
    return pieces.reverse()
  }
  let end = 0
  for (; match.success; match = match.nextMatch()) {
    pieces.push(text.slice(end, match.index))
    end = match.index + match.length
    for (let i = 1; i < match.groupCount; i++) {
      const value = match.groupValue(i)
      if (value !== undefined) pieces.push(value)
    }
    if (--left === 0) break
  }
  pieces.push(text.slice(end))
  return pieces
}

function splitByV8(regex: Regex, expression: RegExp, text: string, count: number): string[] {
  const pieces: string[] = []
  const { groupCount } = regex
  let left = count - 1
  let end = 0
  expression.lastIndex = 0
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    pieces.push(text.slice(end, found.index))
    const { length } = found[0]
    end = found.index + length
    for (let i = 1; i < groupCount; i++) {
      const value = found[regex.jsGroup(i)]
      if (value !== undefined) pieces.push(value)
    }
    if (--left === 0) break
    if (length === 0) expression.lastIndex++
  }
  pieces.push(text.slice(end))
  return pieces
}
