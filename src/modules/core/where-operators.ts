/** The operators of Where-Object's property form, over the language's own. */
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { setVariable } from '../../session/variables.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { requireType } from '../../types/netType.ts'
import { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual } from '../../types/operators/comparison.ts'
import { like, notLike } from '../../types/operators/like.ts'
import { match, notMatch } from '../../types/operators/match.ts'
import { contains, isIn, notContains, notIn } from '../../types/operators/membership.ts'
import { isNotOfType, isOfType } from '../../types/operators/typeTests.ts'

/** Compares a property's value with the one given. */
export type Compare = (left: Value) => Value

type Operator = (left: Value, right: Value, ignoreCase: boolean) => Value

const plain: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['EQ', equal],
  ['NE', notEqual],
  ['GT', greater],
  ['LT', less],
  ['GE', greaterOrEqual],
  ['LE', lessOrEqual],
  ['Like', like],
  ['NotLike', notLike],
  ['Contains', contains],
  ['NotContains', notContains],
  ['In', isIn],
  ['NotIn', notIn],
])

/** The comparison of an operator's switch; `Test` is the truth of the property itself. */
export function comparisonOf(name: string, frame: Frame, right: Value): Compare {
  if (name === 'Test') return (left) => left
  if (name === 'Not') return (left) => !toBoolean(left)
  if (name === 'Is' || name === 'IsNot') {
    const type = typeOperand(right)
    return name === 'Is' ? (left) => isOfType(left, type) : (left) => isNotOfType(left, type)
  }
  const ignoreCase = !/^C(?!ontains)/.test(name)
  const base = ignoreCase ? name : name.slice(1)
  const setMatches = (matches: Value) => setVariable(frame, 'Matches', matches)
  if (base === 'Match') return (left) => match(left, right, ignoreCase, setMatches)
  if (base === 'NotMatch') return (left) => notMatch(left, right, ignoreCase, setMatches)
  const operator = plain.get(base)!
  return (left) => operator(left, right, ignoreCase)
}

/** `[int]` may be written as text, with or without brackets. */
function typeOperand(value: Value): Value {
  if (typeof value !== 'string') return value
  const name = value.length > 2 && value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value
  return convert(name, requireType('System.Type'))
}
