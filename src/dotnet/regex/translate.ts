import type { ParsedPattern, RegexNode } from './ast.ts'
import { CharSet, type Range } from './charSet.ts'
import { isNullable } from './program.ts'
import { digitMask, isBoundaryUnit, wordMask } from './unicode.ts'

/**
 * A pattern as JavaScript regular expressions that match exactly as .NET's would. `ascii` is for texts of ASCII characters only, where sets by category
 * are small; `wide` makes the one for any text.
 */
export interface Translation {
  readonly ascii: string
  readonly wide: () => string
  /** Whether one expression serves all texts. */
  readonly isUniform: boolean
  /** For each .NET group (by index, 0 the whole match) the JavaScript group. */
  readonly groups: readonly number[]
  /** Indices of groups that may have captured more than once: their Captures need the machine. */
  readonly repeated: ReadonlySet<number>
}

/** Thrown inside: the pattern needs the machine. */
const untranslatable = Symbol('untranslatable')

const escapeUnit = (code: number): string => {
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) {
    return String.fromCharCode(code)
  }
  if (code < 256) return `\\x${code.toString(16).padStart(2, '0')}`
  return `\\u${code.toString(16).padStart(4, '0')}`
}

function writeRanges(ranges: readonly Range[]): string {
  if (ranges.length === 0) return '[]'
  if (ranges.length === 1 && ranges[0]![0] === ranges[0]![1]) return escapeUnit(ranges[0]![0])
  return `[${ranges.map(([low, high]) => (low === high ? escapeUnit(low) : `${escapeUnit(low)}-${escapeUnit(high)}`)).join('')}]`
}

/** Sets that are the same in JavaScript for ASCII texts. */
function shorthand(set: CharSet): string | null {
  if (set.ranges.length > 0 || set.negated || set.subtraction !== null || set.notSpace || set.excludes.length > 0)
    return null
  if (set.space) return set.includes.length === 0 ? '\\s' : null
  if (set.includes.length !== 1) return null
  return set.includes[0] === wordMask ? '\\w' : set.includes[0] === digitMask ? '\\d' : null
}

/** Negated explicit sets are written negated: shorter, and the same for every text. */
function writeSet(set: CharSet, wide: boolean): string {
  if (set.isExplicit && set.subtraction === null && set.negated) {
    const positive = new CharSet()
    positive.ranges = set.ranges
    const inner = writeRanges(positive.rangesBelow(65536))
    if (inner === '[]') return '[^]'
    return inner.startsWith('[') ? `[^${inner.slice(1)}` : `[^${inner}]`
  }
  if (set.isExplicit) return writeRanges(set.rangesBelow(65536))
  if (!wide) return shorthand(set) ?? writeRanges(set.rangesBelow(128))
  return writeRanges(set.rangesBelow(65536))
}

let boundary: string | undefined

/** The members of a \b word character, as a class. */
function boundaryClass(): string {
  if (boundary === undefined) {
    const ranges: Range[] = []
    let start = -1
    for (let code = 0; code <= 65536; code++) {
      const inside = code < 65536 && isBoundaryUnit(code)
      if (inside && start < 0) start = code
      else if (!inside && start >= 0) {
        ranges.push([start, code - 1])
        start = -1
      }
    }
    boundary = writeRanges(ranges)
  }
  return boundary
}

class Translator {
  readonly indexOfGroup: ReadonlyMap<number, number>
  groups: number[] = []
  next = 1
  isUniform = true
  repeated = new Set<number>()
  /** Groups sure to have matched where the translation has come to. */
  certain = new Set<number>()

  constructor(groupNumbers: readonly number[]) {
    this.indexOfGroup = new Map(groupNumbers.map((n, i) => [n, i] as const))
  }

  write(node: RegexNode, wide: boolean, loop: boolean): string {
    switch (node.kind) {
      case 'empty':
        return ''
      case 'char':
        return escapeUnit(node.code)
      case 'set':
        if (!node.set.isExplicit) this.isUniform = false
        return writeSet(node.set, wide)
      case 'sequence': {
        let out = ''
        for (const item of node.items) {
          const text = this.write(item, wide, loop)
          out += item.kind === 'alternation' ? `(?:${text})` : text
        }
        return out
      }
      case 'alternation': {
        const before = new Set(this.certain)
        const written = node.items.map((item) => {
          this.certain = new Set(before)
          return this.write(item, wide, loop)
        })
        this.certain = before
        return written.join('|')
      }
      case 'loop':
        return this.writeLoop(node, wide)
      case 'group': {
        if (node.uncapture >= 0) throw untranslatable
        const index = this.indexOfGroup.get(node.index)!
        if (this.groups[index] !== undefined) throw untranslatable
        this.groups[index] = this.next++
        if (loop) this.repeated.add(index)
        const text = this.write(node.body, wide, loop)
        this.certain.add(index)
        return `(${text})`
      }
      case 'look': {
        const before = new Set(this.certain)
        const text = this.write(node.body, wide, loop)
        if (node.negative) this.certain = before
        // A look-behind's captures are taken from right to left: references inside it see them in that order.
        if (!node.ahead && hasReference(node.body)) throw untranslatable
        return `(?${node.ahead ? '' : '<'}${node.negative ? '!' : '='}${text})`
      }
      case 'atomic': {
        if (loop && hasGroup(node.body)) throw untranslatable
        const group = this.next++
        const text = this.write(node.body, wide, loop)
        return `(?:(?=(${text}))\\${group}(?:))`
      }
      case 'backreference': {
        const index = this.indexOfGroup.get(node.group)!
        if (node.ignoreCase || loop || !this.certain.has(index)) throw untranslatable
        return `\\${this.groups[index]}(?:)`
      }
      case 'anchor':
        return this.writeAnchor(node.anchor, wide)
      default:
        throw untranslatable
    }
  }

  writeLoop(node: RegexNode & { kind: 'loop' }, wide: boolean): string {
    const { body, min, max, greedy } = node
    if (body.kind === 'anchor' || body.kind === 'look' || body.kind === 'empty' || isNullable(body))
      throw untranslatable
    // JavaScript forgets the captures of earlier iterations, .NET keeps them: fine only where every iteration sets them all.
    if (max > 1 && !alwaysCaptures(body)) throw untranslatable
    const before = new Set(this.certain)
    let text = this.write(body, wide, max > 1)
    if (min === 0) this.certain = before
    const isAtom = body.kind === 'char' || body.kind === 'set' || body.kind === 'group'
    if (!isAtom) text = `(?:${text})`
    let quantifier: string
    if (max === Number.POSITIVE_INFINITY) quantifier = min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
    else quantifier = min === 0 && max === 1 ? '?' : min === max ? `{${min}}` : `{${min},${max}}`
    return text + quantifier + (greedy ? '' : '?')
  }

  writeAnchor(anchor: string, wide: boolean): string {
    switch (anchor) {
      case 'lineStart':
        return '(?<![^\\n])'
      case 'lineEnd':
        return '(?![^\\n])'
      case 'start':
        return '^'
      case 'endBeforeNewline':
        return '(?=\\n?$)'
      case 'end':
        return '$'
      case 'asciiBoundary':
        return '\\b'
      case 'notAsciiBoundary':
        return '\\B'
      case 'boundary':
      case 'notBoundary': {
        this.isUniform = false
        if (!wide) return anchor === 'boundary' ? '\\b' : '\\B'
        const word = boundaryClass()
        return anchor === 'boundary'
          ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
          : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`
      }
      default:
        throw untranslatable
    }
  }
}

function children(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'sequence':
    case 'alternation':
      return node.items
    case 'loop':
    case 'group':
    case 'look':
    case 'atomic':
      return [node.body]
    case 'groupTest':
      return [node.yes, node.no]
    case 'conditional':
      return [node.test, node.yes, node.no]
    default:
      return []
  }
}

function hasGroup(node: RegexNode): boolean {
  return node.kind === 'group' || children(node).some(hasGroup)
}

function hasReference(node: RegexNode): boolean {
  return node.kind === 'backreference' || children(node).some(hasReference)
}

/** Whether every way through the node sets every group in it. */
function alwaysCaptures(node: RegexNode): boolean {
  switch (node.kind) {
    case 'alternation':
      return !hasGroup(node)
    case 'loop':
      return (node.min > 0 && alwaysCaptures(node.body)) || !hasGroup(node.body)
    case 'look':
      return !hasGroup(node.body)
    default:
      return children(node).every(alwaysCaptures)
  }
}

/** Translates a parsed pattern (left to right), or answers null where only the machine matches it as .NET does. */
export function translatePattern(parsed: ParsedPattern): Translation | null {
  try {
    const translator = new Translator(parsed.groupNumbers)
    const ascii = translator.write(parsed.root, false, false)
    const groups = parsed.groupNumbers.map((_, i) => (i === 0 ? 0 : (translator.groups[i] ?? -1)))
    return {
      ascii,
      wide: () => new Translator(parsed.groupNumbers).write(parsed.root, true, false),
      isUniform: translator.isUniform,
      groups,
      repeated: translator.repeated,
    }
  } catch (thrown) {
    if (thrown === untranslatable) return null
    throw thrown
  }
}
