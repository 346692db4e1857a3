import { Fault, netFault } from '../kernel/fault.ts'
import { isStackOverflow } from '../kernel/stackOverflow.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { arrayFrom } from './array.ts'
import { messageText } from './conversion/castFault.ts'
import { convert } from './conversion/convert.ts'
import { enumValue } from './enum.ts'
import { wrapInvocation } from './errorRecord.ts'
import { Exception, exceptionOf } from './exception.ts'
import type { Method, Parameter } from './memberTable.ts'
import { type CallConstraints, type Choice, chooseOverload, unconstrained } from './overloads.ts'
import { baseOf } from './psobject.ts'
import { PSReference } from './psReference.ts'
import { objectType } from './typeOf.ts'

/** A fault of class MethodException. */
export function methodFault(id: string, message: string, inner?: object): Fault {
  return new Fault({
    id,
    category: 'NotSpecified',
    exception: 'System.Management.Automation.MethodException',
    message,
    inner,
  })
}

/** Chooses an overload or throws the MethodException that says why not. */
export function selectOverload(
  name: string,
  methods: readonly Method[],
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): Choice {
  const choice = chooseOverload(methods, args, constraints)
  if (typeof choice === 'object') return choice
  const given = constraints.typeArguments
  if (choice === 'ambiguous') {
    throw methodFault(
      'MethodCountCouldNotFindBest',
      `Multiple ambiguous overloads found for "${name}" and the argument count: "${args.length}".`,
    )
  }
  if (choice === 'open') {
    throw methodFault(
      'CannotInvokeStaticMethodOnUninstantiatedGenericType',
      `Cannot invoke static methods or access static properties on the open generic type ${methods[0]!.declaringType.fullName}.  Specify the type parameters and retry.  For example, instead of [System.Collections.Generic.HashSet\`\`1]::CreateSetComparer() use [System.Collections.Generic.HashSet[int]]::CreateSetComparer().`,
    )
  }
  if (given !== null) {
    throw methodFault(
      'MethodCountCouldNotFindBestGeneric',
      `Could not find a suitable generic method overload for "${methods[0]!.name}" with "${given.length}" type parameters, and the argument count: "${args.length}".`,
    )
  }
  throw methodFault(
    'MethodCountCouldNotFindBest',
    `Cannot find an overload for "${name}" and the argument count: "${args.length}".`,
  )
}

/** One argument converted to its parameter. Throws MethodException. */
export function convertArgument(argument: Value, parameter: Parameter, index: number, name: string): Value {
  const value = baseOf(argument)
  if (value instanceof PSReference) {
    const isWanted = parameter.isRef || parameter.type.isAssignableFrom(value.netType)
    if (!isWanted) {
      throw methodFault(
        'RefArgumentToNonRefParameterMsg',
        `Argument: '${index + 1}' should not be a System.Management.Automation.PSReference. Do not use [ref].`,
      )
    }
    return value
  }
  if (parameter.isRef) {
    throw methodFault(
      'NonRefArgumentToRefParameterMsg',
      `Argument: '${index + 1}' should be a System.Management.Automation.PSReference. Use [ref].`,
    )
  }
  if (parameter.type === objectType) return value === nothing ? null : value
  try {
    return convert(value, parameter.type)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw methodFault(
      'MethodArgumentConversionInvalidCastArgument',
      `Cannot convert argument "${parameter.name}", with value: "${messageText(value)}", for "${name}" to type "${parameter.type}": "${thrown.message}"`,
      thrown,
    )
  }
}

/** The arguments converted to the overload's parameters; omitted optional ones are undefined. With `byIndex` messages name an argument by its position. */
export function convertArguments(
  choice: Choice,
  args: readonly Value[],
  name: string,
  byIndex = false,
): (Value | undefined)[] {
  const parameters = byIndex
    ? choice.method.parameters.map(
        (p, i): Parameter => ({
          name: String(i),
          type: p.type,
          isParams: p.isParams,
          isOptional: p.isOptional,
          isRef: p.isRef,
        }),
      )
    : choice.method.parameters
  const converted: (Value | undefined)[] = new Array(parameters.length)
  const plain = choice.expanded ? parameters.length - 1 : parameters.length
  for (let i = 0; i < plain; i++)
    converted[i] = i < args.length ? convertArgument(args[i]!, parameters[i]!, i, name) : undefined
  if (choice.expanded) converted[plain] = collectParams(parameters[plain]!, args, plain, name)
  return converted
}

function collectParams(parameter: Parameter, args: readonly Value[], from: number, name: string): Value {
  const element = parameter.type.elementType!
  if (args.length === from + 1 && args[from] === null) return null
  const each: Parameter = { name: parameter.name, type: element, isParams: false, isOptional: false, isRef: false }
  return arrayFrom(
    element,
    args.slice(from).map((argument, i) => convertArgument(argument, each, from + i, name)),
  )
}

/** A result as a value: AutomationNull of a Void method, an enumeration's value of a number. */
export function adoptResult(method: Method, result: unknown): Value {
  if (method.resultKind === 0) return result === undefined ? null : (result as Value)
  if (method.resultKind === 1) return nothing
  return typeof result === 'number' || typeof result === 'bigint'
    ? enumValue(method.returnType, result)
    : (result as Value)
}

/** Id of an exception from a method that is called through reflection. */
export const reflectedId = 'DotNetMethodException'

/** Calls a chosen overload with converted arguments; what it throws is wrapped in a MethodInvocationException, except from script classes. */
export function callMethod(
  method: Method,
  self: Value,
  args: (Value | undefined)[],
  name: string,
  count: number,
  id?: string,
): Value {
  try {
    const { implementation, declaringType } = method
    if (method.isStatic) return adoptResult(method, implementation.apply(declaringType, args))
    switch (args.length) {
      case 0:
        return adoptResult(method, implementation.call(declaringType, self))
      case 1:
        return adoptResult(method, implementation.call(declaringType, self, args[0]))
      case 2:
        return adoptResult(method, implementation.call(declaringType, self, args[0], args[1]))
      default:
        return adoptResult(method, implementation.call(declaringType, self, ...args))
    }
  } catch (thrown) {
    if (method.isScript === true) throw thrown
    const raised = raisedBy(thrown, args)
    if (raised instanceof Fault || raised instanceof Exception) throw wrapThrown(raised, name, count, id)
    // What is too big for JavaScript is out of memory to .NET; the stack's end goes through.
    if (thrown instanceof RangeError && !isStackOverflow(thrown)) throw wrapThrown(exceptionOf(thrown), name, count, id)
    throw thrown
  }
}

/** What a member threw: one that reached through a null argument raises NullReferenceException. */
export function raisedBy(thrown: unknown, args: readonly (Value | undefined)[]): unknown {
  if (!(thrown instanceof TypeError) || !args.some((arg) => arg === null || arg === undefined)) return thrown
  return netFault('System.NullReferenceException', 'Object reference not set to an instance of an object.')
}

/** Wraps what a .NET member threw; a call depth overflow goes through as it is. */
export function wrapThrown(thrown: Fault | Exception, name: string, count: number, id?: string): Fault | Exception {
  const className = thrown instanceof Fault ? thrown.exception : thrown.netType.fullName
  if (className === 'System.Management.Automation.ScriptCallDepthException') return thrown
  return wrapInvocation(thrown, name, count, id)
}

/** Chooses, converts, calls. */
export function invokeOverloads(
  name: string,
  methods: readonly Method[],
  self: Value,
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): Value {
  const choice = selectOverload(name, methods, args, constraints)
  return callMethod(choice.method, self, convertArguments(choice, args, name), name, args.length)
}
