/** Binding one argument to one parameter: transformation, conversion, validation, storing. ParameterBinderBase.BindParameter. */
import { Fault } from '../../kernel/fault.ts'
import { equalsIgnoreCase } from '../../kernel/text.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Argument } from './arguments.ts'
import type { Wrapping } from './attributes/attribute.ts'
import { ArgumentTypeConverter } from './attributes/transform.ts'
import type { Binding } from './binding.ts'
import { coerce, fitUncoerced, placeOf } from './coerce.ts'
import { BindingFault, causeOf, invalidCast, messageOf, SwallowedRefusal } from './faults.ts'
import type { ParameterMetadata } from './metadata.ts'
import {
  elementsOf,
  enumEntries,
  enumName,
  isNull,
  type NetType,
  objectType,
  psObjectType,
  rawTypeOf,
  stringType,
  typeNamesOf,
} from './typing.ts'

/** ParameterBindingFlags. */
export const ShouldCoerce = 1
export const IsDefaultValue = 2
export const DelayBind = 4
/** Ours: the value is the pipeline object itself. */
export const IsPipelineObject = 8

/** Binds; false when the value does not fit and no conversion was asked for. Throws BindingFault. */
export function bindArgument(
  binding: Binding,
  argument: Argument,
  parameter: ParameterMetadata,
  flags: number,
): boolean {
  let value: Value = argument.value === undefined ? null : argument.value
  const isDefault = (flags & IsDefaultValue) !== 0
  if (parameter.transformations.length > 0) value = transform(binding, value, argument, parameter, flags)
  if ((flags & ShouldCoerce) !== 0) value = coerce(value, parameter.type, parameter.collection, argument, parameter)
  else {
    const fitting = fitUncoerced(value, parameter, isDefault, (flags & IsPipelineObject) !== 0)
    if (fitting === undefined) return false
    value = fitting
  }
  if (parameter.psTypeName !== null && value !== null) {
    requireTypeName(value, argument, parameter, parameter.psTypeName, (flags & ShouldCoerce) === 0)
  }
  if (!isDefault) {
    if (parameter.validations.length > 0) validate(binding, value, argument, parameter, wrappingOf(parameter, flags))
    if (parameter.isMandatoryInSomeSet) refuseNullOrEmpty(value, parameter.type, argument, parameter, true)
    if (parameter.obsolete !== null && !binding.metadata.usesCmdletBinding) {
      binding.host.warn(`Parameter '${parameter.name}' is obsolete. ${parameter.obsolete.message}`, 'ParameterObsolete')
    }
  }
  const setsProperty =
    binding.metadata.kind === 'cmdlet' || (parameter.association !== 'declared' && parameter.association !== 'dynamic')
  if (setsProperty) refuseUnsettable(value, argument, parameter)
  binding.store(parameter, value)
  return true
}

function transform(
  binding: Binding,
  value: Value,
  argument: Argument,
  parameter: ParameterMetadata,
  flags: number,
): Value {
  const { metadata, host } = binding
  const isScript = metadata.kind === 'function' && parameter.association === 'declared'
  for (const transformation of parameter.transformations) {
    try {
      if (transformation instanceof ArgumentTypeConverter) {
        if ((flags & ShouldCoerce) !== 0) value = transformation.bind(value, isScript && metadata.usesCmdletBinding)
      } else if (
        value !== null ||
        ((flags & IsDefaultValue) === 0 &&
          (parameter.isMandatoryInSomeSet || parameter.cannotBeNull || transformation.transformsNullOptional))
      ) {
        value = transformation.transform(value, host)
      }
    } catch (thrown) {
      const cause = causeOf(thrown)
      if (cause === null) throw thrown
      throw new BindingFault({
        kind: 'ArgumentTransformation',
        id: 'ParameterArgumentTransformationError',
        category: 'InvalidData',
        parameterName: parameter.name,
        parameterType: parameter.type,
        typeSpecified: value === null ? null : rawTypeOf(value),
        message: `Cannot process argument transformation on parameter '${parameter.name}'. ${messageOf(cause)}`,
        inner: cause,
        ast: placeOf(argument),
      })
    }
  }
  return value
}

function wrappingOf(parameter: ParameterMetadata, flags: number): Wrapping {
  const { type } = parameter
  if (type === psObjectType || (type === objectType && (flags & IsPipelineObject) !== 0)) return 'value'
  return parameter.collection.elementType === psObjectType ? 'elements' : 'none'
}

function validate(
  binding: Binding,
  value: Value,
  argument: Argument,
  parameter: ParameterMetadata,
  wrapping: Wrapping,
): void {
  for (const validation of parameter.validations) {
    try {
      validation.validate(value, binding.host, wrapping)
    } catch (thrown) {
      const cause = causeOf(thrown)
      if (cause === null) throw thrown
      throw new BindingFault({
        kind: 'Validation',
        id: 'ParameterArgumentValidationError',
        category: 'InvalidData',
        parameterName: parameter.name,
        parameterType: parameter.type,
        typeSpecified: value === null ? null : rawTypeOf(value),
        message: `Cannot validate argument on parameter '${parameter.name}'. ${messageOf(cause)}`,
        inner: cause,
        ast: placeOf(argument),
        isSwallowed: thrown instanceof SwallowedRefusal,
      })
    }
  }
}

/** What setting a property of a .NET class refuses: null for value types, and preferences that cannot be had. */
function refuseUnsettable(value: Value, argument: Argument, parameter: ParameterMetadata): void {
  const { type, name } = parameter
  let reason: string
  if (value === null) {
    if (!type.isValueType || type.nullableOf !== null) return
    reason = `Cannot convert null to type "${type}"`
    if (type.isEnum) {
      const names = enumEntries(type).map(([entry]) => entry)
      reason += ` due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names}"`
    }
    reason += '.'
  } else {
    if (parameter.association !== 'common' || !type.isEnum || enumName(value) !== 'Suspend') return
    reason =
      'The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables."'
  }
  const message = `Exception setting "${name}": "${reason}"`
  throw new BindingFault({
    id: 'ParameterBindingFailed',
    category: 'WriteError',
    parameterName: name,
    parameterType: type,
    typeSpecified: value === null ? null : rawTypeOf(value),
    message: `Cannot bind parameter '${name}' to the target. ${message}`,
    inner: new Fault({ exception: 'System.Management.Automation.SetValueInvocationException', message }),
    ast: placeOf(argument),
  })
}

/** `[PSTypeName('x')]`: every element of the argument, or the argument itself, must carry the name. */
function requireTypeName(
  value: Value,
  argument: Argument,
  parameter: ParameterMetadata,
  wanted: string,
  goesOn: boolean,
): void {
  for (const item of elementsOf(value) ?? [value]) {
    if (item === null || typeNamesOf(item).some((name) => equalsIgnoreCase(name, wanted))) continue
    const message = `Cannot bind argument to parameter '${parameter.name}', because PSTypeNames of the argument do not match the PSTypeName required by the parameter: ${wanted}.`
    throw new BindingFault({
      kind: goesOn ? 'Plain' : 'ArgumentTransformation',
      id: 'MismatchedPSTypeName',
      parameterName: parameter.name,
      parameterType: parameter.type,
      typeSpecified: rawTypeOf(item),
      message,
      inner: new Fault({ id: 'InvalidArgument', category: 'InvalidArgument', exception: invalidCast, message }),
      ast: placeOf(argument),
    })
  }
}

/** A mandatory parameter takes no null, empty string or empty collection unless an Allow* attribute says so. */
function refuseNullOrEmpty(
  value: Value,
  type: NetType | null,
  argument: Argument,
  parameter: ParameterMetadata,
  deep: boolean,
): void {
  const refuse = (what: string, words: string): BindingFault =>
    new BindingFault({
      kind: 'Validation',
      id: `ParameterArgumentValidationError${what}NotAllowed`,
      category: 'InvalidData',
      parameterName: parameter.name,
      parameterType: parameter.type,
      typeSpecified: value === null ? null : rawTypeOf(value),
      message: `Cannot bind argument to parameter '${parameter.name}' because it is ${words}.`,
      ast: placeOf(argument),
    })
  if (value === null && !(type?.nullableOf?.fullName === 'System.Boolean')) {
    if (!parameter.allowsNull) throw refuse('Null', 'null')
    return
  }
  if (type === stringType) {
    if (value === '' && !parameter.allowsEmptyString) throw refuse('EmptyString', 'an empty string')
    return
  }
  const shape = parameter.collection
  if (!deep || shape.kind === 'none') return
  const holdsReferences = shape.elementType === null || !shape.elementType.isValueType
  let isEmpty = true
  for (const element of elementsOf(value) ?? []) {
    isEmpty = false
    if (!holdsReferences) break
    refuseNullOrEmpty(
      element === nothing || isNull(element) ? null : element,
      shape.elementType,
      argument,
      parameter,
      false,
    )
  }
  if (isEmpty && !parameter.allowsEmptyCollection) {
    throw shape.kind === 'array'
      ? refuse('EmptyArray', 'an empty array')
      : refuse('EmptyCollection', 'an empty collection')
  }
}
