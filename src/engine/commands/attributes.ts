/** The attributes of declared parameters, by short names: `attributes: [validateRange(1, 9), notNullOrEmpty]`. */
import type { Value } from '../../kernel/value.ts'
import { CredentialTransform } from '../binder/attributes/credential.ts'
import {
  AllowEmptyCollection,
  AllowEmptyString,
  AllowNull,
  Obsolete,
  PassiveAttribute,
  PSTypeNameRequirement,
} from '../binder/attributes/declared.ts'
import { CustomTransform } from '../binder/attributes/transform.ts'
import {
  CustomValidation,
  ValidateCount,
  ValidateLength,
  ValidateNotNull,
  ValidateNotNullOrEmpty,
  ValidateNotNullOrWhiteSpace,
  ValidatePattern,
  ValidateSet,
  ValidateTrustedData,
} from '../binder/attributes/validate.ts'
import { type RangeKind, ValidateRange } from '../binder/attributes/validateRange.ts'

const commands = 'Microsoft.PowerShell.Commands.'

/** Both limits of one type: Int32 numbers, Int64 bigints, boxes. */
export function validateRange(min: Value, max: Value): ValidateRange {
  return new ValidateRange(min, max)
}

export function validateRangeKind(kind: RangeKind): ValidateRange {
  return new ValidateRange(null, null, kind)
}

export function validateSet(...values: readonly string[]): ValidateSet {
  return new ValidateSet(values)
}

/** A set that is computed when it is asked for. */
export function validateSetOf(values: () => readonly string[]): ValidateSet {
  return new ValidateSet(values)
}

export function validatePattern(pattern: string): ValidatePattern {
  return new ValidatePattern(pattern)
}

export function validateLength(min: number, max: number): ValidateLength {
  return new ValidateLength(min, max)
}

export function validateCount(min: number, max: number): ValidateCount {
  return new ValidateCount(min, max)
}

/** A check of one cmdlet's own; `check` throws a Fault (see binder/faults.ts, validationFault) where it refuses. */
export function validation(name: string, check: (argument: Value) => void): CustomValidation {
  return new CustomValidation(`${commands}${name}Attribute`, check)
}

/** A transformation of one cmdlet's own. */
export function transformation(name: string, transform: (argument: Value) => Value): CustomTransform {
  const space = name === 'ArgumentToEncodingTransformation' ? 'System.Management.Automation.' : commands
  return new CustomTransform(`${space}${name}Attribute`, transform)
}

/** An attribute the binder takes no notice of, by its class's name without `Attribute`. */
export function passive(name: string, ...args: readonly Value[]): PassiveAttribute {
  return new PassiveAttribute(`${name.includes('.') ? '' : 'System.Management.Automation.'}${name}Attribute`, args)
}

export function obsolete(message: string): Obsolete {
  return new Obsolete(message)
}

export function psTypeName(name: string): PSTypeNameRequirement {
  return new PSTypeNameRequirement(name)
}

export const notNull = new ValidateNotNull()
export const notNullOrEmpty = new ValidateNotNullOrEmpty()
export const notNullOrWhiteSpace = new ValidateNotNullOrWhiteSpace()
export const trustedData = new ValidateTrustedData()
export const allowNull = new AllowNull()
export const allowEmptyString = new AllowEmptyString()
export const allowEmptyCollection = new AllowEmptyCollection()
export const credential = new CredentialTransform()
export const completer = new PassiveAttribute('System.Management.Automation.ArgumentCompleterAttribute')
