/** The methods of ScriptBlock that run it. */
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { ScopeTables } from '../../session/tables.ts'
import { Variable } from '../../session/variable.ts'
import { arrayFrom, objectArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { construct, invokeMember } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { resolveType } from '../../types/registry.ts'
import { runningFrame } from './currentSession.ts'
import { FunctionInfo } from './info.ts'
import { type BlockCall, invokeForItems } from './invokeBlock.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** ScriptBlockInvokeOnOneClauseOnly: such a call runs one clause only. */
function requireOneClause(block: ScriptBlock): void {
  const { ast } = block.shape
  if (!ast.beginBlock && !ast.cleanBlock && !(ast.endBlock && ast.processBlock)) return
  throw new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message:
      'The script block cannot be invoked because it contains more than one clause. The Invoke() method can only be used on script blocks that contain a single clause.',
  })
}

/** Runs a block for a .NET call: its statement errors end it, as nobody in between would see them. */
function invokeStrictly(block: ScriptBlock, call: BlockCall): Value[] {
  requireOneClause(block)
  const frame = runningFrame(block)
  const { session } = frame
  const { propagates } = session
  session.propagates = true
  try {
    return invokeForItems(frame, block, call)
  } finally {
    session.propagates = propagates
  }
}

/** `.Invoke(…)`: a Collection of the output. */
export function invokeForCollection(block: ScriptBlock, args: readonly Value[]): Value {
  return collectionOf(invokeStrictly(block, { args }))
}

/** A Collection[PSObject] of values. */
export function collectionOf(items: readonly Value[]): Value {
  const type = resolveType('System.Collections.ObjectModel.Collection[System.Management.Automation.PSObject]')
  if (type === null) return arrayFrom(requireType('System.Management.Automation.PSObject'), items)
  const collection = construct(type, [])
  for (const item of items) invokeMember(collection, 'Add', [item])
  return collection
}

/** `.InvokeReturnAsIs(…)`: nothing, the one object, or an Object[]. */
export function invokeReturnAsIs(block: ScriptBlock, args: readonly Value[]): Value {
  const items = invokeStrictly(block, { args })
  return items.length === 0 ? nothing : items.length === 1 ? items[0]! : objectArray(items)
}

/** `.InvokeWithContext(…)`: with functions and variables defined in the block's scope. */
export function invokeWithContext(
  block: ScriptBlock,
  functions: Value,
  variables: Value,
  args: readonly Value[],
): Value {
  const given: Variable[] = isNull(variables)
    ? []
    : itemsOf(variables).filter((item): item is Variable => item instanceof Variable)
  const special = new Map(given.map((variable) => [fold(variable.name), variable.value]))
  const prepare = (frame: Frame): void => {
    if (!isNull(functions) && isDictionary(functions)) {
      frame.tables = new ScopeTables(frame.tables)
      for (const [name, body] of functions.entries()) {
        const info = new FunctionInfo(toText(name), body as ScriptBlock)
        frame.tables.functions.set(fold(info.name), info)
      }
    }
    frame.overflow ??= new Map()
    for (const variable of given) {
      if (!['_', 'this', 'input'].includes(fold(variable.name))) frame.overflow.set(fold(variable.name), variable)
    }
  }
  const input = special.get('input')
  return collectionOf(
    invokeStrictly(block, {
      args,
      prepare,
      underscore: special.get('_'),
      self: special.get('this'),
      input: input === undefined ? undefined : itemsOf(input),
    }),
  )
}
