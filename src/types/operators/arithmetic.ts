import { BigInteger, Char, Double } from '../../kernel/boxes.ts'
import { changeNumber, numericCode, toDouble } from '../../kernel/convertNumber.ts'
import { type Fault, netFault, runtimeFault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { elementsOf, filledItems, NetArray, newArray, objectArray } from '../array.ts'
import { noConversionFault } from '../conversion/castFault.ts'
import { conversionOf, convert } from '../conversion/convert.ts'
import { rank } from '../conversion/ranks.ts'
import { expandedText, toText } from '../conversion/toText.ts'
import { type DictionaryLike, isDictionary } from '../dictionary.ts'
import { EnumValue } from '../enum.ts'
import { enumerate } from '../enumerate.ts'
import type { NetType } from '../netType.ts'
import { baseOf } from '../psobject.ts'
import { int32Type, objectType, typeOf, uint32Type } from '../typeOf.ts'
import { newHashtableFrom } from './hashtableSum.ts'
import { implicitOperator, unaryOperator } from './implicitOperator.ts'
import { type ArithmeticOperator, computeEnum, computeNumbers, operandCode, plainNumber } from './numeric.ts'
import { numberOfText } from './operandText.ts'

const methodNames: Readonly<Record<ArithmeticOperator, string>> = {
  '+': 'op_Addition',
  '-': 'op_Subtraction',
  '*': 'op_Multiply',
  '/': 'op_Division',
  '%': 'op_Modulus',
}

const isNumber = (code: number) => code >= 5 && code <= 15
const isNumberOrPrimitive = (code: number) => code >= 3 && code <= 15

/** `left + right`: numbers, text, collections, hashtables, else the class's operator. about_Arithmetic_Operators */
export function add(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const r = left + right
    return r === (r | 0) ? r : new Double(r)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value + right.value)
  if (typeof left === 'string') return typeof right === 'string' ? left + right : left + expandedText(right)
  return addSlowly(left, right)
}

function addSlowly(left: Value, right: Value): Value {
  if (left === null || left === nothing) return right === nothing ? null : right
  const items = left instanceof NetArray ? left : enumerate(left)
  if (items !== null) return addToCollection(left, right)
  const a = baseOf(left)
  const b = baseOf(right)
  if (typeof a === 'string') return a + expandedText(right)
  if (a instanceof Char) return String.fromCharCode(a.code) + toText(b)
  if (isDictionary(a)) return addToDictionary(a, b)
  return computeWith('+', a, b)
}

function addToCollection(left: Value, right: Value): Value {
  const items: Value[] = left instanceof NetArray ? [...elementsOf(left)] : [...enumerate(left)!]
  const added = right === nothing ? [] : enumerate(right)
  if (added === null) items.push(right)
  else for (const item of added) items.push(item)
  return objectArray(items)
}

function addToDictionary(left: DictionaryLike & object, right: Value): Value {
  if (!isDictionary(right))
    throw runtimeFault('AddHashTableToNonHashTable', 'A hash table can only be added to another hash table.')
  return newHashtableFrom(left, right)
}

/** The operand as a number for arithmetic or comparison with one of type `other`; undefined when it is no number, Boolean, Char, enumeration value or `$null`. */
export function numericArgument(value: Value, other: NetType): Value | undefined {
  if (value === null || value === nothing) return 0
  if (value instanceof EnumValue) return other.isEnum ? plainNumber(value) : changeOrConvert(value, other)
  const code = numericCode(value)
  if (isNumberOrPrimitive(code)) return value
  if (typeof value !== 'string' && code !== 20 && conversionOf(value, other).rank === rank.implicitCast)
    return convert(value, other)
  return undefined
}

function changeOrConvert(value: EnumValue, other: NetType): Value {
  return isNumber(other.code) ? changeNumber(plainNumber(value), other.code) : plainNumber(value)
}

/** Arithmetic of two operands that are no collections. */
function computeWith(operator: ArithmeticOperator, left: Value, right: Value): Value {
  const code = operandCode(left)
  if (operator === '*' ? isNumber(code) : isNumberOrPrimitive(code)) {
    const type = typeOf(left)
    const argument = numericArgument(right, type)
    if (argument !== undefined) {
      return left instanceof EnumValue
        ? computeEnum(operator, left, argument)
        : computeNumbers(operator, left, argument)
    }
    if (typeof right === 'string') return operate(operator, left, numberOfText(right, type))
  }
  return implicitOperator(methodNames[operator], left, right, operator)
}

function operate(operator: ArithmeticOperator, left: Value, right: Value): Value {
  switch (operator) {
    case '+':
      return add(left, right)
    case '-':
      return subtract(left, right)
    case '*':
      return multiply(left, right)
    case '/':
      return divide(left, right)
    default:
      return remainder(left, right)
  }
}

/** `left - right`. */
export function subtract(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const r = left - right
    return r === (r | 0) ? r : new Double(r)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value - right.value)
  return subDivOrRem('-', left, right)
}

/** `left / right`: Int32 and Int64 stay integers where the division is exact. */
export function divide(left: Value, right: Value): Value {
  if (left instanceof Double && right instanceof Double) return new Double(left.value / right.value)
  return subDivOrRem('/', left, right)
}

/** `left % right`. */
export function remainder(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number' && right !== 0) return (left % right) | 0
  if (left instanceof Double && right instanceof Double) return new Double(left.value % right.value)
  return subDivOrRem('%', left, right)
}

function subDivOrRem(operator: ArithmeticOperator, left: Value, right: Value): Value {
  const a = baseOf(left)
  const b = baseOf(right)
  if (a === null || a === nothing) return computeWith(operator, 0, b)
  if (typeof a === 'string') {
    const number = numberOfText(a, b === null || b === nothing ? int32Type : typeOf(b))
    return computeWith(operator, number, typeof b === 'string' ? numberOfText(b, typeOf(a)) : b)
  }
  return computeWith(operator, a, b)
}

/** `left * right`: numbers; text and collections are repeated. */
export function multiply(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const r = left * right
    return r === (r | 0) ? r | 0 : new Double(r)
  }
  if (left instanceof Double && right instanceof Double) return new Double(left.value * right.value)
  return multiplySlowly(left, right)
}

function multiplySlowly(left: Value, right: Value): Value {
  const a = baseOf(left)
  const b = baseOf(right)
  if (a === null || a === nothing) return null
  if (typeof a === 'string')
    return repeatText(a, convert(typeof b === 'string' ? numberOfText(b, int32Type) : b, int32Type) as number)
  if (!(isNumber(operandCode(a)) || a instanceof BigInteger)) {
    const items = a instanceof NetArray ? a : enumerate(a)
    if (items !== null) {
      const times = convert(typeof b === 'string' ? numberOfText(b, int32Type) : b, uint32Type)
      return repeatItems(a, items, toDouble(times))
    }
  }
  return computeWith('*', a, b)
}

function outOfMemory(): Fault {
  return netFault('System.OutOfMemoryException', 'Insufficient memory to continue the execution of the program.')
}

function repeatText(text: string, times: number): string {
  if (times < 0) {
    throw netFault(
      'System.ArgumentOutOfRangeException',
      `times ('${times}') must be a non-negative value. (Parameter 'times')\nActual value was ${times}.`,
      new Map([['ParamName', 'times']]),
    )
  }
  const total = text.length * times
  // The length is computed as Int32 and wraps.
  if (total !== (total | 0) && (total | 0) < 0) {
    throw netFault(
      'System.ArgumentOutOfRangeException',
      'Specified argument was out of the range of valid values.',
      new Map([['ParamName', 'length']]),
    )
  }
  if (total > 0x1fffffe8) throw outOfMemory()
  return text.repeat(times)
}

function repeatItems(value: Value, items: Iterable<Value>, times: number): Value {
  const source = value instanceof NetArray ? elementsOf(value) : [...items]
  const elementType = value instanceof NetArray ? value.elementType : objectType
  const total = source.length * times
  if (total > 0x7fffffff) throw noConversionFault(BigInt(total), int32Type)
  if (elementType === objectType) {
    const all = filledItems(total, null)
    for (let i = 0; i < total; i++) all[i] = source[i % source.length]!
    return objectArray(all)
  }
  const result = newArray(elementType, total)
  for (let i = 0; i < total; i++) result.setAt(i, source[i % source.length]!)
  return result
}

/** `-x`. */
export function negate(operand: Value): Value {
  if (typeof operand === 'number')
    return operand === 0 ? 0 : operand === -2147483648 ? new Double(2147483648) : -operand
  if (operand instanceof Double) return new Double(-operand.value)
  const value = baseOf(operand)
  if (typeof value === 'string') return negate(numberOfText(value, int32Type))
  if (value instanceof BigInteger) return new BigInteger(-value.value)
  const own = unaryOperator('op_UnaryNegation', value)
  if (own !== undefined) return own
  return subtract(0, value)
}

/** `x++` and `++x`: the number that follows. `$null` counts as 0. Throws OperatorRequiresNumber. */
export function increment(operand: Value): Value {
  if (typeof operand === 'number') return operand === 2147483647 ? new Double(2147483648) : operand + 1
  return step(operand, 1, '++')
}

/** `x--` and `--x`. */
export function decrement(operand: Value): Value {
  if (typeof operand === 'number') return operand === -2147483648 ? new Double(-2147483649) : operand - 1
  return step(operand, -1, '--')
}

function step(operand: Value, by: 1 | -1, operator: string): Value {
  const value = baseOf(operand)
  if (value === null || value === nothing) return by
  if (isNumber(operandCode(value))) return add(value, by)
  throw runtimeFault(
    'OperatorRequiresNumber',
    `The '${operator}' operator works only on numbers. The operand is a '${typeOf(value).fullName}'.`,
  )
}
