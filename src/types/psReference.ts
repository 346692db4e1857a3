import type { Value } from '../kernel/value.ts'
import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'
import { typeOf } from './typeOf.ts'

/** What `[ref]$x` refers to: a variable of the session, or a place of its own. */
export interface Referenced {
  value: Value
}

const space = 'System.Management.Automation.'

/** PSReference[T] for what is referred to. */
function referenceType(value: Value): NetType {
  const type = value === null ? requireType(`${space}LanguagePrimitives+Null`) : typeOf(value)
  return requireType(`${space}PSReference\`1`).makeGeneric([
    type.fullName === `${space}PSCustomObject` ? requireType(`${space}PSObject`) : type,
  ])
}

/** System.Management.Automation.PSReference: `[ref]`. */
export class PSReference {
  readonly netType: NetType
  readonly #target: Referenced

  /** Over a variable (anything with a settable `value`), or with a place of its own for `{ value }`. */
  constructor(target: Referenced) {
    this.#target = target
    this.netType = referenceType(target.value)
  }

  get value(): Value {
    return this.#target.value
  }

  set value(value: Value) {
    this.#target.value = value
  }
}

/** `[ref]` over a value instead of a variable. */
export function referenceTo(value: Value): PSReference {
  return new PSReference({ value })
}
