/** What one ProcessRecord saw, as the protocol's `bind` answers it. */

import { compareOrdinalIgnoreCase } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { type NetType, netType, requireType } from '../../../types/netType.ts'
import { SwitchParameter } from '../../../types/switchParameter.ts'
import { PSCredential } from '../../netTypes/credential.ts'
import { dictionaryEntries, getMember, listItems, rawTypeOf, shownText, typeOf, unwrap } from '../typing.ts'

const name = 'Mpsh.Bound'

/** The type a generated function calls to record: `[Mpsh.Bound]::Of($PSCmdlet)`. */
export const boundType = netType(name, () => ({
  assembly: 'mpsh',
  members: {
    'static Of(Object cmdlet): Object': (cmdlet: Value) => {
      const invocation = getMember(cmdlet, 'MyInvocation') as Value
      return new Bound(
        getMember(cmdlet, 'ParameterSetName') as string,
        getMember(invocation, 'BoundParameters') as Value,
      )
    },
  },
}))

/** One record: the set and the parameters bound at that moment. */
export class Bound {
  readonly set: string
  readonly #parameters: readonly (readonly [string, Value])[]

  readonly #showsUsers: boolean

  /** `showsUsers`: a credential is shown as its user's name. */
  constructor(set: string, boundParameters: Value, showsUsers = false) {
    this.set = set
    this.#showsUsers = showsUsers
    this.#parameters = (dictionaryEntries(boundParameters) ?? []).map(([key, value]) => [String(key), value])
  }

  get netType(): NetType {
    return requireType(name)
  }

  /** Parameters by name in alphabetical order, each as `Type:text`. */
  toJSON(): { set: string; bound: Record<string, string> } {
    const sorted = [...this.#parameters].sort(([a], [b]) => compareOrdinalIgnoreCase(a, b))
    return { set: this.set, bound: Object.fromEntries(sorted.map(([key, value]) => [key, this.#shown(value)])) }
  }

  #shown(value: Value): string {
    const base = value === null ? null : unwrap(value)
    if (this.#showsUsers && base instanceof PSCredential) return `PSCredential:${base.userName}`
    return boundText(value)
  }
}

/** `Type:text`; arrays and lists joined by commas, switches as `Switch:True`. */
export function boundText(value: Value): string {
  if (value === null) return 'null'
  const base = unwrap(value)
  if (base instanceof SwitchParameter) return `Switch:${base.isPresent ? 'True' : 'False'}`
  const items = listItems(base)
  if (items !== null)
    return `${typeOf(base).name}:${items.map((item) => (item === null ? '' : shownText(item))).join(',')}`
  const type = base === value ? rawTypeOf(base) : typeOf(base)
  return `${type.name}:${shownText(base)}`
}
