import { PropertyExpression } from '../expression.ts'
import type { Content, CustomControl, CustomItem, Selection } from '../views/definition.ts'
import { child, childrenOf, type XmlElement } from './xml.ts'

/** The PropertyName or ScriptBlock within an element; null where it has neither. */
export function readExpression(element: XmlElement): PropertyExpression | null {
  const name = child(element, 'PropertyName')
  if (name !== undefined) return PropertyExpression.ofName(name.text.trim())
  const script = child(element, 'ScriptBlock')
  return script === undefined ? null : PropertyExpression.ofScript(script.text.trim())
}

/** What a column, list item or wide item shows; null for an empty element, which means: as in the default row. */
export function readContent(element: XmlElement): Content | null {
  const expression = readExpression(element)
  if (expression !== null)
    return { kind: 'expression', expression, format: child(element, 'FormatString')?.text ?? null }
  const text = child(element, 'Text')
  return text === undefined ? null : { kind: 'text', text: text.text }
}

/** Reads a CustomControl; `selectionOf` reads an entry's EntrySelectedBy. */
export function readCustomControl(
  element: XmlElement,
  selectionOf: (entry: XmlElement) => Selection | null,
): CustomControl {
  const items = (parent: XmlElement): CustomItem[] =>
    childrenOf(parent, 'CustomItem').flatMap((item) =>
      item.children.flatMap((each) => readItem(each, items, selectionOf)),
    )
  return {
    kind: 'custom',
    entries: childrenOf(element, 'CustomEntry', 'CustomEntries').map((entry) => ({
      selection: selectionOf(entry),
      items: items(entry),
    })),
  }
}

function count(element: XmlElement, name: string): number {
  return Number(child(element, name)?.text ?? 0) || 0
}

function readItem(
  element: XmlElement,
  items: (parent: XmlElement) => CustomItem[],
  selectionOf: (entry: XmlElement) => Selection | null,
): CustomItem[] {
  switch (element.name) {
    case 'Text':
      return [{ kind: 'text', text: element.text }]
    case 'NewLine':
      return [{ kind: 'newLine', count: Math.max(1, Number(element.text.trim()) || 1) }]
    case 'Frame':
      return [
        {
          kind: 'frame',
          left: count(element, 'LeftIndent'),
          right: count(element, 'RightIndent'),
          firstLine: count(element, 'FirstLineIndent') || -count(element, 'FirstLineHanging') || 0,
          items: items(element),
        },
      ]
    case 'ExpressionBinding': {
      const condition = child(element, 'ItemSelectionCondition')
      const own = child(element, 'CustomControl')
      return [
        {
          kind: 'expression',
          expression: readExpression(element),
          condition: condition === undefined ? null : readExpression(condition),
          each: child(element, 'EnumerateCollection') !== undefined,
          control:
            own === undefined
              ? (child(element, 'CustomControlName')?.text.trim() ?? null)
              : readCustomControl(own, selectionOf),
          format: null,
        },
      ]
    }
    default:
      return []
  }
}
