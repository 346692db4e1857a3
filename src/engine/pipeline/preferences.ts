import { fold } from '../../kernel/text.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { findVariable } from '../../session/variables.ts'
import { EnumValue, enumText } from '../../types/enum.ts'

/** System.Management.Automation.ActionPreference, by name. */
export type ActionPreference = 'SilentlyContinue' | 'Stop' | 'Continue' | 'Inquire' | 'Ignore' | 'Suspend' | 'Break'

const byNumber: readonly ActionPreference[] = [
  'SilentlyContinue',
  'Stop',
  'Continue',
  'Inquire',
  'Ignore',
  'Suspend',
  'Break',
]
const byName: ReadonlyMap<string, ActionPreference> = new Map(byNumber.map((name) => [fold(name), name]))

/** The preference a value means; null where it means none. */
export function preferenceFrom(value: Value): ActionPreference | null {
  if (typeof value === 'string') return byName.get(fold(value.trim())) ?? byNumber[Number(value.trim() || 'x')] ?? null
  if (typeof value === 'number') return byNumber[value] ?? null
  if (value instanceof EnumValue) return byName.get(fold(enumText(value))) ?? null
  return null
}

/** The preference a variable holds, as seen from a scope; the default where it is unset or makes no sense. */
export function preferenceOf(frame: Frame, foldedName: string, otherwise: ActionPreference): ActionPreference {
  const value = findVariable(frame, foldedName)
  if (value === undefined || isNull(value)) return otherwise
  return preferenceFrom(value) ?? otherwise
}

export function errorActionOf(frame: Frame): ActionPreference {
  return preferenceOf(frame, 'erroractionpreference', 'Continue')
}
