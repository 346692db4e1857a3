import { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { newArray, newMatrix } from './array.ts'
import { defaultOf } from './defaults.ts'
import { Exception } from './exception.ts'
import { convertArgument, convertArguments, methodFault, raisedBy, selectOverload, wrapThrown } from './invocation.ts'
import type { Method } from './memberTable.ts'
import type { NetType } from './netType.ts'
import { type CallConstraints, unconstrained } from './overloads.ts'
import { customObject } from './psobject.ts'
import { int32Type, type Typed } from './typeOf.ts'

/**
 * `[type]::new(…)`. With `constructor` given, arguments are passed as they are. Throws MethodException when no constructor takes the arguments,
 * MethodInvocationException around what it throws.
 */
export function construct(
  type: NetType,
  args: readonly Value[],
  constructor: Method | null = null,
  constraints: CallConstraints = unconstrained,
): Value {
  if (constructor !== null) return adopt(type, constructor.implementation.apply(type, args as Value[]))
  if (type.isArray) return constructArray(type, args)
  const { constructors } = type
  if (args.length === 0 && type.isValueType && !constructors.some((c) => c.parameters.length === 0))
    return defaultOf(type)
  if (isBag(type) && args.length === 0) return customObject([])
  if (type.isAbstract) throw noOverload(args)
  return constructAsBase(type, args, constraints)
}

/** The same for the base part of a derived class's object: abstract classes have constructors for that too. */
export function constructAsBase(
  type: NetType,
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): Value {
  const { constructors } = type
  if (type.isGenericDefinition || constructors.length === 0) throw noOverload(args)
  const choice = selectOverload('new', constructors, args, constraints)
  const converted = convertArguments(choice, args, '.ctor')
  try {
    return adopt(type, choice.method.implementation.apply(type, converted))
  } catch (thrown) {
    const raised = raisedBy(thrown, converted)
    if (choice.method.isScript === true || !(raised instanceof Fault || raised instanceof Exception)) throw thrown
    throw wrapThrown(raised, '.ctor', args.length)
  }
}

function noOverload(args: readonly Value[]): Fault {
  return methodFault(
    'MethodCountCouldNotFindBest',
    `Cannot find an overload for "new" and the argument count: "${args.length}".`,
  )
}

function isBag(type: NetType): boolean {
  return (
    type.fullName === 'System.Management.Automation.PSObject' ||
    type.fullName === 'System.Management.Automation.PSCustomObject'
  )
}

/** Gives a new instance the constructed type where its class serves several. */
function adopt(type: NetType, made: unknown): Value {
  if (typeof made === 'object' && made !== null) {
    const typed = made as { netType?: NetType }
    if ((type.definition !== null || typed.netType === undefined) && (typed as Typed).netType !== type)
      typed.netType = type
  }
  return made as Value
}

function constructArray(type: NetType, args: readonly Value[]): Value {
  if (args.length !== type.rank) throw noOverload(args)
  const lengths = args.map((a, i) => {
    const parameter = { name: String(i), type: int32Type, isParams: false, isOptional: false, isRef: false }
    return convertArgument(a, parameter, i, '.ctor') as number
  })
  if (lengths.some((n) => n < 0)) {
    throw wrapThrown(
      new Fault({ exception: 'System.OverflowException', message: 'Arithmetic operation resulted in an overflow.' }),
      '.ctor',
      args.length,
    )
  }
  try {
    return type.rank === 1 ? newArray(type.elementType!, lengths[0]!) : newMatrix(type.elementType!, lengths)
  } catch (thrown) {
    if (thrown instanceof Fault) throw wrapThrown(thrown, '.ctor', args.length)
    throw thrown
  }
}
