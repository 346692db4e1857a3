import { fromInteger } from '../kernel/convertNumber.ts'
import { netFault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import type { NetArray } from './array.ts'
import type { EnumValue } from './enum.ts'
import type { Implementation, MemberImplementation, NetType } from './netType.ts'
import { requireType, typeParameter } from './netType.ts'
import { orderProperties } from './propertyOrder.ts'
import { type ParameterSyntax, parseSignature, type Signature, typeOfSyntax } from './signature.ts'

export interface Parameter {
  readonly name: string
  readonly type: NetType
  readonly isParams: boolean
  readonly isOptional: boolean
  readonly isRef: boolean
}

/** One overload of a method or constructor. */
export interface Method {
  readonly name: string
  readonly declaringType: NetType
  readonly isStatic: boolean
  readonly isConstructor: boolean
  readonly typeParameters: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly returnType: NetType
  /** Called with (self, ...args), or (...args) for statics and constructors, `this` being the declaring type. */
  readonly implementation: Implementation
  /** What to do with the result: 0 nothing, 1 ignore it (Void), 2 make a number a value of the declared enumeration. */
  readonly resultKind: 0 | 1 | 2
  /** What it returns is a reference to a place: shown only. */
  readonly returnsReference?: boolean
  /** A hidden member of a script class. */
  readonly isHidden?: boolean
  /** A method of a script class: what it throws is not wrapped in a MethodInvocationException. */
  readonly isScript?: boolean
}

/** A property, field or indexer (one with parameters). */
export interface Property {
  readonly name: string
  readonly declaringType: NetType
  readonly isStatic: boolean
  readonly type: NetType
  readonly parameters: readonly Parameter[]
  /** (self, ...index) or (...index) for statics; null: write-only. */
  readonly get: Implementation | null
  /** (self, ...index, value); null: read-only. */
  readonly set: Implementation | null
  readonly isHidden?: boolean
  readonly isScript?: boolean
}

/** The members a type declares itself. Keys are folded names. */
export interface OwnMembers {
  readonly constructors: Method[]
  readonly methods: Map<string, Method[]>
  readonly properties: Map<string, Property>
  readonly staticMethods: Map<string, Method[]>
  readonly staticProperties: Map<string, Property>
  readonly indexers: Property[]
  /** Methods that are there for the class's interfaces only. */
  readonly explicitMethods: Map<string, Method[]>
}

/** The members of a type with the inherited ones. */
export type Members = OwnMembers

/** An empty table to fill (script classes). */
export function emptyMembers(): OwnMembers {
  return {
    constructors: [],
    methods: new Map(),
    properties: new Map(),
    staticMethods: new Map(),
    staticProperties: new Map(),
    indexers: [],
    explicitMethods: new Map(),
  }
}

function parameterOf(syntax: ParameterSyntax, map: ReadonlyMap<string, NetType>): Parameter {
  return {
    name: syntax.name,
    type: typeOfSyntax(syntax.type, map),
    isParams: syntax.isParams,
    isOptional: syntax.isOptional,
    isRef: syntax.isRef,
  }
}

/** A method made from its signature; types are looked up when first asked, so that a table is cheap to build. */
class DeclaredMethod implements Method {
  readonly name: string
  readonly declaringType: NetType
  readonly isStatic: boolean
  readonly isConstructor: boolean
  readonly signature: Signature
  readonly implementation: Implementation
  readonly #map: ReadonlyMap<string, NetType>
  #parameters: readonly Parameter[] | null = null
  #returnType: NetType | null = null
  #resultKind: 0 | 1 | 2 | -1 = -1

  constructor(owner: NetType, signature: Signature, implementation: Implementation, map: ReadonlyMap<string, NetType>) {
    this.name = signature.form === 'constructor' ? 'new' : signature.name
    this.declaringType = owner
    this.isStatic = signature.isStatic
    this.isConstructor = signature.form === 'constructor'
    this.signature = signature
    this.implementation = implementation
    this.#map = signature.typeParameters.length === 0 ? map : withTypeParameters(map, signature.typeParameters)
  }

  get resultKind(): 0 | 1 | 2 {
    if (this.#resultKind === -1) {
      const type = this.returnType
      this.#resultKind = this.isConstructor ? 0 : type.fullName === 'System.Void' ? 1 : type.isEnum ? 2 : 0
    }
    return this.#resultKind
  }

  get typeParameters(): readonly string[] {
    return this.signature.typeParameters
  }

  get returnsReference(): boolean {
    return this.signature.returnsReference
  }

  get parameters(): readonly Parameter[] {
    return (this.#parameters ??= this.signature.parameters.map((p) => parameterOf(p, this.#map)))
  }

  get returnType(): NetType {
    return (this.#returnType ??= this.isConstructor ? this.declaringType : typeOfSyntax(this.signature.type, this.#map))
  }

  close(args: readonly NetType[]): Method {
    const map = new Map(this.#map)
    this.typeParameters.forEach((name, i) => {
      map.set(name, args[i] ?? typeParameter(name))
    })
    return new DeclaredMethod(
      this.declaringType,
      { ...this.signature, typeParameters: [] },
      this.implementation.bind(args),
      map,
    )
  }
}

function withTypeParameters(map: ReadonlyMap<string, NetType>, names: readonly string[]): ReadonlyMap<string, NetType> {
  const all = new Map(map)
  for (const name of names) all.set(name, typeParameter(name))
  return all
}

/** A generic method with its type parameters replaced. Its implementation sees the type arguments as `this`. */
export function closeMethod(method: Method, args: readonly NetType[]): Method {
  return method instanceof DeclaredMethod ? method.close(args) : method
}

class DeclaredProperty implements Property {
  readonly name: string
  readonly declaringType: NetType
  readonly isStatic: boolean
  readonly get: Implementation | null
  readonly set: Implementation | null
  readonly isHidden: boolean
  readonly #signature: Signature
  readonly #map: ReadonlyMap<string, NetType>
  #type: NetType | null = null
  #parameters: readonly Parameter[] | null = null

  constructor(owner: NetType, signature: Signature, member: MemberImplementation, map: ReadonlyMap<string, NetType>) {
    this.name = signature.name
    this.declaringType = owner
    this.isStatic = signature.isStatic
    this.get = typeof member === 'function' ? member : (member.get ?? null)
    this.set = typeof member === 'function' ? null : (member.set ?? null)
    this.isHidden = owner.declaration.hidden?.includes(signature.name) ?? false
    this.#signature = signature
    this.#map = map
  }

  get type(): NetType {
    return (this.#type ??= typeOfSyntax(this.#signature.type, this.#map))
  }

  get parameters(): readonly Parameter[] {
    return (this.#parameters ??= this.#signature.parameters.map((p) => parameterOf(p, this.#map)))
  }
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

function readOwnMembers(type: NetType): OwnMembers {
  const { declaration } = type
  if (declaration.ownMembers !== undefined) return declaration.ownMembers()
  const own = emptyMembers()
  const map = type.parameterMap
  for (const [key, member] of Object.entries(declaration.members ?? {})) {
    const signature = parseSignature(key)
    const folded = fold(signature.name)
    if (signature.form === 'property') {
      const property = new DeclaredProperty(type, signature, member, map)
      if (signature.parameters.length > 0) own.indexers.push(property)
      else if (signature.isStatic) own.staticProperties.set(folded, property)
      else own.properties.set(folded, property)
    } else {
      const implementation = typeof member === 'function' ? member : member.get!
      const method = new DeclaredMethod(type, signature, implementation, map)
      if (signature.form === 'constructor') own.constructors.push(method)
      else
        append(
          signature.isStatic ? own.staticMethods : signature.isExplicit ? own.explicitMethods : own.methods,
          folded,
          method,
        )
    }
  }
  if (type.isEnum) own.properties.set('value__', numberOfEnum(type))
  return own
}

/** What the runtime gives every array type: access to its items. */
function arrayMembers(type: NetType): OwnMembers {
  const own = emptyMembers()
  const element = type.elementType!
  const parameter = (of: NetType): Parameter => ({
    name: '',
    type: of,
    isParams: false,
    isOptional: false,
    isRef: false,
  })
  const indexes = Array.from({ length: type.rank }, () => parameter(requireType('System.Int32')))
  const placeOf = (self: NetArray, index: readonly number[]): number =>
    index.reduce((at, i, dimension) => {
      const length = self.lengths === null ? self.length : self.lengths[dimension]!
      if (i < 0 || i >= length)
        throw netFault('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
      return at * length + i
    }, 0)
  const add = (name: string, method: Partial<Method>): void => {
    const made: Method = {
      name,
      declaringType: type,
      isStatic: false,
      isConstructor: false,
      typeParameters: [],
      parameters: indexes,
      returnType: element,
      implementation: (self: NetArray, ...index: number[]) => self.getAt(placeOf(self, index)),
      resultKind: 0,
      ...method,
    }
    own.methods.set(fold(name), [made])
  }
  add('Get', {})
  add('Set', {
    parameters: [...indexes, parameter(element)],
    returnType: requireType('System.Void'),
    resultKind: 1,
    implementation: (self: NetArray, ...args: [...number[], Value]) =>
      self.setAt(placeOf(self, args.slice(0, -1) as number[]), args[args.length - 1] as Value),
  })
  add('Address', { returnsReference: true })
  return own
}

/** The field that holds an enumeration value's number. */
function numberOfEnum(type: NetType): Property {
  const get = (self: EnumValue): Value => fromInteger(self.value, type.underlying.code)
  return {
    name: 'value__',
    declaringType: type,
    isStatic: false,
    type: type.underlying,
    parameters: [],
    get,
    set: () => undefined,
  }
}

/** Whether two overloads take the same parameters. */
export function sameParameters(a: Method, b: Method): boolean {
  return (
    a.parameters.length === b.parameters.length &&
    a.typeParameters.length === b.typeParameters.length &&
    a.parameters.every((p, i) => p.type === b.parameters[i]!.type && p.isRef === b.parameters[i]!.isRef)
  )
}

/** Adds what a base has and the derived table has not: methods by signature, the rest by name. */
function inherit(into: OwnMembers, from: OwnMembers): void {
  for (const kind of ['methods', 'staticMethods', 'explicitMethods'] as const) {
    for (const [key, list] of from[kind]) {
      const mine = into[kind].get(key)
      if (mine === undefined) into[kind].set(key, [...list])
      else for (const method of list) if (!mine.some((m) => sameParameters(m, method))) mine.push(method)
    }
  }
  inheritProperties(into, from)
  for (const [key, property] of from.staticProperties)
    if (!into.staticProperties.has(key)) into.staticProperties.set(key, property)
  for (const indexer of from.indexers) {
    const isKnown = into.indexers.some(
      (i) =>
        i.parameters.length === indexer.parameters.length &&
        i.parameters.every((p, n) => p.type === indexer.parameters[n]!.type),
    )
    if (!isKnown) into.indexers.push(indexer)
  }
}

function inheritProperties(into: OwnMembers, from: OwnMembers): void {
  for (const [key, property] of from.properties) if (!into.properties.has(key)) into.properties.set(key, property)
}

/**
 * Builds a type's table: own members, then the base's. PowerShell shows the properties of a class's interfaces among its own; the interfaces' methods
 * are looked up by `adapterMethods`.
 */
export function readMembers(type: NetType): Members {
  const own = type.rank > 0 ? arrayMembers(type) : readOwnMembers(type)
  if (type.base !== null) inherit(own, type.base.members)
  if (type.isInterface) {
    for (const contract of type.interfaces) inherit(own, contract.members)
    inherit(own, requireType('System.Object').members)
  } else {
    for (const contract of type.interfaces) inheritProperties(own, contract.members)
  }
  orderProperties(type.fullName, own.properties)
  return own
}
