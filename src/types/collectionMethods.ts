import { netFault, runtimeFault } from '../kernel/fault.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { objectArray } from './array.ts'
import { setMember } from './assignment.ts'
import { construct } from './construct.ts'
import { convert } from './conversion/convert.ts'
import { toBoolean } from './conversion/toBoolean.ts'
import { toText } from './conversion/toText.ts'
import type { EnumValue } from './enum.ts'
import { enumerate, itemsOf } from './enumerate.ts'
import { isInvocable } from './invocable.ts'
import { convertArgument, methodFault } from './invocation.ts'
import { invokeMember } from './methods.ts'
import { NetType, netType, requireType } from './netType.ts'
import { getMember } from './properties.ts'
import { PSMethod } from './psmembers.ts'
import { baseOf } from './psobject.ts'
import { genericType, registerTypes } from './registry.ts'
import { int32Type, psObjectType } from './typeOf.ts'

type CollectionMethod = (target: Value, args: readonly Value[]) => Value

const methods: ReadonlyMap<string, CollectionMethod> = new Map<string, CollectionMethod>([
  ['where', where],
  ['pswhere', where],
  ['foreach', forEach],
  ['psforeach', forEach],
])

/** The `.Where()` and `.ForEach()` that every object has, by folded name. */
export function collectionMethod(folded: string): CollectionMethod | null {
  return methods.get(folded) ?? null
}

/** A System.Collections.ObjectModel.Collection[PSObject], as both methods return it. */
function collectionOf(items: Value[]): Value {
  const type = genericType('System.Collections.ObjectModel.Collection`1', [psObjectType])
  if (type.constructors.length === 0) return objectArray(items)
  const made = construct(type, [])
  const add = type.methods('add')![0]!
  for (const item of items) add.implementation(made, item)
  return made
}

function sourceItems(target: Value): readonly Value[] {
  return target === nothing || target === null ? [] : itemsOf(target)
}

const modeNames = ['Default', 'First', 'Last', 'SkipUntil', 'Until', 'Split'] as const
type WhereMode = (typeof modeNames)[number]

registerTypes([
  netType('System.Management.Automation.WhereOperatorSelectionMode', () => ({
    assembly: 'System.Management.Automation',
    values: modeNames.map((name, i) => [name, i] as const),
  })),
])

/** `.Where({ … }, mode, count)`. about_Arrays#where */
function where(target: Value, args: readonly Value[]): Value {
  const condition = baseOf(args[0] ?? null)
  if (args.length < 1 || args.length > 3)
    throw methodFault(
      'MethodCountCouldNotFindBest',
      `Cannot find an overload for ".Where({ expression } [, mode [, numberToReturn]])" and the argument count: "${args.length}".`,
    )
  if (condition === null)
    throw netFault(
      'System.InvalidOperationException',
      'If the expression passed to the Where() operator is null then you must specify a non-Default value for the selection mode argument. Please change the value of the mode argument to a value other than Default and try running your script again.',
    )
  if (!isInvocable(condition)) {
    convert(condition, requireType('System.Management.Automation.ScriptBlock'))
    return nothing
  }
  const mode = args.length > 1 ? modeOf(args[1]!) : 'Default'
  const count = args.length > 2 ? (convert(args[2]!, int32Type) as number) : 0
  if (count < 0)
    throw netFault(
      'System.ArgumentOutOfRangeException',
      `The 'numberToReturn' value provided to the third argument of the Where() operator must be greater than zero. Please correct the argument's value and try running your script again. (Parameter 'numberToReturn')\nActual value was ${count}.`,
    )
  const test = (item: Value) => toBoolean(condition.invokeWith([], undefined, item))
  return whereIn(sourceItems(target), test, mode, count)
}

function modeOf(value: Value): WhereMode {
  const mode = convert(value, requireType('System.Management.Automation.WhereOperatorSelectionMode')) as EnumValue
  return modeNames[Number(mode.value)] ?? 'Default'
}

function whereIn(items: readonly Value[], test: (item: Value) => boolean, mode: WhereMode, count: number): Value {
  switch (mode) {
    case 'First': {
      const wanted = count === 0 ? 1 : count
      const found: Value[] = []
      for (const item of items) {
        if (!test(item)) continue
        found.push(item)
        if (found.length >= wanted) break
      }
      return collectionOf(found)
    }
    case 'Last': {
      const found = items.filter(test)
      return collectionOf(found.slice(-(count === 0 ? 1 : count)))
    }
    case 'Until': {
      const found: Value[] = []
      for (const item of items) {
        if (test(item) || (count > 0 && found.length >= count)) break
        found.push(item)
      }
      return collectionOf(found)
    }
    case 'SkipUntil': {
      const start = items.findIndex(test)
      const found = start < 0 ? [] : items.slice(start)
      return collectionOf(count > 0 ? found.slice(0, count) : found)
    }
    case 'Split': {
      const yes: Value[] = []
      const no: Value[] = []
      for (const item of items) {
        if ((count === 0 || yes.length < count) && test(item)) yes.push(item)
        else no.push(item)
      }
      return objectArray([collectionOf(yes), collectionOf(no)])
    }
    default: {
      const found: Value[] = []
      for (const item of items) {
        if (!test(item)) continue
        found.push(item)
        if (count > 0 && found.length >= count) break
      }
      return collectionOf(found)
    }
  }
}

/** `.ForEach({ … })`, `.ForEach('Property')`, `.ForEach('Property', value)`, `.ForEach('Method', args)`, `.ForEach([type])`. about_Arrays#foreach */
function forEach(target: Value, args: readonly Value[]): Value {
  if (args.length === 0)
    throw methodFault(
      'MethodCountCouldNotFindBest',
      'Cannot find an overload for ".ForEach(expression [, arguments...])" and the argument count: "0".',
    )
  const action = baseOf(args[0]!)
  const items = sourceItems(target)
  const rest = args.slice(1)
  if (action === null)
    throw netFault(
      'System.ArgumentNullException',
      "Value cannot be null. (Parameter 'expression')",
      new Map([['ParamName', 'expression']]),
    )
  if (action instanceof NetType) return collectionOf(items.map((item, i) => convertItem(item, action, i)))
  const results: Value[] = []
  if (isInvocable(action)) {
    for (const item of items) collect(action.invokeWith(rest, undefined, item), results)
    return collectionOf(results)
  }
  const name = toText(action)
  for (const item of items) {
    const result = memberOf(item, name, rest)
    if (result !== nothing) results.push(result)
  }
  return collectionOf(results)
}

/** The error is that of adding to a typed list. */
function convertItem(item: Value, type: NetType, index: number): Value {
  const parameter = { name: 'item', type, isParams: false, isOptional: false, isRef: false }
  return convertArgument(item, parameter, index, 'Add')
}

function memberOf(item: Value, name: string, args: readonly Value[]): Value {
  const member = getMember(item, name)
  if (member instanceof PSMethod) return invokeMember(item, name, args)
  if (args.length > 0 && member !== undefined) {
    setMember(item, name, args[0]!)
    return nothing
  }
  if (member !== undefined) return member
  // What is not there reads as null.
  if (args.length === 0) return null
  throw runtimeFault(
    'ForEachNonexistentMemberReference',
    `The ForEach() operator could not find a member '${name}' on the target object. Please verify that the named member exists and then try running your script again.`,
  )
}

function collect(value: Value, results: Value[]): void {
  if (value === nothing) return
  const items = enumerate(value)
  if (items === null) results.push(value)
  else for (const item of items) results.push(item)
}
