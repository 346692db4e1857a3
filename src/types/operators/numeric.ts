import { Decimal, Double, UInt32, UInt64 } from '../../kernel/boxes.ts'
import { bigIntegerToDouble, fromInteger, numericCode, toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import {
  addDecimal,
  compareDecimal,
  decimalFromDouble,
  divideDecimal,
  multiplyDecimal,
  remainderDecimal,
  subtractDecimal,
} from '../../kernel/decimal.ts'
import { Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { EnumValue, enumValue } from '../enum.ts'
import { typeOf } from '../typeOf.ts'

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%'

/** TypeCode of a number, Boolean, Char or enumeration value (its underlying type's); 1 for anything else. */
export function operandCode(value: Value): number {
  return value instanceof EnumValue ? value.netType.underlying.code : numericCode(value)
}

/** What stands for an enumeration value in arithmetic. */
export function plainNumber(value: Value): Value {
  return value instanceof EnumValue ? fromInteger(value.value, value.netType.underlying.code) : value
}

const isSigned = (code: number) => code === 5 || code === 7 || code === 9 || code === 11

function isNegative(value: Value): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
    ? value < 0
    : (value as unknown as { value: number }).value < 0
}

/** RuntimeException around DivideByZeroException. */
export function divideByZero(): Fault {
  const inner = netFault('System.DivideByZeroException', 'Attempted to divide by zero.')
  return new Fault({
    id: 'RuntimeException',
    exception: 'System.Management.Automation.RuntimeException',
    message: inner.message,
    inner,
  })
}

/** RuntimeException around what decimal arithmetic threw. */
function wrapDecimal(thrown: Fault): Fault {
  return new Fault({
    id: 'RuntimeException',
    exception: 'System.Management.Automation.RuntimeException',
    message: thrown.message,
    inner: thrown,
  })
}

/** Which arithmetic two numeric types meet in: 'int', 'uint', 'long', 'ulong', 'decimal', 'double', or 'decimal-or-double' where decimal may overflow. */
export function meetingKind(
  left: Value,
  right: Value,
  a: number,
  b: number,
): 'int' | 'uint' | 'long' | 'ulong' | 'decimal' | 'decimal-or-double' | 'double' {
  const code = Math.max(a, b)
  if (code <= 9) return 'int'
  if (code === 10) return (isSigned(a) ? isNegative(left) : isSigned(b) && isNegative(right)) ? 'long' : 'uint'
  if (code === 11) return 'long'
  if (code === 12)
    return (isSigned(a) ? isNegative(left) : isSigned(b) && isNegative(right)) ? 'decimal-or-double' : 'ulong'
  return code === 15 ? 'decimal' : 'double'
}

/** A failure of .NET's dynamic binding that PowerShell passes on: operands that it takes for numbers but cannot convert. */
function noCoercion(left: Value, type: string): Fault {
  return netFault(
    'System.InvalidOperationException',
    `No coercion operator is defined between types '${typeOf(left).fullName}' and '${type}'.`,
  )
}

/** Arithmetic with an enumeration value on the left: its type comes back where the result is of its underlying type. */
export function computeEnum(operator: ArithmeticOperator, left: EnumValue, right: Value): Value {
  checkEnumOperand(left, right)
  const { netType } = left
  const code = numericCode(right)
  if (code === 13 || code === 14)
    throw netFault(
      'System.InvalidCastException',
      `Unable to cast object of type '${netType.fullName}' to type 'System.Double'.`,
    )
  const result = computeNumbers(operator, plainNumber(left), right)
  if (numericCode(result) === netType.underlying.code)
    return enumValue(netType, typeof result === 'number' || typeof result === 'bigint' ? result : toBigInt(result))
  throw netFault(
    'System.InvalidCastException',
    `Unable to cast object of type '${typeOf(result).fullName}' to type '${netType.fullName}'.`,
  )
}

/** Throws what .NET's dynamic binding throws for an enumeration value with a number it cannot meet. */
export function checkEnumOperand(left: EnumValue, right: Value): void {
  const { netType } = left
  const code = numericCode(right)
  if (code === 15) throw noCoercion(left, 'System.Decimal')
  if ((code === 10 || code === 12) && isSigned(netType.underlying.code)) {
    throw netFault(
      'System.InvalidOperationException',
      `The binary operator GreaterThanOrEqual is not defined for the types '${netType.fullName}' and 'System.Int32'.`,
    )
  }
}

/** Arithmetic of two numbers, Booleans, Chars or enumeration values (already `plainNumber`). Throws RuntimeException. */
export function computeNumbers(operator: ArithmeticOperator, left: Value, right: Value): Value {
  switch (meetingKind(left, right, numericCode(left), numericCode(right))) {
    case 'int':
      return computeInt32(operator, changeNumberToInt(left), changeNumberToInt(right))
    case 'uint':
      return computeInteger(operator, toBigInt(left), toBigInt(right), 10)
    case 'long':
      return computeInteger(operator, toBigInt(left), toBigInt(right), 11)
    case 'ulong':
      return computeInteger(operator, toBigInt(left), toBigInt(right), 12)
    case 'decimal':
      if (typeof left === 'boolean') throw noCoercion(left, 'System.Decimal')
      return computeDecimal(operator, toDecimal(left), toDecimal(right))
    case 'decimal-or-double':
      try {
        return computeDecimal(operator, toDecimal(left), toDecimal(right))
      } catch (thrown) {
        if (
          thrown instanceof Fault &&
          thrown.inner instanceof Fault &&
          thrown.inner.exception === 'System.OverflowException'
        ) {
          return computeDouble(operator, toDouble(left), toDouble(right))
        }
        throw thrown
      }
    default:
      return computeDouble(operator, toDouble(left), toDouble(right))
  }
}

function changeNumberToInt(value: Value): number {
  if (typeof value === 'number') return value
  return typeof value === 'boolean' ? (value ? 1 : 0) : toDouble(value)
}

function toDecimal(value: Value): Decimal {
  if (value instanceof Decimal) return value
  const code = numericCode(value)
  if (code === 13 || code === 14) return decimalFromDouble(toDouble(value), code === 13 ? 7 : 15)
  return new Decimal(toBigInt(value), 0)
}

function computeInt32(operator: ArithmeticOperator, a: number, b: number): Value {
  let r: number
  switch (operator) {
    case '+':
      r = a + b
      break
    case '-':
      r = a - b
      break
    case '*':
      r = a * b
      // Beyond 2^53 the exact product is rounded as .NET's conversion from Int64 does.
      break
    case '/':
      if (b === 0) throw divideByZero()
      r = a / b
      break
    default:
      if (b === 0) throw divideByZero()
      return (a % b) | 0
  }
  return r === (r | 0) ? r | 0 : new Double(r)
}

function computeInteger(operator: ArithmeticOperator, a: bigint, b: bigint, code: 10 | 11 | 12): Value {
  let r: bigint
  switch (operator) {
    case '+':
      r = a + b
      break
    case '-':
      r = a - b
      break
    case '*':
      r = a * b
      break
    case '/':
      if (b === 0n) throw divideByZero()
      if (a % b !== 0n) return new Double(Number(a) / Number(b))
      r = a / b
      break
    default:
      if (b === 0n) throw divideByZero()
      r = a % b
  }
  // Products are computed as BigInteger, whose conversion to Double cuts.
  const toFloat = operator === '*' && code !== 10 ? bigIntegerToDouble : Number
  if (code === 11) return BigInt.asIntN(64, r) === r ? r : new Double(toFloat(r))
  const bits = code === 10 ? 32 : 64
  if (BigInt.asUintN(bits, r) !== r) return new Double(toFloat(r))
  return code === 10 ? new UInt32(Number(r)) : new UInt64(r)
}

function computeDecimal(operator: ArithmeticOperator, a: Decimal, b: Decimal): Value {
  try {
    switch (operator) {
      case '+':
        return addDecimal(a, b)
      case '-':
        return subtractDecimal(a, b)
      case '*':
        return multiplyDecimal(a, b)
      case '/':
        return divideDecimal(a, b)
      default:
        return remainderDecimal(a, b)
    }
  } catch (thrown) {
    if (thrown instanceof Fault) throw wrapDecimal(thrown)
    throw thrown
  }
}

function computeDouble(operator: ArithmeticOperator, a: number, b: number): Double {
  switch (operator) {
    case '+':
      return new Double(a + b)
    case '-':
      return new Double(a - b)
    case '*':
      return new Double(a * b)
    case '/':
      return new Double(a / b)
    default:
      return new Double(a % b)
  }
}

/** The order of two numbers, Booleans, Chars (already `plainNumber`): negative, 0, positive; undefined where a NaN has none. */
export function orderNumbers(left: Value, right: Value): number | undefined {
  const a = numericCode(left)
  const b = numericCode(right)
  switch (meetingKind(left, right, a, b)) {
    case 'decimal':
      return orderDecimals(left, right)
    case 'double':
      return order(toDouble(left), toDouble(right))
    default:
      return order(toBigInt(left), toBigInt(right))
  }
}

function order<T extends number | bigint>(a: T, b: T): number | undefined {
  return a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined
}

/** Doubles beyond a Decimal's range compare as Double. */
function orderDecimals(left: Value, right: Value): number | undefined {
  try {
    return compareDecimal(toDecimal(left), toDecimal(right))
  } catch (thrown) {
    if (thrown instanceof Fault) return order(toDouble(left), toDouble(right))
    throw thrown
  }
}
