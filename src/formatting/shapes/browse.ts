import type { Value } from '../../kernel/value.ts'
import type { CalculatedProperty } from '../parameters.ts'
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
import { isScalarType } from '../scalars.ts'
import { displayText } from '../text.ts'
import type { ShapeContext, ShapeGenerator } from './context.ts'
import { errorText } from './failures.ts'
import { propertiesToShow } from './properties.ts'

const step = 2

interface Level {
  readonly depth: number
  readonly deepest: number
}

function next(level: Level): Level {
  return { depth: level.depth + 1, deepest: level.deepest }
}

/** Format-Custom without a view: the object's properties, and theirs, as `class Name { … }`. */
export class BrowseShape implements ShapeGenerator {
  readonly #context: ShapeContext
  readonly autoSize = false

  constructor(context: ShapeContext) {
    this.#context = context
  }

  start(_value: Value): ShapeInfo {
    return new ComplexViewHeaderInfo()
  }

  entry(value: Value): FormatEntryInfo {
    const { access, parameters, limit } = this.#context
    const entry = new ComplexViewEntry()
    const level = { depth: 0, deepest: parameters.depth }
    const wrapped = (): FormatValue[] => {
      const inner = new FormatEntry()
      entry.formatValueList.push(inner)
      return inner.formatValueList
    }
    if (isScalarType(access.typeNames(value))) {
      wrapped().push(new FormatPropertyField(displayText(value, access, limit)), new FormatNewLine())
      return entry
    }
    const items = access.enumerate(value)
    if (items !== null) this.#writeItems(items, level, wrapped())
    else this.#writeObject(value, level, parameters.properties, entry.formatValueList)
    return entry
  }

  #writeObject(value: Value, level: Level, given: readonly CalculatedProperty[], into: FormatValue[]): void {
    const { access } = this.#context
    const entry = new FormatEntry()
    into.push(entry)
    const list = entry.formatValueList
    const name = access.typeNames(value)[0]
    const shortName = name === undefined ? 'PSObject' : name.slice(name.lastIndexOf('.') + 1)
    list.push(
      new FormatTextField(`class ${shortName}`),
      new FormatNewLine(),
      new FormatTextField('{'),
      new FormatNewLine(),
    )
    this.#writeProperties(value, level, given, indented(list))
    list.push(new FormatTextField('}'), new FormatNewLine())
  }

  #writeProperties(value: Value, outer: Level, given: readonly CalculatedProperty[], into: FormatValue[]): void {
    const { access, failures } = this.#context
    for (const { expression, from } of propertiesToShow(given, value, access)) {
      into.push(new FormatTextField(`${expression.text} = `))
      const outcome = expression.first(value, access)
      let result = outcome?.value ?? null
      if (outcome !== null && outcome.failure !== undefined) {
        failures.noteExpression(outcome.failure, expression.text, value, access)
        result = failures.display ? errorText : ''
      }
      const level = from?.depth == null ? outer : { depth: outer.depth, deepest: from.depth }
      const items = result === null ? null : access.enumerate(result)
      if (items !== null) {
        into.push(new FormatNewLine())
        this.#writeItems(items, next(level), indented(into))
      } else if (this.#isLeaf(result, level)) this.#writeLeaf(result, into)
      else {
        into.push(new FormatNewLine())
        this.#writeObject(result, next(level), [], indented(into))
      }
    }
  }

  #writeItems(items: Iterable<Value>, level: Level, into: FormatValue[]): void {
    into.push(new FormatTextField('['), new FormatNewLine())
    this.#writeEach(items, level, indented(into))
    into.push(new FormatTextField(']'), new FormatNewLine(), new FormatNewLine())
  }

  #writeEach(items: Iterable<Value>, level: Level, into: FormatValue[]): void {
    const { access, limit } = this.#context
    let count = 0
    for (const item of items) {
      if (limit >= 0 && count === limit) {
        this.#writeLeaf('\u2026', into)
        break
      }
      count++
      if (this.#isLeaf(item, level)) {
        this.#writeLeaf(item, into)
        continue
      }
      const inner = access.enumerate(item)
      if (inner === null) this.#writeObject(item, next(level), [], into)
      else {
        into.push(new FormatNewLine())
        this.#writeItems(inner, next(level), indented(into))
      }
    }
  }

  #writeLeaf(value: Value, into: FormatValue[]): void {
    const { access, limit } = this.#context
    into.push(new FormatPropertyField(displayText(value, access, limit)), new FormatNewLine())
  }

  #isLeaf(value: Value, level: Level): boolean {
    return value === null || level.depth >= level.deepest || isScalarType(this.#context.access.typeNames(value))
  }
}

function indented(into: FormatValue[]): FormatValue[] {
  const frame = new FormatEntry(new FrameInfo(step, 0, 0))
  into.push(frame)
  return frame.formatValueList
}
