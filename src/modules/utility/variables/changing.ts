import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Frame } from '../../../session/scope.ts'
import { AllScope, Constant, Private, ReadOnly, sessionStateFault, Variable } from '../../../session/variable.ts'
import { SlotVariable, variableIn } from '../../../session/variables.ts'
import { toText } from '../../../types/conversion/toText.ts'

const optionValues: readonly (readonly [string, number])[] = [
  ['ReadOnly', ReadOnly],
  ['Constant', Constant],
  ['Private', Private],
  ['AllScope', AllScope],
]

/** ScopedItemOptions as the session's bits. */
export function optionsOf(value: Value | undefined): number {
  if (value === undefined || value === null) return 0
  const words = toText(value).split(', ')
  return optionValues.reduce((bits, [name, bit]) => (words.includes(name) ? bits | bit : bits), 0)
}

/** What is to be stored; what is undefined stays as it is. */
export interface Change {
  readonly value: Value | undefined
  readonly description: string | undefined
  readonly options: number | undefined
  readonly visibility: string | undefined
  readonly force: boolean
}

/** Sets a variable of a scope, making it where it is missing. Returns it. Throws VariableNotWritable and its kin. */
export function setInScope(frame: Frame, name: string, change: Change): Variable {
  const folded = fold(name)
  const known = variableIn(frame, folded)
  if (known === null) return addToScope(frame, name, change)
  if ((known.options & Constant) !== 0 || ((known.options & ReadOnly) !== 0 && !change.force))
    throw notWritable(known.name)
  if (((change.options ?? 0) & Constant) !== 0) {
    // The value is stored all the same.
    if (change.value !== undefined) known.assign(change.value)
    throw sessionStateFault(
      'VariableCannotBeMadeConstant',
      known.name,
      `Existing variable ${known.name} cannot be made constant. Variables can be made constant only at creation time.`,
    )
  }
  if (known instanceof SlotVariable && (change.options ?? 0) !== 0)
    throw sessionStateFault(
      'VariableNotWritableRare',
      known.name,
      `The options of variable ${known.name} cannot be set because the variable has been optimized.`,
    )
  if (change.value !== undefined) {
    const { options } = known
    known.options &= ~ReadOnly
    try {
      known.assign(change.value)
    } finally {
      known.options = options
    }
  }
  if (change.options !== undefined) known.options = change.options
  describe(known, change)
  return known
}

/** Adds a variable to a scope that has none of that name. */
export function addToScope(frame: Frame, name: string, change: Change): Variable {
  const folded = fold(name)
  const variable = new Variable(name, change.value ?? null, change.options ?? 0)
  describe(variable, change)
  const slot = frame.layout.slotOf(folded)
  if (slot >= 0 && (change.options ?? 0) === 0) {
    frame.slots[slot] = change.value ?? null
    return variableIn(frame, folded) ?? variable
  }
  frame.overflow ??= new Map()
  frame.overflow.set(folded, variable)
  if ((variable.options & AllScope) !== 0) frame.session.allScope.add(folded)
  return variable
}

function describe(variable: Variable, { description, visibility }: Change): void {
  if (description !== undefined) variable.description = description
  if (visibility === 'Private' || visibility === 'Public') variable.visibility = visibility
}

function notWritable(name: string): Fault {
  return sessionStateFault(
    'VariableNotWritable',
    name,
    `Cannot overwrite variable ${name} because it is read-only or constant.`,
  )
}

/** VariableAlreadyExists. */
export function alreadyThere(name: string): Fault {
  return new Fault({
    id: 'VariableAlreadyExists',
    category: 'ResourceExists',
    exception: 'System.Management.Automation.SessionStateException',
    message: `A variable with name '${name}' already exists.`,
    target: name,
  })
}
