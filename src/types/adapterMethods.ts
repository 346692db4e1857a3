import { fold } from '../kernel/text.ts'
import { type Method, type Parameter, type Property, sameParameters } from './memberTable.ts'
import { type Implementation, type NetType, requireType } from './netType.ts'

/** A method of an interface as instances of a class have it. */
class ContractMethod implements Method {
  readonly contract: Method
  readonly type: NetType
  #implementation: Implementation | null = null

  constructor(contract: Method, type: NetType) {
    this.contract = contract
    this.type = type
  }

  get name(): string {
    return this.contract.name
  }

  get declaringType(): NetType {
    return this.contract.declaringType
  }

  get isStatic(): boolean {
    return false
  }

  get isConstructor(): boolean {
    return false
  }

  get typeParameters(): readonly string[] {
    return this.contract.typeParameters
  }

  get parameters(): readonly Parameter[] {
    return this.contract.parameters
  }

  get returnType(): NetType {
    return this.contract.returnType
  }

  get resultKind(): 0 | 1 | 2 {
    return this.contract.resultKind
  }

  get implementation(): Implementation {
    return (this.#implementation ??= this.#find())
  }

  /** The class's method of the same signature, its explicit one, else what the interface does for everyone. */
  #find(): Implementation {
    const folded = fold(this.name)
    const { methods, explicitMethods } = this.type.members
    const fits = (m: Method): boolean => sameParameters(m, this.contract)
    return (methods.get(folded)?.find(fits) ?? explicitMethods.get(folded)?.find(fits) ?? this.contract).implementation
  }
}

/** `get_X` and `set_X` of a property or indexer. */
class Accessor implements Method {
  readonly property: Property
  readonly isSetter: boolean
  readonly parameters: readonly Parameter[]

  constructor(property: Property, isSetter: boolean) {
    this.property = property
    this.isSetter = isSetter
    const value: Parameter = { name: 'value', type: property.type, isParams: false, isOptional: false, isRef: false }
    this.parameters = isSetter ? [...property.parameters, value] : property.parameters
  }

  get name(): string {
    return `${this.isSetter ? 'set' : 'get'}_${this.property.name}`
  }

  get declaringType(): NetType {
    return this.property.declaringType
  }

  get isStatic(): boolean {
    return this.property.isStatic
  }

  get isConstructor(): boolean {
    return false
  }

  get typeParameters(): readonly string[] {
    return []
  }

  get returnType(): NetType {
    return this.isSetter ? requireType('System.Void') : this.property.type
  }

  get resultKind(): 0 | 1 | 2 {
    return this.isSetter ? 1 : this.property.type.isEnum ? 2 : 0
  }

  get implementation(): Implementation {
    return (this.isSetter ? this.property.set : this.property.get)!
  }

  get isScript(): boolean {
    return this.property.isScript === true
  }
}

function accessorsOf(properties: Iterable<Property>, folded: string): Method[] {
  const isSetter = folded.startsWith('set_')
  const name = folded.slice(4)
  const found: Method[] = []
  for (const property of properties) {
    if (fold(property.name) === name && (isSetter ? property.set : property.get) !== null)
      found.push(new Accessor(property, isSetter))
  }
  return found
}

function isAccessorName(folded: string): boolean {
  return folded.startsWith('get_') || folded.startsWith('set_')
}

const known: WeakMap<NetType, Map<string, readonly Method[] | null>> = new WeakMap()

function lookUp(type: NetType, folded: string): readonly Method[] | null {
  const { methods, properties, indexers } = type.members
  const found = [...(methods.get(folded) ?? [])]
  const isAccessor = isAccessorName(folded)
  if (isAccessor) found.push(...accessorsOf([...indexers, ...properties.values()], folded))
  if (!type.isInterface) {
    for (const contract of type.interfaces) {
      // .NET does not say how arrays implement their generic interfaces.
      if (type.rank > 0 && contract.definition !== null) continue
      const { members } = contract
      const own = isAccessor
        ? accessorsOf([...members.indexers, ...members.properties.values()], folded)
        : (members.methods.get(folded) ?? [])
      for (const method of own) if (method.declaringType === contract) found.push(new ContractMethod(method, type))
    }
  }
  return found.length === 0 ? null : found
}

/**
 * The overloads of a name that PowerShell sees on instances of a class: the class's own, then those of its interfaces, which take part only in
 * calls through a cast to the interface, or when there is nothing else. Null: no such method.
 */
export function adapterMethods(type: NetType, folded: string): readonly Method[] | null {
  let names = known.get(type)
  if (names === undefined) {
    names = new Map()
    known.set(type, names)
  }
  let found = names.get(folded)
  if (found === undefined) {
    found = lookUp(type, folded)
    names.set(folded, found)
  }
  return found
}

/** Folded names of all methods of a class, those only its interfaces have at the end. */
export function adapterMethodNames(type: NetType): Set<string> {
  const names = new Set(type.members.methods.keys())
  if (type.isInterface) return names
  for (const contract of type.interfaces) {
    if (type.rank > 0 && contract.definition !== null) continue
    for (const [key, list] of contract.members.methods) if (list[0]!.declaringType === contract) names.add(key)
  }
  return names
}

/** The indexers of a class, then those of its interfaces. */
export function adapterIndexers(type: NetType): readonly Property[] {
  const found = [...type.members.indexers]
  if (type.isInterface) return found
  for (const contract of type.interfaces) {
    if (type.rank > 0 && contract.definition !== null) continue
    for (const indexer of contract.members.indexers) {
      const same = (i: Property): boolean =>
        i.parameters.length === indexer.parameters.length &&
        i.parameters.every((p, n) => p.type === indexer.parameters[n]!.type)
      if (indexer.declaringType === contract && !found.some(same)) found.push(indexer)
    }
  }
  return found
}

/** The indexers of a name: an interface's only where the class has none. */
export function namedIndexers(type: NetType, folded: string): readonly Property[] {
  const isNamed = (i: Property): boolean => fold(i.name) === folded
  const own = type.members.indexers.filter(isNamed)
  return own.length > 0 || type.interfaces.length === 0 ? own : adapterIndexers(type).filter(isNamed)
}

/** The static overloads of a name, property accessors among them. */
export function adapterStaticMethods(type: NetType, folded: string): readonly Method[] | null {
  const methods = type.staticMethods(folded)
  if (methods !== null || !isAccessorName(folded)) return methods
  const accessors = accessorsOf(type.members.staticProperties.values(), folded)
  return accessors.length === 0 ? null : accessors
}
