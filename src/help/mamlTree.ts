/** Help pages as MAML trees: what comments, Markdown pages and help files are read into. */

/** An element of a help page; names are without their namespace prefix. */
export interface MamlElement {
  readonly name: string
  readonly attributes: readonly (readonly [string, string])[]
  readonly children: readonly (MamlElement | string)[]
}

export function element(
  name: string,
  children: readonly (MamlElement | string)[] = [],
  attributes: readonly (readonly [string, string])[] = [],
): MamlElement {
  return { name, attributes, children }
}

/** An element that holds nothing but text. */
export function textElement(name: string, text: string): MamlElement {
  return element(name, [text])
}

/** An element that holds paragraphs. */
export function paragraphs(name: string, texts: readonly string[]): MamlElement {
  return element(
    name,
    texts.map((text) => element('para', text === '' ? [] : [text])),
  )
}

/** The whole text of an element. */
export function innerText(node: MamlElement | string): string {
  return typeof node === 'string' ? node : node.children.map(innerText).join('')
}

/** The first child element of a name, or null. */
export function childOf(node: MamlElement | null, name: string): MamlElement | null {
  for (const child of node?.children ?? [])
    if (typeof child !== 'string' && child.name.toLowerCase() === name) return child
  return null
}
