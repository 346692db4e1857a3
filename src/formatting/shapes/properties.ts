import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'
import { PropertyExpression } from '../expression.ts'
import type { CalculatedProperty } from '../parameters.ts'

/** A property to show, and the element of -Property it came from. */
export interface ShownProperty {
  readonly expression: PropertyExpression
  readonly from: CalculatedProperty | null
}

const own = (name: string): ShownProperty => ({ expression: PropertyExpression.ofName(name), from: null })

/** Whether an object that came from a remote session asks for its PSComputerName to be shown. */
export function showsComputerName(value: Value, access: ObjectAccess): boolean {
  if (access.resolveNames(value, 'PSShowComputerName').length === 0) return false
  if (access.resolveNames(value, 'PSComputerName').length === 0) return false
  return access.isTrue(access.property(value, 'PSShowComputerName'))
}

/** The elements of -Property on an object; wildcards give each property that matches. `keepMissing`: a name without property stays a column. */
export function expandGiven(
  given: readonly CalculatedProperty[],
  value: Value,
  access: ObjectAccess,
  keepMissing: boolean,
): ShownProperty[] {
  const shown: ShownProperty[] = []
  for (const from of given) {
    const resolved = from.expression.resolve(value, access)
    if (keepMissing && resolved.length === 0 && !from.expression.hasWildcard)
      shown.push({ expression: from.expression, from })
    for (const expression of resolved) shown.push({ expression, from })
  }
  return shown
}

/** All properties of an object, in order; those that remoting adds only where they are meant to be seen. */
export function allProperties(value: Value, access: ObjectAccess): ShownProperty[] {
  const names = access.propertyNames(value)
  const hasSwitch = names.some((name) => name.toLowerCase() === 'psshowcomputername')
  const shows = hasSwitch && showsComputerName(value, access)
  const shown: ShownProperty[] = []
  for (const name of names) {
    if (hasSwitch) {
      const folded = name.toLowerCase()
      if (folded === 'psshowcomputername' || (folded === 'pscomputername' && !shows)) continue
    }
    shown.push({ expression: PropertyExpression.ofResolvedName(name), from: null })
  }
  return shown
}

/** The properties that stand for an object by its type's default display set; [] where there is none. */
export function defaultProperties(value: Value, access: ObjectAccess): ShownProperty[] {
  const names = access.defaultDisplayProperties(value)
  if (names.length === 0) return []
  const shown = names.map(own)
  if (showsComputerName(value, access)) shown.push(own('PSComputerName'))
  return shown
}

/** What a list or custom view shows of an object: what was given, else the default display set, else all. */
export function propertiesToShow(
  given: readonly CalculatedProperty[],
  value: Value,
  access: ObjectAccess,
): ShownProperty[] {
  if (given.length > 0) return expandGiven(given, value, access, false)
  const defaults = defaultProperties(value, access)
  return defaults.length > 0 ? defaults : allProperties(value, access)
}
