/** The text of help comments, by the keywords of about_Comment_Based_Help. */
import { toUpperInvariant } from '../../src/kernel/text.ts'

/** The help of one command as its comment says it. A section that is not there is null, lists are empty. */
export interface CommentHelp {
  synopsis: string | null
  description: string | null
  notes: string | null
  component: string | null
  role: string | null
  functionality: string | null
  forwardHelpTargetName: string | null
  forwardHelpCategory: string | null
  remoteHelpRunspace: string | null
  /** What .EXTERNALHELP names. */
  mamlHelpFile: string | null
  links: string[]
  examples: string[]
  inputs: string[]
  outputs: string[]
  /** By the name in upper case. */
  parameters: Map<string, string>
  /** The comments at each parameter of the declaration, in its order; they count where `parameters` has none. */
  parameterComments: string[]
}

// The classes are those of .NET: JavaScript's \w is ASCII only, and its \s lacks U+0085 and has U+FEFF.
const white = '[\\t-\\r\\x85\\p{Z}]'
const keyword = new RegExp(
  `^${white}*\\.([\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]+)(?:${white}+([^\\t-\\r\\x85\\p{Z}][^\\n]*))?${white}*$`,
  'u',
)
const blank = new RegExp(`^${white}*$`, 'u')
const ends = new RegExp(`^${white}+|${white}+$`, 'gu')

const trim = (text: string): string => text.replace(ends, '')

/** The lines of a comment, without its `#` signs or `<#` and `#>`. */
export function commentLines(comment: string): string[] {
  if (comment.startsWith('<')) return comment.slice(2, Math.max(2, comment.length - 2)).split(/\r\n|\r|\n/)
  return [comment.replace(/^#+/, '')]
}

const isIndent = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\u00a0'

/**
 * The text from line `from` up to the next keyword, and that line's number. Blank lines at its start do not count, and each line loses as
 * much indentation as the first has.
 */
export function readSection(lines: readonly string[], from: number): { text: string; next: number } {
  let indent = -1
  let text = ''
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (indent < 0 && blank.test(line)) continue
    if (keyword.test(line)) break
    let at = 0
    while (isIndent(line[at]) && (indent < 0 || at < indent)) at++
    if (indent < 0) indent = at
    text += `${line.slice(at)}\n`
  }
  return { text, next: i }
}

type Texts = { [K in keyof CommentHelp]: CommentHelp[K] extends string | null ? K : never }[keyof CommentHelp]
type Lists = 'links' | 'examples' | 'inputs' | 'outputs'

const named = new Map<string, Texts>([
  ['FORWARDHELPTARGETNAME', 'forwardHelpTargetName'],
  ['FORWARDHELPCATEGORY', 'forwardHelpCategory'],
  ['REMOTEHELPRUNSPACE', 'remoteHelpRunspace'],
  ['EXTERNALHELP', 'mamlHelpFile'],
])
const sections = new Map<string, Texts>([
  ['SYNOPSIS', 'synopsis'],
  ['DESCRIPTION', 'description'],
  ['NOTES', 'notes'],
  ['COMPONENT', 'component'],
  ['ROLE', 'role'],
  ['FUNCTIONALITY', 'functionality'],
])
const trimmed = new Set(['COMPONENT', 'ROLE', 'FUNCTIONALITY'])
const repeated = new Map<string, Lists>([
  ['LINK', 'links'],
  ['EXAMPLE', 'examples'],
  ['INPUTS', 'inputs'],
  ['OUTPUTS', 'outputs'],
])

function emptyHelp(): CommentHelp {
  return {
    synopsis: null,
    description: null,
    notes: null,
    component: null,
    role: null,
    functionality: null,
    forwardHelpTargetName: null,
    forwardHelpCategory: null,
    remoteHelpRunspace: null,
    mamlHelpFile: null,
    links: [],
    examples: [],
    inputs: [],
    outputs: [],
    parameters: new Map(),
    parameterComments: [],
  }
}

/** Reads the comments of one block. null if they are no help: no keyword, an unknown one, or text outside all sections. */
export function readHelp(comments: readonly string[]): CommentHelp | null {
  const lines = comments.flatMap(commentLines)
  const help = emptyHelp()
  let found = false
  for (let i = 0; i < lines.length; i++) {
    const match = keyword.exec(lines[i]!)
    if (match === null) {
      if (!blank.test(lines[i]!)) return null
      continue
    }
    found = true
    const name = toUpperInvariant(match[1]!)
    const argument = match[2]
    const single = argument === undefined ? undefined : named.get(name)
    if (single !== undefined) {
      help[single] = trim(argument!)
      continue
    }
    const text = argument === undefined ? sections.get(name) : undefined
    const list = argument === undefined ? repeated.get(name) : undefined
    if (text === undefined && list === undefined && (argument === undefined || name !== 'PARAMETER')) return null
    const section = readSection(lines, i + 1)
    i = section.next - 1
    if (text !== undefined) help[text] = trimmed.has(name) ? trim(section.text) : section.text
    else if (list !== undefined) help[list].push(list === 'links' ? trim(section.text) : section.text)
    else {
      const parameter = trim(toUpperInvariant(argument!))
      if (!help.parameters.has(parameter)) help.parameters.set(parameter, section.text)
    }
  }
  return found ? help : null
}
