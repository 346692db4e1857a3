import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { provideAdapter } from '../../types/adapter.ts'
import { ambient } from '../../types/ambient.ts'
import { objectArray } from '../../types/array.ts'
import { castFault, messageText } from '../../types/conversion/castFault.ts'
import { conversion } from '../../types/conversion/figure.ts'
import { rank } from '../../types/conversion/ranks.ts'
import { provideConversion } from '../../types/conversion/special.ts'
import { toText, toTextWith } from '../../types/conversion/toText.ts'
import { isEnumerable } from '../../types/enumerate.ts'
import { PSCodeMethod } from '../../types/psmembers.ts'
import { provideTypeData } from '../../types/typeDataBuiltin.ts'
import { typeOf } from '../../types/typeOf.ts'
import { castDocument } from './load.ts'
import type { XmlNodeList } from './nodeLists.ts'
import { nodeTypes, XmlAttribute, XmlElement, type XmlNode, XmlText, XmlWhitespace } from './nodes.ts'

/** A node's attributes and children of a name, without regard to case; white space is not there. */
function partsNamed(self: XmlNode, name: string): XmlNode[] {
  const wanted = fold(name)
  const found: XmlNode[] = []
  if (self instanceof XmlElement)
    for (const attribute of self.attributes) if (fold(attribute.localName) === wanted) found.push(attribute)
  for (const child of self.children)
    if (!(child instanceof XmlWhitespace) && fold(child.localName) === wanted) found.push(child)
  return found
}

const hasAttributes = (node: XmlNode): boolean => node instanceof XmlElement && node.attributes.length > 0
const holdsOneText = (node: XmlNode): boolean =>
  node.children.length === 1 && node.children[0]!.nodeType === nodeTypes.text

/** What a property gives for a node: its text where text is all there is. */
function simplified(node: XmlNode): Value {
  if (node instanceof XmlText) return node.value
  if (hasAttributes(node)) return node as unknown as Value
  if (node.children.length === 0 || holdsOneText(node)) return node.innerText
  return node instanceof XmlAttribute ? node.value : (node as unknown as Value)
}

function valueOf(parts: readonly XmlNode[]): Value {
  return parts.length === 1 ? simplified(parts[0]!) : objectArray(parts.map(simplified))
}

function settingFault(id: string, name: string): Fault {
  return new Fault({
    id,
    exception: 'System.Management.Automation.SetValueException',
    message: `Cannot set "${name}" because only strings can be used as values to set XmlNode properties.`,
  })
}

function setPart(self: XmlNode, name: string, value: Value): boolean {
  const parts = partsNamed(self, name)
  const [node] = parts
  if (node === undefined) return false
  if (parts.length > 1) throw settingFault('XmlNodeSetRestrictionsMoreThanOneNode', node.localName)
  const text = value === null ? '' : toText(value)
  if (node instanceof XmlText) node.value = text
  else if (hasAttributes(node)) throw settingFault('XmlNodeSetRestrictionsNodeWithAttributes', node.localName)
  else if (node.children.length === 0 || holdsOneText(node) || node instanceof XmlAttribute) node.innerText = text
  else throw settingFault('XmlNodeSetRestrictionsUnknownNodeType', node.localName)
  return true
}

function partNames(self: XmlNode): string[] {
  const seen = new Map<string, string>()
  const add = (node: XmlNode): void => {
    const key = fold(node.localName)
    if (!seen.has(key)) seen.set(key, node.localName)
  }
  if (self instanceof XmlElement) self.attributes.forEach(add)
  for (const child of self.children) if (!(child instanceof XmlWhitespace)) add(child)
  return [...seen.values()]
}

function isSettable(self: XmlNode, name: string): boolean {
  const parts = partsNamed(self, name)
  const [node] = parts
  if (node === undefined || parts.length !== 1) return false
  if (node instanceof XmlText || node instanceof XmlAttribute) return true
  return !hasAttributes(node) && (node.children.length === 0 || holdsOneText(node))
}

/** `$x.name`: attributes and child nodes as properties; `[xml]` of text. Called once, where the XML types are declared. */
export function provideXml(): void {
  provideTypeData('System.Xml.XmlNode', () => [
    new PSCodeMethod('ToString', (self) => (self as unknown as XmlNode).localName),
  ])
  provideTypeData('System.Xml.XmlNodeList', () => [
    new PSCodeMethod('ToString', (self) =>
      (self as unknown as XmlNodeList).items.map((node) => node.localName).join(ambient.ofs()),
    ),
  ])
  provideAdapter('System.Xml.XmlNode', {
    get: (self, name) => {
      const parts = partsNamed(self as unknown as XmlNode, name)
      return parts.length === 0 ? undefined : valueOf(parts)
    },
    set: (self, name, value) => setPart(self as unknown as XmlNode, name, value),
    names: (self) => partNames(self as unknown as XmlNode),
    typeNameOf: (self, name) => {
      const value = valueOf(partsNamed(self as unknown as XmlNode, name))
      return typeOf(value).fullName
    },
    isSettable: (self, name) => isSettable(self as unknown as XmlNode, name),
    firstTypeName: (self) => {
      const node = self as unknown as XmlNode
      return node.namespace === '' ? null : `${typeOf(self).fullName}#${node.namespace}#${node.localName}`
    },
  })
  provideConversion('System.Xml.XmlDocument', (from, to) => {
    if (from === to) return null
    return conversion(rank.language, (value) => {
      const text = isEnumerable(value) ? toTextWith(value, '\n') : toText(value)
      try {
        return castDocument(text) as unknown as Value
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown
        throw castFault(
          'InvalidCastToXmlDocument',
          `Cannot convert value "${messageText(value)}" to type "System.Xml.XmlDocument". Error: "${thrown.message}"`,
          thrown,
        )
      }
    })
  })
}
