import type { Value } from '../kernel/value.ts'
import type { OwnMembers } from './memberTable.ts'
import type { NetType } from './netType.ts'

/**
 * How a .NET class is declared to mpsh. `members` is keyed by signature, written as in the reference list of type members:
 *
 *     'new(Int32 capacity)'                        a constructor:            (capacity) => instance
 *     'Append(String value): StringBuilder'        an instance method:       (self, value) => result
 *     'static Join(String separator, params String[] value): String'         (separator, value) => result
 *     'Length: Int32 get set'                      a property:               { get: (self) => …, set: (self, value) => … } or just the getter
 *     'static Empty: String'                       a static property/field   { get: () => … } or just the getter
 *     'Item[Int32 index]: Char get set'            the indexer:              { get: (self, index) => …, set: (self, index, value) => … }
 *
 * Types are written by their name within System (`String`, `Int32`, `Object[]`), else in full; `T`, `TKey` are the type parameters.
 * `explicit Add(Object value): Int32` is there for the class's interfaces only (an explicit interface implementation).
 * Arguments arrive converted to the declared parameter types; results are mpsh values (Int32 as number, Int64 as bigint, boxes …).
 * A method that returns nothing is declared with `: Void` and its result is ignored. Signatures are parsed when the type is first used.
 *
 * `Type name?` marks an optional parameter (arrives as `undefined` when omitted), `params Type[] name` collects, `ref Type name` arrives as a
 * PSReference. Where an enumeration is the declared result, a plain number is turned into its value. Constructors and static members of
 * generic types are called with the constructed NetType as `this` (write them as methods or functions, not arrows, to see it).
 */
export interface NetTypeDeclaration {
  /** Base class's full name; default System.Object (enumerations System.Enum, structs System.ValueType, delegates System.MulticastDelegate). Script classes give the type. */
  readonly base?: string | NetType
  readonly interfaces?: readonly (string | NetType)[]
  readonly kind?: 'class' | 'struct' | 'interface' | 'enum' | 'static' | 'delegate'
  readonly isSealed?: boolean
  readonly isAbstract?: boolean
  /** The JavaScript class of the instances; its prototype gets this type as `netType`. Absent for types whose instances are primitives or carry their own type. */
  readonly class?: abstract new (
    ...args: never[]
  ) => object
  /** Names of the type parameters of a generic type definition. */
  readonly typeParameters?: readonly string[]
  /** Enumerations: names and values in declaration order; `flags` for [Flags]; `underlying` default Int32. */
  readonly values?: readonly (readonly [string, number | bigint])[]
  readonly flags?: boolean
  readonly underlying?: string
  readonly members?: Readonly<Record<string, MemberImplementation>>
  /** Names of properties that are there by name but not listed, as PSMemberInfo.IsHidden. */
  readonly hidden?: readonly string[]
  /**
   * Members that are not public and that scripts reach by reflection (BindingFlags.NonPublic): properties by name, `new` the constructor. All are of
   * type Object.
   */
  readonly nonPublic?: Readonly<Record<string, PropertyImplementation | Implementation>>
  /** Structs: default(T), as array elements and uninitialised fields have it. */
  readonly defaultValue?: (type: NetType) => Value
  /** Members made at run time instead of `members` (script classes). */
  readonly ownMembers?: () => OwnMembers
  /** The declaring assembly's simple name; default System.Private.CoreLib. */
  readonly assembly?: string
  /** Where instances enumerate in a pipeline/foreach: the iteration. Strings and dictionaries do not enumerate. */
  readonly enumerate?: (self: never) => Iterable<Value>
}

// biome-ignore lint/suspicious/noExplicitAny: implementations take whatever parameter types their signature key declares
export type Implementation = (...args: any[]) => unknown

export interface PropertyImplementation {
  readonly get?: Implementation
  readonly set?: Implementation
}

export type MemberImplementation = Implementation | PropertyImplementation

/** A type's name with a thunk of its declaration: cheap to make at start-up, read when first used. */
export interface NetTypeEntry {
  readonly name: string
  readonly declare: () => NetTypeDeclaration
}

/** Declares a .NET type. `name` is the full name; a generic definition's is written with its arity: System.Collections.Generic.List`1. */
export function netType(name: string, declare: () => NetTypeDeclaration): NetTypeEntry {
  return { name, declare }
}
