import { nothing, type Value } from '../../kernel/value.ts'
import type { PropertyExpression } from '../expression.ts'
import { FormatEntry, FormatPropertyField, FormatTextField, GroupingEntry, GroupStartData } from '../records/records.ts'
import { displayText } from '../text.ts'
import type { ShapeContext } from './context.ts'
import { writeControl } from './custom.ts'

/** Watches the grouping key of a document's objects and makes the headings. */
export class Grouping {
  readonly #context: ShapeContext
  readonly #expression: PropertyExpression | null
  readonly #label: string | null
  #key: Value = nothing
  #keyName = ''

  constructor(context: ShapeContext) {
    this.#context = context
    const given = context.parameters.groupBy
    const ofView = context.view?.groupBy ?? null
    this.#expression = given?.expression ?? ofView?.expression ?? null
    this.#label = given?.label ?? null
  }

  /** Takes the next object's key; whether it differs from the one before. */
  update(value: Value): boolean {
    if (this.#expression === null) return false
    const { access } = this.#context
    const outcome = this.#expression.first(value, access)
    if (outcome === null || outcome.failure !== undefined) return false
    const before = this.#key
    this.#key = outcome.value
    const isNew = before === nothing || !access.sameKey(outcome.value, before)
    if (isNew) this.#keyName = outcome.expression.text
    return isNew
  }

  /** The start of a group, with its heading if there is a key. */
  heading(first: Value): GroupStartData {
    if (this.#expression === null || this.#key === nothing) return new GroupStartData(null)
    const { access, view, limit } = this.#context
    const entry = new GroupingEntry()
    const ofView = view?.groupBy ?? null
    if (view !== null && ofView?.control != null) {
      writeControl(this.#context, view, ofView.control, first, entry.formatValueList)
      return new GroupStartData(entry)
    }
    const line = new FormatEntry()
    const label = ofView?.label ?? this.#label ?? this.#keyName
    line.formatValueList.push(
      new FormatTextField(`   ${label}: `),
      new FormatPropertyField(displayText(this.#key, access, limit)),
    )
    entry.formatValueList.push(line)
    return new GroupStartData(entry)
  }
}
