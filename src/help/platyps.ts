/** Reads a help page in the Markdown of platyPS, headings in English or translated. */
import { element, type MamlElement, paragraphs, textElement } from './mamlTree.ts'

type Section =
  | 'synopsis'
  | 'syntax'
  | 'description'
  | 'examples'
  | 'parameters'
  | 'inputs'
  | 'outputs'
  | 'notes'
  | 'links'

/** The second-level headings by what they introduce. */
const headings: ReadonlyMap<string, Section> = new Map([
  ['synopsis', 'synopsis'],
  ['syntax', 'syntax'],
  ['description', 'description'],
  ['examples', 'examples'],
  ['parameters', 'parameters'],
  ['inputs', 'inputs'],
  ['outputs', 'outputs'],
  ['notes', 'notes'],
  ['related links', 'links'],
  ['摘要', 'synopsis'],
  ['语法', 'syntax'],
  ['描述', 'description'],
  ['说明', 'description'],
  ['示例', 'examples'],
  ['参数', 'parameters'],
  ['输入', 'inputs'],
  ['输出', 'outputs'],
  ['备注', 'notes'],
  ['注释', 'notes'],
  ['相关链接', 'links'],
])

/** A heading of the third level and what stands below it. */
interface Entry {
  readonly title: string
  readonly lines: readonly string[]
}

/** The page as a MAML command. */
export function readPage(markdown: string): MamlElement {
  const lines = markdown.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const body = lines[0] === '---' ? lines.slice(lines.indexOf('---', 1) + 1) : lines
  const name =
    body
      .find((line) => line.startsWith('# '))
      ?.slice(2)
      .trim() ?? ''
  const sections = sectionsOf(body)
  const of = (section: Section): readonly string[] => sections.get(section) ?? []
  const cut = name.indexOf('-')
  const synopsis = textOf(of('synopsis'))
  const parameters = entriesOf(of('parameters')).filter(({ title }) => title.startsWith('-'))
  const parts: MamlElement[] = [
    element('details', [
      textElement('name', name),
      ...(synopsis.length > 0 ? [paragraphs('description', synopsis)] : []),
      ...(cut > 0 ? [textElement('verb', name.slice(0, cut)), textElement('noun', name.slice(cut + 1))] : []),
    ]),
  ]
  const description = textOf(of('description'))
  if (description.length > 0) parts.push(paragraphs('description', description))
  parts.push(element('syntax', syntaxItems(of('syntax'))))
  parts.push(element('parameters', parameters.map(parameterElement)))
  parts.push(types('inputTypes', 'inputType', entriesOf(of('inputs'))))
  parts.push(types('returnValues', 'returnValue', entriesOf(of('outputs'))))
  const notes = textOf(of('notes'))
  if (notes.length > 0) parts.push(element('alertSet', [paragraphs('alert', notes)]))
  const examples = entriesOf(of('examples'))
  if (examples.length > 0) parts.push(element('examples', examples.map(exampleElement)))
  const links = linksOf(of('links'), lines)
  if (links.length > 0) parts.push(element('relatedLinks', links))
  return element('command', parts)
}

function sectionsOf(lines: readonly string[]): Map<Section, string[]> {
  const sections = new Map<Section, string[]>()
  let current: string[] | null = null
  let isFenced = false
  for (const line of lines) {
    if (line.startsWith('```')) isFenced = !isFenced
    const heading = isFenced ? null : /^## +(.*?)\s*#*$/.exec(line)
    if (heading !== null) {
      const section = headings.get(heading[1]!.toLowerCase())
      current = section === undefined ? null : []
      if (section !== undefined) sections.set(section, current!)
    } else current?.push(line)
  }
  return sections
}

function entriesOf(lines: readonly string[]): Entry[] {
  const entries: { title: string; lines: string[] }[] = []
  let isFenced = false
  for (const line of lines) {
    if (line.startsWith('```')) isFenced = !isFenced
    const heading = isFenced ? null : /^### +(.*?)\s*$/.exec(line)
    if (heading !== null) entries.push({ title: heading[1]!, lines: [] })
    else entries.at(-1)?.lines.push(line)
  }
  return entries
}

/** Paragraphs of Markdown as plain text: links become their text and address, marks go. */
function textOf(lines: readonly string[]): string[] {
  const texts: string[] = []
  let current: string[] = []
  let isFenced = false
  const close = (): void => {
    if (current.length > 0) texts.push(current.join('\n'))
    current = []
  }
  for (const line of lines) {
    if (line.startsWith('```')) {
      isFenced = !isFenced
      close()
    } else if (isFenced) current.push(line)
    else if (line.trim() === '') close()
    else current.push(plain(line))
  }
  close()
  return texts
}

function plain(line: string): string {
  return line
    .replace(/\[([^\]]+)\]\(([^)]*)\)/g, (_, text: string, address: string) =>
      address === '' || address === text ? text : `${text} (${address})`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*/g, '$1$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!<>])/g, '$1')
}

/** The syntax lines as they stand on the page: each parameter is written as the page writes it. */
function syntaxItems(lines: readonly string[]): MamlElement[] {
  const items: MamlElement[] = []
  let isFenced = false
  let text = ''
  for (const line of lines) {
    if (line.startsWith('```')) {
      if (isFenced && text.trim() !== '') items.push(syntaxItem(text.trim()))
      isFenced = !isFenced
      text = ''
    } else if (isFenced) text += `${text === '' ? '' : ' '}${line.trim()}`
  }
  return items
}

const syntaxPart =
  /\[\[-(?<optional>\w+)\] <(?<optionalType>[^>]+)>\]|\[-(?<required>\w+)\] <(?<requiredType>[^>]+)>|\[-(?<named>\w+)(?: <(?<namedType>[^>]+)>)?\]|-(?<mandatory>\w+)(?: <(?<mandatoryType>[^>]+)>)?/g

function syntaxItem(text: string): MamlElement {
  const name = text.split(' ')[0]!
  const parameters: MamlElement[] = []
  let position = 0
  for (const { groups } of text.slice(name.length).matchAll(syntaxPart)) {
    const { optional, optionalType, required, requiredType, named, namedType, mandatory, mandatoryType } = groups!
    const isPositional = optional !== undefined || required !== undefined
    const type = optionalType ?? requiredType ?? namedType ?? mandatoryType
    parameters.push(
      element(
        'parameter',
        [
          textElement('name', (optional ?? required ?? named ?? mandatory)!),
          ...(type === undefined ? [] : [element('parameterValue', [type], [['required', 'true']])]),
        ],
        [
          ['required', required !== undefined || mandatory !== undefined ? 'true' : 'false'],
          ['position', isPositional ? String(position++) : 'named'],
        ],
      ),
    )
  }
  return element('syntaxItem', [textElement('name', name), ...parameters])
}

function parameterElement({ title, lines }: Entry): MamlElement {
  const start = lines.findIndex((line) => /^```ya?ml/.test(line))
  const end = lines.findIndex((line, index) => index > start && line.startsWith('```'))
  const facts = new Map<string, string>()
  for (const line of start < 0 ? [] : lines.slice(start + 1, end)) {
    const cut = line.indexOf(':')
    if (cut > 0) facts.set(line.slice(0, cut).trim().toLowerCase(), line.slice(cut + 1).trim())
  }
  const fact = (key: string): string => facts.get(key) ?? ''
  const type = fact('type')
  const isSwitch = /^(System\.Management\.Automation\.)?SwitchParameter$/.test(type)
  const description = textOf(start < 0 ? lines : [...lines.slice(0, start), ...lines.slice(end + 1)])
  const accepted = fact('accepted values')
  return element(
    'parameter',
    [
      textElement('name', title.replace(/^-/, '')),
      ...(description.length > 0 ? [paragraphs('description', description)] : []),
      ...(accepted === ''
        ? []
        : [
            element(
              'parameterValueGroup',
              accepted.split(',').map((value) => element('parameterValue', [value.trim()], [['required', 'false']])),
            ),
          ]),
      element('parameterValue', [type], [['required', isSwitch ? 'false' : 'true']]),
      element('type', [textElement('name', type)]),
      textElement('defaultValue', fact('default value')),
    ],
    [
      ['required', fact('required').toLowerCase() === 'true' ? 'true' : 'false'],
      ['variableLength', type.endsWith('[]') ? 'true' : 'false'],
      ['globbing', fact('accept wildcard characters').toLowerCase() === 'true' ? 'true' : 'false'],
      ['pipelineInput', fact('accept pipeline input')],
      ['position', fact('position').toLowerCase()],
      ['aliases', fact('aliases') === '' ? 'none' : fact('aliases')],
    ],
  )
}

function types(list: string, item: string, entries: readonly Entry[]): MamlElement {
  return element(
    list,
    entries.map(({ title, lines }) => {
      const description = textOf(lines)
      return element(item, [
        element('type', [textElement('name', plain(title))]),
        ...(description.length > 0 ? [paragraphs('description', description)] : []),
      ])
    }),
  )
}

/** The first fenced block is the code, what follows is said about it. */
function exampleElement({ title, lines }: Entry): MamlElement {
  const start = lines.findIndex((line) => line.startsWith('```'))
  const end = lines.findIndex((line, index) => index > start && line.startsWith('```'))
  const code = start < 0 ? '' : lines.slice(start + 1, end).join('\n')
  const introduction = textOf(lines.slice(0, Math.max(0, start)))
  const remarks = start < 0 ? [] : textOf(lines.slice(end + 1))
  const text = ` ${plain(title)} `
  const missing = Math.max(0, 64 - text.length)
  const padded = `${'-'.repeat(Math.floor(missing / 2))}${text}${'-'.repeat(Math.ceil(missing / 2))}`
  return element('example', [
    textElement('title', padded),
    ...(introduction.length > 0 ? [paragraphs('introduction', introduction)] : []),
    textElement('code', code),
    paragraphs('remarks', [...remarks, '']),
  ])
}

function linksOf(lines: readonly string[], page: readonly string[]): MamlElement[] {
  const links: (readonly [string, string])[] = []
  const online = page
    .find((line) => line.startsWith('online version:'))
    ?.slice('online version:'.length)
    .trim()
  if (online !== undefined && online !== '') links.push(['Online Version:', online])
  for (const line of lines)
    for (const match of line.matchAll(/\[([^\]]+)\]\(([^)]*)\)/g)) links.push([match[1]!, match[2]!])
  return links.map(([text, address]) =>
    element('navigationLink', [textElement('linkText', text), textElement('uri', address)]),
  )
}
