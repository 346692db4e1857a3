import type { CmdletContext } from '../../../engine/commands/define.ts'
import type { ObjectAccess } from '../../../formatting/access.ts'
import { PropertyExpression } from '../../../formatting/expression.ts'
import { type CalculatedProperty, readProperties } from '../../../formatting/parameters.ts'
import { formattingOf } from '../../../formatting/session-format.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { baseOf, PSCustomObject } from '../../../types/psobject.ts'
import { cultureNamed, currentCulture } from '../../../types/text/culture.ts'
import { typeOf } from '../../../types/typeOf.ts'
import { type Ordering, orderForSorting } from './compare.ts'

/** An input object with the values it is ordered by; undefined where it lacks the property. */
export interface Ordered {
  readonly value: Value
  readonly keys: readonly (Value | undefined)[]
  /** Its place in the input. */
  readonly index: number
}

/** What Sort-Object and Group-Object share: keys of objects and their order. OrderByProperty */
export class OrderBy {
  readonly access: ObjectAccess
  readonly properties: readonly CalculatedProperty[]
  readonly ordering: Ordering
  readonly #descending: readonly boolean[]

  constructor(
    access: ObjectAccess,
    properties: readonly CalculatedProperty[],
    ordering: Ordering,
    descending: boolean,
  ) {
    this.access = access
    this.properties = properties
    this.ordering = ordering
    this.#descending =
      properties.length === 0 ? [descending] : properties.map((property) => property.descending ?? descending)
  }

  keysOf(value: Value): (Value | undefined)[] {
    if (this.properties.length === 0) return [value]
    return this.properties.map(({ expression }) => {
      const outcome = expression.first(value, this.access)
      return outcome === null || outcome.failure !== undefined ? undefined : outcome.value
    })
  }

  /** Objects that lack a property come after those that have it. */
  compare(a: Ordered, b: Ordered): number {
    for (let i = 0; i < a.keys.length; i++) {
      const x = a.keys[i]
      const y = b.keys[i]
      if (x === undefined && y === undefined) continue
      if (x === undefined) return 1
      if (y === undefined) return -1
      const order = orderForSorting(x, y, this.ordering)
      if (order !== 0) return this.#descending[i] ? -order : order
    }
    return 0
  }
}

/** The properties that objects are ordered by when none are named: null for what orders itself. */
export function implicitProperties(first: Value, access: ObjectAccess): CalculatedProperty[] | null {
  const base = baseOf(first)
  if (base === null || typeof base !== 'object' || typeOf(base).isValueType) return null
  const names = access.defaultDisplayProperties(first)
  const chosen = names.length > 0 ? names : base instanceof PSCustomObject ? access.propertyNames(first) : []
  if (chosen.length === 0) return null
  return chosen.map((name) => ({
    expression: PropertyExpression.ofName(name),
    label: null,
    width: 0,
    alignment: null,
    format: null,
    depth: null,
    descending: null,
  }))
}

type Context = Pick<CmdletContext<unknown, unknown>, 'frame' | 'throwTerminating'>

/** Reads -Property of a command; what is wrong with it ends the command. */
export function propertiesOf(
  { frame, throwTerminating }: Context,
  property: Value | undefined,
  kind: 'select' | 'sort' | 'group',
): CalculatedProperty[] {
  if (property === undefined || property === null) return []
  try {
    return readProperties(itemsOf(property), kind, formattingOf(frame.session).access)
  } catch (thrown) {
    if (thrown instanceof Fault) throwTerminating(thrown)
    throw thrown
  }
}

/** The culture of -Culture, a name or a number; the current one without it. */
export function cultureOf(name: string | undefined): string {
  if (name === undefined || name === '') return currentCulture().name
  return cultureNamed(name).name
}
