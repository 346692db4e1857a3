import { type ParsedPattern, type RegexNode, regexOptions } from './ast.ts'
import { caseVariants } from './caseFold.ts'
import { CharSet } from './charSet.ts'
import { findGroups, type GroupTable } from './groups.ts'
import { type ParseErrorId, parseFault } from './parseErrors.ts'
import { blockRange, categoryMask, digitMask, isWordUnit, wordMask } from './unicode.ts'

const empty: RegexNode = { kind: 'empty' }
const asciiWord = (): CharSet => {
  const set = new CharSet()
  set.addRange(48, 57)
  set.addRange(65, 90)
  set.addRange(95, 95)
  set.addRange(97, 122)
  return set
}

/** What an open parenthesis collects until it is closed. */
class GroupFrame {
  readonly options: number
  readonly finish: (body: RegexNode) => RegexNode
  /** A conditional's yes and no; more are an error. */
  readonly isConditional: boolean
  alternatives: RegexNode[] = []
  items: RegexNode[] = []
  constructor(options: number, isConditional: boolean, finish: (body: RegexNode) => RegexNode) {
    this.options = options
    this.isConditional = isConditional
    this.finish = finish
  }

  closeAlternative(): void {
    this.alternatives.push(this.items.length === 1 ? this.items[0]! : { kind: 'sequence', items: this.items })
    this.items = []
  }
}

const isQuantifier = (c: string | undefined) => c === '*' || c === '+' || c === '?'

class PatternParser {
  readonly pattern: string
  readonly groups: GroupTable
  readonly dotted: boolean
  options: number
  at = 0
  frames: GroupFrame[] = []
  autoNumber = 1

  constructor(pattern: string, options: number, dotted: boolean) {
    this.pattern = pattern
    this.options = options
    this.dotted = dotted
    this.groups = findGroups(pattern, options)
  }

  has(option: number): boolean {
    return (this.options & option) !== 0
  }

  fail(id: ParseErrorId, argument = ''): never {
    throw parseFault(id, this.pattern, this.at, argument)
  }

  peek(ahead = 0): string | undefined {
    return this.pattern[this.at + ahead]
  }

  get frame(): GroupFrame {
    return this.frames.at(-1)!
  }

  parse(): RegexNode {
    const { pattern } = this
    const top = new GroupFrame(this.options, false, (body) => body)
    this.frames.push(top)
    let quantifiable = false
    let wasQuantified = false
    for (;;) {
      this.skipBlank()
      if (this.at >= pattern.length) break
      const c = pattern[this.at]!
      if (isQuantifier(c) || (c === '{' && this.isTrueQuantifier())) {
        this.at++
        if (!quantifiable) {
          this.fail(wasQuantified ? 'NestedQuantifiersNotParenthesized' : 'QuantifierAfterNothing', c)
        }
        this.quantify(c)
        quantifiable = false
        wasQuantified = true
        continue
      }
      wasQuantified = false
      this.at++
      switch (c) {
        case '|':
          if (this.frame.isConditional && this.frame.alternatives.length >= 1) {
            this.frame.closeAlternative()
            if (this.frame.alternatives.length > 1) this.failAtClose()
          } else this.frame.closeAlternative()
          quantifiable = false
          break
        case '(':
          if (this.openGroup()) quantifiable = false
          break
        case ')': {
          if (this.frames.length === 1) this.fail('InsufficientOpeningParentheses')
          const closed = this.frames.pop()!
          this.options = closed.options
          this.frame.items.push(closeFrame(closed))
          quantifiable = true
          break
        }
        default:
          this.frame.items.push(this.atom(c))
          quantifiable = true
      }
    }
    if (this.frames.length > 1) this.fail('InsufficientClosingParentheses')
    return closeFrame(top)
  }

  /** Too many alternatives of a conditional are told where its parenthesis closes. */
  failAtClose(): never {
    let depth = 0
    for (; this.at < this.pattern.length; this.at++) {
      const c = this.pattern[this.at]
      if (c === '\\') this.at++
      else if (c === '(') depth++
      else if (c === ')' && depth-- === 0) {
        this.at++
        break
      }
    }
    this.fail('AlternationHasTooManyConditions')
  }

  /** Comments, and white space where the option says so. */
  skipBlank(): void {
    const { pattern } = this
    const extended = this.has(regexOptions.ignorePatternWhitespace)
    for (;;) {
      if (extended) {
        while (this.at < pattern.length && /\s/.test(pattern[this.at]!)) this.at++
        if (pattern[this.at] === '#') {
          while (this.at < pattern.length && pattern[this.at] !== '\n') this.at++
          continue
        }
      }
      if (!pattern.startsWith('(?#', this.at)) return
      const close = pattern.indexOf(')', this.at)
      if (close < 0) {
        this.at = pattern.length
        this.fail('UnterminatedComment')
      }
      this.at = close + 1
    }
  }

  /** `{n}`, `{n,}`, `{n,m}`; any other brace is a literal. */
  isTrueQuantifier(): boolean {
    return /^\{\d+(?:,\d*)?\}/.test(this.pattern.slice(this.at, this.at + 40))
  }

  number(): number {
    const start = this.at
    while (/\d/.test(this.peek() ?? '')) {
      this.at++
      if (Number(this.pattern.slice(start, this.at)) > 2_147_483_647) {
        this.fail('QuantifierOrCaptureGroupOutOfRange')
      }
    }
    return Number(this.pattern.slice(start, this.at))
  }

  quantify(c: string): void {
    let min = 0
    let max = Number.POSITIVE_INFINITY
    if (c === '?') max = 1
    else if (c === '+') min = 1
    else if (c === '{') {
      min = this.number()
      max = min
      if (this.peek() === ',') {
        this.at++
        max = this.peek() === '}' ? Number.POSITIVE_INFINITY : this.number()
      }
      this.at++
      if (min > max) this.fail('ReversedQuantifierRange')
    }
    this.skipBlank()
    let greedy = true
    if (this.peek() === '?') {
      this.at++
      greedy = false
    }
    const { items } = this.frame
    items.push({ kind: 'loop', body: items.pop()!, min, max, greedy })
  }

  /** A literal, set, escape or anchor whose first character has been read. */
  atom(c: string): RegexNode {
    switch (c) {
      case '[':
        return { kind: 'set', set: this.charClass() }
      case '\\':
        return this.escape()
      case '^':
        return { kind: 'anchor', anchor: this.has(regexOptions.multiline) ? 'lineStart' : 'start' }
      case '$':
        return { kind: 'anchor', anchor: this.has(regexOptions.multiline) ? 'lineEnd' : 'endBeforeNewline' }
      case '.': {
        const set = new CharSet()
        if (this.has(regexOptions.singleline)) set.addRange(0, 65535)
        else {
          set.addRange(10, 10)
          set.negated = true
        }
        return { kind: 'set', set }
      }
      default:
        return this.literal(c.charCodeAt(0))
    }
  }

  literal(code: number): RegexNode {
    if (this.has(regexOptions.ignoreCase)) {
      const variants = caseVariants(code, this.dotted)
      if (variants.length > 1) {
        const set = new CharSet()
        for (const variant of variants) set.addRange(variant, variant)
        return { kind: 'set', set }
      }
    }
    return { kind: 'char', code }
  }

  escape(): RegexNode {
    const c = this.peek()
    if (c === undefined) this.fail('UnescapedEndingBackslash')
    const ecma = this.has(regexOptions.ecmaScript)
    switch (c) {
      case 'b':
      case 'B': {
        this.at++
        const anchor = ecma
          ? c === 'b'
            ? 'asciiBoundary'
            : 'notAsciiBoundary'
          : c === 'b'
            ? 'boundary'
            : 'notBoundary'
        return { kind: 'anchor', anchor }
      }
      case 'A':
        this.at++
        return { kind: 'anchor', anchor: 'start' }
      case 'G':
        this.at++
        return { kind: 'anchor', anchor: 'contiguous' }
      case 'Z':
        this.at++
        return { kind: 'anchor', anchor: 'endBeforeNewline' }
      case 'z':
        this.at++
        return { kind: 'anchor', anchor: 'end' }
      case 'w':
      case 'W':
      case 's':
      case 'S':
      case 'd':
      case 'D': {
        this.at++
        const set = new CharSet()
        this.addShorthand(set, c)
        return { kind: 'set', set }
      }
      case 'p':
      case 'P': {
        this.at++
        const set = new CharSet()
        this.addProperty(set, c === 'P')
        return { kind: 'set', set }
      }
      default:
        return this.referenceOrChar(c)
    }
  }

  addShorthand(set: CharSet, c: string): void {
    const ecma = this.has(regexOptions.ecmaScript)
    const negated = c < 'a'
    switch (c.toLowerCase()) {
      case 'd':
        if (ecma) addRanges(set, CharSet.ofRange(48, 57), negated)
        else set.addMask(digitMask, negated)
        break
      case 'w':
        if (ecma) addRanges(set, asciiWord(), negated)
        else set.addMask(wordMask, negated)
        break
      default:
        if (ecma) {
          const white = CharSet.ofRange(9, 13)
          white.addRange(32, 32)
          addRanges(set, white, negated)
        } else if (negated) set.notSpace = true
        else set.space = true
    }
  }

  /** `{Name}` behind `\p`. */
  addProperty(set: CharSet, negated: boolean): void {
    if (this.at + 2 >= this.pattern.length) this.fail('InvalidUnicodePropertyEscape')
    if (this.peek() !== '{') {
      this.at++
      this.fail('MalformedUnicodePropertyEscape')
    }
    this.at++
    const name = /^[\w-]*/.exec(this.pattern.slice(this.at))![0]
    this.at += name.length
    if (this.at + 1 > this.pattern.length || this.peek() !== '}') {
      if (this.peek() !== undefined) this.at++
      this.fail('InvalidUnicodePropertyEscape')
    }
    this.at++
    const mask = categoryMask(name)
    if (mask !== 0) {
      set.addMask(mask, negated)
      return
    }
    const block = blockRange(name)
    if (block === null) this.fail('UnrecognizedUnicodeProperty', name)
    addRanges(set, CharSet.ofRange(block[0], block[1]), negated)
  }

  reference(group: number): RegexNode {
    return { kind: 'backreference', group, ignoreCase: this.has(regexOptions.ignoreCase), dotted: this.dotted }
  }

  referenceOrChar(c: string): RegexNode {
    const start = this.at
    if (c === 'k' || c === '<' || c === "'") {
      let open: string | undefined = c
      if (c === 'k') {
        const next = this.peek(1)
        if (this.at + 1 >= this.pattern.length) this.fail('MalformedNamedReference')
        this.at += 2
        open = next
        if (next !== '<' && next !== "'") {
          this.at--
          this.fail('MalformedNamedReference')
        }
      } else this.at++
      const close = open === "'" ? "'" : '>'
      const body = /^(\d+|[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]+)/u.exec(this.pattern.slice(this.at))?.[0]
      if (body !== undefined && this.pattern[this.at + body.length] === close) {
        this.at += body.length + 1
        if (/^\d/.test(body)) {
          if (this.groups.numbers.includes(Number(body))) return this.reference(Number(body))
          this.fail('UndefinedNumberedReference', body)
        }
        const named = this.groups.byName.get(body)
        if (named !== undefined) return this.reference(named)
        this.fail('UndefinedNamedReference', body)
      }
      if (c === 'k') {
        this.at = Math.min(this.at, this.pattern.length)
        this.fail('MalformedNamedReference')
      }
      this.at = start
    } else if (c >= '1' && c <= '9') {
      if (this.has(regexOptions.ecmaScript)) {
        let group = -1
        let end = start
        let number = 0
        for (let i = start; /\d/.test(this.pattern[i] ?? ''); i++) {
          number = number * 10 + Number(this.pattern[i])
          if (this.groups.numbers.includes(number)) {
            group = number
            end = i + 1
          }
        }
        if (group >= 0) {
          this.at = end
          return this.reference(group)
        }
      } else {
        const number = this.number()
        if (this.groups.numbers.includes(number)) return this.reference(number)
        if (number <= 9) this.fail('UndefinedNumberedReference', String(number))
        this.at = start
      }
    }
    return this.literal(this.escapedChar())
  }

  /** The character an escape means; the backslash has been read. */
  escapedChar(): number {
    const c = this.pattern[this.at++]!
    if (c >= '0' && c <= '7') {
      this.at--
      const octal = /^[0-7]{1,3}/.exec(this.pattern.slice(this.at))![0]
      this.at += octal.length
      return Number.parseInt(octal, 8) & 255
    }
    switch (c) {
      case 'x':
        return this.hex(2)
      case 'u':
        return this.hex(4)
      case 'a':
        return 7
      case 'b':
        return 8
      case 'e':
        return 27
      case 'f':
        return 12
      case 'n':
        return 10
      case 'r':
        return 13
      case 't':
        return 9
      case 'v':
        return 11
      case 'c': {
        const control = this.peek()
        if (control === undefined) this.fail('MissingControlCharacter')
        this.at++
        const code = control.toUpperCase().charCodeAt(0) - 64
        if (code < 0 || code > 31) this.fail('UnrecognizedControlCharacter')
        return code
      }
      default:
        if (!this.has(regexOptions.ecmaScript) && isWordUnit(c.charCodeAt(0))) this.fail('UnrecognizedEscape', c)
        return c.charCodeAt(0)
    }
  }

  hex(count: number): number {
    if (this.at + count > this.pattern.length) this.fail('InsufficientOrInvalidHexDigits')
    let value = 0
    for (let i = 0; i < count; i++) {
      const digit = Number.parseInt(this.pattern[this.at]!, 16)
      this.at++
      if (Number.isNaN(digit)) this.fail('InsufficientOrInvalidHexDigits')
      value = value * 16 + digit
    }
    return value
  }

  /** A class whose `[` has been read. */
  charClass(): CharSet {
    const { pattern } = this
    const set = new CharSet()
    if (this.peek() === '^') {
      this.at++
      set.negated = true
      if (this.has(regexOptions.ecmaScript) && this.peek() === ']') set.negated = false
    }
    let low = -1
    let closed = false
    for (let first = true; this.at < pattern.length; first = false) {
      let code = pattern.charCodeAt(this.at++)
      let translated = false
      const c = pattern[this.at - 1]!
      if (c === ']' && !first) {
        closed = true
        break
      }
      if (c === '\\' && this.at < pattern.length) {
        const next = pattern[this.at]!
        if ('dDsSwW'.includes(next)) {
          this.at++
          if (low >= 0) this.fail('ShorthandClassInCharacterRange', next)
          this.addShorthand(set, next)
          continue
        }
        if (next === 'p' || next === 'P') {
          this.at++
          if (low >= 0) this.fail('ShorthandClassInCharacterRange', next)
          this.addProperty(set, next === 'P')
          continue
        }
        if (next === '-') {
          this.at++
          if (low >= 0) {
            if (low > 45) this.fail('ReversedCharacterRange')
            set.addRange(low, 45)
            low = -1
          } else set.addRange(45, 45)
          continue
        }
        code = this.escapedChar()
        translated = true
      }
      if (low >= 0) {
        if (c === '[' && !translated && !first) {
          set.addRange(low, low)
          this.subtract(set)
        } else if (low > code) this.fail('ReversedCharacterRange')
        else set.addRange(low, code)
        low = -1
      } else if (this.peek() === '-' && this.peek(1) !== undefined && this.peek(1) !== ']') {
        low = code
        this.at++
      } else if (c === '-' && !translated && this.peek() === '[' && !first) {
        this.at++
        this.subtract(set)
      } else set.addRange(code, code)
    }
    if (!closed) this.fail('UnterminatedBracket')
    if (this.has(regexOptions.ignoreCase)) set.addCaseVariants(this.dotted)
    return set
  }

  subtract(set: CharSet): void {
    set.subtraction = this.charClass()
    if (this.peek() !== undefined && this.peek() !== ']') this.fail('ExclusionGroupNotLast')
  }

  /** Behind `(`. Answers true where a group was opened, false where options were set in place. */
  openGroup(): boolean {
    const { pattern } = this
    const { options } = this
    const open = (finish: (body: RegexNode) => RegexNode, isConditional = false): true => {
      this.frames.push(new GroupFrame(options, isConditional, finish))
      return true
    }
    if (this.peek() !== '?' || this.peek(1) === ')') {
      if (this.has(regexOptions.explicitCapture)) return open((body) => body)
      const index = this.autoNumber++
      return open((body) => ({ kind: 'group', index, uncapture: -1, body }))
    }
    this.at++
    if (this.at >= pattern.length) this.fail('InvalidGroupingConstruct')
    const c = pattern[this.at++]!
    switch (c) {
      case ':':
        return open((body) => ({ kind: 'sequence', items: [body] }))
      case '=':
      case '!': {
        this.options &= ~regexOptions.rightToLeft
        return open((body) => ({ kind: 'look', ahead: true, negative: c === '!', body }))
      }
      case '>':
        return open((body) => ({ kind: 'atomic', body }))
      case "'":
      case '<':
        return this.openNamed(c, open)
      case '(':
        return this.openConditional(open)
      default: {
        this.at--
        this.readOptions()
        if (this.at >= pattern.length) this.fail('InvalidGroupingConstruct')
        const end = pattern[this.at++]!
        if (end === ')') return false
        if (end !== ':') this.fail('InvalidGroupingConstruct')
        return open((body) => ({ kind: 'sequence', items: [body] }))
      }
    }
  }

  readOptions(): void {
    let off = false
    for (; this.at < this.pattern.length; this.at++) {
      const c = this.pattern[this.at]!
      if (c === '-') off = true
      else if (c === '+') off = false
      else {
        const option = inlineOptions.get(c.toLowerCase())
        if (option === undefined) return
        if (off) this.options &= ~option
        else this.options |= option
      }
    }
  }

  openNamed(quote: string, open: (finish: (body: RegexNode) => RegexNode) => true): boolean {
    const { pattern } = this
    const close = quote === "'" ? "'" : '>'
    const c = pattern[this.at]
    if (c === undefined) this.fail('InvalidGroupingConstruct')
    if (quote === '<' && (c === '=' || c === '!')) {
      this.at++
      this.options |= regexOptions.rightToLeft
      return open((body) => ({ kind: 'look', ahead: false, negative: c === '!', body }))
    }
    let index = -1
    let uncapture = -1
    if (/\d/.test(c)) {
      index = this.number()
      const next = this.peek()
      if (next !== undefined && next !== close && next !== '-') this.fail('CaptureGroupNameInvalid')
      if (index === 0) this.fail('CaptureGroupOfZero')
    } else if (isWordUnit(c.charCodeAt(0))) {
      const name = this.word()
      index = this.groups.byName.get(name) ?? -1
      const next = this.peek()
      if (next !== undefined && next !== close && next !== '-') this.fail('CaptureGroupNameInvalid')
    } else if (c !== '-') this.fail('CaptureGroupNameInvalid')
    if (this.peek() === '-') {
      this.at++
      const next = this.peek()
      if (next === undefined) this.fail('InvalidGroupingConstruct')
      if (/\d/.test(next)) {
        const number = this.number()
        if (!this.groups.numbers.includes(number)) this.fail('UndefinedNumberedReference', String(number))
        uncapture = number
      } else if (isWordUnit(next.charCodeAt(0))) {
        const name = this.word()
        const number = this.groups.byName.get(name)
        if (number === undefined) this.fail('UndefinedNamedReference', name)
        uncapture = number
      } else this.fail('CaptureGroupNameInvalid')
      const end = this.peek()
      if (end !== undefined && end !== close) this.fail('CaptureGroupNameInvalid')
    }
    if (this.peek() !== close) this.fail('InvalidGroupingConstruct')
    this.at++
    return open((body) => ({ kind: 'group', index, uncapture, body }))
  }

  word(): string {
    const start = this.at
    while (this.at < this.pattern.length && isWordUnit(this.pattern.charCodeAt(this.at))) this.at++
    return this.pattern.slice(start, this.at)
  }

  /** Behind `(?(`. */
  openConditional(open: (finish: (body: RegexNode) => RegexNode, isConditional?: boolean) => true): boolean {
    const { pattern } = this
    const start = this.at
    const byGroup = (group: number) =>
      open((body) => {
        const [yes, no] = branches(body)
        return { kind: 'groupTest', group, yes, no }
      }, true)
    const c = this.peek()
    if (c !== undefined && /\d/.test(c)) {
      const number = this.number()
      if (this.peek() !== ')') {
        this.fail('AlternationHasMalformedReference', String(number))
      }
      this.at++
      if (!this.groups.numbers.includes(number)) this.fail('AlternationHasUndefinedReference', String(number))
      return byGroup(number)
    }
    if (c !== undefined && isWordUnit(c.charCodeAt(0))) {
      const number = this.groups.byName.get(this.word())
      if (number !== undefined && this.peek() === ')') {
        this.at++
        return byGroup(number)
      }
      this.at = start
    }
    if (pattern.startsWith('?#', this.at)) {
      this.at = start - 1
      this.fail('AlternationHasComment')
    }
    if (pattern.startsWith("?'", this.at) || (pattern.startsWith('?<', this.at) && !/[=!]/.test(this.peek(2) ?? ''))) {
      this.at = start - 1
      this.fail('AlternationHasNamedCapture')
    }
    // The condition is a group of its own; the first item of the conditional's body.
    open((body) => {
      const items = body.kind === 'alternation' ? body.items : [body]
      const [first, ...rest] = items
      const yesItems = first!.kind === 'sequence' ? first!.items : [first!]
      const test = yesItems[0]!
      const yes: RegexNode = { kind: 'sequence', items: yesItems.slice(1) }
      return { kind: 'conditional', test, yes, no: rest[0] ?? empty }
    }, true)
    if (this.peek() === '?') this.openGroup()
    else this.frames.push(new GroupFrame(this.options, false, (body) => ({ kind: 'sequence', items: [body] })))
    return true
  }
}

const inlineOptions: ReadonlyMap<string, number> = new Map([
  ['i', regexOptions.ignoreCase],
  ['m', regexOptions.multiline],
  ['n', regexOptions.explicitCapture],
  ['s', regexOptions.singleline],
  ['x', regexOptions.ignorePatternWhitespace],
])

function addRanges(set: CharSet, other: CharSet, negated: boolean): void {
  const ranges = other.rangesBelow(65536)
  if (!negated) {
    for (const [low, high] of ranges) set.addRange(low, high)
    return
  }
  other.negated = !other.negated
  for (const [low, high] of other.rangesBelow(65536)) set.addRange(low, high)
}

function closeFrame(frame: GroupFrame): RegexNode {
  frame.closeAlternative()
  const { alternatives } = frame
  return frame.finish(alternatives.length === 1 ? alternatives[0]! : { kind: 'alternation', items: alternatives })
}

function branches(body: RegexNode): readonly [RegexNode, RegexNode] {
  if (body.kind === 'alternation') return [body.items[0]!, body.items[1] ?? empty]
  return [body, empty]
}

/** Parses a .NET pattern. `dotted`: see `caseVariants`. Throws RegexParseException. */
export function parsePattern(pattern: string, options: number, dotted: boolean): ParsedPattern {
  const parser = new PatternParser(pattern, options, dotted)
  const root = parser.parse()
  return { root, groupNumbers: parser.groups.numbers, groupNames: parser.groups.names }
}
