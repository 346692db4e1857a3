/** Reads objects from CLIXML: Deserializer, InternalDeserializer. */
import { Hashtable } from '../../dotnet/hashtable.ts'
import { OrderedDictionary } from '../../dotnet/orderedDictionary.ts'
import { XmlScanner } from '../../dotnet/xml/xmlScanner.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { construct, getMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { PSDeserializedProperty } from '../../types/psmembers.ts'
import {
  DeserializedObject,
  extensible,
  keepDeserializedText,
  type MemberBag,
  PSCustomObject,
  PSObject,
  setMemberOf,
  setNote,
} from '../../types/psobject.ts'
import { emptyShape } from '../../types/shape.ts'
import { decodeText, isKnownTag, knownValue } from './known.ts'

const namespace = 'http://schemas.microsoft.com/powershell/2004/04'
const prefix = 'Deserialized.'

/** An element with what is below it. */
interface Element {
  readonly tag: string
  readonly name: string | null
  readonly reference: string | null
  readonly children: Element[]
  text: string
}

function xmlFault(message: string): Fault {
  return new Fault({ id: 'System.Xml.XmlException', exception: 'System.Xml.XmlException', message })
}

/** The elements of a document below its root. Throws XmlException. */
function readElements(text: string): readonly Element[] {
  const directive = '#< CLIXML'
  const body = text.startsWith(directive) ? text.slice(text.indexOf('\n') + 1) : text
  const scanner = new XmlScanner(body, { conformance: 'document', checkCharacters: false, dtd: 'prohibit' })
  const open: Element[] = []
  let root: Element | null = null
  for (let token = scanner.next(); token !== null; token = scanner.next()) {
    if (token.kind === 'element') {
      if (open.length === 0 && (token.local !== 'Objs' || token.namespace !== namespace)) {
        const [line, position] = scanner.placeOf(token.at)
        throw xmlFault(
          `Element 'Objs' with namespace name '${namespace}' was not found. Line ${line}, position ${position}.`,
        )
      }
      const value = (name: string) => token.attributes.find((each) => each.local === name)?.value ?? null
      const name = value('N')
      const element: Element = {
        tag: token.local,
        name: name === null ? null : decodeText(name),
        reference: value('RefId'),
        children: [],
        text: '',
      }
      if (open.length === 0) root = element
      else open.at(-1)!.children.push(element)
      if (!token.isEmpty) open.push(element)
    } else if (token.kind === 'end') open.pop()
    else if ('text' in token && open.length > 0 && token.kind !== 'comment' && token.kind !== 'instruction')
      open.at(-1)!.text += token.text
  }
  return root?.children ?? []
}

/** Converters of types that come back as themselves: a deserialised object to the real one. */
const rehydrated: ReadonlyMap<string, (object: PSCustomObject) => Value> = new Map([
  [
    'System.Net.IPAddress',
    (object) => convert(member(object, 'IPAddressToString'), requireType('System.Net.IPAddress')),
  ],
  [
    'System.Net.Mail.MailAddress',
    (object) => construct(requireType('System.Net.Mail.MailAddress'), [member(object, 'Address')]) as Value,
  ],
  [
    'System.Globalization.CultureInfo',
    (object) => convert(member(object, 'Name'), requireType('System.Globalization.CultureInfo')),
  ],
  [
    'System.Management.Automation.SwitchParameter',
    (object) => convert(member(object, 'IsPresent'), requireType('System.Management.Automation.SwitchParameter')),
  ],
  [
    'System.Management.Automation.PSCredential',
    (object) =>
      construct(requireType('System.Management.Automation.PSCredential'), [
        member(object, 'UserName'),
        member(object, 'Password'),
      ]) as Value,
  ],
])

function member(object: PSCustomObject, name: string): Value {
  return getMember(object, name) ?? null
}

class ClixmlReader {
  readonly #objects = new Map<string, Value>()
  readonly #typeNames = new Map<string, string[]>()

  read(element: Element): Value {
    const { tag } = element
    if (tag === 'Nil') return null
    if (tag === 'Ref') {
      const found = element.reference === null ? undefined : this.#objects.get(element.reference)
      if (found === undefined)
        throw xmlFault(`The value of the referenced ID is not valid: ${element.reference ?? ''}.`)
      return found
    }
    if (isKnownTag(tag)) return knownValue(tag, element.text)
    if (tag === 'Obj') return this.#object(element)
    throw xmlFault(`The XML tag '${tag}' is not recognized.`)
  }

  #namesOf(element: Element): string[] | null {
    if (element.tag === 'TNRef') return this.#typeNames.get(element.reference ?? '') ?? null
    const names = element.children.map((child) => decodeText(child.text))
    if (element.reference !== null) this.#typeNames.set(element.reference, names)
    return names
  }

  #object(element: Element): Value {
    let names: string[] | null = null
    let text: string | null = null
    let base: Value | undefined
    const parts: Element[] = []
    for (const child of element.children) {
      switch (child.tag) {
        case 'TN':
        case 'TNRef':
          names = this.#namesOf(child)
          break
        case 'ToString':
          text = decodeText(child.text)
          break
        case 'Props':
        case 'MS':
          parts.push(child)
          break
        case 'DCT':
        case 'LST':
        case 'IE':
        case 'QUE':
        case 'STK':
          base = this.#container(child, names, element.reference)
          break
        default:
          base = this.read(child)
      }
    }
    const hasClass = text !== null || parts.some((part) => part.tag === 'Props')
    const own = base !== undefined ? null : new (hasClass ? DeserializedObject : PSCustomObject)(emptyShape, [])
    const { value, bag } = extensible(own ?? (base as Value))
    if (element.reference !== null && !this.#objects.has(element.reference)) this.#objects.set(element.reference, value)
    for (const part of parts) this.#members(part, bag)
    if (names !== null) bag.typeNames = names.map((name) => (name.startsWith(prefix) ? name : prefix + name))
    if (text !== null && (value instanceof PSCustomObject || value instanceof PSObject))
      keepDeserializedText(value, text)
    if (own === null) return value
    const rehydrate = names === null ? undefined : rehydrated.get(names[0]!)
    return rehydrate === undefined ? value : this.#rehydrated(rehydrate, own, element.reference)
  }

  #rehydrated(rehydrate: (object: PSCustomObject) => Value, object: PSCustomObject, reference: string | null): Value {
    try {
      const value = rehydrate(object)
      if (reference !== null) this.#objects.set(reference, value)
      return value
    } catch (thrown) {
      if (thrown instanceof Fault) return object
      throw thrown
    }
  }

  #members(part: Element, bag: MemberBag): void {
    for (const child of part.children) {
      if (child.name === null || child.tag === 'MS') continue
      const value = this.read(child)
      if (part.tag === 'Props') setMemberOf(bag, new PSDeserializedProperty(child.name, value))
      else setNote(bag, child.name, value)
    }
  }

  #container(element: Element, names: string[] | null, reference: string | null): Value {
    const keep = (value: Value): Value => {
      if (reference !== null) this.#objects.set(reference, value)
      return value
    }
    if (element.tag === 'DCT') {
      const isOrdered = names?.[0] === 'System.Collections.Specialized.OrderedDictionary'
      const table = isOrdered ? new OrderedDictionary(true) : new Hashtable(true)
      keep(table as unknown as Value)
      for (const entry of element.children) {
        const key = entry.children.find((child) => child.name === 'Key')
        const value = entry.children.find((child) => child.name === 'Value')
        if (key === undefined || value === undefined) throw xmlFault('A dictionary entry needs a Key and a Value.')
        const known = this.read(key)
        if (known === null) throw xmlFault('The key of a dictionary entry cannot be null.')
        table.setValue(known, this.read(value))
      }
      return table as unknown as Value
    }
    const items = element.children.map((child) => this.read(child))
    if (element.tag === 'QUE')
      return keep(construct(requireType('System.Collections.Queue'), [objectArray(items)]) as Value)
    // The top of the stack was written first.
    if (element.tag === 'STK')
      return keep(construct(requireType('System.Collections.Stack'), [objectArray(items.toReversed())]) as Value)
    return keep(construct(requireType('System.Collections.ArrayList'), [objectArray(items)]) as Value)
  }
}

/** The objects of a CLIXML text. Throws XmlException. */
export function readClixml(text: string): Value[] {
  const reader = new ClixmlReader()
  return readElements(text).map((element) => reader.read(element))
}

/** What PSSerializer.Deserialize gives: the only object, or all of them as an array. */
export function readClixmlValue(text: string): Value {
  const all = readClixml(text)
  return all.length === 1 ? all[0]! : objectArray(all)
}
