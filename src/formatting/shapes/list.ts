import type { Value } from '../../kernel/value.ts'
import { PropertyExpression } from '../expression.ts'
import {
  type FormatEntryInfo,
  ListViewEntry,
  ListViewField,
  ListViewHeaderInfo,
  type ShapeInfo,
} from '../records/records.ts'
import type { ListControl, ListItem } from '../views/definition.ts'
import { chooseEntry } from '../views/view-table.ts'
import { contentText, expressionText, isShown, type ShapeContext, type ShapeGenerator } from './context.ts'
import { propertiesToShow, showsComputerName } from './properties.ts'

const computerName: ListItem = {
  label: 'PSComputerName',
  content: { kind: 'expression', expression: PropertyExpression.ofName('PSComputerName'), format: null },
  condition: null,
}

/** A list by a view. */
export class ViewListShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly #control: ListControl
  readonly autoSize = false

  constructor(context: ShapeContext, control: ListControl) {
    this.#context = context
    this.#control = control
  }

  start(_value: Value): ShapeInfo {
    return new ListViewHeaderInfo()
  }

  entry(value: Value): FormatEntryInfo {
    const { access } = this.#context
    const chosen = chooseEntry(this.#control.entries, access.typeNames(value), value, access)
    const entry = new ListViewEntry()
    const isRemote = chosen.selection === null && showsComputerName(value, access)
    for (const item of isRemote ? [...chosen.items, computerName] : chosen.items) {
      if (!isShown(this.#context, item.condition, value)) continue
      const cell = contentText(this.#context, item.content, value)
      const ownLabel = item.content.kind === 'text' ? item.content.text : item.content.expression.text
      entry.listViewFieldList.push(new ListViewField(item.label ?? cell.label ?? ownLabel, null, cell.text))
    }
    return entry
  }
}

/** A list by each object's properties, or those given. */
export class PropertyListShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly autoSize = false

  constructor(context: ShapeContext) {
    this.#context = context
  }

  start(_value: Value): ShapeInfo {
    return new ListViewHeaderInfo()
  }

  entry(value: Value): FormatEntryInfo {
    const { access, parameters } = this.#context
    const entry = new ListViewEntry()
    for (const { expression, from } of propertiesToShow(parameters.properties, value, access)) {
      const { text } = expressionText(this.#context, expression, value, from?.format ?? null, false)
      entry.listViewFieldList.push(new ListViewField(null, from?.label ?? expression.text, text))
    }
    return entry
  }
}
