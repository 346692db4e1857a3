import { runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { setVariable } from '../../session/variables.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { decrement, increment as incrementValue } from '../../types/operators/arithmetic.ts'
import { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual } from '../../types/operators/comparison.ts'
import { formatOperator } from '../../types/operators/format.ts'
import { like as likeOperator, notLike } from '../../types/operators/like.ts'
import { match as matchOperator, notMatch } from '../../types/operators/match.ts'
import { contains, isIn, notContains, notIn } from '../../types/operators/membership.ts'
import { replace } from '../../types/operators/replace.ts'
import {
  unaryJoin as joinAlone,
  join as joinOperator,
  split,
  unarySplit as splitAlone,
} from '../../types/operators/splitJoin.ts'
import { asType as convertOrNull } from '../../types/operators/typeTests.ts'

type Binary = (left: Value, right: Value) => Value
type Framed = (frame: Frame, left: Value, right: Value) => Value

export const ieq: Binary = (left, right) => equal(left, right, true)
export const ine: Binary = (left, right) => notEqual(left, right, true)
export const igt: Binary = (left, right) => greater(left, right, true)
export const ige: Binary = (left, right) => greaterOrEqual(left, right, true)
export const ilt: Binary = (left, right) => less(left, right, true)
export const ile: Binary = (left, right) => lessOrEqual(left, right, true)
export const ceq: Binary = (left, right) => equal(left, right, false)
export const cne: Binary = (left, right) => notEqual(left, right, false)
export const cgt: Binary = (left, right) => greater(left, right, false)
export const cge: Binary = (left, right) => greaterOrEqual(left, right, false)
export const clt: Binary = (left, right) => less(left, right, false)
export const cle: Binary = (left, right) => lessOrEqual(left, right, false)

export const format: Framed = (_frame, left, right) => formatOperator(left, right)
export const join: Framed = (_frame, left, right) => joinOperator(left, right)
export const isplit: Framed = (_frame, left, right) => split(left, right, true)
export const csplit: Framed = (_frame, left, right) => split(left, right, false)
export const ireplace: Framed = (_frame, left, right) => replace(left, right, true)
export const creplace: Framed = (_frame, left, right) => replace(left, right, false)
export const ilike: Framed = (_frame, left, right) => likeOperator(left, right, true)
export const clike: Framed = (_frame, left, right) => likeOperator(left, right, false)
export const inotlike: Framed = (_frame, left, right) => notLike(left, right, true)
export const cnotlike: Framed = (_frame, left, right) => notLike(left, right, false)
export const icontains: Framed = (_frame, left, right) => contains(left, right, true)
export const ccontains: Framed = (_frame, left, right) => contains(left, right, false)
export const inotcontains: Framed = (_frame, left, right) => notContains(left, right, true)
export const cnotcontains: Framed = (_frame, left, right) => notContains(left, right, false)
export const iin: Framed = (_frame, left, right) => isIn(left, right, true)
export const cin: Framed = (_frame, left, right) => isIn(left, right, false)
export const inotin: Framed = (_frame, left, right) => notIn(left, right, true)
export const cnotin: Framed = (_frame, left, right) => notIn(left, right, false)
export const asType: Framed = (_frame, left, right) => convertOrNull(left, right)

/** `$Matches` is set in the scope the operator runs in. */
function matchesSetter(frame: Frame): (matches: Value) => void {
  return (matches) => setVariable(frame, 'Matches', matches)
}

export const imatch: Framed = (frame, left, right) => matchOperator(left, right, true, matchesSetter(frame))
export const cmatch: Framed = (frame, left, right) => matchOperator(left, right, false, matchesSetter(frame))
export const inotmatch: Framed = (frame, left, right) => notMatch(left, right, true, matchesSetter(frame))
export const cnotmatch: Framed = (frame, left, right) => notMatch(left, right, false, matchesSetter(frame))

export function unaryJoin(_frame: Frame, value: Value): Value {
  return joinAlone(value)
}

export function unarySplit(_frame: Frame, value: Value, _isCaseSensitive: boolean): Value {
  return splitAlone(value)
}

/** Whether a value counts as true. */
export function truth(value: Value): boolean {
  return toBoolean(value)
}

/** `++` and `--` on anything but a small Int32. */
export function increment(value: Value, by: number): Value {
  return by === 1 ? incrementValue(value) : decrement(value)
}

/** Division of an integer by zero, as arithmetic raises it. */
export function divideByZero(): never {
  throw runtimeFault('RuntimeException', 'Attempted to divide by zero.', 'NotSpecified', 'System.DivideByZeroException')
}
