import type { Value } from '../kernel/value.ts'
import type { ObjectAccess } from './access.ts'
import { PropertyExpression } from './expression.ts'
import type { LineStream } from './output/line-output.ts'
import { type FormatParameters, formatFault, noParameters } from './parameters.ts'
import {
  AutosizeInfo,
  ComplexViewEntry,
  FormatEndData,
  FormatEntry,
  FormatEntryData,
  type FormatRecord,
  FormatStartData,
  GroupEndData,
  isFormatRecord,
  ListViewEntry,
  RawTextFormatEntry,
  undefinedAlignment,
} from './records/records.ts'
import { isScalarType } from './scalars.ts'
import { BrowseShape } from './shapes/browse.ts'
import type { ShapeContext, ShapeGenerator } from './shapes/context.ts'
import { ViewCustomShape } from './shapes/custom.ts'
import { Failures } from './shapes/failures.ts'
import { Grouping } from './shapes/grouping.ts'
import { PropertyListShape, ViewListShape } from './shapes/list.ts'
import { allProperties, defaultProperties } from './shapes/properties.ts'
import { PropertyTableShape, ViewTableShape, withComputerName } from './shapes/table.ts'
import { WideShape } from './shapes/wide.ts'
import type { Shape, View } from './views/definition.ts'
import { applies, type ViewTable } from './views/view-table.ts'

/** An object with more properties than this becomes a list. */
const mostTableProperties = 4

const commandOf: Readonly<Record<Shape, string>> = {
  table: 'Format-Table',
  list: 'Format-List',
  wide: 'Format-Wide',
  custom: 'Format-Custom',
}
const titleOf: Readonly<Record<Shape, string>> = { table: 'Table', list: 'List', wide: 'Wide', custom: 'Custom' }

/** What is open: nothing yet, or a document with its shape, perhaps with a group in it. */
interface Document {
  readonly context: ShapeContext
  readonly generator: ShapeGenerator
  readonly grouping: Grouping
  isInGroup: boolean
}

/**
 * Turns objects into format records: what Format-Table, -List, -Wide and -Custom do, and, without a shape, what Out-* do with objects that
 * nobody formatted. The first object decides the view; objects that do not fit it are shown outside it.
 */
export class Formatter {
  readonly #shape: Shape | null
  readonly #parameters: FormatParameters
  readonly #access: ObjectAccess
  readonly #views: ViewTable
  readonly #limit: number
  readonly #emit: (record: Value) => void
  #document: Document | null = null
  #stream: LineStream = 'output'

  /** `shape` null: by the objects. `limit`: $FormatEnumerationLimit. `emit` takes records, and records that came in unchanged. */
  constructor(
    shape: Shape | null,
    parameters: FormatParameters,
    access: ObjectAccess,
    views: ViewTable,
    limit: number,
    emit: (record: Value) => void,
  ) {
    this.#shape = shape
    this.#parameters = parameters
    this.#access = access
    this.#views = views
    this.#limit = limit
    this.#emit = emit
  }

  /** Takes a pipeline object. A collection gives its items, unless -Expand says otherwise. `stream`: where it was written. */
  process(value: Value, stream: LineStream = 'output'): void {
    this.#stream = stream
    if (typeof value === 'string') {
      this.#processObject(value)
      return
    }
    const items = this.#access.enumerate(value)
    const expansion = this.#parameters.expansion ?? 'EnumOnly'
    if (items === null || expansion === 'CoreOnly') {
      this.#processObject(value)
      return
    }
    if (expansion === 'EnumOnly') {
      for (const item of items) this.#processObject(item ?? '')
      return
    }
    const all = [...items]
    this.#rawText('The following object supports IEnumerable:')
    this.#processOutOfBand(value)
    if (all.length === 0) this.#rawText('The IEnumerable contains no objects.')
    else if (all.length === 1) this.#rawText('The IEnumerable contains the following object:')
    else this.#rawText(`The IEnumerable contains the following ${all.length} objects:`)
    for (const item of all) this.#processObject(item ?? '')
  }

  /** Ends what is open. */
  end(): void {
    const document = this.#document
    if (document === null) return
    if (document.isInGroup) this.#emit(new GroupEndData())
    this.#emit(new FormatEndData())
    this.#document = null
  }

  #rawText(text: string): void {
    this.#emit(new FormatEntryData(new RawTextFormatEntry(text), true))
  }

  get #handlesOutOfBand(): boolean {
    return this.#shape === null || !this.#parameters.force
  }

  #processObject(value: Value): void {
    if (typeof value === 'string' && this.#handlesOutOfBand) {
      this.#emit(new FormatEntryData(new RawTextFormatEntry(value), true))
      return
    }
    if (isFormatRecord(value)) {
      this.#emit(value)
      return
    }
    if (this.#handlesOutOfBand && this.#access.typeNames(value).length > 0) {
      const record = this.#outOfBandRecord(value, false)
      if (record !== null) {
        this.#emit(record)
        return
      }
    }
    this.#document ??= this.#open(value)
    const { context, generator, grouping } = this.#document
    const view = context.view
    if (
      view !== null &&
      this.#handlesOutOfBand &&
      !applies(view, this.#access.typeNames(value)) &&
      this.#processOutOfBand(value)
    ) {
      return
    }
    const isNewKey = grouping.update(value)
    if (!this.#document.isInGroup) {
      this.#emit(grouping.heading(value))
      this.#document.isInGroup = true
    } else if (isNewKey) {
      const blank = new ComplexViewEntry()
      blank.formatValueList.push(new FormatEntry())
      this.#emit(new FormatEntryData(blank, true))
      this.#emit(new GroupEndData())
      this.#emit(grouping.heading(value))
    }
    this.#emit(new FormatEntryData(generator.entry(value), false, this.#stream))
    for (const record of context.failures.drain()) this.#processOutOfBand(record)
  }

  /** Opens a document for an object: chooses the shape and writes its start. */
  #open(value: Value): Document {
    const { view, shape } = this.#choose(value)
    const context = this.#contextFor(view, this.#shape === null ? noParameters : this.#parameters)
    const generator = view === null ? this.#byProperties(shape, context, value) : this.#byView(view, context, value)
    const info = generator.start(value)
    this.#emit(new FormatStartData(info, generator.autoSize ? new AutosizeInfo() : null))
    return { context, generator, grouping: new Grouping(context), isInGroup: false }
  }

  #contextFor(view: View | null, parameters: FormatParameters): ShapeContext {
    return {
      access: this.#access,
      views: this.#views,
      view,
      parameters,
      failures: new Failures(parameters.showError, parameters.displayError),
      limit: this.#limit,
    }
  }

  #choose(value: Value): { readonly view: View | null; readonly shape: Shape } {
    const names = this.#access.typeNames(value)
    if (this.#shape === null) {
      const view = this.#views.find(names, null)
      return { view, shape: view?.control.kind ?? this.#shapeByCount(value) }
    }
    const { properties, viewName } = this.#parameters
    if (properties.length > 0) return { view: null, shape: this.#shape }
    if (viewName !== null && viewName !== '') {
      const view = this.#views.find(names, this.#shape, viewName)
      if (view === null) throw this.#unknownView(viewName, value, this.#shape)
      return { view, shape: this.#shape }
    }
    return { view: this.#views.find(names, this.#shape), shape: this.#shape }
  }

  #shapeByCount(value: Value): Shape {
    const count = defaultProperties(value, this.#access).length || allProperties(value, this.#access).length
    return count <= mostTableProperties ? 'table' : 'list'
  }

  #byProperties(shape: Shape, context: ShapeContext, first: Value): ShapeGenerator {
    switch (shape) {
      case 'table':
        return new PropertyTableShape(context, first)
      case 'list':
        return new PropertyListShape(context)
      case 'wide':
        return new WideShape(context, null)
      case 'custom':
        return new BrowseShape(context)
    }
  }

  #byView(view: View, context: ShapeContext, first: Value): ShapeGenerator {
    const { control } = view
    switch (control.kind) {
      case 'table': {
        const computer = PropertyExpression.ofName('PSComputerName')
        const column = {
          content: { kind: 'expression', expression: computer, format: null },
          alignment: undefinedAlignment,
        } as const
        return new ViewTableShape(context, withComputerName(context, control, first, column))
      }
      case 'list':
        return new ViewListShape(context, control)
      case 'wide':
        return new WideShape(context, control)
      case 'custom':
        return new ViewCustomShape(context, view, control)
    }
  }

  /** The record of an object that stands outside any document; null where it belongs into one. `always`: as a list if need be. */
  #outOfBandRecord(value: Value, always: boolean): FormatRecord | null {
    const names = this.#access.typeNames(value)
    const view = this.#views.find(names, null, null, true)
    if (view !== null) {
      const context = this.#contextFor(view, noParameters)
      return new FormatEntryData(this.#byView(view, context, value).entry(value), true, this.#stream)
    }
    if (isScalarType(names) || !this.#access.hasProperties(value)) {
      return new FormatEntryData(new RawTextFormatEntry(this.#access.text(value)), true)
    }
    if (!always || this.#access.resolveNames(value, '*').length === 0) return null
    const entry = new PropertyListShape(this.#contextFor(null, noParameters)).entry(value)
    return new FormatEntryData(entry instanceof ListViewEntry ? entry : new ListViewEntry(), true, this.#stream)
  }

  #processOutOfBand(value: Value): boolean {
    const record = this.#outOfBandRecord(value, true)
    if (record === null) return false
    this.#emit(record)
    return true
  }

  #unknownView(name: string, value: Value, shape: Shape): object {
    const type = this.#access.typeName(value)
    const views = this.#views.views.filter((view) =>
      view.typeNames.some((each) => each.toLowerCase() === type.toLowerCase()),
    )
    const sameShape = views.filter((view) => view.control.kind === shape)
    let message: string
    if (sameShape.length > 0) {
      const names = sameShape.map((view) => view.name).join(', ')
      message = `The view name ${name} cannot be found. Specify one of the following ${titleOf[shape]} views and try again: ${names}.`
    } else {
      const others = views.filter((view) => view.name.toLowerCase() === name.toLowerCase())
      if (others.length > 0) {
        const commands = others.map((view) => commandOf[view.control.kind]).join(', ')
        message = ` The view name ${name} cannot be found in the ${titleOf[shape]} formatting. Try using one of these other format cmdlets: ${commands}`
      } else {
        message = `The view name ${name} cannot be found. There are no existing ${titleOf[shape]} views for ${type} objects.`
      }
    }
    return formatFault(
      'FormatViewNotFound',
      message,
      'ObjectNotFound',
      'System.Management.Automation.PipelineStoppedException',
      name,
    )
  }
}
