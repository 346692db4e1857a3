import type { Value } from '../kernel/value.ts'
import type { NetType } from './netType.ts'

/** A script block as the type system sees it: delegates, script properties and methods, `-replace` and array methods run it through this. */
export interface Invocable {
  readonly isInvocable: true
  /**
   * Runs it and gives its output as an assignment would take it: `nothing`, the one object, or an Object[]. `self` becomes `$this`, `item` `$_` (undefined:
   * not set).
   */
  invokeWith(args: readonly Value[], self?: Value, item?: Value): Value
}

/** Whether a value is a script block. */
export function isInvocable(value: Value | undefined): value is Value & Invocable {
  return typeof value === 'object' && value !== null && (value as Partial<Invocable>).isInvocable === true
}

/** Types of the running script: its classes and `using namespace`s. */
export interface TypeResolver {
  /** The type this name means in the running scope, or null. */
  findType(name: string): NetType | null
}
