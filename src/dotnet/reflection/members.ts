import { fold } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { arrayFrom, type NetArray } from '../../types/array.ts'
import { construct } from '../../types/construct.ts'
import { convert } from '../../types/conversion/convert.ts'
import { EnumValue, enumEntries, enumValue } from '../../types/enum.ts'
import { adoptResult } from '../../types/invocation.ts'
import { closeMethod, type Method, type Parameter, type Property } from '../../types/memberTable.ts'
import { type NetType, requireType } from '../../types/netType.ts'
import { getProperty } from '../../types/properties.ts'
import { baseOf } from '../../types/psobject.ts'
import { objectType } from '../../types/typeOf.ts'
import { listOf, notSupported } from '../arguments.ts'
import type { Described } from '../declare.ts'

/** System.Reflection.BindingFlags. */
export const bindingFlags = {
  ignoreCase: 1,
  declaredOnly: 2,
  instance: 4,
  static: 8,
  public: 16,
  nonPublic: 32,
  flatten: 64,
} as const
export const publicMembers = bindingFlags.instance | bindingFlags.static | bindingFlags.public

/** A method or constructor as reflection shows it. */
export class MethodView {
  readonly method: Method
  readonly reflected: NetType
  constructor(method: Method, reflected: NetType) {
    this.method = method
    this.reflected = reflected
  }
  get name(): string {
    return this.method.isConstructor ? '.ctor' : this.method.name
  }
}

export class ConstructorView extends MethodView {}

/** A property as reflection shows it. */
export class PropertyView {
  readonly property: Property
  readonly reflected: NetType
  constructor(property: Property, reflected: NetType) {
    this.property = property
    this.reflected = reflected
  }
  get name(): string {
    return this.property.name
  }
}

/** A field: of an enumeration (with its value) or a static constant. */
export class FieldView {
  readonly name: string
  readonly type: NetType
  readonly declaring: NetType
  readonly isStatic: boolean
  readonly isLiteral: boolean
  readonly read: (self: Value) => Value
  constructor(
    name: string,
    type: NetType,
    declaring: NetType,
    isStatic: boolean,
    isLiteral: boolean,
    read: (self: Value) => Value,
  ) {
    this.name = name
    this.type = type
    this.declaring = declaring
    this.isStatic = isStatic
    this.isLiteral = isLiteral
    this.read = read
  }
}

export class ParameterView {
  readonly parameter: Parameter
  readonly position: number
  readonly member: MethodView
  constructor(parameter: Parameter, position: number, member: MethodView) {
    this.parameter = parameter
    this.position = position
    this.member = member
  }
}

const shows = (isStatic: boolean, declaring: NetType, type: NetType, flags: number): boolean => {
  if ((flags & bindingFlags.public) === 0) return false
  if ((flags & (isStatic ? bindingFlags.static : bindingFlags.instance)) === 0) return false
  if ((flags & bindingFlags.declaredOnly) !== 0 && declaring !== type) return false
  return !isStatic || declaring === type || (flags & bindingFlags.flatten) !== 0
}

/** The methods of a type that the flags ask for. */
export function methodsOf(type: NetType, flags: number): MethodView[] {
  const { methods, staticMethods } = type.members
  const found: MethodView[] = []
  for (const list of [...methods.values(), ...staticMethods.values()]) {
    for (const method of list)
      if (shows(method.isStatic, method.declaringType, type, flags)) found.push(new MethodView(method, type))
  }
  return found
}

export function propertiesOf(type: NetType, flags: number): PropertyView[] {
  const { properties, staticProperties, indexers } = type.members
  const found: PropertyView[] = []
  for (const property of [...properties.values(), ...staticProperties.values(), ...indexers]) {
    if (shows(property.isStatic, property.declaringType, type, flags)) found.push(new PropertyView(property, type))
  }
  return found
}

export function constructorsOf(type: NetType): ConstructorView[] {
  return type.isAbstract && type.kind === 'static' ? [] : type.constructors.map((c) => new ConstructorView(c, type))
}

const constantField = (property: Property): FieldView =>
  new FieldView(property.name, property.type, property.declaringType, property.isStatic, property.isStatic, (self) =>
    getProperty(property, self),
  )

/** An enumeration's names; a class's static constants. */
export function fieldsOf(type: NetType, flags: number): FieldView[] {
  if (type.isEnum) {
    const value = new FieldView(
      'value__',
      type.underlying,
      type,
      false,
      false,
      (self) => (self as EnumValue).value as Value,
    )
    const names = enumEntries(type).map(
      ([name, n]) => new FieldView(name, type, type, true, true, () => enumValue(type, n)),
    )
    return [
      ...((flags & bindingFlags.instance) !== 0 ? [value] : []),
      ...((flags & bindingFlags.static) !== 0 ? names : []),
    ]
  }
  const found: FieldView[] = []
  for (const property of type.members.staticProperties.values()) {
    if (property.set === null && shows(true, property.declaringType, type, flags)) found.push(constantField(property))
  }
  return found
}

/** Type.GetMember's name: a star at its end stands for any rest. */
export function matchesName(member: string, name: string, flags: number): boolean {
  if (!name.endsWith('*')) return sameName(member, name, flags)
  return sameName(member.slice(0, name.length - 1), name.slice(0, -1), flags)
}

const sameName = (a: string, b: string, flags: number) =>
  a === b || ((flags & bindingFlags.ignoreCase) !== 0 && fold(a) === fold(b))

/** GetMethod(name, flags?, types?): ambiguous names are a fault of .NET's. */
export function findMethod(
  type: NetType,
  name: string,
  flags: number,
  types: readonly NetType[] | null,
): MethodView | null {
  const named = methodsOf(type, flags).filter((m) => sameName(m.name, name, flags))
  if (types === null) return named[0] ?? null
  return (
    named.find(
      ({ method }) =>
        method.parameters.length === types.length &&
        method.parameters.every((p, i) => p.type === types[i] || p.type.isAssignableFrom(types[i]!)),
    ) ?? null
  )
}

export function findProperty(type: NetType, name: string, flags: number): PropertyView | null {
  const found = propertiesOf(type, flags).find((p) => sameName(p.name, name, flags)) ?? null
  return found === null && flags & nonPublicFlag ? nonPublicProperty(type, name) : found
}

/** BindingFlags.NonPublic. */
export const nonPublicFlag = 32

/** A property that only reflection reaches. */
function nonPublicProperty(type: NetType, name: string): PropertyView | null {
  for (let at: NetType | null = type; at !== null; at = at.base) {
    const found = at.declaration.nonPublic?.[name]
    if (found === undefined || !Object.hasOwn(at.declaration.nonPublic!, name) || name === 'new') continue
    const { get, set } = typeof found === 'function' ? { get: found, set: undefined } : found
    const property = {
      name,
      declaringType: at,
      isStatic: false,
      type: objectType,
      parameters: [],
      get: get ?? null,
      set: set ?? null,
    }
    return new PropertyView(property, type)
  }
  return null
}

/** The constructor that only reflection reaches, for so many arguments. */
export function nonPublicConstructor(type: NetType, count: number): ConstructorView | null {
  const found = type.declaration.nonPublic?.['new']
  if (typeof found !== 'function' || found.length !== count) return null
  const parameters = Array.from({ length: count }, (_, i) => ({
    name: `argument${i}`,
    type: objectType,
    isParams: false,
    isOptional: false,
    isRef: false,
  }))
  const method: Method = {
    name: 'new',
    declaringType: type,
    isStatic: true,
    isConstructor: true,
    typeParameters: [],
    parameters,
    returnType: type,
    implementation: found,
    resultKind: 0,
  }
  return new ConstructorView(method, type)
}

export function findField(type: NetType, name: string, flags: number): FieldView | null {
  return fieldsOf(type, flags).find((f) => sameName(f.name, name, flags)) ?? null
}

const parametersOf = (view: MethodView): ParameterView[] =>
  view.method.parameters.map((p, i) => new ParameterView(p, i, view))

/** How MethodInfo.ToString writes a type: primitives by name, others in full. */
function shownType(type: NetType): string {
  if (type.elementType !== null) return `${shownType(type.elementType)}[${','.repeat(type.rank - 1)}]`
  return type.code > 1 && type.code < 16 && type.code !== 15
    ? type.name
    : type.fullName === 'System.Void'
      ? 'Void'
      : type.toString()
}

function methodText(view: MethodView): string {
  const { method } = view
  const parameters = method.parameters.map((p) => shownType(p.type) + (p.isRef ? ' ByRef' : '')).join(', ')
  return `${method.isConstructor ? 'Void' : shownType(method.returnType)} ${view.name}(${parameters})`
}

/** MethodBase.Invoke. */
function invoke(view: MethodView, self: Value, args: Value): Value {
  const { method } = view
  const given = args === null ? [] : listOf(args)
  const converted = method.parameters.map((p, i) =>
    p.isRef || given[i] === undefined ? given[i] : convert(given[i]!, p.type),
  )
  const result = method.isStatic
    ? method.implementation.apply(method.declaringType, converted as Value[])
    : method.implementation.call(method.declaringType, baseOf(self), ...converted)
  const value = adoptResult(method, result)
  return value === nothing ? null : value
}

const typeArray = (types: readonly NetType[]): NetArray => arrayFrom(requireType('System.Type'), types)
const viewArray = (typeName: string, views: readonly object[]): NetArray => arrayFrom(requireType(typeName), views)

const enumOf = (name: string, value: number): Value => enumValue(requireType(`System.Reflection.${name}`), value)

const memberInfo = (): Described => ({
  members: {
    Name: (self: { name: string }) => self.name,
    DeclaringType: (self: MethodView | PropertyView | FieldView) => declaringOf(self),
    ReflectedType: (self: MethodView | PropertyView | FieldView) =>
      'reflected' in self ? self.reflected : self.declaring,
    MemberType: (self: object) =>
      self instanceof ConstructorView ? 1 : self instanceof MethodView ? 8 : self instanceof PropertyView ? 16 : 4,
    MetadataToken: () => 0x06000001,
    CustomAttributes: () => arrayFrom(objectType, []),
    GetCustomAttributes: () => arrayFrom(objectType, []),
    GetCustomAttributesData: () => arrayFrom(objectType, []),
    IsDefined: () => false,
    IsCollectible: () => false,
    Equals: (self: Value, other: Value) => self === other || sameMember(self, other),
  },
})

function declaringOf(self: MethodView | PropertyView | FieldView): NetType {
  if (self instanceof MethodView) return self.method.declaringType
  return self instanceof PropertyView ? self.property.declaringType : self.declaring
}

function sameMember(a: Value, b: Value): boolean {
  if (a instanceof MethodView && b instanceof MethodView) return a.method === b.method
  return a instanceof PropertyView && b instanceof PropertyView && a.property === b.property
}

const methodBase = (): Described => ({
  members: {
    Attributes: (self: MethodView) =>
      enumOf('MethodAttributes', 6 | (self.method.isStatic && !self.method.isConstructor ? 16 : 0) | 128),
    ContainsGenericParameters: (self: MethodView) => self.method.typeParameters.length > 0,
    GetGenericArguments: (self: MethodView) => typeArray(self.method.typeParameters.map((n) => requireType(n))),
    GetParameters: (self: MethodView) => viewArray('System.Reflection.ParameterInfo', parametersOf(self)),
    Invoke: (self: MethodView, target: Value, ...rest: Value[]) => invoke(self, target, rest[rest.length - 1] ?? null),
    IsAbstract: (self: MethodView) => self.method.declaringType.isInterface,
    IsConstructor: (self: MethodView) => self.method.isConstructor,
    IsGenericMethod: (self: MethodView) => self.method.typeParameters.length > 0,
    IsGenericMethodDefinition: (self: MethodView) => self.method.typeParameters.length > 0,
    IsPublic: () => true,
    IsPrivate: () => false,
    IsFamily: () => false,
    IsAssembly: () => false,
    IsFinal: () => false,
    IsHideBySig: () => true,
    IsSpecialName: (self: MethodView) => self.method.isConstructor || self.name.startsWith('op_'),
    IsStatic: (self: MethodView) => self.method.isStatic && !self.method.isConstructor,
    IsVirtual: () => false,
  },
})

const methodInfo = (): Described => ({
  class: MethodView,
  members: {
    MemberType: () => 8,
    ReturnType: (self: MethodView) => self.method.returnType,
    GetBaseDefinition: (self: MethodView) => self,
    GetGenericMethodDefinition: (self: MethodView) => self,
    MakeGenericMethod: (self: MethodView, types: Value) =>
      new MethodView(closeMethod(self.method, listOf(types) as NetType[]), self.reflected),
    'ToString(): String': methodText,
  },
})

const constructorInfo = (): Described => ({
  class: ConstructorView,
  members: {
    MemberType: () => 1,
    'static ConstructorName': () => '.ctor',
    Invoke: (self: ConstructorView, ...rest: Value[]) => {
      const args = listOf(rest[rest.length - 1] ?? null)
      const { nonPublic } = self.reflected.declaration
      return nonPublic?.['new'] === self.method.implementation
        ? self.method.implementation(...args.map(baseOf))
        : construct(self.reflected, args)
    },
    'ToString(): String': methodText,
  },
})

const propertyInfo = (): Described => ({
  class: PropertyView,
  members: {
    MemberType: () => 16,
    CanRead: (self: PropertyView) => self.property.get !== null,
    CanWrite: (self: PropertyView) => self.property.set !== null,
    PropertyType: (self: PropertyView) => self.property.type,
    GetMethod: (self: PropertyView) => accessor(self, 'get'),
    SetMethod: (self: PropertyView) => accessor(self, 'set'),
    GetGetMethod: (self: PropertyView) => accessor(self, 'get'),
    GetSetMethod: (self: PropertyView) => accessor(self, 'set'),
    GetAccessors: (self: PropertyView) =>
      viewArray(
        'System.Reflection.MethodInfo',
        [accessor(self, 'get'), accessor(self, 'set')].filter((m) => m !== null),
      ),
    GetIndexParameters: (self: PropertyView) =>
      viewArray(
        'System.Reflection.ParameterInfo',
        self.property.parameters.map((p, i) => new ParameterView(p, i, accessor(self, 'get')!)),
      ),
    GetValue: (self: PropertyView, target: Value, ...rest: Value[]) => {
      const index = rest.length > 0 ? rest[rest.length === 1 ? 0 : rest.length - 2]! : null
      if (index !== null && self.property.parameters.length > 0)
        return self.property.get!(baseOf(target), ...listOf(index))
      return getProperty(self.property, baseOf(target))
    },
    SetValue: (self: PropertyView, target: Value, value: Value, ...rest: Value[]) => {
      const { set } = self.property
      if (set === null) throw notSupported('Property set method not found.')
      const index = rest[0] != null && self.property.parameters.length > 0 ? listOf(rest[0]) : []
      const converted = value === null ? null : convert(value, self.property.type)
      if (self.property.isStatic) set.call(self.property.declaringType, ...index, converted)
      else set.call(self.property.declaringType, baseOf(target), ...index, converted)
    },
    IsSpecialName: () => false,
    'ToString(): String': (self: PropertyView) => `${shownType(self.property.type)} ${self.name}`,
  },
})

/** get_Name or set_Name as a method. */
function accessor(view: PropertyView, kind: 'get' | 'set'): MethodView | null {
  const { property } = view
  const implementation = kind === 'get' ? property.get : property.set
  if (implementation === null) return null
  const value: Parameter = { name: 'value', type: property.type, isParams: false, isOptional: false, isRef: false }
  const method: Method = {
    name: `${kind}_${property.name}`,
    declaringType: property.declaringType,
    isStatic: property.isStatic,
    isConstructor: false,
    typeParameters: [],
    parameters: kind === 'get' ? property.parameters : [...property.parameters, value],
    returnType: kind === 'get' ? property.type : requireType('System.Void'),
    implementation,
    resultKind: kind === 'get' ? 0 : 1,
  }
  return new MethodView(method, view.reflected)
}

const fieldInfo = (): Described => ({
  class: FieldView,
  members: {
    MemberType: () => 4,
    FieldType: (self: FieldView) => self.type,
    GetValue: (self: FieldView, target: Value) => self.read(baseOf(target)),
    GetRawConstantValue: (self: FieldView) => {
      const value = self.read(null)
      return value instanceof EnumValue ? (value.value as Value) : value
    },
    SetValue: () => {
      throw notSupported('Cannot set a constant field.')
    },
    IsInitOnly: (self: FieldView) => self.isStatic && !self.isLiteral,
    IsLiteral: (self: FieldView) => self.isLiteral,
    IsPublic: () => true,
    IsPrivate: () => false,
    IsSpecialName: (self: FieldView) => self.name === 'value__',
    IsStatic: (self: FieldView) => self.isStatic,
    'ToString(): String': (self: FieldView) => `${shownType(self.type)} ${self.name}`,
  },
})

const parameterInfo = (): Described => ({
  class: ParameterView,
  members: {
    Name: (self: ParameterView) => self.parameter.name,
    ParameterType: (self: ParameterView) => self.parameter.type,
    Position: (self: ParameterView) => self.position,
    Member: (self: ParameterView) => self.member,
    IsOptional: (self: ParameterView) => self.parameter.isOptional,
    HasDefaultValue: (self: ParameterView) => self.parameter.isOptional,
    DefaultValue: () => null,
    IsOut: (self: ParameterView) => self.parameter.isRef,
    IsIn: () => false,
    GetCustomAttributes: () => arrayFrom(objectType, []),
    IsDefined: () => false,
    ToString: (self: ParameterView) => `${shownType(self.parameter.type)} ${self.parameter.name}`,
  },
})

export const reflectionMembers: ReadonlyMap<string, () => Described> = new Map([
  ['System.Reflection.MemberInfo', memberInfo],
  ['System.Reflection.MethodBase', methodBase],
  ['System.Reflection.MethodInfo', methodInfo],
  ['System.Reflection.ConstructorInfo', constructorInfo],
  ['System.Reflection.PropertyInfo', propertyInfo],
  ['System.Reflection.FieldInfo', fieldInfo],
  ['System.Reflection.ParameterInfo', parameterInfo],
])

export { typeArray, viewArray }
