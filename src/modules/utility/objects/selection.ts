import type { CmdletContext } from '../../../engine/commands/define.ts'
import type { ObjectAccess } from '../../../formatting/access.ts'
import { PropertyExpression } from '../../../formatting/expression.ts'
import type { CalculatedProperty } from '../../../formatting/parameters.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import { isNull, nothing, type Value } from '../../../kernel/value.ts'
import { enumerate } from '../../../types/enumerate.ts'
import { getMember } from '../../../types/members.ts'
import { baseOf, customObject, extensible, insertTypeName, PSCustomObject, setNote } from '../../../types/psobject.ts'
import { typeOf } from '../../../types/typeOf.ts'
import { WildcardPattern } from '../../../types/wildcard.ts'

type Note = readonly [name: string, value: Value]

/** What Select-Object makes of one object. */
export class Selection {
  readonly #access: ObjectAccess
  readonly #properties: readonly CalculatedProperty[]
  readonly #excluded: readonly WildcardPattern[]
  readonly #expand: PropertyExpression | null
  readonly #context: Pick<CmdletContext<unknown, unknown>, 'writeError' | 'throwTerminating'>

  constructor(
    access: ObjectAccess,
    properties: readonly CalculatedProperty[],
    excluded: readonly string[],
    expand: string | null,
    context: Pick<CmdletContext<unknown, unknown>, 'writeError' | 'throwTerminating'>,
  ) {
    this.#access = access
    this.#properties = properties
    this.#excluded = excluded.map((name) => new WildcardPattern(name))
    this.#expand = expand === null ? null : PropertyExpression.ofName(expand)
    this.#context = context
  }

  /** Writes what is selected of an object; `notes` counts the properties that were added to it. */
  select(input: Value, write: (value: Value, notes: number) => void): void {
    const isWhole = this.#properties.length === 0
    if (isWhole && this.#expand === null) {
      write(input, 0)
      return
    }
    const notes: Note[] = []
    for (const property of this.#properties) if (!this.#collect(property, input, notes)) return
    if (this.#expand !== null) this.#expandInto(this.#expand, input, notes, write)
    else write(this.#make(input, notes), notes.length)
  }

  #isExcluded(name: string): boolean {
    return this.#excluded.some((pattern) => pattern.matches(name))
  }

  /** Adds the properties that one element of -Property stands for; false where the object is given up. */
  #collect({ expression, label }: CalculatedProperty, input: Value, notes: Note[]): boolean {
    const found: Note[] = []
    for (const resolved of expression.resolve(input, this.#access)) {
      if (this.#isExcluded(resolved.text)) continue
      const outcome = resolved.first(input, this.#access)
      if (outcome !== null) found.push([resolved.text, outcome.value])
    }
    if (found.length === 0 && !expression.hasWildcard) found.push([expression.text, null])
    else if (label !== null && found.length > 1) {
      this.#context.writeError(
        new Fault({
          id: 'RenamingMultipleResults',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message: 'Cannot rename multiple results.',
          target: input,
        }),
      )
      return true
    }
    for (const [name, value] of found) {
      if (this.#isExcluded(name)) continue
      const key = label ?? name
      if (key === '')
        this.#context.throwTerminating(
          new Fault({
            id: 'EmptyScriptBlockAndNoName',
            category: 'InvalidArgument',
            exception: 'System.Management.Automation.PSArgumentException',
            message: 'The property cannot be processed because the property name is missing.',
          }),
        )
      if (notes.some(([known]) => fold(known) === fold(key)))
        this.#report(key, input, 'AlreadyExistingUserSpecifiedPropertyNoExpand')
      else notes.push([key, value === nothing ? null : value])
    }
    return true
  }

  #make(input: Value, notes: readonly Note[]): Value {
    return insertTypeName(customObject(notes), `Selected.${originName(input)}`)
  }

  #expandInto(
    expression: PropertyExpression,
    input: Value,
    notes: readonly Note[],
    write: (value: Value, notes: number) => void,
  ): void {
    const resolved = expression.resolve(input, this.#access)
    if (resolved.length === 0) {
      this.#refuseExpansion(input, 'ExpandPropertyNotFound', `Property "${expression.text}" cannot be found.`)
      return
    }
    if (resolved.length > 1) {
      this.#refuseExpansion(input, 'MutlipleExpandProperties', 'Multiple properties cannot be expanded.')
      return
    }
    const outcome = resolved[0]!.first(input, this.#access)
    if (outcome === null || isNull(outcome.value)) {
      if (outcome !== null && outcome.failure !== undefined)
        this.#context.writeError(
          this.#access.failureRecord(outcome.failure, 'PropertyEvaluationExpand', '', input) as object,
        )
      return
    }
    const items = enumerate(outcome.value)
    for (const item of items ?? [outcome.value]) {
      if (item === null) continue
      write(this.#addNotes(item as Value, input, notes), notes.length)
    }
  }

  #addNotes(expanded: Value, input: Value, notes: readonly Note[]): Value {
    if (notes.length === 0) return expanded
    const { value, bag } = extensible(expanded)
    for (const [name, note] of notes) {
      if (getMember(value, name) !== undefined) this.#report(name, input, 'AlreadyExistingUserSpecifiedPropertyExpand')
      else setNote(bag, name, note)
    }
    return value
  }

  #report(name: string, input: Value, id: string): void {
    this.#context.writeError(
      new Fault({
        id,
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.PSArgumentException',
        message: `The property cannot be processed because the property "${name}" already exists.`,
        target: input,
      }),
    )
  }

  #refuseExpansion(input: Value, id: string, message: string): void {
    this.#context.writeError(
      new Fault({
        id,
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message,
        target: input,
      }),
    )
  }
}

function originName(input: Value): string {
  const base = baseOf(input)
  return base instanceof PSCustomObject ? 'System.Management.Automation.PSCustomObject' : typeOf(base).fullName
}
