import { BigInteger, Char, type Decimal, Double } from '../../kernel/boxes.ts'
import { changeNumber, integerOf, numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import { addDecimal, divideDecimal, multiplyDecimal, remainderDecimal, subtractDecimal } from '../../kernel/decimal.ts'
import { Fault, netFault, runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../conversion/toText.ts'
import { isDictionary } from '../dictionary.ts'
import { EnumValue, enumValue } from '../enum.ts'
import { isEnumerable } from '../enumerate.ts'
import { typeOf } from '../typeOf.ts'
import { addDictionaries, concatenate, repeatItems, repeatText } from './collections.ts'
import { callOperator, noOperator, numericOperand, plain } from './operand.ts'

/** One of `+ - * / %` over the ways numbers are computed with. about_Arithmetic_Operators */
interface Operation {
  readonly method: string
  readonly symbol: string
  /** Over integers of any size; `null`: the result is no integer, or has none. Divisors are not 0. */
  readonly integers: (a: bigint, b: bigint) => bigint | null
  readonly doubles: (a: number, b: number) => number
  readonly decimals: (a: Decimal, b: Decimal) => Decimal
  readonly isDivision: boolean
}

const addition: Operation = {
  method: 'op_Addition',
  symbol: '+',
  integers: (a, b) => a + b,
  doubles: (a, b) => a + b,
  decimals: addDecimal,
  isDivision: false,
}
const subtraction: Operation = {
  method: 'op_Subtraction',
  symbol: '-',
  integers: (a, b) => a - b,
  doubles: (a, b) => a - b,
  decimals: subtractDecimal,
  isDivision: false,
}
const multiplication: Operation = {
  method: 'op_Multiply',
  symbol: '*',
  integers: (a, b) => a * b,
  doubles: (a, b) => a * b,
  decimals: multiplyDecimal,
  isDivision: false,
}
const division: Operation = {
  method: 'op_Division',
  symbol: '/',
  integers: (a, b) => (a % b === 0n ? a / b : null),
  doubles: (a, b) => a / b,
  decimals: divideDecimal,
  isDivision: true,
}
const modulus: Operation = {
  method: 'op_Modulus',
  symbol: '%',
  integers: (a, b) => a % b,
  doubles: (a, b) => a % b,
  decimals: remainderDecimal,
  isDivision: true,
}

const int32 = 9
const uint32 = 10
const int64 = 11
const uint64 = 12
const decimal = 15
const bigInteger = 20

const limits: ReadonlyMap<number, readonly [bigint, bigint]> = new Map([
  [int32, [-(2n ** 31n), 2n ** 31n - 1n]],
  [uint32, [0n, 2n ** 32n - 1n]],
  [int64, [-(2n ** 63n), 2n ** 63n - 1n]],
  [uint64, [0n, 2n ** 64n - 1n]],
])

function divideByZero(): Fault {
  return runtimeFault('RuntimeException', 'Attempted to divide by zero.', 'NotSpecified')
}

/** Computes with two numbers (TypeCodes as `numericCode` gives them), in the type that holds both. */
function compute(operation: Operation, left: Value, right: Value): Value {
  const leftCode = numericCode(left)
  const rightCode = numericCode(right)
  let code = Math.max(leftCode, rightCode)
  if (code === bigInteger && leftCode === decimal) code = decimal
  if (code === bigInteger) return computeBig(operation, left, right)
  if (code === decimal) return computeDecimal(operation, left, right)
  if (code >= 13) return new Double(operation.doubles(toDouble(left), toDouble(right)))
  const a = toBigInt(left)
  const b = toBigInt(right)
  // A negative operand does not fit the unsigned type: the next larger kind takes over.
  if ((code === uint32 || code === uint64) && (a < 0n || b < 0n)) {
    if (code === uint64) return computeDecimal(operation, left, right)
    code = int64
  }
  if (code < int32) code = int32
  if (operation.isDivision && b === 0n) throw divideByZero()
  const result = operation.integers(a, b)
  const [min, max] = limits.get(code)!
  if (result !== null && result >= min && result <= max) return integerOf(result, code)
  return new Double(operation.doubles(toDouble(left), toDouble(right)))
}

function computeDecimal(operation: Operation, left: Value, right: Value): Value {
  const a = changeNumber(left, decimal) as Decimal
  const b = changeNumber(right, decimal) as Decimal
  if (operation.isDivision && b.mantissa === 0n) throw divideByZero()
  try {
    return operation.decimals(a, b)
  } catch (error) {
    if (error instanceof Fault) throw runtimeFault('RuntimeException', error.message, 'NotSpecified')
    throw error
  }
}

function computeBig(operation: Operation, left: Value, right: Value): Value {
  const a = (changeNumber(left, bigInteger) as BigInteger).value
  const b = (changeNumber(right, bigInteger) as BigInteger).value
  if (operation.isDivision && b === 0n)
    throw new Fault({
      id: 'DotNetMethodException',
      exception: 'System.Management.Automation.MethodInvocationException',
      message: `Exception calling "${operation.method}" with "2" argument(s): "Attempted to divide by zero."`,
      inner: netFault('System.DivideByZeroException', 'Attempted to divide by zero.'),
    })
  return new BigInteger(operation.symbol === '/' ? a / b : operation.integers(a, b)!)
}

function isNumber(value: Value): boolean {
  return numericCode(value) > 1
}

/** The ways that `- / %` share, and `+ *` end in. Operands are plain. */
function overNumbers(operation: Operation, left: Value, right: Value): Value {
  if (left instanceof EnumValue && (right instanceof EnumValue || isNumber(right))) {
    const result = compute(operation, left.value, right instanceof EnumValue ? right.value : right)
    return enumValue(
      left.netType,
      changeNumber(result, typeof left.value === 'bigint' ? int64 : int32) as number | bigint,
    )
  }
  const isTextBlamed = typeof left === 'string'
  if (left === null || isTextBlamed || isNumber(left)) {
    const a = numericOperand(left)!
    const b = numericOperand(right)
    if (b !== null) return compute(operation, a, b)
    return callOperator(operation.method, left, right, right)
  }
  return callOperator(operation.method, left, right, left)
}

/** `left + right`: numbers, text, collections, hashtables, or what the types declare. */
export function add(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right
    return (sum | 0) === sum ? sum : new Double(sum)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value + right.value)
  if (typeof left === 'string') return left + (typeof right === 'string' ? right : toText(right))
  const a = plain(left)
  const b = plain(right)
  if (a === null) return b
  if (typeof a === 'string' || a instanceof Char) return toText(a) + toText(right)
  if (isDictionary(a)) {
    if (b === null || !isDictionary(b))
      throw runtimeFault('AddHashTableToNonHashTable', 'A hash table can only be added to another hash table.')
    return addDictionaries(a, b)
  }
  if (isEnumerable(a)) return concatenate(a, right)
  return overNumbers(addition, a, b)
}

export function subtract(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right
    return (difference | 0) === difference ? difference : new Double(difference)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value - right.value)
  return overNumbers(subtraction, plain(left), plain(right))
}

export function multiply(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right
    // Beyond 2^53 the product is rounded, as a Double is.
    return (product | 0) === product ? product | 0 : new Double(product)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value * right.value)
  const a = plain(left)
  const b = plain(right)
  if (a === null) return null
  if (typeof a === 'string') return repeatText(a, b)
  if (isEnumerable(a)) return repeatItems(a, b)
  if ((typeof a === 'boolean' || a instanceof Char) && numericCode(b) < decimal) {
    if (typeof b === 'string') throw noOperator('op_Multiply', b)
    throw runtimeFault(
      'NotADefinedOperationForType',
      `The operation '[${typeOf(a).fullName}] * [${typeOf(b).fullName}]' is not defined.`,
    )
  }
  return overNumbers(multiplication, a, b)
}

export function divide(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) {
    const quotient = left / right
    return (quotient | 0) === quotient ? quotient | 0 : new Double(quotient)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value / right.value)
  return overNumbers(division, plain(left), plain(right))
}

export function remainder(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) return (left % right) | 0
  if (left instanceof Double && right instanceof Double) return new Double(left.value % right.value)
  return overNumbers(modulus, plain(left), plain(right))
}

/** `-value`: 0 - value, but zero keeps its sign. */
export function negate(value: Value): Value {
  if (typeof value === 'number') return value === -2147483648 ? new Double(2147483648) : -value | 0
  if (value instanceof Double) return new Double(-value.value)
  const operand = plain(value)
  if (operand instanceof EnumValue) return compute(subtraction, 0, operand.value)
  const number = numericOperand(operand)
  if (number === null) return negateObject(operand)
  return numericCode(number) === 13 || numericCode(number) === 14
    ? new Double(-toDouble(number))
    : compute(subtraction, 0, number)
}

/** `+value`. */
export function unaryPlus(value: Value): Value {
  if (typeof value === 'number') return value
  const operand = plain(value)
  const number = numericOperand(operand)
  if (number !== null) return compute(addition, 0, number)
  if (typeOf(operand).staticMethods('op_unaryplus') !== null) return operand
  throw noOperator('op_Addition', operand)
}

function negateObject(operand: Value): Value {
  const type = typeOf(operand)
  const own = type.staticMethods('op_unarynegation')
  if (own?.[0] !== undefined) return own[0].implementation.call(own[0].declaringType, operand) as Value
  throw noOperator('op_Subtraction', operand)
}

function step(value: Value, by: 1 | -1): Value {
  const operand = plain(value)
  if (operand === null) return by
  const code = numericCode(operand)
  if (operand instanceof EnumValue) return overNumbers(by === 1 ? addition : subtraction, operand, 1)
  if (code < 5 || code === bigInteger)
    throw runtimeFault(
      'OperatorRequiresNumber',
      `The '${by === 1 ? '++' : '--'}' operator works only on numbers. The operand is a '${typeOf(operand).fullName}'.`,
    )
  return compute(addition, operand, by)
}

/** `value + 1` of `++`: numbers only. Throws OperatorRequiresNumber. */
export function increment(value: Value): Value {
  if (typeof value === 'number' && value !== 2147483647) return value + 1
  return step(value, 1)
}

/** `value - 1` of `--`. */
export function decrement(value: Value): Value {
  if (typeof value === 'number' && value !== -2147483648) return value - 1
  return step(value, -1)
}
