import { Hashtable } from '../dotnet/hashtable.ts'
import { isControlFlow } from '../kernel/control.ts'
import { Fault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { adapterOf } from './adapter.ts'
import { adapterMethods, adapterStaticMethods } from './adapterMethods.ts'
import { ambient } from './ambient.ts'
import { NetArray } from './array.ts'
import { setFolded } from './assignment.ts'
import { Exception } from './exception.ts'
import { callMethod, convertArguments, selectOverload } from './invocation.ts'
import type { Method, Property } from './memberTable.ts'
import { invokeMember } from './methods.ts'
import { type NetType, requireType } from './netType.ts'
import { type CallConstraints, type Choice, unconstrained } from './overloads.ts'
import { getFolded, getProperty } from './properties.ts'
import { PSCustomObject, PSObject } from './psobject.ts'
import { PSReference } from './psReference.ts'
import type { Shape } from './shape.ts'
import { invokeStatic, staticOwner } from './statics.ts'
import { typeDataMemberOf } from './typeData.ts'
import { typeOf } from './typeOf.ts'

const memberSetName = 'System.Management.Automation.PSMemberSet'

/** Whether a name on instances of a type always means the class's own property, so that the look-up can be kept. */
function ownProperty(type: NetType, folded: string): Property | null {
  if (type.hasExtendedInstances || folded.startsWith('ps') || adapterOf(type) !== null) return null
  if (type.isA(requireType('System.Collections.IDictionary'))) return null
  if (typeDataMemberOf(type, folded) !== undefined || type.fullName === memberSetName) return null
  const property = type.property(folded)
  return property === null || property.get === null ? null : property
}

/** A place in a script that reads or writes one property: remembers what it found for the last shape or type. */
export class PropertySite {
  readonly name: string
  readonly #folded: string
  readonly #isCount: boolean
  #shape: Shape | null = null
  #slot = 0
  #type: NetType | null = null
  #property: Property | null = null
  #data: unknown = null
  #version = 0

  constructor(name: string) {
    this.name = name
    this.#folded = fold(name)
    this.#isCount = this.#folded === 'length' || this.#folded === 'count'
  }

  /** `target.name`, looking into collections; undefined where nothing has the member. */
  get(target: Value): Value | undefined {
    if (typeof target === 'object' && target !== null) {
      if (target instanceof PSCustomObject) {
        const { shape } = target
        if (shape === this.#shape) return target.slots[this.#slot] as Value
        const slot = shape.slotOf(this.#folded)
        if (slot >= 0 && !shape.isMember[slot]) {
          this.#shape = shape
          this.#slot = slot
          return target.slots[slot] as Value
        }
        return getFolded(target, this.name, this.#folded)
      }
      if (target instanceof Hashtable && !typeOf(target).hasExtendedInstances) {
        const value = target.getNamed(this.name, this.#folded)
        if (value !== undefined) return value
        return getFolded(target, this.name, this.#folded)
      }
      if (
        target instanceof NetArray &&
        this.#isCount &&
        target.lengths === null &&
        !target.netType.hasExtendedInstances
      )
        return target.storage.length
      if (target instanceof PSObject || target === nothing) return getFolded(target, this.name, this.#folded)
    }
    if (target === null) return undefined
    return this.#read(target)
  }

  #read(target: Value): Value | undefined {
    const type = typeOf(target)
    if (type !== this.#type || this.#isStale()) {
      this.#type = type
      this.#data = ambient.typeData
      this.#version = ambient.typeData?.version ?? 0
      this.#property = ownProperty(type, this.#folded)
    }
    const property = this.#property
    if (property === null || type.hasExtendedInstances) return getFolded(target, this.name, this.#folded)
    try {
      return getProperty(property, target)
    } catch (thrown) {
      if (isControlFlow(thrown) || !(thrown instanceof Fault || thrown instanceof Exception)) throw thrown
      // Reading a property never fails: the slow way says which errors pass.
      return getFolded(target, this.name, this.#folded)
    }
  }

  #isStale(): boolean {
    return this.#data !== ambient.typeData || this.#version !== (ambient.typeData?.version ?? 0)
  }

  /** `target.name = value`. */
  set(target: Value, value: Value): void {
    if (target instanceof PSCustomObject) {
      const { shape } = target
      if (shape === this.#shape) {
        target.slots[this.#slot] = value === nothing ? null : value
        return
      }
      const slot = shape.slotOf(this.#folded)
      if (slot >= 0 && !shape.isMember[slot]) {
        this.#shape = shape
        this.#slot = slot
        target.slots[slot] = value === nothing ? null : value
        return
      }
    }
    setFolded(target, this.name, this.#folded, value === nothing ? null : value)
  }
}

/** The types of arguments that a cached choice was made for; null where the choice depends on more than types. */
function argumentTypes(args: readonly Value[]): (NetType | null)[] | null {
  const types: (NetType | null)[] = new Array(args.length)
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!
    if (
      argument instanceof PSReference ||
      argument instanceof PSObject ||
      (argument instanceof NetArray && argument.length > 0 && Array.isArray(argument.storage))
    )
      return null
    types[i] = argument === null || argument === nothing ? null : typeOf(argument)
  }
  return types
}

function sameTypes(types: readonly (NetType | null)[], args: readonly Value[]): boolean {
  if (types.length !== args.length) return false
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!
    const type = argument === null || argument === nothing ? null : typeOf(argument)
    if (type !== types[i] || argument instanceof PSObject) return false
  }
  return true
}

/** A place in a script that calls one method: remembers the overload for the last types. */
export class MethodSite {
  readonly name: string
  readonly constraints: CallConstraints
  readonly #folded: string
  #type: NetType | null = null
  #methods: readonly Method[] | null = null
  #data: unknown = null
  #version = 0
  #choice: Choice | null = null
  #choiceTypes: readonly (NetType | null)[] | null = null

  /** `argumentTypes`: types of casts on the arguments; `targetType`: of a cast on the target. */
  constructor(
    name: string,
    argumentTypes: readonly (NetType | null)[] | null = null,
    targetType: NetType | null = null,
  ) {
    this.name = name
    this.constraints =
      argumentTypes === null && targetType === null ? unconstrained : { typeArguments: null, targetType, argumentTypes }
    this.#folded = fold(name)
  }

  /** `target.name(args)`. */
  invoke(target: Value, args: readonly Value[], generics?: readonly NetType[]): Value {
    if (
      target === null ||
      target === nothing ||
      target instanceof PSObject ||
      target instanceof PSCustomObject ||
      generics !== undefined
    )
      return this.#slowly(target, args, generics)
    const type = typeOf(target)
    if (type !== this.#type || this.#isStale()) this.#look(type)
    if (this.#methods === null || type.hasExtendedInstances) return this.#slowly(target, args, undefined)
    return this.#call(this.#methods, target, args)
  }

  #slowly(target: Value, args: readonly Value[], generics: readonly NetType[] | undefined): Value {
    return invokeMember(
      target,
      this.name,
      args,
      generics === undefined ? this.constraints : { ...this.constraints, typeArguments: generics },
    )
  }

  #isStale(): boolean {
    return this.#data !== ambient.typeData || this.#version !== (ambient.typeData?.version ?? 0)
  }

  #look(type: NetType): void {
    this.#type = type
    this.#data = ambient.typeData
    this.#version = ambient.typeData?.version ?? 0
    this.#choice = null
    this.#choiceTypes = null
    const isPlain =
      !type.isDelegate &&
      !/\.PS(?:Method|ParameterizedProperty)/.test(type.fullName) &&
      typeDataMemberOf(type, this.#folded) === undefined
    this.#methods = isPlain ? adapterMethods(type, this.#folded) : null
  }

  #call(methods: readonly Method[], self: Value, args: readonly Value[]): Value {
    let choice = this.#choice
    if (choice === null || this.#choiceTypes === null || !sameTypes(this.#choiceTypes, args)) {
      choice = selectOverload(this.name, methods, args, this.constraints)
      this.#choiceTypes = argumentTypes(args)
      this.#choice = choice
    }
    return callMethod(choice.method, self, convertArguments(choice, args, this.name), this.name, args.length)
  }

  /** `[type]::name(args)`. */
  invokeStatic(target: Value, args: readonly Value[], generics?: readonly NetType[]): Value {
    const type = staticOwner(target)
    if (this.#folded === 'new' || generics !== undefined) {
      return invokeStatic(
        type,
        this.name,
        args,
        generics === undefined ? this.constraints : { ...this.constraints, typeArguments: generics },
      )
    }
    if (type !== this.#type) {
      this.#type = type
      this.#methods = adapterStaticMethods(type, this.#folded)
      this.#choice = null
      this.#choiceTypes = null
    }
    if (this.#methods === null) return invokeStatic(type, this.name, args, this.constraints)
    return this.#call(this.#methods, type, args)
  }
}
