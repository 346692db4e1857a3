import { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { Exception, exceptionOf, messageOf } from './exception.ts'
import { convertArguments, selectOverload } from './invocation.ts'
import type { Method, Property } from './memberTable.ts'
import { type CallConstraints, unconstrained } from './overloads.ts'

/** An indexer's getter as a method, so that overload resolution can choose among indexers. */
function getterOf(indexer: Property): Method {
  return {
    name: indexer.name,
    declaringType: indexer.declaringType,
    isStatic: false,
    isConstructor: false,
    typeParameters: [],
    parameters: indexer.parameters,
    returnType: indexer.type,
    implementation: indexer.get ?? (() => null),
    resultKind: indexer.type.isEnum ? 2 : 0,
  }
}

/** The indexer that takes these arguments, and them converted. */
export function chooseIndexer(
  indexers: readonly Property[],
  args: readonly Value[],
  constraints: CallConstraints = unconstrained,
): { readonly indexer: Property; readonly args: (Value | undefined)[] } {
  const methods = indexers.map(getterOf)
  const choice = selectOverload(indexers[0]!.name, methods, args, constraints)
  return { indexer: indexers[methods.indexOf(choice.method)]!, args: convertArguments(choice, args, indexers[0]!.name) }
}

/** `$x.Item(1)`. */
export function invokeIndexer(indexers: readonly Property[], self: Value, args: readonly Value[]): Value {
  const { name } = indexers[0]!
  let chosen: ReturnType<typeof chooseIndexer>
  try {
    chosen = chooseIndexer(indexers, args)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw new Fault({ ...thrown, exception: gettingException })
  }
  try {
    const value: unknown = chosen.indexer.get?.(self, ...chosen.args)
    return value === undefined ? null : (value as Value)
  } catch (thrown) {
    if (thrown instanceof Fault || thrown instanceof Exception)
      throw accessFault(thrown, 'ExceptionWhenGetting', gettingException, `Exception getting "${name}"`)
    throw thrown
  }
}

/** `$x.Item(1) = …` failed. */
export function settingIndexerFault(thrown: object, name: string): Fault {
  return accessFault(
    thrown,
    'ExceptionWhenSetting',
    'System.Management.Automation.SetValueInvocationException',
    `Exception setting "${name}"`,
  )
}

const gettingException = 'System.Management.Automation.GetValueInvocationException'

function accessFault(thrown: object, id: string, exception: string, what: string): Fault {
  const inner = exceptionOf(thrown)
  return new Fault({ id, exception, message: `${what}: "${messageOf(inner)}"`, inner })
}
