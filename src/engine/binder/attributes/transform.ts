import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { invalidCast, transformationFault } from '../faults.ts'
import {
  booleanType,
  collectionShapeOf,
  convert,
  isBooleanLike,
  isReference,
  listItems,
  type NetType,
  referencedValue,
  referenceType,
  stringType,
  typeOf,
  unwrap,
} from '../typing.ts'
import { TransformArgument } from './attribute.ts'

function castFault(id: string, message: string): Fault {
  return new Fault({ id, category: 'InvalidArgument', exception: invalidCast, message })
}

/**
 * The conversion that `[type]` before a script's parameter stands for (ArgumentTypeConverterAttribute). The binder gives the bound command's
 * kind; assignments to the variable later on convert with `transform`.
 */
export class ArgumentTypeConverter extends TransformArgument {
  readonly typeName = 'System.Management.Automation.ArgumentTypeConverterAttribute'
  readonly type: NetType
  readonly #isBoolean: boolean
  /** The element type of a collection of Booleans or switches, null for all other types; undefined: not looked yet. */
  #booleanElement: NetType | null | undefined = undefined

  constructor(type: NetType) {
    super()
    this.type = type
    this.#isBoolean = isBooleanLike(type)
  }

  transform(argument: Value): Value {
    return this.#run(argument, false, false)
  }

  /** While binding: `[ref]` is checked only, references are read, arrays do not become strings of advanced functions. */
  bind(argument: Value, usesCmdletBinding: boolean): Value {
    return this.#run(argument, true, usesCmdletBinding)
  }

  #run(argument: Value, binding: boolean, usesCmdletBinding: boolean): Value {
    const fits = !this.#isBoolean && this.type !== referenceType && typeOf(argument) === this.type
    if (fits && unwrap(argument) === argument) return argument
    try {
      let value = argument
      if (binding) value = this.#prepare(value, usesCmdletBinding)
      if (this.#isBoolean) checkBoolean(value, this.type)
      if (usesCmdletBinding) this.#checkBooleanElements(value)
      return convert(value, this.type)
    } catch (thrown) {
      if (thrown instanceof Fault && thrown.exception === invalidCast) throw transformationFault(thrown.message, thrown)
      throw thrown
    }
  }

  #prepare(value: Value, usesCmdletBinding: boolean): Value {
    if (this.type === referenceType) {
      if (!isReference(unwrap(value)))
        throw castFault('InvalidCastExceptionReferenceTypeExpected', 'Reference type is expected in argument.')
      return value
    }
    const base = unwrap(value)
    const result = isReference(base) ? referencedValue(base) : value
    if (usesCmdletBinding && this.type === stringType && typeOf(unwrap(result)).isArray) {
      throw castFault('InvalidCastFromAnyTypeToString', 'Cannot convert value to type System.String.')
    }
    return result
  }

  #checkBooleanElements(value: Value): void {
    if (this.#booleanElement === undefined) {
      const { elementType } = collectionShapeOf(this.type)
      this.#booleanElement = elementType !== null && isBooleanLike(elementType) ? elementType : null
    }
    const elementType = this.#booleanElement
    if (elementType === null) return
    const items = listItems(value)
    if (items === null) checkBoolean(value, elementType)
    else for (const item of items) checkBoolean(item, elementType)
  }
}

/** Boolean parameters take booleans and numbers only; the message names the type of what was given. */
function checkBoolean(value: Value, type: NetType): void {
  const base = unwrap(value)
  if (base === null) {
    if (type !== booleanType) return
  } else {
    const given = typeOf(base)
    if (given.isEnum || (given.code >= 5 && given.code <= 15) || isBooleanLike(given)) return
  }
  throw castFault(
    'InvalidCastExceptionUnsupportedParameterType',
    `Cannot convert value "${base === null ? '' : typeOf(base)}" to type "${type}". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`,
  )
}

/** A transformation of one cmdlet's own: ArgumentToEncodingTransformation, FileinfoToString and the like. */
export class CustomTransform extends TransformArgument {
  readonly typeName: string
  readonly #transform: (argument: Value) => Value

  constructor(typeName: string, transform: (argument: Value) => Value) {
    super()
    this.typeName = typeName
    this.#transform = transform
  }

  transform(argument: Value): Value {
    return this.#transform(argument)
  }
}
