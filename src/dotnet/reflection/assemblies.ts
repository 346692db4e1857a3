import { netFault } from '../../kernel/fault.ts'
import { surroundingsOrNull } from '../../kernel/surroundings.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { construct } from '../../types/construct.ts'
import { type NetType, requireType } from '../../types/netType.ts'
import { declaredTypeNames, typeByFullName } from '../../types/registry.ts'
import { assemblyFullName } from '../../types/typeNames.ts'
import { stringType } from '../../types/typeOf.ts'
import { argumentNull } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { parseVersion, type Version } from '../identifiers.ts'

/** System.Reflection.Assembly: one of the names types say they come from. */
export class Assembly {
  readonly simpleName: string
  constructor(simpleName: string) {
    this.simpleName = simpleName
  }
  get fullName(): string {
    return assemblyFullName(this.simpleName)
  }
}

/** System.Reflection.AssemblyName. */
export class AssemblyName {
  fullName: string
  name: string
  version: Version | null
  constructor(fullName: string) {
    this.fullName = fullName
    this.name = fullName.split(',')[0]!
    const version = /Version=([\d.]+)/.exec(fullName)?.[1]
    this.version = version === undefined ? null : parseVersion(version)
  }
}

const assemblies: Map<string, Assembly> = new Map()

/** The assembly of a simple name; one object per name. */
export function assemblyNamed(simpleName: string): Assembly {
  const key = fold(simpleName)
  let assembly = assemblies.get(key)
  if (assembly === undefined) {
    assembly = new Assembly(simpleName)
    assemblies.set(key, assembly)
  }
  return assembly
}

// Names that scripts load: facades among them, whose types are here under another name.
const loadable =
  'System.Private.CoreLib System System.Core System.Xml System.Xml.Linq System.Data System.Web System.Net.Http System.Runtime System.Collections System.Linq System.Management.Automation System.IO.Compression System.IO.Compression.FileSystem System.Security mscorlib netstandard System.Numerics System.Text.Json System.Text.RegularExpressions System.Console System.Threading System.Globalization System.Diagnostics.Process System.Runtime.Numerics System.Private.Uri System.Private.Xml Microsoft.PowerShell.Commands.Utility Microsoft.PowerShell.Commands.Management'.split(
    ' ',
  )

function findAssembly(name: string): Assembly | null {
  const simple = name.split(',')[0]!.trim()
  const known = loadable.find((n) => fold(n) === fold(simple))
  return known === undefined ? null : assemblyNamed(known)
}

function load(name: string | null): Assembly {
  if (name === null) throw argumentNull('assemblyString')
  const found = findAssembly(name)
  if (found !== null) return found
  throw netFault(
    'System.IO.FileNotFoundException',
    `Could not load file or assembly '${name}, Culture=neutral, PublicKeyToken=null'. The system cannot find the file specified.`,
  )
}

const typesOf = (self: Assembly): NetType[] => {
  const types: NetType[] = []
  for (const name of declaredTypeNames()) {
    const type = typeByFullName(name)
    if (type !== null && fold(type.assembly) === fold(self.simpleName)) types.push(type)
  }
  return types
}

const assemblyType = (): Described => ({
  class: Assembly,
  members: {
    'static GetAssembly': (type: NetType) => assemblyNamed(type.assembly),
    'static GetExecutingAssembly': () => assemblyNamed('System.Management.Automation'),
    'static GetEntryAssembly': () => assemblyNamed('pwsh'),
    'static GetCallingAssembly': () => assemblyNamed('System.Management.Automation'),
    'static Load': (name: Value) => load(name instanceof AssemblyName ? name.fullName : (name as string | null)),
    'static LoadWithPartialName': (name: string) => findAssembly(name),
    'static LoadFrom': (path: string) => {
      throw netFault(
        'System.IO.FileNotFoundException',
        `Could not load file or assembly '${path}'. The system cannot find the file specified.`,
      )
    },
    'static LoadFile': (path: string) => {
      throw netFault(
        'System.IO.FileNotFoundException',
        `Could not load file or assembly '${path}'. The system cannot find the file specified.`,
      )
    },
    FullName: (self: Assembly) => self.fullName,
    Location: (self: Assembly) => {
      const home = surroundingsOrNull()?.host.machine.homeOfShell ?? ''
      return `${home}/${self.simpleName}.dll`
    },
    ImageRuntimeVersion: () => 'v4.0.30319',
    IsDynamic: () => false,
    GlobalAssemblyCache: () => false,
    IsFullyTrusted: () => true,
    ExportedTypes: (self: Assembly) => arrayFrom(requireType('System.Type'), typesOf(self)),
    DefinedTypes: (self: Assembly) => arrayFrom(requireType('System.Type'), typesOf(self)),
    GetName: (self: Assembly) => new AssemblyName(self.fullName),
    GetType: (_self: Assembly, name?: string) =>
      name === undefined ? requireType('System.Reflection.Assembly') : typeByFullName(name),
    GetTypes: (self: Assembly) => arrayFrom(requireType('System.Type'), typesOf(self)),
    GetExportedTypes: (self: Assembly) => arrayFrom(requireType('System.Type'), typesOf(self)),
    GetManifestResourceNames: () => arrayFrom(stringType, []),
    GetReferencedAssemblies: () => arrayFrom(requireType('System.Reflection.AssemblyName'), []),
    CreateInstance: (_self: Assembly, name: string) => {
      const type = typeByFullName(name)
      return type === null ? null : construct(type, [])
    },
    Equals: (self: Assembly, other: Value) => self === other,
    ToString: (self: Assembly) => self.fullName,
  },
})

const assemblyNameType = (): Described => ({
  class: AssemblyName,
  members: {
    new: (name?: string) => new AssemblyName(name ?? ''),
    Name: {
      get: (self: AssemblyName) => self.name,
      set: (self: AssemblyName, value: string) => {
        self.name = value
      },
    },
    Version: {
      get: (self: AssemblyName) => self.version,
      set: (self: AssemblyName, value: Version) => {
        self.version = value
      },
    },
    FullName: (self: AssemblyName) => self.fullName,
    CultureName: () => '',
    GetPublicKeyToken: () => null,
    ToString: (self: AssemblyName) => self.fullName,
  },
})

export const assemblyTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Reflection.Assembly', assemblyType],
  ['System.Reflection.AssemblyName', assemblyNameType],
])
