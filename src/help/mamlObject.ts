/** From a MAML tree to the objects that Get-Help gives: one property for each kind of child, arrays where there are several. */
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { arrayFrom } from '../types/array.ts'
import { customObject, extensible, type PSCustomObject, setNote } from '../types/psobject.ts'
import { psObjectType } from '../types/typeOf.ts'
import { innerText, type MamlElement } from './mamlTree.ts'

/** An object with just these type names. */
export function helpObject(typeNames: readonly string[], entries: Iterable<readonly [string, Value]>): PSCustomObject {
  const object = customObject(entries)
  object.typeNames = [...typeNames]
  return object
}

/** A PSObject[]. */
export function objects(items: readonly Value[]): Value {
  return arrayFrom(psObjectType, items)
}

const formatting = new Set(['para', 'list', 'definitionlist'])

/** The object of an element. */
export function objectOf(node: MamlElement): Value {
  const value = contentOf(node)
  if (Array.isArray(value)) return objects(value)
  if (node.attributes.length === 0) return value
  const { value: holder, bag } = extensible(value)
  for (const [name, text] of node.attributes) setNote(bag, name, text)
  return holder
}

function contentOf(node: MamlElement): Value | Value[] {
  const { children } = node
  if (children.length === 0) return ''
  if (children.length === 1 && typeof children[0] === 'string') return children[0].trim()
  if (children.some((child) => typeof child !== 'string' && formatting.has(fold(child.name)))) return textItems(node)
  const properties = new Map<string, { readonly name: string; readonly values: Value[]; isText: boolean }>()
  for (const child of children) {
    if (typeof child === 'string') continue
    let entry = properties.get(fold(child.name))
    if (entry === undefined) {
      entry = { name: child.name, values: [], isText: false }
      properties.set(fold(child.name), entry)
    }
    const content = contentOf(child)
    if (Array.isArray(content)) {
      entry.values.push(...content)
      entry.isText = true
    } else entry.values.push(objectOf(child))
  }
  const entries: [string, Value][] = []
  for (const { name, values, isText } of properties.values()) {
    if (values.length === 0) continue
    entries.push([name, values.length === 1 && !isText ? values[0]! : objects(values)])
  }
  return helpObject([`MamlCommandHelpInfo#${node.name}`], entries)
}

/** Paragraphs and lists. All paragraphs but the last with text end their line. */
function textItems(node: MamlElement): Value[] {
  const isTrimmed = node.name !== 'introduction'
  const isPara = (child: MamlElement | string): child is MamlElement =>
    typeof child !== 'string' && fold(child.name) === 'para'
  const filled = node.children.filter((child) => isPara(child) && innerText(child).trim() !== '').length
  const items: Value[] = []
  let count = 0
  for (const child of node.children) {
    if (typeof child === 'string') continue
    const name = fold(child.name)
    if (name === 'para') {
      count++
      const text = innerText(child)
      const trimmed = text.trim()
      const shown = count !== filled && trimmed !== '' ? `${trimmed}\n` : isTrimmed ? trimmed : text
      items.push(helpObject(['MamlParaTextItem', 'MamlTextItem'], [['Text', shown]]))
    } else if (name === 'list') items.push(...listItems(child))
    else if (name === 'definitionlist') items.push(...definitions(child))
  }
  return items
}

function listItems(list: MamlElement): Value[] {
  const isOrdered = list.attributes.some(([name, value]) => fold(name) === 'class' && fold(value) === 'ordered')
  return list.children
    .filter((child) => typeof child !== 'string' && fold(child.name) === 'listitem')
    .map((item, index) => {
      const tag = isOrdered ? `${String(index + 1).padStart(2, '0')}. ` : '* '
      const type = isOrdered ? 'MamlOrderedListTextItem' : 'MamlUnorderedListTextItem'
      return helpObject(
        [type, 'MamlTextItem'],
        [
          ['Text', innerText(item).trim()],
          ['Tag', tag],
        ],
      )
    })
}

function definitions(list: MamlElement): Value[] {
  const items: Value[] = []
  for (const item of list.children) {
    if (typeof item === 'string') continue
    const part = (name: string): string => {
      const found = item.children.find((child) => typeof child !== 'string' && fold(child.name) === name)
      return found === undefined ? '' : innerText(found).trim()
    }
    if (part('term') === '') continue
    items.push(
      helpObject(
        ['MamlDefinitionTextItem', 'MamlTextItem'],
        [
          ['Term', part('term')],
          ['Definition', part('definition')],
        ],
      ),
    )
  }
  return items
}
