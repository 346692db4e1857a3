import { netFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { construct } from '../../types/construct.ts'
import { defaultOf } from '../../types/defaults.ts'
import { EnumValue, enumEntries, enumValue } from '../../types/enum.ts'
import { getStaticMember, invokeMember, invokeStatic, readMember } from '../../types/members.ts'
import { NetType, requireType } from '../../types/netType.ts'
import { baseOf } from '../../types/psobject.ts'
import { resolveType } from '../../types/registry.ts'
import { assemblyQualifiedName } from '../../types/typeNames.ts'
import { isInstance, objectType, stringType, typeOf } from '../../types/typeOf.ts'
import { argumentFault, argumentNull, enumNumber, invalidOperation, listOf } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { Guid } from '../guid.ts'
import { textHash } from '../objects.ts'
import { assemblyNamed } from './assemblies.ts'
import {
  constructorsOf,
  fieldsOf,
  findField,
  findMethod,
  findProperty,
  matchesName,
  methodsOf,
  nonPublicConstructor,
  nonPublicFlag,
  propertiesOf,
  publicMembers,
  typeArray,
  viewArray,
} from './members.ts'
import { isSerializable } from './serializable.ts'

const primitives: ReadonlySet<string> = new Set([
  'Boolean',
  'Byte',
  'SByte',
  'Int16',
  'UInt16',
  'Int32',
  'UInt32',
  'Int64',
  'UInt64',
  'IntPtr',
  'UIntPtr',
  'Char',
  'Double',
  'Single',
])

const isPrimitive = (type: NetType) => type.namespace === 'System' && primitives.has(type.name) && !type.isArray

/** The BindingFlags and the Type[] among optional arguments. */
function selection(rest: readonly Value[]): { flags: number; types: NetType[] | null } {
  let flags = publicMembers
  let types: NetType[] | null = null
  for (const argument of rest) {
    if (argument instanceof EnumValue && argument.netType.name === 'BindingFlags') flags = enumNumber(argument)
    else if (
      argument !== null &&
      typeof argument === 'object' &&
      'storage' in argument &&
      typeOf(argument).elementType?.fullName === 'System.Type'
    ) {
      types = listOf(argument) as NetType[]
    }
  }
  return { flags, types }
}

function findConstructor(self: NetType, ...rest: Value[]): Value {
  const { flags, types } = selection(rest)
  if (flags & nonPublicFlag && types !== null) return nonPublicConstructor(self, types.length)
  return (
    constructorsOf(self).find(
      ({ method }) =>
        types !== null &&
        method.parameters.length === types.length &&
        method.parameters.every((p, i) => p.type === types[i]),
    ) ?? null
  )
}

const requireEnum = (type: NetType): NetType => {
  if (!type.isEnum) throw argumentFault('Type provided must be an Enum.', 'enumType')
  return type
}

const nested = (type: NetType) => type.fullName.includes('+') && !type.isArray
const declaring = (type: NetType): NetType | null =>
  nested(type) ? requireType(type.fullName.slice(0, type.fullName.lastIndexOf('+'))) : null

function allMembers(self: NetType, flags: number) {
  return [
    ...methodsOf(self, flags),
    ...constructorsOf(self),
    ...propertiesOf(self, flags),
    ...(self.isEnum ? fieldsOf(self, flags) : []),
  ]
}

/** Type.InvokeMember with the common flags. */
function invokeByFlags(self: NetType, name: string, flags: Value, _binder: Value, target: Value, args: Value): Value {
  const bits = enumNumber(flags)
  const given = args === null ? [] : [...listOf(args)]
  if ((bits & 0x200) !== 0) return construct(self, given)
  if ((bits & (0x400 | 0x1000)) !== 0)
    return target === null ? (getStaticMember(self, name) ?? null) : (readMember(target, name) ?? null)
  return target === null ? invokeStatic(self, name, given) : invokeMember(target, name, given)
}

const typeDescription = (): Described => ({
  members: {
    'static EmptyTypes': () => typeArray([]),
    'static Missing': () => null,
    'static GetType': (name: string | null, throwOnError?: boolean) => {
      if (name === null) throw argumentNull('typeName')
      const type = resolveType(name, [])
      if (type === null && throwOnError === true)
        throw netFault(
          'System.TypeLoadException',
          `Could not load type '${name}' from assembly 'System.Management.Automation'.`,
        )
      return type
    },
    'static GetTypeCode': (type: NetType | null) =>
      type === null ? 0 : type.isEnum ? type.underlying.code : type.code === 20 ? 1 : type.code,
    'static GetTypeArray': (values: Value) => typeArray(listOf(values).map((v) => typeOf(v))),
    'static GetTypeFromProgID': () => null,
    Assembly: (self: NetType) => assemblyNamed(self.assembly),
    AssemblyQualifiedName: (self: NetType) => (self.isTypeParameter ? null : assemblyQualifiedName(self)),
    BaseType: (self: NetType) => self.base,
    ContainsGenericParameters: (self: NetType) => self.isGenericDefinition || self.isTypeParameter,
    DeclaringType: declaring,
    ReflectedType: declaring,
    FullName: (self: NetType) => (self.isTypeParameter ? null : self.fullName),
    Name: (self: NetType) => self.name,
    Namespace: (self: NetType) => (self.namespace === '' ? null : self.namespace),
    MemberType: (self: NetType) => (nested(self) ? 128 : 32),
    GUID: (self: NetType) => {
      const hex = [0, 1, 2, 3].map((i) => (textHash(self.fullName + i) >>> 0).toString(16).padStart(8, '0')).join('')
      return new Guid(
        `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
      )
    },
    GenericTypeArguments: (self: NetType) => typeArray(self.genericArguments),
    GetArrayRank: (self: NetType) => {
      if (!self.isArray) throw argumentFault('Must be an array type.')
      return self.rank
    },
    GetConstructor: findConstructor,
    GetConstructors: (self: NetType) => viewArray('System.Reflection.ConstructorInfo', constructorsOf(self)),
    GetCustomAttributes: () => arrayFrom(objectType, []),
    GetElementType: (self: NetType) => self.elementType,
    GetEnumName: (self: NetType, value: Value) => {
      const number = BigInt(enumNumber(value))
      return enumEntries(requireEnum(self)).find(([, n]) => BigInt(n) === number)?.[0] ?? null
    },
    GetEnumNames: (self: NetType) =>
      arrayFrom(
        stringType,
        sortedEntries(requireEnum(self)).map(([name]) => name),
      ),
    GetEnumUnderlyingType: (self: NetType) => requireEnum(self).underlying,
    GetEnumValues: (self: NetType) =>
      arrayFrom(
        self,
        sortedEntries(requireEnum(self)).map(([, n]) => enumValue(self, n)),
      ),
    GetField: (self: NetType, name: string, ...rest: Value[]) => findField(self, name, selection(rest).flags),
    GetFields: (self: NetType, ...rest: Value[]) =>
      viewArray('System.Reflection.FieldInfo', fieldsOf(self, selection(rest).flags)),
    GetGenericArguments: (self: NetType) =>
      typeArray(self.isGenericDefinition ? [...self.parameterMap.values()] : self.genericArguments),
    GetGenericTypeDefinition: (self: NetType) => {
      if (self.isGenericDefinition) return self
      if (self.definition === null) throw invalidOperation('This operation is only valid on generic types.')
      return self.definition
    },
    GetHashCode: (self: NetType) => textHash(self.fullName),
    GetInterface: (self: NetType, name: string, ignoreCase?: boolean) =>
      self.interfaces.find((i) =>
        [i.name, i.fullName].some((n) => (ignoreCase === true ? fold(n) === fold(name) : n === name)),
      ) ?? null,
    GetInterfaces: (self: NetType) => typeArray(self.interfaces),
    GetMember: (self: NetType, name: string, ...rest: Value[]) => {
      const { flags } = selection(rest)
      return viewArray(
        'System.Reflection.MemberInfo',
        allMembers(self, flags).filter((m) => matchesName(m.name, name, flags)),
      )
    },
    GetMembers: (self: NetType, ...rest: Value[]) =>
      viewArray('System.Reflection.MemberInfo', allMembers(self, selection(rest).flags)),
    GetMethod: (self: NetType, name: string, ...rest: Value[]) => {
      const { flags, types } = selection(rest)
      return findMethod(self, name, flags, types)
    },
    GetMethods: (self: NetType, ...rest: Value[]) =>
      viewArray('System.Reflection.MethodInfo', methodsOf(self, selection(rest).flags)),
    GetNestedType: (self: NetType, name: string) => resolveType(`${self.fullName}+${name}`, []),
    GetNestedTypes: () => typeArray([]),
    GetProperties: (self: NetType, ...rest: Value[]) =>
      viewArray('System.Reflection.PropertyInfo', propertiesOf(self, selection(rest).flags)),
    GetProperty: (self: NetType, name: string, ...rest: Value[]) => findProperty(self, name, selection(rest).flags),
    GetEvents: () => arrayFrom(requireType('System.Reflection.EventInfo'), []),
    GetEvent: () => null,
    HasElementType: (self: NetType) => self.isArray,
    InvokeMember: invokeByFlags,
    IsAbstract: (self: NetType) => self.isAbstract,
    IsArray: (self: NetType) => self.isArray,
    IsSZArray: (self: NetType) => self.rank === 1,
    IsAssignableFrom: (self: NetType, other: NetType | null) => other !== null && self.isAssignableFrom(other),
    IsAssignableTo: (self: NetType, other: NetType | null) => other !== null && other.isAssignableFrom(self),
    IsByRef: () => false,
    IsByRefLike: () => false,
    IsCOMObject: () => false,
    IsClass: (self: NetType) => !self.isValueType && !self.isInterface,
    IsConstructedGenericType: (self: NetType) => self.definition !== null,
    IsEnum: (self: NetType) => self.isEnum,
    IsEnumDefined: (self: NetType, value: Value) => isEnumDefined(self, value),
    IsGenericParameter: (self: NetType) => self.isTypeParameter,
    IsGenericType: (self: NetType) => self.isGeneric,
    IsGenericTypeDefinition: (self: NetType) => self.isGenericDefinition,
    IsInstanceOfType: (self: NetType, value: Value) => isInstance(baseOf(value), self),
    IsInterface: (self: NetType) => self.isInterface,
    IsNested: nested,
    IsNestedPublic: nested,
    IsNotPublic: () => false,
    IsPointer: () => false,
    IsPrimitive: isPrimitive,
    IsPublic: (self: NetType) => !nested(self),
    IsSealed: (self: NetType) => self.isSealed,
    IsSerializable: isSerializable,
    IsSpecialName: () => false,
    IsSubclassOf: (self: NetType, other: NetType) => self !== other && !other.isInterface && self.isA(other),
    IsTypeDefinition: (self: NetType) => self.definition === null && !self.isArray,
    IsValueType: (self: NetType) => self.isValueType,
    IsVisible: () => true,
    MakeArrayType: (self: NetType, rank?: number) => self.arrayOf(rank ?? 1),
    MakeGenericType: (self: NetType, args: Value) => {
      const types = listOf(args) as NetType[]
      if (!self.isGenericDefinition) {
        throw invalidOperation(
          `${self.fullName} is not a GenericTypeDefinition. MakeGenericType may only be called on a type for which Type.IsGenericTypeDefinition is true.`,
        )
      }
      if (types.length !== self.declaration.typeParameters!.length) {
        throw argumentFault(
          "The number of generic arguments provided doesn't equal the arity of the generic type definition.",
          'instantiation',
        )
      }
      return self.makeGeneric(types)
    },
    UnderlyingSystemType: (self: NetType) => self,
    Equals: (self: Value, other: Value) => self === other,
    ToString: (self: NetType) => self.toString(),
    GetType: (self: Value) => typeOf(self),
    'static op_Equality': (a: Value, b: Value) => a === b,
    'static op_Inequality': (a: Value, b: Value) => a !== b,
    CustomAttributes: () => arrayFrom(objectType, []),
    Module: () => null,
    IsDefined: () => false,
  },
})

/** An enumeration's entries by their unsigned value, as Enum.GetNames and GetValues list them. */
export function sortedEntries(type: NetType): readonly (readonly [string, number | bigint])[] {
  const unsigned = (n: number | bigint) => BigInt.asUintN(64, BigInt(n))
  return [...enumEntries(type)].sort((a, b) =>
    unsigned(a[1]) < unsigned(b[1]) ? -1 : unsigned(a[1]) > unsigned(b[1]) ? 1 : 0,
  )
}

/** Enum.IsDefined: by name or number. */
export function isEnumDefined(type: NetType, value: Value): boolean {
  requireEnum(type)
  if (value === null) throw argumentNull('value')
  if (typeof value === 'string') return enumEntries(type).some(([name]) => name === value)
  const number =
    value instanceof EnumValue
      ? value.value
      : typeof value === 'object'
        ? (value as { value: number }).value
        : (value as number)
  return enumEntries(type).some(([, n]) => BigInt(n) === BigInt(number))
}

const activator = (): Described => ({
  members: {
    'static CreateInstance': (first: Value, ...rest: Value[]) => {
      if (!(first instanceof NetType)) throw argumentNull('type')
      const args = rest.find((a) => a !== null && typeof a === 'object' && 'storage' in a)
      if (args === undefined && first.constructors.length === 0) return defaultOf(first)
      return construct(first, args === undefined ? [] : [...listOf(args)])
    },
    'static CreateInstance<T>(): T': function (this: NetType[]) {
      return construct(this[0]!, [])
    },
  },
})

const nullable = (): Described => ({
  members: {
    'static GetUnderlyingType': (type: NetType) => type.nullableOf,
    'static Equals': (a: Value, b: Value) => a === b,
  },
})

export const typeTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Type', typeDescription],
  ['System.Activator', activator],
  ['System.Nullable', nullable],
])
