import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, type Parameter, parameter } from '../../engine/commands/define.ts'
import { invokeForValue } from '../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { plainBlock, WhereStage } from '../../engine/pipeline/blockStage.ts'
import { runtimeExceptionOf } from '../../engine/pipeline/errors.ts'
import { isControlFlow } from '../../kernel/control.ts'
import { Fault } from '../../kernel/fault.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import { strictVersionOf } from '../../session/variables.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { messageOf } from '../../types/exception.ts'
import { readMember } from '../../types/members.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { matchingMembers, parameterFault } from './member-target.ts'
import { type Compare, comparisonOf } from './where-operators.ts'

/** The operators' switches: name, set, alias. */
const operators: readonly (readonly [string, string, string?])[] = [
  ['EQ', 'EqualSet', 'IEQ'],
  ['CEQ', 'CaseSensitiveEqualSet'],
  ['NE', 'NotEqualSet', 'INE'],
  ['CNE', 'CaseSensitiveNotEqualSet'],
  ['GT', 'GreaterThanSet', 'IGT'],
  ['CGT', 'CaseSensitiveGreaterThanSet'],
  ['LT', 'LessThanSet', 'ILT'],
  ['CLT', 'CaseSensitiveLessThanSet'],
  ['GE', 'GreaterOrEqualSet', 'IGE'],
  ['CGE', 'CaseSensitiveGreaterOrEqualSet'],
  ['LE', 'LessOrEqualSet', 'ILE'],
  ['CLE', 'CaseSensitiveLessOrEqualSet'],
  ['Like', 'LikeSet', 'ILike'],
  ['CLike', 'CaseSensitiveLikeSet'],
  ['NotLike', 'NotLikeSet', 'INotLike'],
  ['CNotLike', 'CaseSensitiveNotLikeSet'],
  ['Match', 'MatchSet', 'IMatch'],
  ['CMatch', 'CaseSensitiveMatchSet'],
  ['NotMatch', 'NotMatchSet', 'INotMatch'],
  ['CNotMatch', 'CaseSensitiveNotMatchSet'],
  ['Contains', 'ContainsSet', 'IContains'],
  ['CContains', 'CaseSensitiveContainsSet'],
  ['NotContains', 'NotContainsSet', 'INotContains'],
  ['CNotContains', 'CaseSensitiveNotContainsSet'],
  ['In', 'InSet', 'IIn'],
  ['CIn', 'CaseSensitiveInSet'],
  ['NotIn', 'NotInSet', 'INotIn'],
  ['CNotIn', 'CaseSensitiveNotInSet'],
  ['Is', 'IsSet'],
  ['IsNot', 'IsNotSet'],
  ['Not', 'Not'],
]

const sets = operators.map(([, set]) => set)

/** The switch of each operator; the default set's is optional. */
function operatorSwitches(): Record<string, Parameter<boolean>> {
  const switches: Record<string, Parameter<boolean>> = {}
  for (const [name, set, alias] of operators) {
    switches[name] = parameter('SwitchParameter', {
      set,
      mandatory: set !== 'EqualSet',
      aliases: alias === undefined ? [] : [alias],
    }) as Parameter<boolean>
  }
  return switches
}

interface Comparison {
  readonly compare: Compare
  /** Only the property is tested for truth. */
  readonly isTest: boolean
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/where-object */
export const whereObject = defineCmdlet('Where-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.WhereObjectCommand',
  defaultSet: 'EqualSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096806',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    FilterScript: parameter('ScriptBlock', { set: 'ScriptBlockSet', mandatory: true, position: 0 }),
    Property: parameter('String', {
      sets: Object.fromEntries(sets.map((set) => [set, { mandatory: true, position: 0 }])),
      attributes: [notNullOrEmpty],
    }),
    Value: parameter('Object', {
      sets: Object.fromEntries(sets.filter((set) => set !== 'Not').map((set) => [set, { position: 1 }])),
    }),
    ...operatorSwitches(),
  },
  state: () => ({ comparison: null as Comparison | null }),
  direct(call) {
    const block = plainBlock(call, 'filterscript')
    return block === null ? null : new WhereStage(call, block)
  },
  begin({ bound, state, isBound, parameterSetName, frame }) {
    if (bound.FilterScript !== undefined) return
    const name = operators.find(([, set]) => set === parameterSetName)?.[0] ?? 'EQ'
    const isGiven = isBound(name as never)
    const isTest = name === 'Not' || (name === 'EQ' && !isGiven && !isBound('Value'))
    state.comparison = {
      compare: comparisonOf(isTest && name !== 'Not' ? 'Test' : name, frame, bound.Value ?? null),
      isTest,
    }
  },
  process({ bound, state, isBound, parameterSetName, write, writeError, throwTerminating, frame }) {
    const input = bound.InputObject ?? null
    if (input === nothing) return
    if (bound.FilterScript !== undefined) {
      if (
        toBoolean(
          invokeForValue(frame, bound.FilterScript as ScriptBlock, {
            ownScope: false,
            underscore: input,
            input: [input],
          }),
        )
      )
        write(input)
      return
    }
    const { compare, isTest } = state.comparison!
    if (!isTest && !isBound('Value')) {
      throwTerminating(
        parameterFault(
          'Value',
          'ValueNotSpecifiedForWhereObject',
          'The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.',
          null,
        ),
      )
    }
    if (!isTest && parameterSetName === 'EqualSet' && !isBound('EQ' as never)) {
      throwTerminating(
        parameterFault(
          'Operator',
          'OperatorNotSpecified',
          'An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle',
          null,
        ),
      )
    }
    const found = propertyOf(input, bound.Property!, strictVersionOf(frame) >= 2)
    if (found instanceof Fault) {
      writeError(found)
      return
    }
    try {
      if (toBoolean(compare(found))) write(input)
    } catch (thrown) {
      if (isControlFlow(thrown)) throw thrown
      const message = messageOf(runtimeExceptionOf(thrown))
      const name = parameterSetName.replace(/^CaseSensitive(.*)Set$/, 'C$1').replace(/Set$/, '')
      writeError(
        new Fault({
          id: 'OperatorFailed',
          category: 'InvalidOperation',
          exception: 'System.Management.Automation.PSInvalidOperationException',
          message: `The operator "${name}" failed: ${message}`,
          target: input,
        }),
      )
    }
  },
}))

/** The value of the property named, which may be a wildcard; a fault where strict mode or ambiguity refuses. */
function propertyOf(input: Value, name: string, strict: boolean): Value | Fault {
  if (isNull(input))
    return strict
      ? parameterFault('InputObject', 'InputObjectIsNull', "Cannot operate on a 'null' input object.", input)
      : null
  if (isDictionary(input) && input.hasKey(name)) return input.getValue(name) ?? null
  let member: string | undefined = name
  if (hasWildcards(name)) {
    const names = matchingMembers(input, name)
    if (names.length > 1) {
      const matches = names.map((match) => ` ${match}`).join('')
      return parameterFault(
        'Property',
        'AmbiguousPropertyName',
        `Input name "${name}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:${matches}.`,
        input,
      )
    }
    member = names[0]
  }
  const value = member === undefined ? undefined : readMember(input, member)
  if (value !== undefined) return value
  return strict
    ? parameterFault(
        'Property',
        'PropertyNotFound',
        `The input name "${name}" cannot be resolved to a property.`,
        input,
      )
    : null
}
