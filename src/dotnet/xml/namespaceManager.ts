import type { Value } from '../../kernel/value.ts'
import { argumentFault, argumentNull } from '../arguments.ts'
import { ListEnumerator } from '../collections/enumerators.ts'
import type { Described } from '../declare.ts'
import { xmlNamespace, xmlnsNamespace } from './xmlNames.ts'

/** System.Xml.XmlNamespaceManager: scopes of prefixes. */
export class XmlNamespaceManager {
  readonly table: Value
  scopes: Map<string, string>[] = [
    new Map([
      ['xmlns', xmlnsNamespace],
      ['xml', xmlNamespace],
    ]),
  ]
  constructor(table: Value) {
    this.table = table
  }

  lookUp(prefix: string): string | null {
    for (let i = this.scopes.length - 1; i >= 0; i--) {
      const found = this.scopes[i]!.get(prefix)
      if (found !== undefined) return found
    }
    return prefix === '' ? '' : null
  }

  prefixOf(uri: string): string | null {
    for (let i = this.scopes.length - 1; i >= 0; i--)
      for (const [prefix, namespace] of this.scopes[i]!)
        if (namespace === uri && this.lookUp(prefix) === uri) return prefix
    return uri === '' ? '' : null
  }

  add(prefix: string | null, uri: string | null): void {
    if (uri === null) throw argumentNull('uri')
    if (prefix === null) throw argumentNull('prefix')
    if (prefix === 'xml' && uri !== xmlNamespace)
      throw argumentFault(
        `Prefix "xml" is reserved for use by XML and can be mapped only to namespace name "${xmlNamespace}".`,
      )
    if (prefix === 'xmlns') throw argumentFault('Prefix "xmlns" is reserved for use by XML.')
    this.scopes[this.scopes.length - 1]!.set(prefix, uri)
  }

  /** Prefixes in force. */
  get prefixes(): string[] {
    const all = new Set(['', ...this.scopes.flatMap((s) => [...s.keys()])])
    return [...all]
  }
}

/** System.Xml.NameTable: atoms are the strings themselves here. */
export class NameTable {
  readonly names: Set<string> = new Set()
}

const nameTableType = (): Described => ({
  class: NameTable,
  members: {
    new: () => new NameTable(),
    Add: (self: NameTable, key: Value) => {
      if (typeof key === 'string') self.names.add(key)
      return key
    },
    Get: (self: NameTable, key: Value) => (self.names.has(key as string) ? key : null),
  },
})

const managerType = (): Described => ({
  class: XmlNamespaceManager,
  enumerate: (self: XmlNamespaceManager) => self.prefixes as Iterable<never>,
  members: {
    new: (table: Value) => new XmlNamespaceManager(table),
    NameTable: (self: XmlNamespaceManager) => self.table,
    DefaultNamespace: (self: XmlNamespaceManager) => self.lookUp(''),
    PushScope: (self: XmlNamespaceManager) => {
      self.scopes.push(new Map())
    },
    PopScope: (self: XmlNamespaceManager) => {
      if (self.scopes.length === 1) return false
      self.scopes.pop()
      return true
    },
    AddNamespace: (self: XmlNamespaceManager, prefix: string | null, uri: string | null) => self.add(prefix, uri),
    RemoveNamespace: (self: XmlNamespaceManager, prefix: string, uri: string) => {
      const scope = self.scopes[self.scopes.length - 1]!
      if (scope.get(prefix) === uri) scope.delete(prefix)
    },
    GetEnumerator: (self: XmlNamespaceManager) => new ListEnumerator(() => self.prefixes),
    LookupNamespace: (self: XmlNamespaceManager, prefix: string | null) =>
      prefix === null ? null : self.lookUp(prefix),
    LookupPrefix: (self: XmlNamespaceManager, uri: string | null) => (uri === null ? null : self.prefixOf(uri)),
    HasNamespace: (self: XmlNamespaceManager, prefix: string) => self.scopes[self.scopes.length - 1]!.has(prefix),
  },
})

export const namespaceTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Xml.XmlNamespaceManager', managerType],
  ['System.Xml.NameTable', nameTableType],
])
