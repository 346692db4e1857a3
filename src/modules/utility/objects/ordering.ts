import type { CmdletContext } from '../../../engine/commands/define.ts'
import type { ObjectAccess } from '../../../formatting/access.ts'
import { PropertyExpression } from '../../../formatting/expression.ts'
import { type CalculatedProperty, readProperties } from '../../../formatting/parameters.ts'
import { formattingOf } from '../../../formatting/session-format.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { ErrorRecord, toErrorRecord } from '../../../types/errorRecord.ts'
import { cultureNamed, currentCulture } from '../../../types/text/culture.ts'
import { type Ordering, orderForSorting } from './compare.ts'

/** What an object has for a key: undefined where it lacks the property. */
export type Key = Value | undefined

/** An input object with the values it is ordered by. */
export interface Ordered {
  readonly value: Value
  readonly keys: readonly Key[]
  /** Its place in the input. */
  readonly index: number
}

/** What Sort-Object, Group-Object and Compare-Object share: keys of objects and their order. OrderByProperty */
export class OrderBy {
  readonly access: ObjectAccess
  readonly properties: readonly CalculatedProperty[]
  readonly ordering: Ordering
  readonly #descending: readonly boolean[]
  readonly #writeError: (error: ErrorRecord) => void

  constructor(
    access: ObjectAccess,
    properties: readonly CalculatedProperty[],
    ordering: Ordering,
    descending: boolean,
    writeError: (error: ErrorRecord) => void,
  ) {
    this.access = access
    this.properties = properties
    this.ordering = ordering
    this.#writeError = writeError
    this.#descending =
      properties.length === 0 ? [descending] : properties.map((property) => property.descending ?? descending)
  }

  /** One key a property; a script block that fails is an error and gives null. */
  keysOf(value: Value): Key[] {
    if (this.properties.length === 0) return [value]
    return this.properties.map(({ expression }) => {
      const outcome = expression.first(value, this.access)
      if (outcome === null) return undefined
      if (outcome.failure === undefined) return outcome.value
      this.#writeError(
        new ErrorRecord(toErrorRecord(outcome.failure).exception, 'ExpressionEvaluation', 'InvalidResult', value),
      )
      return null
    })
  }

  /** Objects that lack a property come after those that have it, in either direction. */
  compare(a: Ordered, b: Ordered): number {
    for (let i = 0; i < this.#descending.length; i++) {
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

/** Names with wildcards become the properties that the inputs have, in alphabetical order. */
export function expandWildcards(
  properties: readonly CalculatedProperty[],
  inputs: readonly Value[],
  access: ObjectAccess,
): CalculatedProperty[] {
  return properties.flatMap((property) => {
    if (!property.expression.hasWildcard) return [property]
    const found = new Map<string, string>()
    for (const input of inputs)
      for (const { text } of property.expression.resolve(input, access)) found.set(fold(text), text)
    return [...found.keys()]
      .sort()
      .map((key) => ({ ...property, expression: PropertyExpression.ofName(found.get(key)!) }))
  })
}

/** The properties that objects are ordered by when none are named: the DefaultKeyPropertySet of the first one's type. */
export function implicitProperties(first: Value, access: ObjectAccess): CalculatedProperty[] {
  return access.defaultKeyProperties(first).map((name) => ({
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
  kind: 'select' | 'sort' | 'group' | 'html',
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
