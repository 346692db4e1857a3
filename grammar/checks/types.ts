/** What is known about a type by its name alone, as .NET and the engine define it. Classes of the script are not among these. */
import type { UsingStatementAst } from '../ast.ts'
import { nameWithoutAssembly, type TypeNameSyntax } from '../typename.ts'
import { attributeCatalog } from './attributecatalog.ts'
import { typeCatalog } from './typecatalog.ts'

/** A type of .NET. */
export interface TypeFact {
  fullName: string
  isEnum: boolean
  /** Of an exception: the full name of its base. */
  base: string | null
}

/** Accelerators by namespace: `name`, `name=Type`, or `name@` for `nameAttribute`. */
const accelerators = [
  'System.Management.Automation alias@ allowemptycollection@ allowemptystring@ allownull@ argumentcompleter@',
  'System.Management.Automation argumentcompletions@ cmdletbinding@ dsclocalconfigurationmanager@ dscproperty@',
  'System.Management.Automation dscresource@ experimentaction experimental@ experimentalfeature outputtype@ parameter@',
  'System.Management.Automation powershell psaliasproperty pscredential pscustomobject=PSObject psdefaultvalue@',
  'System.Management.Automation pslistmodifier psmoduleinfo psnoteproperty psobject psprimitivedictionary',
  'System.Management.Automation psscriptmethod psscriptproperty pstypenameattribute psvariable psvariableproperty',
  'System.Management.Automation ref=PSReference scriptblock semver=SemanticVersion supportswildcards@',
  'System.Management.Automation switch=SwitchParameter validatecount@ validatedrive@ validatelength@ validatenotnull@',
  'System.Management.Automation validatenotnullorempty@ validatenotnullorwhitespace@ validatepattern@ validaterange@',
  'System.Management.Automation validatescript@ validateset@ validatetrusteddata@ validateuserdrive@ wildcardpattern',
  'System array bool=Boolean byte char datetime decimal double float=Single guid int=Int32 int16 int32 int64 long=Int64',
  'System sbyte short=Int16 single string timespan type uint=UInt32 uint16 uint32 uint64 ulong=UInt64 uri ushort=UInt16',
  'System version void',
  'System.Numerics bigint=BigInteger',
  'Microsoft.Management.Infrastructure cimclass cimconverter ciminstance cimsession cimtype',
  'System.Globalization cultureinfo',
  'System.Collections hashtable',
  'System.Management.Automation.Runspaces initialsessionstate runspace runspacefactory',
  'System.Net ipaddress ipendpoint',
  'System.Net.Mail mailaddress',
  'System.Management.Automation.Language norunspaceaffinity@ nullstring',
  'System.Security.AccessControl objectsecurity',
  'System.Collections.Specialized ordered=OrderedDictionary',
  'System.Net.NetworkInformation physicaladdress',
  'Microsoft.PowerShell.Commands pspropertyexpression',
  'System.Text.RegularExpressions regex',
  'System.Security securestring',
  'System.Security.Cryptography.X509Certificates x500distinguishedname x509certificate',
  'System.Xml xml=XmlDocument',
]

let known: Map<string, TypeFact> | null = null
let shortNames: Map<string, string> | null = null

function acceleratorTable(): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of accelerators) {
    const [namespace, ...names] = line.split(' ')
    for (const name of names) {
      const [short, type] = name.replace(/@$/, '').split('=')
      table.set(short!, `${namespace}.${type ?? short}${name.endsWith('@') ? 'attribute' : ''}`.toLowerCase())
    }
  }
  return table
}

function catalog(): Map<string, TypeFact> {
  if (known !== null) return known
  known = new Map()
  for (const line of typeCatalog.read().split('\n')) {
    const [namespace, ...names] = line.split(' ')
    for (const entry of names) {
      const isEnum = entry.endsWith('=E')
      const [name, base] = (isEnum ? entry.slice(0, -2) : entry).split('<')
      const fullName = `${namespace}.${name}`
      const inSystem = base !== undefined && !base.includes('.')
      known.set(fullName.toLowerCase(), {
        fullName,
        isEnum,
        base: base === undefined ? null : inSystem ? `System.${base}` : base,
      })
    }
  }
  return known
}

/** What may be done with an attribute. */
export interface AttributeFact {
  /** As PowerShell names the type. */
  shortName: string
  /** Bits of System.AttributeTargets. */
  targets: number
  /** Properties by name in lower case, and whether they can be set. */
  properties: Map<string, boolean>
  /** The names of those that can. */
  settable: string[]
}

let attributes: Map<string, string> | null = null

/** The entries of the attribute catalogue by full name. */
function attributeEntries(): Map<string, string> {
  if (attributes !== null) return attributes
  attributes = new Map()
  for (const line of attributeCatalog.read().split('\n')) {
    const [namespace, ...entries] = line.split(' ')
    for (const entry of entries) attributes.set(`${namespace}.${entry.slice(0, entry.indexOf(':'))}`, entry)
  }
  return attributes
}

/** The name of a type in PowerShell: its accelerator, where it has one. */
function shortNameOf(fullName: string): string {
  shortNames ??= acceleratorTable()
  const folded = fullName.toLowerCase()
  for (const [short, name] of shortNames) {
    if (name !== folded) continue
    const simple = fullName.slice(fullName.lastIndexOf('.') + 1)
    const bare = simple.replace(/Attribute$/, '')
    return bare.toLowerCase() === short ? bare : short
  }
  return fullName
}

/** Finds types under the using statements of a script. */
export class TypeFacts {
  private readonly namespaces: string[]

  constructor(usings: readonly UsingStatementAst[]) {
    const named = usings.filter((using) => using.usingStatementKind === 'Namespace' && using.name !== null)
    this.namespaces = [
      'system',
      ...named.map((using) => using.name!.value.toLowerCase()).filter((name) => name !== 'system'),
    ]
  }

  /** The type of a name without brackets, or null. `arity` is the number of its generic arguments. */
  find(name: string, arity = 0, isAttribute = false): TypeFact | null {
    const written = name.toLowerCase()
    shortNames ??= acceleratorTable()
    const accelerated = arity === 0 ? shortNames.get(written) : undefined
    if (accelerated !== undefined) return catalog().get(accelerated) ?? null
    const suffix =
      arity > 0 && !written.includes('`')
        ? `\`${arity}`
        : isAttribute && !written.endsWith('attribute')
          ? 'attribute'
          : ''
    for (const prefix of ['', ...this.namespaces.map((namespace) => `${namespace}.`)]) {
      const found =
        catalog().get(prefix + written) ?? (suffix === '' ? undefined : catalog().get(prefix + written + suffix))
      if (found) return found
    }
    return null
  }

  /** The full name of a type as written, null if it is not known. Arrays and generic types are known if their parts are. */
  nameOf(type: TypeNameSyntax): string | null {
    if (type.form === 'array') {
      const element = this.nameOf(type.elementType)
      return element === null ? null : `${element}[${','.repeat(type.rank - 1)}]`
    }
    if (type.form === 'generic') {
      const definition = this.find(type.typeName.name, type.genericArguments.length)
      const args = type.genericArguments.map((argument) => this.nameOf(argument))
      return definition === null || args.includes(null) ? null : `${definition.fullName}[${args.join(',')}]`
    }
    return this.find(type.name)?.fullName ?? null
  }

  /** What is known of an attribute, or null. */
  attributeOf(type: TypeNameSyntax): AttributeFact | null {
    if (type.form !== 'name') return null
    // [Cmdlet] is a class, CmdletAttribute what is meant.
    const entries = attributeEntries()
    const candidates = [this.find(type.name, 0, true), this.find(`${type.name}Attribute`)]
    const fact = candidates.find((candidate) => candidate !== null && entries.has(candidate.fullName))
    if (!fact) return null
    const entry = entries.get(fact.fullName)!
    const [, bits, list = ''] = entry.split(':')
    const names = list === '' ? [] : list.split(',')
    const properties = new Map(names.map((name) => [name.replace('!', '').toLowerCase(), !name.startsWith('!')]))
    properties.set('typeid', false)
    return {
      shortName: shortNameOf(fact.fullName),
      targets: Number(bits),
      properties,
      settable: names.filter((name) => !name.startsWith('!')),
    }
  }

  /** True for System.Void. Told without the catalogue, for every parameter is asked. */
  isVoid(type: TypeNameSyntax): boolean {
    return isNamed(type, 'void', 'system.void')
  }

  /** True for PSReference, which `[ref]` names. */
  isReference(type: TypeNameSyntax): boolean {
    return isNamed(type, 'ref', 'psreference') && this.nameOf(type) === 'System.Management.Automation.PSReference'
  }

  /** The full name of `second` if whoever catches `first` has caught it, else null. */
  alreadyCaught(first: TypeNameSyntax, second: TypeNameSyntax): string | null {
    const caught = this.nameOf(first)
    const name = this.nameOf(second)
    if (caught === null || name === null) return null
    for (let type: string | null = name; type !== null; type = catalog().get(type.toLowerCase())?.base ?? null) {
      if (type === caught) return name
    }
    return null
  }

  /** True for the types a constant may be converted to. */
  isSafePrimitive(type: TypeNameSyntax): boolean {
    return type.form === 'name' && primitives.has(this.nameOf(type) ?? '')
  }

  /** True for types of data sections: primitives, strings, dates and enumerations, and arrays of them. */
  isData(type: TypeNameSyntax): boolean {
    const element = type.form === 'array' ? type.elementType : type
    if (element.form !== 'name') return false
    const fact = this.find(element.name)
    return fact !== null && (fact.isEnum || primitives.has(fact.fullName) || dataTypes.has(fact.fullName))
  }

  /** True if a static member is a constant of its type: a member of an enumeration, a limit of a number. */
  isLiteralField(type: TypeNameSyntax, member: string): boolean {
    const name = nameWithoutAssembly(type)
    const fact = type.form === 'name' ? this.find(name) : null
    if (fact === null) return false
    return fact.isEnum || (primitives.has(fact.fullName) && limits.has(member.toLowerCase()))
  }
}

const primitives = new Set(
  'Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Char Double Single'
    .split(' ')
    .map((name) => `System.${name}`),
)
const dataTypes = new Set(['System.String', 'System.Decimal', 'System.DateTime', 'System.DBNull'])
const limits = new Set([
  'maxvalue',
  'minvalue',
  'epsilon',
  'nan',
  'positiveinfinity',
  'negativeinfinity',
  'negativezero',
  'pi',
  'e',
  'tau',
])

function isNamed(type: TypeNameSyntax, ...names: string[]): boolean {
  if (type.form !== 'name') return false
  const written = type.name.toLowerCase()
  return names.some((name) => written === name || written.endsWith(`.${name}`))
}
