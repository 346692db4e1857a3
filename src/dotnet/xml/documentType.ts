import type { Fault } from '../../kernel/fault.ts'
import { isNameCharacter, isXmlSpace } from './xmlNames.ts'

/** A DOCTYPE: its names, the internal subset as written, and the general entities declared in it. */
export class DocumentType {
  readonly name: string
  readonly publicId: string | null
  readonly systemId: string | null
  readonly internalSubset: string
  readonly entities: ReadonlyMap<string, string>
  constructor(name: string, publicId: string | null, systemId: string | null, internalSubset: string) {
    this.name = name
    this.publicId = publicId
    this.systemId = systemId
    this.internalSubset = internalSubset
    this.entities = entitiesOf(internalSubset)
  }
}

function entitiesOf(subset: string): Map<string, string> {
  const entities = new Map<string, string>()
  for (const match of subset.matchAll(/<!ENTITY\s+([^\s%"'<>]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g))
    if (!entities.has(match[1]!)) entities.set(match[1]!, match[2] ?? match[3]!)
  return entities
}

type Fail = (at: number, message: string) => Fault

/** Reads `<!DOCTYPE …>` at `from`: the type, and the index behind it. Throws XmlException. */
export function readDocumentType(text: string, from: number, fail: Fail): readonly [DocumentType, number] {
  let at = from + 9
  const skip = () => {
    while (isXmlSpace(text[at])) at++
  }
  const literal = (): string => {
    skip()
    const quote = text[at]
    if (quote !== '"' && quote !== "'") throw incomplete(text, fail)
    const end = text.indexOf(quote, at + 1)
    if (end < 0) throw incomplete(text, fail)
    const value = text.slice(at + 1, end)
    at = end + 1
    return value
  }
  skip()
  const start = at
  while (isNameCharacter(text[at]) || text[at] === ':') at++
  const name = text.slice(start, at)
  skip()
  let publicId: string | null = null
  let systemId: string | null = null
  if (text.startsWith('SYSTEM', at)) {
    at += 6
    systemId = literal()
  } else if (text.startsWith('PUBLIC', at)) {
    at += 6
    publicId = literal()
    systemId = literal()
  }
  skip()
  let subset = ''
  if (text[at] === '[') {
    const end = subsetEnd(text, at + 1)
    if (end < 0) throw incomplete(text, fail)
    subset = text.slice(at + 1, end)
    at = end + 1
    skip()
  }
  if (text[at] !== '>') throw incomplete(text, fail)
  return [new DocumentType(name, publicId, systemId, subset), at + 1]
}

const incomplete = (text: string, fail: Fail): Fault => fail(text.length, 'Incomplete DTD content.')

/** The closing bracket of an internal subset, beyond quotes and comments; -1 where there is none. */
function subsetEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text[at]
    if (c === ']') return at
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at)
      if (end < 0) return -1
      at = end + 2
    } else if (c === '"' || c === "'") {
      const end = text.indexOf(c, at + 1)
      if (end < 0) return -1
      at = end
    }
  }
  return -1
}
