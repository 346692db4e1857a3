import { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'

/** System.Management.Automation.ScopedItemOptions, as flags. */
export const ReadOnly = 1
export const Constant = 2
export const Private = 4
export const AllScope = 8
export const Unspecified = 16

/** An attribute on a variable: a type constraint or transformation, or a validation. */
export interface VariableAttribute {
  /** The attribute as scripts see it in `(Get-Variable x).Attributes`. */
  readonly declared?: object
  /** Gives the value to store instead; absent for a validation. */
  transform?(value: Value): Value
  /** False refuses the value; absent for a transformation. */
  isValid?(value: Value): boolean
}

/** The refusal to change a variable, function, alias or drive. `message` is the resource text with the name filled in. */
export function sessionStateFault(
  id: string,
  name: string,
  message: string,
  category: 'WriteError' | 'ResourceExists' = 'WriteError',
): Fault {
  return new Fault({
    id,
    category,
    exception: 'System.Management.Automation.SessionStateUnauthorizedAccessException',
    message,
    target: name,
  })
}

/**
 * A variable outside the slots of a frame: PSVariable. Writes go through `assign`, which honours options and attributes; `value` is for
 * reading and for writers that have checked.
 */
export class Variable {
  readonly name: string
  value: Value
  options: number
  description = ''
  visibility: 'Public' | 'Private' = 'Public'
  attributes: VariableAttribute[] | null = null
  /** Set when it left its scope, for call sites that cached it. */
  removed = false
  /** The name of the module that owns it, '' for none. */
  moduleName = ''

  constructor(name: string, value: Value, options = 0) {
    this.name = name
    this.value = value
    this.options = options
  }

  get isWritable(): boolean {
    return (this.options & (ReadOnly | Constant)) === 0
  }

  /** Stores a value, converted and validated by the attributes. */
  assign(value: Value): void {
    if (this.options & (ReadOnly | Constant)) {
      throw sessionStateFault(
        'VariableNotWritable',
        this.name,
        `Cannot overwrite variable ${this.name} because it is read-only or constant.`,
      )
    }
    this.value = this.attributes === null ? value : this.pass(value)
  }

  /** The value after this variable's attributes; throws what a transformation throws, or ValidateSetFailure. */
  pass(value: Value): Value {
    for (const attribute of this.attributes ?? []) if (attribute.transform) value = attribute.transform(value)
    for (const attribute of this.attributes ?? []) {
      if (attribute.isValid && !attribute.isValid(value)) throw invalidValue(this.name, value)
    }
    return value
  }
}

/** ValidationMetadataException of a variable whose attributes refuse a value. */
export function invalidValue(name: string, value: Value): Fault {
  const shown = value === null ? '$null' : String(value)
  return new Fault({
    id: 'ValidateSetFailure',
    category: 'MetadataError',
    exception: 'System.Management.Automation.ValidationMetadataException',
    message: `The variable cannot be validated because the value ${shown} is not a valid value for the ${name} variable.`,
  })
}
