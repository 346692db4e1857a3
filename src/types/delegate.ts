import { nothing, type Value } from '../kernel/value.ts'
import { convert } from './conversion/convert.ts'
import type { Invocable } from './invocable.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'

/** A .NET delegate. */
export class Delegate {
  readonly netType: NetType
  readonly invoke: (args: readonly Value[]) => Value
  /** The script block it was made of, or null. */
  readonly script: (Value & Invocable) | null

  constructor(netType: NetType, invoke: (args: readonly Value[]) => Value, script: (Value & Invocable) | null = null) {
    this.netType = netType
    this.invoke = invoke
    this.script = script
  }
}

/** A delegate over a script block: the result is converted to the delegate's return type. */
export function delegateOf(type: NetType, script: Value & Invocable): Delegate {
  const method = type.methods('invoke')?.[0]
  const result = method?.returnType ?? requireType('System.Object')
  const isVoid = result.fullName === 'System.Void'
  return new Delegate(
    type,
    (args) => {
      // The first argument is also `$_`, as event handlers' and predicates' scripts expect.
      const value = script.invokeWith(args, undefined, args.length > 0 ? args[0] : undefined)
      if (isVoid) return nothing
      return convert(value === nothing ? null : value, result)
    },
    script,
  )
}
