import type { Value } from '../../kernel/value.ts'
import {
  ComplexViewEntry,
  ComplexViewHeaderInfo,
  FormatEntry,
  type FormatEntryInfo,
  FormatNewLine,
  FormatPropertyField,
  FormatTextField,
  type FormatValue,
  FrameInfo,
  type ShapeInfo,
} from '../records/records.ts'
import type { CustomControl, CustomItem, View } from '../views/definition.ts'
import { chooseEntry } from '../views/view-table.ts'
import { isShown, type ShapeContext, type ShapeGenerator, valueText } from './context.ts'

const deepest = 50

/** A custom view: text, values, line ends, frames and further controls. */
export class ViewCustomShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly #view: View
  readonly #control: CustomControl
  readonly autoSize = false

  constructor(context: ShapeContext, view: View, control: CustomControl) {
    this.#context = context
    this.#view = view
    this.#control = control
  }

  start(_value: Value): ShapeInfo {
    return new ComplexViewHeaderInfo()
  }

  entry(value: Value): FormatEntryInfo {
    const entry = new ComplexViewEntry()
    writeControl(this.#context, this.#view, this.#control, value, entry.formatValueList, 0)
    return entry
  }
}

/** Adds what a custom control shows of an object. */
export function writeControl(
  context: ShapeContext,
  view: View,
  control: CustomControl | string,
  value: Value,
  into: FormatValue[],
  depth = 0,
): void {
  const body = typeof control === 'string' ? context.views.control(view, control) : control
  if (body === null) return
  const { access } = context
  const chosen = chooseEntry(body.entries, access.typeNames(value), value, access)
  writeItems(context, view, chosen.items, value, into, depth)
}

function writeItems(
  context: ShapeContext,
  view: View,
  items: readonly CustomItem[],
  value: Value,
  into: FormatValue[],
  depth: number,
): void {
  if (depth === deepest) return
  const entry = new FormatEntry()
  into.push(entry)
  const list = entry.formatValueList
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        list.push(new FormatTextField(item.text))
        break
      case 'newLine':
        for (let i = 0; i < item.count; i++) list.push(new FormatNewLine())
        break
      case 'frame': {
        const frame = new FormatEntry(new FrameInfo(item.left, item.right, item.firstLine))
        writeItems(context, view, item.items, value, frame.formatValueList, depth)
        list.push(frame)
        break
      }
      case 'expression':
        if (isShown(context, item.condition, value)) writeExpression(context, view, item, value, list, depth)
        break
    }
  }
}

function writeExpression(
  context: ShapeContext,
  view: View,
  item: Extract<CustomItem, { readonly kind: 'expression' }>,
  value: Value,
  into: FormatValue[],
  depth: number,
): void {
  const { access, failures } = context
  let result: Value = value
  if (item.expression !== null) {
    const outcome = item.expression.first(value, access)
    result = outcome?.value ?? null
    if (outcome !== null && outcome.failure !== undefined) {
      failures.noteExpression(outcome.failure, outcome.expression.text, value, access)
    }
  }
  const items = item.each && result !== null ? access.enumerate(result) : null
  if (item.control === null) {
    if (items === null) into.push(new FormatPropertyField(valueText(context, result, item.format, false)))
    else
      for (const each of items)
        if (each !== null) into.push(new FormatPropertyField(valueText(context, each, item.format, false)))
    return
  }
  if (result === null) return
  if (items === null) writeControl(context, view, item.control, result, into, depth + 1)
  else for (const each of items) if (each !== null) writeControl(context, view, item.control, each, into, depth + 1)
}
