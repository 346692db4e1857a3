import * as boxes from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'

/** A number box or primitive as a JavaScript number; null for anything else. */
export function numberOf(value: Value): number | null {
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof boxes.Decimal) return Number(value.mantissa) / 10 ** value.scale
  if (value === null || typeof value !== 'object') return null
  const inner = (value as { readonly value?: unknown }).value
  if (typeof inner === 'number') return inner
  return typeof inner === 'bigint' ? Number(inner) : null
}

/** A property's number divided by a unit, with thousands separators and two decimals; of single precision as the views have it. */
export function scaled(name: string, unit: number): (value: Value, access: ObjectAccess) => Value {
  return (value, access) => {
    const amount = numberOf(access.property(value, name)) ?? 0
    return access.formatted(new boxes.Single(Math.fround(amount / unit)), 'N2')
  }
}
