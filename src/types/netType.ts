import { type Members, type Method, type Property, readMembers } from './memberTable.ts'
import type { NetTypeDeclaration } from './netTypeDeclaration.ts'
import { typeByFullName } from './registry.ts'
import { typeBySignature } from './signature.ts'
import { constructedName, displayNameOf, simpleNameOf } from './typeNames.ts'

export type {
  Implementation,
  MemberImplementation,
  NetTypeDeclaration,
  NetTypeEntry,
  PropertyImplementation,
} from './netTypeDeclaration.ts'
export { netType } from './netTypeDeclaration.ts'

export type TypeKind = 'class' | 'struct' | 'interface' | 'enum' | 'static' | 'delegate' | 'array' | 'typeParameter'

/** Which of the built-in value types a type is, for dispatch in conversions and operators: System.TypeCode, and 20 for BigInteger; 1 for everything else. */
export type TypeCode = number

/** System.TypeCode.String: of the types that have a code, the only class. */
const stringCode = 18

const noTypes: readonly NetType[] = []

/**
 * A .NET type: the value of `[int]` (System.RuntimeType). There is one object per type, so types compare with `===`; make them through
 * `registry.ts`, `arrayOf` and `makeGeneric`, or with `new` for script classes.
 */
export class NetType {
  /** Reflection's FullName: System.Collections.Generic.List`1[[System.Int32, …]], System.Int32[]. */
  readonly fullName: string
  /** Name within its namespace: List`1, Int32[]. */
  readonly name: string
  readonly namespace: string
  /** Of an array: its elements' type. */
  readonly elementType: NetType | null
  /** Of an array: the number of dimensions; else 0. */
  readonly rank: number
  /** Of a constructed generic type: its definition. */
  readonly definition: NetType | null
  /** Of a constructed generic type: its arguments. */
  readonly genericArguments: readonly NetType[]
  readonly code: TypeCode
  /** Whether some instance carries added members (psobject.ts): lets look-ups skip the WeakMap. */
  hasExtendedInstances = false
  /** Enumeration values already made, by number. */
  readonly enumInstances: Map<number | bigint, object> = new Map()

  #declare: () => NetTypeDeclaration
  #declaration: NetTypeDeclaration | null = null
  #kind: TypeKind | null
  #base: NetType | null | undefined = undefined
  #underlying: NetType | null = null
  #interfaces: readonly NetType[] | null = null
  #members: Members | null = null
  #arrays: NetType[] | null = null
  #constructed: Map<string, NetType> | null = null
  #ancestors: Set<NetType> | null = null
  #id = 0

  constructor(
    fullName: string,
    declare: () => NetTypeDeclaration,
    shape?: {
      elementType?: NetType
      rank?: number
      definition?: NetType
      genericArguments?: readonly NetType[]
      kind?: TypeKind
      code?: TypeCode
    },
  ) {
    this.fullName = fullName
    this.name = simpleNameOf(fullName)
    const cut = fullName.slice(0, fullName.indexOf('[') < 0 ? undefined : fullName.indexOf('[')).lastIndexOf('.')
    this.namespace = cut < 0 ? '' : fullName.slice(0, cut)
    this.elementType = shape?.elementType ?? null
    this.rank = shape?.rank ?? 0
    this.definition = shape?.definition ?? null
    this.genericArguments = shape?.genericArguments ?? noTypes
    this.code = shape?.code ?? 1
    this.#kind = shape?.kind ?? null
    this.#declare = declare
  }

  /** What the type was declared with. Reads the declaration when first asked. */
  get declaration(): NetTypeDeclaration {
    if (this.#declaration === null) {
      this.#declaration = this.definition === null ? this.#declare() : this.definition.declaration
      const owner = this.#declaration.class
      if (owner !== undefined && this.definition === null && !Object.hasOwn(owner.prototype, 'netType')) {
        Object.defineProperty(owner.prototype, 'netType', { value: this, writable: true, configurable: true })
      }
    }
    return this.#declaration
  }

  /** Replaces the declaration of a type that has not been used yet; returns false when it is too late. */
  redeclare(declare: () => NetTypeDeclaration): boolean {
    if (this.#declaration !== null) return false
    this.#declare = declare
    return true
  }

  get kind(): TypeKind {
    return (this.#kind ??= this.declaration.kind ?? (this.declaration.values === undefined ? 'class' : 'enum'))
  }

  get isEnum(): boolean {
    return this.kind === 'enum'
  }

  get isInterface(): boolean {
    return this.kind === 'interface'
  }

  get isArray(): boolean {
    return this.rank > 0
  }

  get isDelegate(): boolean {
    return this.kind === 'delegate'
  }

  get isValueType(): boolean {
    return this.kind === 'struct' || this.kind === 'enum'
  }

  get isTypeParameter(): boolean {
    return this.kind === 'typeParameter'
  }

  /** List`1 itself, not List[int]. */
  get isGenericDefinition(): boolean {
    return (
      this.definition === null &&
      this.rank === 0 &&
      this.#kind !== 'typeParameter' &&
      this.declaration.typeParameters !== undefined
    )
  }

  get isGeneric(): boolean {
    return this.definition !== null || this.isGenericDefinition
  }

  get isSealed(): boolean {
    return (
      this.declaration.isSealed ??
      (this.kind === 'struct' ||
        this.kind === 'enum' ||
        this.kind === 'static' ||
        this.kind === 'array' ||
        this.kind === 'delegate')
    )
  }

  get isAbstract(): boolean {
    return this.declaration.isAbstract ?? (this.kind === 'static' || this.kind === 'interface')
  }

  /** The underlying type of Nullable[T], else null. */
  get nullableOf(): NetType | null {
    return this.definition !== null && this.definition.fullName === 'System.Nullable`1'
      ? this.genericArguments[0]!
      : null
  }

  /** Of an enumeration: the type of its numbers. */
  get underlying(): NetType {
    return (this.#underlying ??= requireType(this.declaration.underlying ?? 'System.Int32'))
  }

  get assembly(): string {
    return (this.elementType ?? this).declaration.assembly ?? 'System.Private.CoreLib'
  }

  /** The base class; null for System.Object and interfaces. */
  get base(): NetType | null {
    if (this.#base === undefined) this.#base = this.#readBase()
    return this.#base
  }

  #readBase(): NetType | null {
    if (this.fullName === 'System.Object') return null
    // The commonest types: asked for before anything of them is declared.
    if (this.fullName === 'System.ValueType' || this.code === stringCode) return requireType('System.Object')
    if (this.code > 1) return requireType('System.ValueType')
    if (this.kind === 'interface') return null
    if (this.rank > 0) return requireType('System.Array')
    const base = this.declaration.base
    if (base instanceof NetType) return base
    if (base !== undefined) return typeBySignature(base, this.parameterMap)
    if (this.kind === 'enum') return requireType('System.Enum')
    if (this.kind === 'struct') return requireType('System.ValueType')
    if (this.kind === 'delegate') return requireType('System.MulticastDelegate')
    return requireType('System.Object')
  }

  /** Interfaces the type itself declares and those of its bases, without duplicates. */
  get interfaces(): readonly NetType[] {
    if (this.#interfaces === null) {
      const all = new Set<NetType>()
      const written = this.rank > 0 ? arrayInterfaces(this) : (this.declaration.interfaces ?? [])
      for (const name of written) all.add(name instanceof NetType ? name : typeBySignature(name, this.parameterMap))
      for (const type of [...all]) for (const inherited of type.interfaces) all.add(inherited)
      for (const inherited of this.base?.interfaces ?? []) all.add(inherited)
      this.#interfaces = [...all]
    }
    return this.#interfaces
  }

  /** Type parameters' names of the definition → arguments (for a definition: its parameters as types). */
  get parameterMap(): ReadonlyMap<string, NetType> {
    const names = this.declaration.typeParameters
    if (names === undefined) return noParameters
    const map = new Map<string, NetType>()
    names.forEach((name, i) => {
      map.set(name, this.genericArguments[i] ?? typeParameter(name))
    })
    return map
  }

  /** All members, inherited ones included; built when first asked. */
  get members(): Members {
    return (this.#members ??= readMembers(this))
  }

  /** The instance property or field of a folded name, or null. */
  property(folded: string): Property | null {
    return this.members.properties.get(folded) ?? null
  }

  /** The instance methods of a folded name, or null. */
  methods(folded: string): readonly Method[] | null {
    return this.members.methods.get(folded) ?? null
  }

  staticProperty(folded: string): Property | null {
    return this.members.staticProperties.get(folded) ?? null
  }

  staticMethods(folded: string): readonly Method[] | null {
    return this.members.staticMethods.get(folded) ?? null
  }

  get constructors(): readonly Method[] {
    return this.members.constructors
  }

  /** The array type with this element type. */
  arrayOf(rank = 1): NetType {
    this.#arrays ??= []
    const known = this.#arrays[rank]
    if (known !== undefined) return known
    const name = `${this.fullName}[${','.repeat(rank - 1)}]`
    const made = new NetType(name, () => ({ isSealed: true }), { elementType: this, rank, kind: 'array' })
    this.#arrays[rank] = made
    return made
  }

  /** The constructed type of a generic definition. Throws RangeError when the number of arguments is wrong. */
  makeGeneric(args: readonly NetType[]): NetType {
    const count = this.declaration.typeParameters?.length ?? 0
    if (count !== args.length) throw new RangeError(`${this.fullName} takes ${count} type arguments`)
    this.#constructed ??= new Map()
    const key = args.map((a) => a.id).join()
    const known = this.#constructed.get(key)
    if (known !== undefined) return known
    const made = new NetType(constructedName(this, args), () => this.declaration, {
      definition: this,
      genericArguments: args,
    })
    this.#constructed.set(key, made)
    return made
  }

  /** A number of its own for every type. */
  get id(): number {
    if (this.#id === 0) this.#id = ++lastId
    return this.#id
  }

  /** Whether the type is the other one, derives from it or implements it (no variance). */
  isA(other: NetType): boolean {
    if (this === other) return true
    if (this.#ancestors === null) {
      this.#ancestors = new Set(this.interfaces)
      for (let t = this.base; t !== null; t = t.base) this.#ancestors.add(t)
      this.#ancestors.add(requireType('System.Object'))
    }
    return this.#ancestors.has(other)
  }

  /** Type.IsAssignableFrom: identity, base classes, interfaces with variance, array covariance, T to Nullable[T]. */
  isAssignableFrom(other: NetType): boolean {
    if (other.isA(this)) return true
    if (this.rank > 0) {
      return this.rank === other.rank && isReferenceAssignable(this.elementType!, other.elementType!)
    }
    if (this.definition === null) return false
    if (this.nullableOf === other) return true
    const variance = covariantPositions.get(this.definition.fullName)
    if (variance === undefined) return false
    for (const candidate of other.definition === this.definition ? [other] : other.interfaces) {
      if (candidate.definition !== this.definition) continue
      const fits = this.genericArguments.every((argument, i) => {
        const given = candidate.genericArguments[i]!
        return argument === given || (i >= variance && isReferenceAssignable(argument, given))
      })
      if (fits) return true
    }
    return false
  }

  /** Type.ToString(): generic arguments without assemblies. */
  toString(): string {
    return displayNameOf(this)
  }
}

let lastId = 0
const noParameters: ReadonlyMap<string, NetType> = new Map()

/** Generic types whose parameters from the given position on are covariant. */
const covariantPositions: ReadonlyMap<string, number> = new Map([
  ['System.Collections.Generic.IEnumerable`1', 0],
  ['System.Collections.Generic.IEnumerator`1', 0],
  ['System.Collections.Generic.IReadOnlyCollection`1', 0],
  ['System.Collections.Generic.IReadOnlyList`1', 0],
  ['System.Collections.Generic.IList`1', 1],
  ['System.Linq.IGrouping`2', 0],
  ['System.Func`1', 0],
  ['System.Func`2', 1],
  ['System.Func`3', 2],
])

function isReferenceAssignable(target: NetType, source: NetType): boolean {
  return target === source || (!source.isValueType && !source.isTypeParameter && target.isAssignableFrom(source))
}

const arrayInterfaceNames: readonly string[] = [
  'System.ICloneable',
  'System.Collections.IList',
  'System.Collections.ICollection',
  'System.Collections.IEnumerable',
  'System.Collections.IStructuralComparable',
  'System.Collections.IStructuralEquatable',
]
const arrayGenericInterfaces: readonly string[] = [
  'IList`1',
  'ICollection`1',
  'IEnumerable`1',
  'IReadOnlyList`1',
  'IReadOnlyCollection`1',
]

function arrayInterfaces(type: NetType): (string | NetType)[] {
  if (type.rank !== 1) return [...arrayInterfaceNames]
  const own = arrayGenericInterfaces.map((n) =>
    requireType(`System.Collections.Generic.${n}`).makeGeneric([type.elementType!]),
  )
  return [...arrayInterfaceNames, ...own]
}

const typeParameters: Map<string, NetType> = new Map()

/** The type that stands for a type parameter of this name. */
export function typeParameter(name: string): NetType {
  let type = typeParameters.get(name)
  if (type === undefined) {
    type = new NetType(name, () => ({}), { kind: 'typeParameter' })
    typeParameters.set(name, type)
  }
  return type
}

/** The type of a full name; one that is not declared becomes an opaque class, so that signatures may mention it. */
export function requireType(fullName: string): NetType {
  return typeByFullName(fullName, true)!
}
