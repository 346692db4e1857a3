import { Double } from '../../kernel/boxes.ts'
import { netText } from '../../types/text/netText.ts'
import { nodeTypes, XmlAttribute, XmlDocument, XmlElement, type XmlNode } from './nodes.ts'
import { xmlnsNamespace } from './xmlNames.ts'
import { callFunction } from './xpathFunctions.ts'
import type { Axis, NodeTest, Step, XPathExpression } from './xpathSyntax.ts'
import { nodeSetExpected, parseXPath, xpathFault } from './xpathSyntax.ts'

export type XPathValue = readonly XmlNode[] | string | number | boolean

/** What a prefix in an expression means; null where there is no manager. */
export type PrefixResolver = ((prefix: string) => string | null) | null

export interface Context {
  readonly node: XmlNode
  readonly position: number
  readonly size: number
  readonly resolve: PrefixResolver
  /** Document order of the nodes, made when first asked for. */
  readonly order: { ranks: Map<XmlNode, number> | null }
}

const needsManager = () =>
  xpathFault('Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.')

/** The nodes an expression selects, in document order. Throws XPathException. */
export function selectNodes(node: XmlNode, text: string, resolve: PrefixResolver): readonly XmlNode[] {
  const value = evaluateXPath(node, text, resolve)
  if (!Array.isArray(value)) throw nodeSetExpected()
  return value as readonly XmlNode[]
}

/** An expression's value at a node. Throws XPathException. */
export function evaluateXPath(node: XmlNode, text: string, resolve: PrefixResolver): XPathValue {
  const expression = parseXPath(text)
  checkForeign(expression, resolve)
  return evaluate(expression, { node, position: 1, size: 1, resolve, order: { ranks: null } })
}

/** Prefixes, variables and unknown functions are refused before anything is evaluated. */
function checkForeign(expression: XPathExpression, resolve: PrefixResolver): void {
  const visit = (e: XPathExpression): void => {
    if (e.kind === 'foreign') throw needsManager()
    if (e.kind === 'binary') {
      visit(e.left)
      visit(e.right)
    } else if (e.kind === 'negate') visit(e.operand)
    else if (e.kind === 'call') e.args.forEach(visit)
    else if (e.kind === 'filter') {
      visit(e.base)
      e.predicates.forEach(visit)
    } else if (e.kind === 'path') {
      if (e.base !== null) visit(e.base)
      for (const { test, predicates } of e.steps) {
        if (test.kind === 'name' && test.prefix !== '') {
          if (resolve === null) throw needsManager()
          if (resolve(test.prefix) === null) throw xpathFault(`Namespace prefix '${test.prefix}' is not defined.`)
        }
        predicates.forEach(visit)
      }
    }
  }
  visit(expression)
}

export function evaluate(expression: XPathExpression, context: Context): XPathValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'negate':
      return -numberOf(evaluate(expression.operand, context))
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, context)
    case 'call':
      return callFunction(expression.name, expression.args, context)
    case 'foreign':
      throw needsManager()
    case 'filter':
      return filterAll(nodesOf(evaluate(expression.base, context)), expression.predicates, context)
    case 'path':
      return walk(expression, context)
  }
}

function walk(path: XPathExpression & { readonly kind: 'path' }, context: Context): readonly XmlNode[] {
  let nodes: readonly XmlNode[]
  if (path.base !== null) nodes = nodesOf(evaluate(path.base, context))
  else nodes = [path.isAbsolute ? rootOf(context.node) : context.node]
  const { steps } = path
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!
    const next = steps[i + 1]
    const isBridge = step.axis === 'descendant-or-self' && step.test.kind === 'node' && step.predicates.length === 0
    // `//x` in one walk, where no predicate counts positions.
    if (isBridge && next !== undefined && next.axis === 'child' && !next.predicates.some(countsPositions)) {
      nodes = take({ axis: 'descendant', test: next.test, predicates: next.predicates }, nodes, context)
      i++
    } else nodes = take(step, nodes, context)
  }
  return nodes
}

function countsPositions(e: XPathExpression): boolean {
  if (e.kind === 'literal') return typeof e.value === 'number'
  if (e.kind === 'negate') return true
  if (e.kind === 'call')
    return (
      ['position', 'last', 'count', 'sum', 'number', 'floor', 'ceiling', 'round', 'string-length'].includes(e.name) ||
      e.args.some(countsPositions)
    )
  if (e.kind === 'binary') {
    if (['+', '-', '*', 'div', 'mod'].includes(e.operator)) return true
    const inner = (side: XPathExpression) => (side.kind === 'literal' ? false : countsPositions(side))
    return inner(e.left) || inner(e.right)
  }
  return false
}

function take(step: Step, nodes: readonly XmlNode[], context: Context): readonly XmlNode[] {
  const found = new Set<XmlNode>()
  for (const node of nodes) {
    const candidates: XmlNode[] = []
    for (const candidate of along(step.axis, node))
      if (passes(step.test, candidate, step.axis, context)) candidates.push(candidate)
    for (const chosen of filterAll(candidates, step.predicates, context)) found.add(chosen)
  }
  const result = [...found]
  const isOrdered = nodes.length <= 1 ? !isReverse(step.axis) : step.axis === 'attribute' || step.axis === 'self'
  return isOrdered ? result : inOrder(result, context)
}

const isReverse = (axis: Axis): boolean =>
  axis === 'ancestor' || axis === 'ancestor-or-self' || axis === 'preceding' || axis === 'preceding-sibling'

function filterAll(
  nodes: readonly XmlNode[],
  predicates: readonly XPathExpression[],
  context: Context,
): readonly XmlNode[] {
  let left = nodes
  for (const predicate of predicates) {
    const size = left.length
    left = left.filter((node, i) => {
      const value = evaluate(predicate, { node, position: i + 1, size, resolve: context.resolve, order: context.order })
      return typeof value === 'number' ? value === i + 1 : booleanOf(value)
    })
  }
  return left
}

export function rootOf(node: XmlNode): XmlNode {
  let root = parentOf(node)
  if (root === null) return node
  for (let up = parentOf(root); up !== null; up = parentOf(root)) root = up
  return root
}

const parentOf = (node: XmlNode): XmlNode | null => (node instanceof XmlAttribute ? node.element : node.parent)

const isText = (node: XmlNode): boolean =>
  node.nodeType === nodeTypes.text ||
  node.nodeType === nodeTypes.cdata ||
  node.nodeType === nodeTypes.whitespace ||
  node.nodeType === nodeTypes.significantWhitespace

/** What XPath sees of a node's children: adjacent texts are one, declarations are not there. */
function childrenOf(node: XmlNode): readonly XmlNode[] {
  if (node instanceof XmlAttribute) return []
  const { children } = node
  const hides = children.some(
    (c, i) =>
      c.nodeType === nodeTypes.declaration ||
      c.nodeType === nodeTypes.documentType ||
      (i > 0 && isText(c) && isText(children[i - 1]!)),
  )
  if (!hides) return children
  return children.filter(
    (c, i) =>
      c.nodeType !== nodeTypes.declaration &&
      c.nodeType !== nodeTypes.documentType &&
      !(i > 0 && isText(c) && isText(children[i - 1]!)),
  )
}

function* descendants(node: XmlNode): Iterable<XmlNode> {
  for (const child of childrenOf(node)) {
    yield child
    if (child.children.length > 0) yield* descendants(child)
  }
}

function* along(axis: Axis, node: XmlNode): Iterable<XmlNode> {
  switch (axis) {
    case 'self':
      yield node
      return
    case 'child':
      yield* childrenOf(node)
      return
    case 'attribute':
      if (node instanceof XmlElement) for (const a of node.attributes) if (a.namespace !== xmlnsNamespace) yield a
      return
    case 'parent': {
      const parent = parentOf(node)
      if (parent !== null) yield parent
      return
    }
    case 'descendant-or-self':
      yield node
      yield* descendants(node)
      return
    case 'descendant':
      yield* descendants(node)
      return
    case 'ancestor-or-self':
      yield node
      for (let up = parentOf(node); up !== null; up = parentOf(up)) yield up
      return
    case 'ancestor':
      for (let up = parentOf(node); up !== null; up = parentOf(up)) yield up
      return
    case 'following-sibling':
      if (node.parent !== null && !(node instanceof XmlAttribute)) {
        const siblings = childrenOf(node.parent)
        yield* siblings.slice(siblings.indexOf(node) + 1)
      }
      return
    case 'preceding-sibling':
      if (node.parent !== null && !(node instanceof XmlAttribute)) {
        const siblings = childrenOf(node.parent)
        yield* siblings.slice(0, siblings.indexOf(node)).reverse()
      }
      return
    case 'following':
      yield* following(node)
      return
    case 'preceding':
      yield* preceding(node)
      return
    case 'namespace':
      if (node instanceof XmlElement) for (const a of node.attributes) if (a.namespace === xmlnsNamespace) yield a
      return
  }
}

function* following(node: XmlNode): Iterable<XmlNode> {
  if (node instanceof XmlAttribute && node.element !== null) yield* descendants(node.element)
  for (let at: XmlNode | null = node; at !== null; at = parentOf(at)) {
    for (const sibling of along('following-sibling', at)) {
      yield sibling
      yield* descendants(sibling)
    }
  }
}

function* preceding(node: XmlNode): Iterable<XmlNode> {
  for (let at: XmlNode | null = node; at !== null; at = parentOf(at)) {
    for (const sibling of along('preceding-sibling', at)) {
      yield* [...descendants(sibling)].reverse()
      yield sibling
    }
  }
}

function passes(test: NodeTest, node: XmlNode, axis: Axis, context: Context): boolean {
  switch (test.kind) {
    case 'node':
      return true
    case 'text':
      return isText(node)
    case 'comment':
      return node.nodeType === nodeTypes.comment
    case 'instruction':
      return node.nodeType === nodeTypes.instruction && (test.target === null || node.name === test.target)
    case 'name': {
      const principal = axis === 'attribute' || axis === 'namespace' ? nodeTypes.attribute : nodeTypes.element
      if (node.nodeType !== principal) return false
      if (test.local !== null && test.local !== node.localName) return false
      if (test.prefix === '') return test.local === null || node.namespace === ''
      return node.namespace === context.resolve!(test.prefix)
    }
  }
}

/** Sorts into document order. */
export function inOrder(nodes: readonly XmlNode[], context: Context): readonly XmlNode[] {
  if (nodes.length < 2) return nodes
  const { order } = context
  if (order.ranks === null) {
    const ranks = new Map<XmlNode, number>()
    const number = (node: XmlNode): void => {
      ranks.set(node, ranks.size)
      if (node instanceof XmlElement) for (const a of node.attributes) ranks.set(a, ranks.size)
      for (const child of node.children) number(child)
    }
    number(rootOf(nodes[0]!))
    order.ranks = ranks
  }
  const ranks = order.ranks
  return [...nodes].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}

/** The string-value of a node. */
export function stringValue(node: XmlNode): string {
  if (node instanceof XmlElement || node instanceof XmlDocument || node.nodeType === nodeTypes.fragment)
    return node.innerText
  if (isText(node)) {
    // Texts side by side are one.
    let value = node.value!
    for (let next = node.nextSibling; next !== null && isText(next); next = next.nextSibling) value += next.value!
    return value
  }
  return node.value ?? ''
}

export function nodesOf(value: XPathValue): readonly XmlNode[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') throw nodeSetExpected()
  return value
}

export function stringOf(value: XPathValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number') return netText(new Double(value))
  return value.length === 0 ? '' : stringValue(value[0]!)
}

export function numberOf(value: XPathValue): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  const text = stringOf(value).trim()
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN
}

export function booleanOf(value: XPathValue): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value)
  return value.length > 0
}

function binary(...[operator, left, right, context]: [string, XPathExpression, XPathExpression, Context]): XPathValue {
  if (operator === 'or') return booleanOf(evaluate(left, context)) || booleanOf(evaluate(right, context))
  if (operator === 'and') return booleanOf(evaluate(left, context)) && booleanOf(evaluate(right, context))
  const a = evaluate(left, context)
  const b = evaluate(right, context)
  if (operator === '|') return inOrder([...new Set([...nodesOf(a), ...nodesOf(b)])], context)
  if (['=', '!=', '<', '<=', '>', '>='].includes(operator)) return compare(operator, a, b)
  const [x, y] = [numberOf(a), numberOf(b)]
  if (operator === '+') return x + y
  if (operator === '-') return x - y
  if (operator === '*') return x * y
  return operator === 'div' ? x / y : x % y
}

function compare(operator: string, a: XPathValue, b: XPathValue): boolean {
  if (typeof a === 'object' && typeof b === 'object')
    return a.some((x) => b.some((y) => compareAtoms(operator, stringValue(x), stringValue(y))))
  if (typeof a === 'object') return compareNodes(operator, a, b)
  if (typeof b === 'object') return compareNodes(turned.get(operator) ?? operator, b, a)
  return compareAtoms(operator, a, b)
}

const turned: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['<=', '>='],
  ['>', '<'],
  ['>=', '<='],
])

function compareNodes(operator: string, nodes: readonly XmlNode[], other: XPathValue): boolean {
  if (typeof other === 'boolean') return compareAtoms(operator, nodes.length > 0, other)
  return nodes.some((node) => compareAtoms(operator, stringValue(node), other))
}

function compareAtoms(operator: string, a: XPathValue, b: XPathValue): boolean {
  if (operator === '=' || operator === '!=') {
    let isEqual: boolean
    if (typeof a === 'boolean' || typeof b === 'boolean') isEqual = booleanOf(a) === booleanOf(b)
    else if (typeof a === 'number' || typeof b === 'number') isEqual = numberOf(a) === numberOf(b)
    else isEqual = a === b
    return isEqual === (operator === '=')
  }
  const [x, y] = [numberOf(a), numberOf(b)]
  if (operator === '<') return x < y
  if (operator === '<=') return x <= y
  return operator === '>' ? x > y : x >= y
}
