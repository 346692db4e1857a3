import { nothing, type Value } from '../../kernel/value.ts'
import { PSObject } from '../psobject.ts'

/** What the operators look at: the wrapped value of a PSObject, null for AutomationNull. */
export function plain(value: Value): Value {
  if (value instanceof PSObject) return value.base
  return value === nothing ? null : value
}
