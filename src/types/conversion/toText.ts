import type { Value } from '../../kernel/value.ts'
export function toText(value: Value): string {
  return String(value)
}
