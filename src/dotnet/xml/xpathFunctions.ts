import { XmlElement, type XmlNode } from './nodes.ts'
import {
  booleanOf,
  type Context,
  evaluate,
  nodesOf,
  numberOf,
  rootOf,
  stringOf,
  stringValue,
  type XPathValue,
} from './xpathEvaluate.ts'
import type { XPathExpression } from './xpathSyntax.ts'

/** The core function library of XPath 1.0. */
export function callFunction(name: string, args: readonly XPathExpression[], context: Context): XPathValue {
  const value = (i: number): XPathValue => evaluate(args[i]!, context)
  const text = (i: number): string => (args[i] === undefined ? stringValue(context.node) : stringOf(value(i)))
  const number = (i: number): number =>
    args[i] === undefined ? numberOf(stringValue(context.node)) : numberOf(value(i))
  const node = (): XmlNode | undefined => (args[0] === undefined ? context.node : nodesOf(value(0))[0])
  switch (name) {
    case 'last':
      return context.size
    case 'position':
      return context.position
    case 'count':
      return nodesOf(value(0)).length
    case 'id':
      return identified(value(0), context)
    case 'local-name':
      return nameOf(node(), 'local')
    case 'namespace-uri':
      return node()?.namespace ?? ''
    case 'name':
      return nameOf(node(), 'full')
    case 'string':
      return text(0)
    case 'concat':
      return args.map((_, i) => text(i)).join('')
    case 'starts-with':
      return text(0).startsWith(text(1))
    case 'contains':
      return text(0).includes(text(1))
    case 'substring-before': {
      const at = text(0).indexOf(text(1))
      return at < 0 ? '' : text(0).slice(0, at)
    }
    case 'substring-after': {
      const at = text(0).indexOf(text(1))
      return at < 0 ? '' : text(0).slice(at + text(1).length)
    }
    case 'substring':
      return substring(text(0), number(1), args[2] === undefined ? undefined : number(2))
    case 'string-length':
      return text(0).length
    case 'normalize-space':
      return text(0)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    case 'translate':
      return translate(text(0), text(1), text(2))
    case 'boolean':
      return booleanOf(value(0))
    case 'not':
      return !booleanOf(value(0))
    case 'true':
      return true
    case 'false':
      return false
    case 'lang':
      return hasLanguage(context.node, text(0))
    case 'number':
      return number(0)
    case 'sum':
      return nodesOf(value(0)).reduce((sum, n) => sum + numberOf(stringValue(n)), 0)
    case 'floor':
      return Math.floor(number(0))
    case 'ceiling':
      return Math.ceil(number(0))
    default:
      return Math.round(number(0))
  }
}

const named: ReadonlySet<number> = new Set([1, 2, 7])

function nameOf(node: XmlNode | undefined, part: 'local' | 'full'): string {
  if (node === undefined || !named.has(node.nodeType)) return ''
  return part === 'local' ? node.localName : node.name
}

/** Positions count from 1; both bounds are rounded. */
function substring(text: string, start: number, length: number | undefined): string {
  const from = Math.round(start)
  const to = length === undefined ? Number.POSITIVE_INFINITY : from + Math.round(length)
  if (Number.isNaN(from) || Number.isNaN(to)) return ''
  return text.slice(Math.max(0, from - 1), Math.max(0, Math.min(text.length, to - 1)))
}

function translate(text: string, from: string, to: string): string {
  let result = ''
  for (const c of text) {
    const at = from.indexOf(c)
    if (at < 0) result += c
    else if (at < to.length) result += to[at]
  }
  return result
}

function hasLanguage(node: XmlNode, wanted: string): boolean {
  for (let at: XmlNode | null = node; at !== null; at = at.parent) {
    if (!(at instanceof XmlElement)) continue
    const language = at.attributeNamed('xml:lang')?.value.toLowerCase()
    if (language !== undefined)
      return language === wanted.toLowerCase() || language.startsWith(`${wanted.toLowerCase()}-`)
  }
  return false
}

/** id() finds attributes named xml:id; other identifiers need a DTD. */
function identified(value: XPathValue, context: Context): readonly XmlNode[] {
  const wanted = new Set(
    (typeof value === 'object' ? value.map(stringValue).join(' ') : stringOf(value))
      .split(/\s+/)
      .filter((w) => w !== ''),
  )
  const found: XmlNode[] = []
  const visit = (node: XmlNode): void => {
    const id = node instanceof XmlElement ? node.attributeNamed('xml:id')?.value : undefined
    if (id !== undefined && wanted.has(id)) found.push(node)
    node.children.forEach(visit)
  }
  visit(rootOf(context.node))
  return found
}
