import { netFault } from '../kernel/fault.ts'
import type {
  Implementation,
  MemberImplementation,
  NetTypeDeclaration,
  NetTypeEntry,
  PropertyImplementation,
} from '../types/netType.ts'
import { netType } from '../types/netType.ts'
import { fullNameOf, type SignatureTable } from './signatures/table.ts'

/**
 * What a class in `dotnet/` implements. `members` is keyed by name ('Append', 'static Join', 'new', 'Item' for indexers): one function serves
 * all overloads, which tell themselves apart by their arguments. A whole signature as key serves one overload, or adds a member that
 * the signature tables do not list.
 */
export interface Described {
  readonly class?: abstract new (...args: never[]) => object
  readonly enumerate?: (self: never) => Iterable<never>
  readonly defaultValue?: NetTypeDeclaration['defaultValue']
  readonly members?: Readonly<Record<string, MemberImplementation>>
}

/**
 * A type's section of a signature table:
 *
 *     ## System.Text.StringBuilder : Object sealed @System.Private.CoreLib      name, base, kind and flags, assembly
 *     implements …                                                            interfaces
 *     Append(Char value): System.Text.StringBuilder                            a member; `rw` at the end: a property that can be set
 */
interface Section {
  readonly header: string
  readonly lines: readonly string[]
}

const modifierWords: ReadonlySet<string> = new Set([
  'struct',
  'interface',
  'enum',
  'flags',
  'static',
  'sealed',
  'abstract',
])
const kinds = ['struct', 'interface', 'enum', 'static'] as const

function memberKey(line: string): string {
  const writable = line.endsWith(' rw')
  const text = writable ? `${line.slice(0, -3)} get set` : line
  return text.replace(/^((?:static )?\w+)\[([^\]]*(?:\[\])?)\]: /, (_, name: string, index: string) => {
    const parameters = index
      .split(', ')
      .map((type, i, all) => `${type} ${type === 'Int32' ? 'index' : 'key'}${all.length > 1 ? i + 1 : ''}`)
    return `${name}[${parameters.join(', ')}]: `
  })
}

/** `static Name`, `Name`, `new` or `Item` of a member's line. */
function memberName(line: string): string {
  return /^(?:static )?[^(<[:]+/.exec(line)![0]
}

function missing(typeName: string, member: string): Implementation {
  return () => {
    throw netFault(
      'System.PlatformNotSupportedException',
      `${typeName}.${member.replace(/^static /, '')} is not available here.`,
    )
  }
}

function readMembers(
  fullName: string,
  lines: readonly string[],
  given: Readonly<Record<string, MemberImplementation>>,
  inherited: (name: string) => MemberImplementation | undefined,
): Record<string, MemberImplementation> {
  const members: Record<string, MemberImplementation> = Object.create(null) as Record<string, MemberImplementation>
  const used = new Set<string>()
  for (const line of lines) {
    const name = memberName(line)
    const implementation = given[line] ?? given[name] ?? inherited(name)
    if (given[line] !== undefined) used.add(line)
    const isProperty = !line.slice(name.length).startsWith('(') && !line.slice(name.length).startsWith('<')
    if (implementation !== undefined) members[memberKey(line)] = withSetter(implementation, line)
    else if (isProperty) members[memberKey(line)] = { get: missing(fullName, name) }
    else members[memberKey(line)] = missing(fullName, name)
  }
  for (const [key, implementation] of Object.entries(given)) {
    if (/[(:]/.test(key) && !used.has(key)) members[key] = implementation
  }
  return members
}

/** A property that the table says cannot be set has no setter, whatever the implementation offers. */
function withSetter(implementation: MemberImplementation, line: string): MemberImplementation {
  if (typeof implementation === 'function' || implementation.set === undefined || line.endsWith(' rw'))
    return implementation
  return { get: (implementation as PropertyImplementation).get }
}

function declarationOf(
  fullName: string,
  section: Section,
  described: Described,
  inherited: (name: string) => MemberImplementation | undefined,
): NetTypeDeclaration {
  const [written, , ...words] = section.header.split(' ') as [string, string, ...string[]]
  const assembly = words.pop()!.slice(1)
  const base = words.length > 0 && !modifierWords.has(words[0]!) ? words[0]! : ''
  const flags = base === '' ? words : words.slice(1)
  const { lines } = section
  const typeParameters = written.includes('<') ? written.slice(written.indexOf('<') + 1, -1).split(',') : undefined
  const kind = kinds.find((k) => flags.includes(k))
  const common = { assembly, ...(typeParameters === undefined ? {} : { typeParameters }) }
  if (kind === 'enum') {
    const values = lines[0]!.split(' ').map((pair): readonly [string, number | bigint] => {
      const cut = pair.indexOf('=')
      const number = Number(pair.slice(cut + 1))
      return [pair.slice(0, cut), Number.isSafeInteger(number) ? number : BigInt(pair.slice(cut + 1))]
    })
    const underlying = flags.find((f) => /^[A-Z]/.test(f))
    return {
      ...common,
      kind,
      values,
      flags: flags.includes('flags'),
      ...(underlying === undefined ? {} : { underlying: `System.${underlying}` }),
    }
  }
  const implemented = lines[0]?.startsWith('implements ') === true
  const members = implemented ? lines.slice(1) : lines
  const isDelegate = base === 'MulticastDelegate'
  return {
    ...common,
    ...(isDelegate ? { kind: 'delegate' as const } : kind === undefined ? {} : { kind }),
    ...(base === '' || kind === 'struct' || isDelegate ? {} : { base }),
    ...(implemented ? { interfaces: lines[0]!.split(' ').slice(1) } : {}),
    ...(flags.includes('sealed') ? { isSealed: true } : {}),
    ...(flags.includes('abstract') ? { isAbstract: true } : {}),
    ...(described.class === undefined ? {} : { class: described.class }),
    ...(described.enumerate === undefined ? {} : { enumerate: described.enumerate }),
    ...(described.defaultValue === undefined ? {} : { defaultValue: described.defaultValue }),
    members: readMembers(fullName, members, described.members ?? {}, inherited),
  }
}

/** The base class a section's header names; '' when it names none. */
function baseNameOf(header: string): string {
  const word = header.split(' ')[2]
  return word === undefined || word.startsWith('@') || modifierWords.has(word) ? '' : fullNameOf(word)
}

/** A table's sections by full name, in parts: the header's text and where the section starts and ends. */
type Sections = ReadonlyMap<string, { readonly header: string; readonly start: number; readonly end: number }>

function sectionsOf(text: string): Sections {
  const sections = new Map<string, { header: string; start: number; end: number }>()
  let start = text.indexOf('## ')
  while (start >= 0) {
    const next = text.indexOf('\n## ', start)
    const header = text.slice(start + 3, text.indexOf('\n', start))
    sections.set(fullNameOf(header.slice(0, header.indexOf(' '))), {
      header,
      start,
      end: next < 0 ? text.length : next,
    })
    start = next < 0 ? -1 : next + 1
  }
  return sections
}

/** The types of a signature table, each with what implements it; those without are known and empty. */
export function describeTypes(
  table: SignatureTable,
  implementations: ReadonlyMap<string, () => Described>,
): NetTypeEntry[] {
  let read: { readonly text: string; readonly sections: Sections } | null = null
  const open = () => {
    if (read === null) {
      const text = table.read()
      read = { text, sections: sectionsOf(text) }
    }
    return read
  }
  /** What a base class in the same table implements serves the classes that list the member again. */
  const inheritedBy = (fullName: string, sections: Sections) => (name: string) => {
    if (name === 'new' || name.startsWith('static ')) return undefined
    const next = (of: string) => baseNameOf(sections.get(of)!.header)
    for (let base = next(fullName); sections.has(base); base = next(base)) {
      const found = implementations.get(base)?.().members?.[name]
      if (found !== undefined) return found
    }
    return undefined
  }
  return table.names.map((fullName) =>
    netType(fullName, () => {
      const { text, sections } = open()
      const { start, end } = sections.get(fullName)!
      const [header, ...lines] = text
        .slice(start + 3, end)
        .trim()
        .split('\n')
      return declarationOf(
        fullName,
        { header: header!, lines },
        implementations.get(fullName)?.() ?? {},
        inheritedBy(fullName, sections),
      )
    }),
  )
}
