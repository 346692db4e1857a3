import type { ArrayTypeName, GenericTypeName, SimpleTypeName, TypeNameSyntax } from '../../../../grammar/typename.ts'
import { nameWithoutAssembly } from '../../../../grammar/typename.ts'
import type { Value } from '../../../kernel/value.ts'
import { ambient } from '../../../types/ambient.ts'
import { type NetType, type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { resolveTypeName } from '../../../types/registry.ts'
import { readOnlyOf } from '../values.ts'
import { type AstObject, language } from './astObject.ts'

const assembly = 'System.Management.Automation'
const classes = { name: 'TypeName', generic: 'GenericTypeName', array: 'ArrayTypeName' } as const

/** A type's name as written: ITypeName. */
export class TypeNameObject {
  readonly syntax: TypeNameSyntax
  readonly owner: AstObject

  constructor(syntax: TypeNameSyntax, owner: AstObject) {
    this.syntax = syntax
    this.owner = owner
  }

  get netType(): NetType {
    return requireType(language + classes[this.syntax.form])
  }

  /** The type it means, or null. */
  resolve(suffix = ''): NetType | null {
    const { syntax } = this
    if (suffix === '') return resolveTypeName(syntax, ambient.namespaces, ambient.resolver)
    if (syntax.form !== 'name') return null
    const longer = { ...syntax, name: syntax.name + suffix, fullName: syntax.fullName + suffix }
    return resolveTypeName(longer, ambient.namespaces, ambient.resolver)
  }
}

export function typeNameObject(syntax: TypeNameSyntax, owner: AstObject): TypeNameObject {
  return new TypeNameObject(syntax, owner)
}

type Self = TypeNameObject
const interfaces = [`${language}ITypeName`]

/** System.Type as a value; null for none. */
function typeValue(type: NetType | null): Value {
  return type as Value
}

const common = {
  'FullName: String': (self: Self) => self.syntax.fullName,
  'Name: String': (self: Self) => nameWithoutAssembly(self.syntax),
  'Extent: System.Management.Automation.Language.IScriptExtent': (self: Self) =>
    self.owner.extentOf(self.syntax.start, self.syntax.end),
  'IsArray: Boolean': (self: Self) => self.syntax.form === 'array',
  'IsGeneric: Boolean': (self: Self) => self.syntax.form === 'generic',
  'GetReflectionType(): Type': (self: Self) => typeValue(self.resolve()),
  'GetReflectionAttributeType(): Type': (self: Self) => typeValue(self.resolve('Attribute') ?? self.resolve()),
  'ToString(): String': (self: Self) => self.syntax.fullName,
}

export const typeNameTypes: readonly NetTypeEntry[] = [
  netType(`${language}ITypeName`, () => ({ kind: 'interface', assembly })),
  netType(`${language}TypeName`, () => ({
    class: TypeNameObject,
    assembly,
    isSealed: true,
    interfaces,
    members: { ...common, 'AssemblyName: String': (self: Self) => (self.syntax as SimpleTypeName).assemblyName },
  })),
  netType(`${language}GenericTypeName`, () => ({
    assembly,
    isSealed: true,
    interfaces,
    members: {
      ...common,
      'TypeName: System.Management.Automation.Language.ITypeName': (self: Self) =>
        typeNameObject((self.syntax as GenericTypeName).typeName, self.owner),
      'GenericArguments: System.Collections.ObjectModel.ReadOnlyCollection<System.Management.Automation.Language.ITypeName>':
        (self: Self) =>
          readOnlyOf(
            `${language}ITypeName`,
            (self.syntax as GenericTypeName).genericArguments.map((name) => typeNameObject(name, self.owner)),
          ),
    },
  })),
  netType(`${language}ArrayTypeName`, () => ({
    assembly,
    isSealed: true,
    interfaces,
    members: {
      ...common,
      'ElementType: System.Management.Automation.Language.ITypeName': (self: Self) =>
        typeNameObject((self.syntax as ArrayTypeName).elementType, self.owner),
      'Rank: Int32': (self: Self) => (self.syntax as ArrayTypeName).rank,
    },
  })),
]
