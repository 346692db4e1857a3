import type { NetTypeEntry } from '../../types/netType.ts'
import type { Described } from '../declare.ts'
import { provideXml } from './adapter.ts'
import { documentTypes } from './documentMembers.ts'
import { build } from './load.ts'
import { namespaceTypes } from './namespaceManager.ts'
import { navigatorEntries, XPathNavigator } from './navigator.ts'
import { nodeListEntries, nodeListTypes } from './nodeLists.ts'
import { nodeMemberTypes } from './nodeMembers.ts'
import { XmlDocument, XmlFragment, type XmlNode } from './nodes.ts'
import { provideNodeBuilder, readerTypes } from './readers.ts'
import { writerTypes } from './writers.ts'
import { xmlConvertTypes } from './xmlConvert.ts'

provideXml()
provideNodeBuilder((reader) => {
  const fragment = new XmlFragment(new XmlDocument())
  build(reader.tokens(true), fragment, true)
  return fragment.children[0] ?? null
})

const nodeType = nodeMemberTypes.get('System.Xml.XmlNode')!

/** System.Xml's documents, readers and writers, over their signatures. */
export const xmlTypes: ReadonlyMap<string, () => Described> = new Map([
  ...nodeMemberTypes,
  ...nodeListTypes,
  ...namespaceTypes,
  ...documentTypes,
  ...readerTypes,
  ...writerTypes,
  ...xmlConvertTypes,
  [
    'System.Xml.XmlNode',
    (): Described => {
      const described = nodeType()
      return {
        ...described,
        members: { ...described.members, CreateNavigator: (self: XmlNode) => new XPathNavigator(self) },
      }
    },
  ],
])

export const xmlEntries: readonly NetTypeEntry[] = [...nodeListEntries, ...navigatorEntries]
