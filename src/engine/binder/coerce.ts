/** Fitting an argument to a parameter's type: the rules of ParameterBinderBase. */
import type { Ast } from '../../../grammar/ast.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import type { Argument } from './arguments.ts'
import { BindingFault, type BindingFaultInit, invalidCast } from './faults.ts'
import type { ParameterMetadata } from './metadata.ts'
import {
  booleanType,
  type CollectionShape,
  collectionShapeOf,
  convertInCulture,
  fillCollection,
  isBooleanLike,
  isInstance,
  isSystemArray,
  listItems,
  makeArray,
  type NetType,
  netText,
  objectType,
  psObjectType,
  rawTypeOf,
  switchOf,
  switchType,
  takesWholeList,
  truthOfNumber,
  tryConvertCollection,
  typeOf,
  unwrap,
} from './typing.ts'

/** The place an error about an argument is shown at. */
export function placeOf(argument: Argument): Ast | null {
  return argument.valueAst ?? argument.nameAst
}

function argumentFault(argument: Argument, parameter: ParameterMetadata, init: BindingFaultInit): BindingFault {
  return new BindingFault({ parameterName: parameter.name, ast: placeOf(argument), ...init })
}

/** Converts an argument to the parameter's type; throws CannotConvertArgument, CannotConvertArgumentNoMessage, …NullNotAllowed. */
export function coerce(
  value: Value,
  type: NetType,
  shape: CollectionShape,
  argument: Argument,
  parameter: ParameterMetadata,
): Value {
  if (value === null || value === nothing) return coerceNull(type, argument, parameter)
  const given = rawTypeOf(value)
  if (given === type || type === objectType || type.isAssignableFrom(given)) return value
  try {
    if (type === psObjectType) return value
    if (isBooleanLike(type)) return coerceBoolean(value, type, argument, parameter)
    if (shape.kind === 'collection' || shape.kind === 'list') {
      const converted = tryConvertCollection(value, type)
      if (converted !== undefined) return converted
    }
    if (shape.kind !== 'none' || isSystemArray(type)) return encode(value, type, shape, argument, parameter)
    if (!takesWholeList(type) && listItems(value) !== null) throw notSupported(value, type, argument, parameter)
    return convertInCulture(value, type)
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.exception === invalidCast) {
      throw argumentFault(argument, parameter, {
        id: 'CannotConvertArgumentNoMessage',
        message: `Cannot bind parameter '${parameter.name}'. ${thrown.message}`,
        parameterType: type,
        typeSpecified: given,
        inner: thrown,
      })
    }
    throw thrown
  }
}

/** `$null` for a parameter: a switch becomes true, a Boolean refuses, everything else stays null. */
function coerceNull(type: NetType, argument: Argument, parameter: ParameterMetadata): Value {
  if (type === booleanType) {
    throw argumentFault(argument, parameter, {
      id: 'ParameterArgumentValidationErrorNullNotAllowed',
      message: `Cannot bind argument to parameter '${parameter.name}' because it is null.`,
      parameterType: type,
    })
  }
  return type === switchType ? switchOf(true) : null
}

function notSupported(value: Value, type: NetType, argument: Argument, parameter: ParameterMetadata): BindingFault {
  const message = 'Specified method is not supported.'
  return argumentFault(argument, parameter, {
    id: 'CannotConvertArgument',
    message: `Cannot convert '${netText(value)}' to the type '${type}' required by parameter '${parameter.name}'. ${message}`,
    parameterType: type,
    typeSpecified: rawTypeOf(value),
    inner: new Fault({ exception: 'System.NotSupportedException', message }),
  })
}

function coerceBoolean(value: Value, type: NetType, argument: Argument, parameter: ParameterMetadata): Value {
  const truth = truthOfNumber(value)
  if (truth === null) {
    const given = typeOf(value)
    throw argumentFault(argument, parameter, {
      id: 'CannotConvertArgument',
      message: `Cannot convert '${given}' to the type '${type}' required by parameter '${parameter.name}'. `,
      parameterType: type,
      typeSpecified: given,
    })
  }
  return type === switchType ? switchOf(truth) : truth
}

/** Puts an argument, or the elements of a list, into a new collection of the parameter's type. */
function encode(
  value: Value,
  type: NetType,
  shape: CollectionShape,
  argument: Argument,
  parameter: ParameterMetadata,
): Value {
  const elementType = isSystemArray(type) ? objectType : shape.elementType
  const given = listItems(value) ?? [value]
  const items: Value[] = []
  if (elementType === null) for (const item of given) items.push(item)
  else {
    const inner = collectionShapeOf(elementType)
    for (const item of given) items.push(coerce(item, elementType, inner, argument, parameter))
  }
  if (shape.kind === 'array' || isSystemArray(type)) return makeArray(elementType!, items)
  try {
    return fillCollection(type, items)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw argumentFault(argument, parameter, {
      id: 'CannotConvertArgument',
      message: `Cannot convert 'null' to the type '${type}' required by parameter '${parameter.name}'. ${thrown.message}`,
      parameterType: type,
      typeSpecified: rawTypeOf(value),
      inner: thrown,
    })
  }
}

/**
 * Whether an argument binds without conversion; answers the value to bind, undefined when it does not. `isPipelineObject`: the value is the
 * pipeline object itself, which always is a PSObject.
 */
export function fitUncoerced(
  value: Value,
  parameter: ParameterMetadata,
  isDefault: boolean,
  isPipelineObject: boolean,
): Value | undefined {
  const { type } = parameter
  if (value === null || (value === nothing && !isPipelineObject)) {
    return isDefault || (!type.isValueType && type.code !== 18) ? null : undefined
  }
  if (type === objectType) return value
  if (type === psObjectType) return isPipelineObject || rawTypeOf(value).isA(psObjectType) ? value : undefined
  const base = unwrap(value)
  if (isInstance(base, type)) return base
  const shape = parameter.collection
  return shape.kind === 'none' ? undefined : encodeUncoerced(base, type, shape)
}

function encodeUncoerced(value: Value, type: NetType, shape: CollectionShape): Value | undefined {
  const isArray = shape.kind === 'array' || isSystemArray(type)
  const elementType = isSystemArray(type) ? objectType : shape.elementType
  const items = listItems(value)
  if (items === null) {
    if (elementType !== null && !isOrDerives(rawTypeOf(value), elementType)) return undefined
    return isArray ? makeArray(elementType!, [value]) : fillCollection(type, [value])
  }
  const plain: Value[] = []
  for (const item of items) {
    const base = unwrap(item)
    if (elementType !== null && base !== null && !isOrDerives(rawTypeOf(base), elementType)) return undefined
    plain.push(base)
  }
  return isArray ? makeArray(elementType!, plain) : fillCollection(type, plain)
}

/** The same class or a descendant; interfaces do not count. */
function isOrDerives(type: NetType, wanted: NetType): boolean {
  for (let at: NetType | null = type; at !== null; at = at.base) if (at === wanted) return true
  return false
}
