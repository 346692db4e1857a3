import type { Value } from '../kernel/value.ts'
import type { ObjectAccess } from './access.ts'

/** What an expression gave on an object. */
export interface Outcome {
  readonly value: Value
  /** The expression that gave it, with wildcards resolved. */
  readonly expression: PropertyExpression
  /** What was thrown; undefined when all went well. */
  readonly failure: unknown
}

/** A built-in view's computed column. */
export type Computation = (value: Value, access: ObjectAccess) => Value

/**
 * How a column or list item gets its value: a property by name or wildcard, a script block, or a computation of a built-in view.
 * https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.pspropertyexpression
 */
export class PropertyExpression {
  /** The property's name, or the script block's text: the default label. */
  readonly text: string
  readonly #block: Value | undefined
  readonly #computation: Computation | undefined
  readonly #isResolved: boolean
  #isScript = false

  private constructor(
    text: string,
    isResolved: boolean,
    block: Value | undefined,
    computation: Computation | undefined,
  ) {
    this.text = text
    this.#isResolved = isResolved
    this.#block = block
    this.#computation = computation
  }

  static ofName(name: string): PropertyExpression {
    return new PropertyExpression(name, false, undefined, undefined)
  }

  /** A name that is known to be a property: no look-up for wildcards or property sets. */
  static ofResolvedName(name: string): PropertyExpression {
    return new PropertyExpression(name, true, undefined, undefined)
  }

  static ofBlock(block: Value, text: string): PropertyExpression {
    return new PropertyExpression(text, false, block, undefined)
  }

  /** A script block given as text, compiled when first needed: views in files. */
  static ofScript(text: string): PropertyExpression {
    let block: Value | undefined
    const made = new PropertyExpression(text, false, undefined, (value, access) => {
      block ??= access.compile(text)
      return access.invoke(block, value)
    })
    made.#isScript = true
    return made
  }

  static ofComputation(computation: Computation, text: string): PropertyExpression {
    return new PropertyExpression(text, false, undefined, computation)
  }

  get isName(): boolean {
    return this.#block === undefined && this.#computation === undefined
  }

  /** Whether it is a built-in view's computation, whose text is only a name. */
  get isComputed(): boolean {
    return this.#computation !== undefined && !this.#isScript
  }

  get hasWildcard(): boolean {
    return this.isName && /[*?[]/.test(this.text)
  }

  /** The expressions this one stands for on an object: one each property that matches. */
  resolve(value: Value, access: ObjectAccess): readonly PropertyExpression[] {
    if (this.#isResolved || !this.isName) return [this]
    return access.resolveNames(value, this.text).map(PropertyExpression.ofResolvedName)
  }

  /** The first value on an object; null where there is no such property. */
  first(value: Value, access: ObjectAccess): Outcome | null {
    let expression: PropertyExpression = this
    if (!this.#isResolved && this.isName) {
      const name = access.resolveNames(value, this.text)[0]
      if (name === undefined) return null
      if (name !== this.text) expression = PropertyExpression.ofResolvedName(name)
    }
    try {
      return { value: expression.#evaluate(value, access), expression, failure: undefined }
    } catch (thrown) {
      if (!access.isFailure(thrown)) throw thrown
      return { value: null, expression, failure: thrown }
    }
  }

  #evaluate(value: Value, access: ObjectAccess): Value {
    if (this.#block !== undefined) return access.invoke(this.#block, value)
    if (this.#computation !== undefined) return this.#computation(value, access)
    return access.property(value, this.text)
  }
}
