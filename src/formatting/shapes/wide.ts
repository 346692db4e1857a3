import type { Value } from '../../kernel/value.ts'
import { type FormatEntryInfo, type ShapeInfo, WideViewEntry, WideViewHeaderInfo } from '../records/records.ts'
import { displayName } from '../text.ts'
import type { WideControl } from '../views/definition.ts'
import { chooseEntry } from '../views/view-table.ts'
import { contentText, expressionText, type ShapeContext, type ShapeGenerator } from './context.ts'
import { allProperties, defaultProperties, expandGiven, type ShownProperty } from './properties.ts'

/** A wide list: one text an object, in columns. By a view, by the property given, or by the property that names the object. */
export class WideShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly #control: WideControl | null

  constructor(context: ShapeContext, control: WideControl | null) {
    this.#context = context
    this.#control = control
  }

  get autoSize(): boolean {
    return this.#context.parameters.autoSize ?? this.#control?.autoSize ?? false
  }

  start(_value: Value): ShapeInfo {
    const info = new WideViewHeaderInfo()
    if (!this.autoSize) info.columns = this.#context.parameters.columns ?? this.#control?.columns ?? 0
    return info
  }

  entry(value: Value): FormatEntryInfo {
    const { access } = this.#context
    if (this.#control !== null) {
      const chosen = chooseEntry(this.#control.entries, access.typeNames(value), value, access)
      return new WideViewEntry(contentText(this.#context, chosen.content, value).text)
    }
    const shown = this.#property(value)
    if (shown === undefined) return new WideViewEntry('')
    return new WideViewEntry(
      expressionText(this.#context, shown.expression, value, shown.from?.format ?? null, false).text,
    )
  }

  #property(value: Value): ShownProperty | undefined {
    const { access, parameters } = this.#context
    if (parameters.properties.length > 0) return expandGiven(parameters.properties, value, access, false)[0]
    const name = displayName(value, access)
    if (name !== null) return { expression: name, from: null }
    return defaultProperties(value, access)[0] ?? allProperties(value, access)[0]
  }
}
