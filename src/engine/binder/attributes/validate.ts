/** The Validate* attributes. Each throws a ValidationMetadataException with pwsh's id and message. about_Functions_Advanced_Parameters */

import { equalsIgnoreCase } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { format, validationFault } from '../faults.ts'
import {
  collectionShapeOf,
  countOf,
  dictionaryCount,
  elementsOf,
  invariantEquals,
  isNull,
  matchesRegex,
  netText,
  shownText,
  typeOf,
} from '../typing.ts'
import { type AttributeHost, ValidateArguments, type Wrapping } from './attribute.ts'

const space = 'System.Management.Automation.'
export const nullMessage =
  'The argument is null. Provide a valid value for the argument, and then try running the command again.'
const emptyCollectionMessage =
  'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.'

/** ValidateEnumeratedArgumentsAttribute: a collection is checked element by element. */
export abstract class ValidateEnumerated extends ValidateArguments {
  validate(argument: Value, host: AttributeHost, wrapping: Wrapping = 'none'): void {
    if (isNull(argument)) throw validationFault('ArgumentIsEmpty', emptyCollectionMessage)
    const elements = elementsOf(argument)
    if (elements === null) this.validateElement(argument, host, wrapping === 'value')
    else for (const element of elements) this.validateElement(element, host, wrapping === 'elements')
  }
  abstract validateElement(element: Value, host: AttributeHost, isWrapped: boolean): void
}

/** The message, or the author's own (`ErrorMessage = '…'`). */
function messageOf(own: string | null, standard: string): string {
  return own === null || own === '' ? standard : own
}

/** `[ValidateSet('a', 'b')]`. Compares as the invariant culture does. */
export class ValidateSet extends ValidateEnumerated {
  readonly typeName = `${space}ValidateSetAttribute`
  readonly #values: readonly string[] | (() => readonly string[] | null)
  ignoreCase = true
  errorMessage: string | null = null

  /** The values, or what gives them anew each time (a class implementing IValidateSetValuesGenerator). */
  constructor(values: readonly string[] | (() => readonly string[] | null)) {
    super()
    this.#values = values
  }

  /** Whether looking at the values runs no script. */
  get isConstant(): boolean {
    return typeof this.#values !== 'function'
  }

  get validValues(): readonly string[] {
    const values = typeof this.#values === 'function' ? this.#values() : this.#values
    if (values === null) {
      throw validationFault('ValidateSetGeneratedValidValuesListIsNull', 'Valid values generator return a null value.')
    }
    return values
  }

  validateElement(element: Value): void {
    if (element === null) throw validationFault('ArgumentIsEmpty', nullMessage)
    const text = netText(element)
    const values = this.validValues
    for (const value of values) if (invariantEquals(value, text, this.ignoreCase)) return
    throw validationFault(
      'ValidateSetFailure',
      format(
        messageOf(
          this.errorMessage,
          'The argument "{0}" does not belong to the set "{1}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.',
        ),
        text,
        values.join(','),
      ),
    )
  }
}

/** `[ValidatePattern('regex')]`. */
export class ValidatePattern extends ValidateEnumerated {
  readonly typeName = `${space}ValidatePatternAttribute`
  readonly pattern: string
  /** System.Text.RegularExpressions.RegexOptions, or its number; 1 is IgnoreCase. */
  options: Value = 1
  errorMessage: string | null = null

  constructor(pattern: string) {
    super()
    this.pattern = pattern
  }

  validateElement(element: Value): void {
    if (element === null) throw validationFault('ArgumentIsEmpty', nullMessage)
    const text = netText(element)
    if (matchesRegex(this.pattern, this.options, text)) return
    throw validationFault(
      'ValidatePatternFailure',
      format(
        messageOf(
          this.errorMessage,
          'The argument "{0}" does not match the "{1}" pattern. Supply an argument that matches "{1}" and try the command again.',
        ),
        text,
        this.pattern,
      ),
    )
  }
}

/** `[ValidateScript({ … })]`: the block sees the element as `$_`. */
export class ValidateScript extends ValidateEnumerated {
  readonly typeName = `${space}ValidateScriptAttribute`
  readonly block: Value
  errorMessage: string | null = null

  constructor(block: Value) {
    super()
    this.block = block
  }

  validateElement(element: Value, host: AttributeHost): void {
    if (element === null) throw validationFault('ArgumentIsEmpty', nullMessage)
    if (host.holds(this.block, element)) return
    throw validationFault(
      'ValidateScriptFailure',
      format(
        messageOf(
          this.errorMessage,
          'The "{1}" validation script for the argument with value "{0}" did not return a result of True. Determine why the validation script failed, and then try the command again.',
        ),
        netText(element),
        shownText(this.block),
      ),
    )
  }
}

/** `[ValidateLength(1, 10)]`: strings only. */
export class ValidateLength extends ValidateEnumerated {
  readonly typeName = `${space}ValidateLengthAttribute`
  readonly minLength: number
  readonly maxLength: number

  /** Throws ValidationMetadataException when the limits are the wrong way round. */
  constructor(minLength: number, maxLength: number) {
    super()
    if (maxLength < minLength) {
      throw validationFault(
        'ValidateLengthMaxLengthSmallerThanMinLength',
        'The specified maximum character length of the argument is shorter than the specified minimum argument character length. Update the ValidateLength attribute for the parameter.',
      )
    }
    this.minLength = minLength
    this.maxLength = maxLength
  }

  validateElement(element: Value, _host: AttributeHost, isWrapped: boolean): void {
    if (isWrapped || typeof element !== 'string') {
      throw validationFault(
        'ValidateLengthNotString',
        'The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.',
      )
    }
    if (element.length < this.minLength) {
      throw validationFault(
        'ValidateLengthMinLengthFailure',
        `The character length (${element.length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${this.minLength}", and then try the command again.`,
      )
    }
    if (element.length > this.maxLength) {
      throw validationFault(
        'ValidateLengthMaxLengthFailure',
        `The character length of the ${element.length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${this.maxLength}" characters, and then try the command again.`,
      )
    }
  }
}

/** `[ValidateCount(1, 3)]`: the number of a collection's elements. */
export class ValidateCount extends ValidateArguments {
  readonly typeName = `${space}ValidateCountAttribute`
  readonly minLength: number
  readonly maxLength: number

  /** Throws ValidationMetadataException when the limits are the wrong way round. */
  constructor(minLength: number, maxLength: number) {
    super()
    if (maxLength < minLength) {
      throw validationFault(
        'ValidateRangeMaxLengthSmallerThanMinLength',
        'The specified maximum number of arguments for a parameter is fewer than the specified minimum number of arguments. Update the ValidateCount attribute for the parameter.',
      )
    }
    this.minLength = minLength
    this.maxLength = maxLength
  }

  validate(argument: Value, _host: AttributeHost, wrapping: Wrapping = 'none'): void {
    const count = isNull(argument) ? 0 : wrapping === 'value' ? -1 : countOf(argument)
    if (count < 0) {
      throw validationFault(
        'NotAnArrayParameter',
        'The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.',
      )
    }
    if (this.minLength === this.maxLength && count !== this.maxLength) {
      throw validationFault(
        'ValidateCountExactFailure',
        `The parameter requires exactly ${this.maxLength} value(s) - ${count} value(s) were provided.`,
      )
    }
    if (count < this.minLength || count > this.maxLength) {
      throw validationFault(
        'ValidateCountMinMaxFailure',
        `The parameter requires at least ${this.minLength} value(s) and no more than ${this.maxLength} value(s) - ${count} value(s) were provided.`,
      )
    }
  }
}

/** Whether an argument is looked into for nulls; value types have none. */
function holdsReferences(argument: Value): boolean | null {
  const shape = collectionShapeOf(typeOf(argument))
  if (shape.kind === 'none') return null
  return shape.elementType === null || !shape.elementType.isValueType
}

/** `[ValidateNotNull()]`. */
export class ValidateNotNull extends ValidateArguments {
  readonly typeName = `${space}ValidateNotNullAttribute`

  override get forbidsNull(): boolean {
    return true
  }

  validate(argument: Value, _host: AttributeHost, wrapping: Wrapping = 'none'): void {
    if (isNull(argument)) throw validationFault('ArgumentIsNull', nullMessage)
    if (wrapping === 'value' || typeof argument !== 'object' || holdsReferences(argument) !== true) return
    for (const element of elementsOf(argument) ?? []) {
      if (isNull(element)) {
        throw validationFault(
          'ArgumentIsNull',
          'The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.',
        )
      }
    }
  }
}

interface EmptyRule {
  readonly isEmpty: (text: string) => boolean
  readonly id: string
  readonly collectionId: string
  readonly message: string
  readonly collectionMessage: string
}

const notEmpty: EmptyRule = {
  isEmpty: (text) => text === '',
  id: 'ArgumentIsEmpty',
  collectionId: 'ArgumentCollectionContainsEmpty',
  message:
    'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.',
  collectionMessage: emptyCollectionMessage,
}

const notWhiteSpace: EmptyRule = {
  isEmpty: (text) => text.trim() === '',
  id: 'ArgumentIsEmptyOrWhiteSpace',
  collectionId: 'ArgumentCollectionContainsEmptyOrWhiteSpace',
  message:
    'The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.',
  collectionMessage:
    'An element of the argument collection is null, empty, or consists of only white-space characters. Supply a collection that does not contain any those values and then try the command again.',
}

/** What ValidateNotNullOrEmpty and ValidateNotNullOrWhiteSpace share. */
function refuseEmpty(argument: Value, rule: EmptyRule, wrapping: Wrapping): void {
  if (isNull(argument)) throw validationFault('ArgumentIsNull', notEmpty.message)
  if (wrapping === 'value') return
  if (typeof argument === 'string') {
    if (rule.isEmpty(argument)) throw validationFault(rule.id, rule.message)
    return
  }
  if (typeof argument !== 'object') return
  const looksInside = holdsReferences(argument)
  if (looksInside === null) {
    if (dictionaryCount(argument) === 0) throw validationFault('ArgumentIsEmpty', emptyCollectionMessage)
    return
  }
  let isEmpty = true
  for (const element of elementsOf(argument) ?? []) {
    isEmpty = false
    if (!looksInside) break
    if (isNull(element)) throw validationFault('ArgumentIsNull', emptyCollectionMessage)
    if (wrapping === 'none' && typeof element === 'string' && rule.isEmpty(element))
      throw validationFault(rule.collectionId, rule.collectionMessage)
  }
  if (isEmpty) throw validationFault('ArgumentIsEmpty', emptyCollectionMessage)
}

/** `[ValidateNotNullOrEmpty()]`. */
export class ValidateNotNullOrEmpty extends ValidateArguments {
  readonly typeName = `${space}ValidateNotNullOrEmptyAttribute`

  override get forbidsNull(): boolean {
    return true
  }

  validate(argument: Value, _host: AttributeHost, wrapping: Wrapping = 'none'): void {
    refuseEmpty(argument, notEmpty, wrapping)
  }
}

/** `[ValidateNotNullOrWhiteSpace()]`. */
export class ValidateNotNullOrWhiteSpace extends ValidateArguments {
  readonly typeName = `${space}ValidateNotNullOrWhiteSpaceAttribute`

  validate(argument: Value, _host: AttributeHost, wrapping: Wrapping = 'none'): void {
    refuseEmpty(argument, notWhiteSpace, wrapping)
  }
}

/** `[ValidateDrive('C')]` and `[ValidateUserDrive()]`: a path whose drive is listed. */
export class ValidateDrive extends ValidateArguments {
  readonly typeName: string
  readonly drives: readonly string[]

  constructor(drives: readonly string[], typeName = `${space}ValidateDriveAttribute`) {
    super()
    this.drives = drives
    this.typeName = typeName
  }

  validate(argument: Value, host: AttributeHost): void {
    if (argument === null) throw validationFault('PathArgumentIsEmpty', nullMessage)
    if (typeof argument !== 'string') {
      throw validationFault(
        'PathArgumentIsNotValid',
        'The path argument is invalid. Supply a path argument that is a string type.',
      )
    }
    const drive = host.driveOf(argument)
    if (drive === '') {
      throw validationFault(
        'PathArgumentNoRoot',
        'The path argument has no root drive.  Supply a full path argument with a root drive.',
      )
    }
    if (this.drives.some((valid) => equalsIgnoreCase(valid, drive))) return
    throw validationFault(
      'PathRootInvalid',
      `The path argument drive ${drive} does not belong to the set of approved drives: ${this.drives.join(',')}. Supply a path argument with an approved drive.`,
    )
  }
}

/** `[ValidateTrustedData()]`: matters in constrained language mode only, which mpsh has not. */
export class ValidateTrustedData extends ValidateArguments {
  readonly typeName = `${space}ValidateTrustedDataAttribute`
  validate(): void {
    // Everything is trusted in full language mode.
  }
}

/** A check of one cmdlet's own: ValidateVersion, ValidateNotePropertyName and the like. */
export class CustomValidation extends ValidateArguments {
  readonly typeName: string
  readonly #check: (argument: Value) => void

  constructor(typeName: string, check: (argument: Value) => void) {
    super()
    this.typeName = typeName
    this.#check = check
  }

  validate(argument: Value): void {
    this.#check(argument)
  }
}
