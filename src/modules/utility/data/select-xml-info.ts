import type { XmlNode } from '../../../dotnet/xml/nodes.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { getMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'

/** Microsoft.PowerShell.Commands.SelectXmlInfo: a node that was found, and where. */
export class SelectXmlInfo {
  node: XmlNode
  path: string
  pattern: string

  constructor(node: XmlNode, path: string, pattern: string) {
    this.node = node
    this.path = path === '' ? 'InputStream' : path
    this.pattern = pattern
  }

  /** The node's value or inner XML, with the file it is from. */
  toString(): string {
    const value = getMember(this.node as never, 'Value') ?? getMember(this.node as never, 'InnerXml') ?? null
    const text = toText(value).trim()
    return this.path === 'InputStream' ? text : `${text}:${this.path}`
  }
}

export const selectXmlTypes: readonly NetTypeEntry[] = [
  netType('Microsoft.PowerShell.Commands.SelectXmlInfo', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    class: SelectXmlInfo,
    isSealed: true,
    members: {
      'Node: System.Xml.XmlNode get set': {
        get: (self: SelectXmlInfo) => self.node,
        set: (self: SelectXmlInfo, value: XmlNode) => {
          self.node = value
        },
      },
      'Path: String get set': {
        get: (self: SelectXmlInfo) => self.path,
        set: (self: SelectXmlInfo, value: string) => {
          self.path = value
        },
      },
      'Pattern: String get set': {
        get: (self: SelectXmlInfo) => self.pattern,
        set: (self: SelectXmlInfo, value: string) => {
          self.pattern = value
        },
      },
      'ToString(): String': (self: SelectXmlInfo) => self.toString(),
    },
  })),
]
