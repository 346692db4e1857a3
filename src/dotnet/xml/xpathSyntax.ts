import { type Fault, netFault } from '../../kernel/fault.ts'
import { isNameCharacter, isNameStart, isXmlSpace } from './xmlNames.ts'

export type Axis =
  | 'ancestor'
  | 'ancestor-or-self'
  | 'attribute'
  | 'child'
  | 'descendant'
  | 'descendant-or-self'
  | 'following'
  | 'following-sibling'
  | 'namespace'
  | 'parent'
  | 'preceding'
  | 'preceding-sibling'
  | 'self'

/** What a step lets through: a name (local null: any), or a kind of node. */
export type NodeTest =
  | { readonly kind: 'name'; readonly prefix: string; readonly local: string | null }
  | { readonly kind: 'node' | 'text' | 'comment' }
  | { readonly kind: 'instruction'; readonly target: string | null }

export interface Step {
  readonly axis: Axis
  readonly test: NodeTest
  readonly predicates: readonly XPathExpression[]
}

export type XPathExpression =
  | { readonly kind: 'literal'; readonly value: string | number }
  | {
      readonly kind: 'binary'
      readonly operator: string
      readonly left: XPathExpression
      readonly right: XPathExpression
    }
  | { readonly kind: 'negate'; readonly operand: XPathExpression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly XPathExpression[] }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'filter'; readonly base: XPathExpression; readonly predicates: readonly XPathExpression[] }
  | {
      readonly kind: 'path'
      readonly base: XPathExpression | null
      readonly isAbsolute: boolean
      readonly steps: readonly Step[]
    }

export const xpathFault = (message: string): Fault => netFault('System.Xml.XPath.XPathException', message)
export const nodeSetExpected = (): Fault => xpathFault('Expression must evaluate to a node-set.')

const axes: ReadonlySet<string> = new Set([
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'namespace',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
])

type Lexeme =
  | {
      readonly kind: 'name'
      readonly prefix: string
      readonly local: string
      readonly isCall: boolean
      readonly isAxis: boolean
    }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'variable' }
  | { readonly kind: 'end' }

const end: Lexeme = { kind: 'end' }
const anyNode: NodeTest = { kind: 'node' }
const nodeKinds: ReadonlySet<string> = new Set(['node', 'text', 'comment', 'processing-instruction'])

/** Function names with the least and most arguments they take. */
export const functionArities: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['last', [0, 0]],
  ['position', [0, 0]],
  ['count', [1, 1]],
  ['id', [1, 1]],
  ['local-name', [0, 1]],
  ['namespace-uri', [0, 1]],
  ['name', [0, 1]],
  ['string', [0, 1]],
  ['concat', [2, Number.POSITIVE_INFINITY]],
  ['starts-with', [2, 2]],
  ['contains', [2, 2]],
  ['substring-before', [2, 2]],
  ['substring-after', [2, 2]],
  ['substring', [2, 3]],
  ['string-length', [0, 1]],
  ['normalize-space', [0, 1]],
  ['translate', [3, 3]],
  ['boolean', [1, 1]],
  ['not', [1, 1]],
  ['true', [0, 0]],
  ['false', [0, 0]],
  ['lang', [1, 1]],
  ['number', [0, 1]],
  ['sum', [1, 1]],
  ['floor', [1, 1]],
  ['ceiling', [1, 1]],
  ['round', [1, 1]],
])

class Parser {
  readonly #text: string
  #at = 0
  #token: Lexeme = end

  constructor(text: string) {
    this.#text = text
    this.#advance()
  }

  parse(): XPathExpression {
    const expression = this.#or()
    if (this.#token.kind !== 'end') throw this.#invalid()
    return expression
  }

  #invalid(): Fault {
    return xpathFault(`'${this.#text}' has an invalid token.`)
  }

  #advance(): void {
    this.#token = this.#scan()
  }

  #scan(): Lexeme {
    const text = this.#text
    while (isXmlSpace(text[this.#at])) this.#at++
    const at = this.#at
    const c = text[at]
    if (c === undefined) return end
    if (c === '"' || c === "'") {
      const close = text.indexOf(c, at + 1)
      if (close < 0) throw xpathFault('This is an unclosed string.')
      this.#at = close + 1
      return { kind: 'string', value: text.slice(at + 1, close) }
    }
    const number = /^(?:\d+(?:\.\d*)?|\.\d+)/.exec(text.slice(at, at + 400))
    if (number !== null) {
      this.#at = at + number[0].length
      return { kind: 'number', value: Number(number[0]) }
    }
    if (c === '$') {
      this.#at++
      this.#scan()
      return { kind: 'variable' }
    }
    if (isNameStart(c)) return this.#scanName(at)
    const two = text.slice(at, at + 2)
    const mark = ['//', '..', '::', '<=', '>=', '!='].includes(two) ? two : c
    this.#at += mark.length
    return { kind: 'mark', text: mark }
  }

  #scanName(at: number): Lexeme {
    const text = this.#text
    let stop = at
    while (isNameCharacter(text[stop])) stop++
    let prefix = ''
    let local = text.slice(at, stop)
    if (text[stop] === ':' && text[stop + 1] === '*') {
      prefix = local
      local = '*'
      stop += 2
    } else if (text[stop] === ':' && isNameStart(text[stop + 1])) {
      prefix = local
      const from = stop + 1
      stop = from
      while (isNameCharacter(text[stop])) stop++
      local = text.slice(from, stop)
    }
    this.#at = stop
    while (isXmlSpace(text[stop])) stop++
    return { kind: 'name', prefix, local, isCall: text[stop] === '(', isAxis: text.startsWith('::', stop) }
  }

  #isMark(text: string): boolean {
    return this.#token.kind === 'mark' && this.#token.text === text
  }

  #isWord(word: string): boolean {
    return this.#token.kind === 'name' && this.#token.prefix === '' && this.#token.local === word
  }

  #take(text: string): boolean {
    if (!this.#isMark(text)) return false
    this.#advance()
    return true
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#invalid()
  }

  #binary(next: () => XPathExpression, operators: readonly string[]): XPathExpression {
    let left = next()
    for (;;) {
      const operator = operators.find((o) => (/^[a-z]/.test(o) ? this.#isWord(o) : this.#isMark(o)))
      if (operator === undefined) return left
      this.#advance()
      left = { kind: 'binary', operator, left, right: next() }
    }
  }

  #or(): XPathExpression {
    return this.#binary(() => this.#and(), ['or'])
  }
  #and(): XPathExpression {
    return this.#binary(() => this.#equality(), ['and'])
  }
  #equality(): XPathExpression {
    return this.#binary(() => this.#relational(), ['=', '!='])
  }
  #relational(): XPathExpression {
    return this.#binary(() => this.#additive(), ['<', '<=', '>', '>='])
  }
  #additive(): XPathExpression {
    return this.#binary(() => this.#multiplicative(), ['+', '-'])
  }
  #multiplicative(): XPathExpression {
    return this.#binary(() => this.#unary(), ['*', 'div', 'mod'])
  }

  #unary(): XPathExpression {
    let isNegative = false
    let signs = 0
    while (this.#take('-')) {
      isNegative = !isNegative
      signs++
    }
    const operand = this.#union()
    if (signs === 0) return operand
    const once: XPathExpression = { kind: 'negate', operand }
    return isNegative ? once : { kind: 'negate', operand: once }
  }

  #union(): XPathExpression {
    let left = this.#path()
    while (this.#take('|')) left = { kind: 'binary', operator: '|', left, right: this.#path() }
    return left
  }

  #startsPrimary(): boolean {
    const token = this.#token
    if (token.kind === 'string' || token.kind === 'number' || token.kind === 'variable') return true
    if (token.kind === 'mark') return token.text === '('
    return token.kind === 'name' && token.isCall && !(token.prefix === '' && nodeKinds.has(token.local))
  }

  #path(): XPathExpression {
    if (this.#startsPrimary()) {
      const base = this.#filter()
      const steps: Step[] = []
      while (this.#isMark('/') || this.#isMark('//')) this.#nextStep(steps)
      return steps.length === 0 ? base : { kind: 'path', base, isAbsolute: false, steps }
    }
    if (this.#isMark('/')) {
      this.#advance()
      const steps = this.#startsStep() ? this.#relative([]) : []
      return { kind: 'path', base: null, isAbsolute: true, steps }
    }
    if (this.#isMark('//')) {
      const steps: Step[] = []
      this.#nextStep(steps)
      return { kind: 'path', base: null, isAbsolute: true, steps: this.#rest(steps) }
    }
    return { kind: 'path', base: null, isAbsolute: false, steps: this.#relative([]) }
  }

  #relative(steps: Step[]): Step[] {
    steps.push(this.#step())
    return this.#rest(steps)
  }

  #rest(steps: Step[]): Step[] {
    while (this.#isMark('/') || this.#isMark('//')) this.#nextStep(steps)
    return steps
  }

  #nextStep(steps: Step[]): void {
    if (this.#isMark('//')) steps.push({ axis: 'descendant-or-self', test: anyNode, predicates: [] })
    this.#advance()
    steps.push(this.#step())
  }

  #startsStep(): boolean {
    const token = this.#token
    if (token.kind === 'name') return true
    return token.kind === 'mark' && ['.', '..', '@', '*'].includes(token.text)
  }

  #step(): Step {
    if (this.#take('.')) return { axis: 'self', test: anyNode, predicates: [] }
    if (this.#take('..')) return { axis: 'parent', test: anyNode, predicates: [] }
    let axis: Axis = 'child'
    if (this.#take('@')) axis = 'attribute'
    else if (this.#token.kind === 'name' && this.#token.isAxis) {
      if (this.#token.prefix !== '' || !axes.has(this.#token.local)) throw this.#invalid()
      axis = this.#token.local as Axis
      this.#advance()
      this.#expect('::')
    }
    return { axis, test: this.#nodeTest(), predicates: this.#predicates() }
  }

  #nodeTest(): NodeTest {
    if (this.#take('*')) return { kind: 'name', prefix: '', local: null }
    const token = this.#token
    if (token.kind !== 'name') throw nodeSetExpected()
    this.#advance()
    if (token.isCall && token.prefix === '' && nodeKinds.has(token.local)) {
      this.#expect('(')
      let target: string | null = null
      if (token.local === 'processing-instruction' && this.#token.kind === 'string') {
        target = this.#token.value
        this.#advance()
      }
      this.#expect(')')
      if (token.local === 'processing-instruction') return { kind: 'instruction', target }
      return { kind: token.local as 'node' | 'text' | 'comment' }
    }
    return { kind: 'name', prefix: token.prefix, local: token.local === '*' ? null : token.local }
  }

  #predicates(): XPathExpression[] {
    const predicates: XPathExpression[] = []
    while (this.#take('[')) {
      predicates.push(this.#or())
      this.#expect(']')
    }
    return predicates
  }

  #filter(): XPathExpression {
    const base = this.#primary()
    const predicates = this.#predicates()
    return predicates.length === 0 ? base : { kind: 'filter', base, predicates }
  }

  #primary(): XPathExpression {
    const token = this.#token
    this.#advance()
    switch (token.kind) {
      case 'string':
      case 'number':
        return { kind: 'literal', value: token.value }
      case 'variable':
        return { kind: 'foreign' }
      case 'mark': {
        const inner = this.#or()
        this.#expect(')')
        return inner
      }
      case 'name':
        return this.#call(token.prefix, token.local)
      case 'end':
        throw nodeSetExpected()
    }
  }

  #call(prefix: string, name: string): XPathExpression {
    this.#expect('(')
    const args: XPathExpression[] = []
    if (!this.#isMark(')')) {
      do args.push(this.#or())
      while (this.#take(','))
    }
    this.#expect(')')
    const arity = prefix === '' ? functionArities.get(name) : undefined
    if (arity === undefined) return { kind: 'foreign' }
    if (args.length < arity[0] || args.length > arity[1])
      throw xpathFault(`Function '${name}' in '${this.#text}' has an invalid number of arguments.`)
    const wantsNodes =
      name === 'count' || name === 'sum' || name === 'name' || name === 'local-name' || name === 'namespace-uri'
    if (wantsNodes && args.length === 1 && !givesNodes(args[0]!))
      throw xpathFault(`The argument to function '${name}' in '${this.#text}' cannot be converted to a node-set.`)
    return { kind: 'call', name, args }
  }
}

/** Whether an expression's value is a set of nodes. */
export function givesNodes(expression: XPathExpression): boolean {
  switch (expression.kind) {
    case 'path':
    case 'foreign':
      return true
    case 'filter':
      return givesNodes(expression.base)
    case 'binary':
      return expression.operator === '|'
    case 'call':
      return expression.name === 'id'
    default:
      return false
  }
}

const parsed: Map<string, XPathExpression> = new Map()

/** The expression of an XPath 1.0 text. Throws XPathException. */
export function parseXPath(text: string): XPathExpression {
  let expression = parsed.get(text)
  if (expression === undefined) {
    if (parsed.size > 500) parsed.clear()
    expression = new Parser(text).parse()
    parsed.set(text, expression)
  }
  return expression
}
