import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'
import type { PropertyExpression } from '../expression.ts'
import type { FormatParameters } from '../parameters.ts'
import { displayText, formattedText } from '../text.ts'
import type { Content, View } from '../views/definition.ts'
import type { ViewTable } from '../views/view-table.ts'
import type { Failures } from './failures.ts'

/** What all shapes of one document share. */
export interface ShapeContext {
  readonly access: ObjectAccess
  readonly views: ViewTable
  /** The view that was chosen; null: by the object's properties. */
  readonly view: View | null
  readonly parameters: FormatParameters
  readonly failures: Failures
  /** $FormatEnumerationLimit. */
  readonly limit: number
}

/** The text of a column or item, and the label it gives itself. */
export interface Cell {
  readonly text: string
  readonly label: string | null
}

/** Evaluates an expression on an object and formats what it gives. */
export function expressionText(
  context: ShapeContext,
  expression: PropertyExpression,
  value: Value,
  format: string | null,
  inTable: boolean,
): Cell {
  const { access, failures } = context
  const outcome = expression.first(value, access)
  if (outcome === null) return { text: '', label: null }
  const label = outcome.expression.text
  if (outcome.failure !== undefined)
    return { text: failures.noteExpression(outcome.failure, label, value, access), label }
  return { text: valueText(context, outcome.value, format, inTable && format === null), label }
}

/** A value as text: by the format string if there is one and it fits. */
export function valueText(context: ShapeContext, value: Value, format: string | null, inTable: boolean): string {
  const { access, failures, limit } = context
  if (format !== null && format !== '') {
    try {
      return formattedText(value, format, access)
    } catch (thrown) {
      if (!access.isFailure(thrown)) throw thrown
      if (failures.display) return failures.noteFormat(thrown, format, value, access)
    }
  }
  return displayText(value, access, limit, inTable)
}

/** The text of a view's cell or item. */
export function contentText(context: ShapeContext, content: Content | null, value: Value): Cell {
  if (content === null) return { text: '', label: null }
  if (content.kind === 'text') return { text: content.text, label: null }
  return expressionText(context, content.expression, value, content.format, false)
}

/** Whether a view's item is shown for an object. A condition that fails counts as no. */
export function isShown(context: ShapeContext, condition: PropertyExpression | null, value: Value): boolean {
  if (condition === null) return true
  const outcome = condition.first(value, context.access)
  if (outcome === null) return false
  if (outcome.failure !== undefined) {
    context.failures.noteExpression(outcome.failure, outcome.expression.text, value, context.access)
    return false
  }
  return context.access.isTrue(outcome.value)
}

/** Makes the records of one shape: the start, and an entry for each object. */
export interface ShapeGenerator {
  start(value: Value): import('../records/records.ts').ShapeInfo
  entry(value: Value): import('../records/records.ts').FormatEntryInfo
  readonly autoSize: boolean
}
