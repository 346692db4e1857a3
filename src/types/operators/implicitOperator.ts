import { BigInteger, type Decimal } from '../../kernel/boxes.ts'
import { addDecimal, divideDecimal, multiplyDecimal, remainderDecimal, subtractDecimal } from '../../kernel/decimal.ts'
import { netFault, runtimeFault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { adoptResult, callMethod, convertArguments, reflectedId, selectOverload } from '../invocation.ts'
import type { Method, Parameter } from '../memberTable.ts'
import type { NetType } from '../netType.ts'
import { baseOf } from '../psobject.ts'
import { bigIntegerType, decimalType, int32Type, typeOf } from '../typeOf.ts'

const primitives = new Set([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])

function isPrimitive(type: NetType | null): boolean {
  return type === null || (primitives.has(type.code) && !type.isEnum)
}

/** An operator of BigInteger or Decimal as a method. */
function operatorMethod(
  type: NetType,
  name: string,
  compute: (a: never, b: never) => Value,
  right: NetType = type,
): Method {
  const parameter = (n: string, t: NetType): Parameter => ({
    name: n,
    type: t,
    isParams: false,
    isOptional: false,
    isRef: false,
  })
  return {
    name,
    declaringType: type,
    isStatic: true,
    isConstructor: false,
    typeParameters: [],
    parameters: [parameter('left', type), parameter('right', right)],
    returnType: type,
    implementation: compute,
    resultKind: 0,
  }
}

function big(name: string, compute: (a: bigint, b: bigint) => bigint): Method {
  return operatorMethod(
    bigIntegerType,
    name,
    (a: BigInteger, b: BigInteger) => new BigInteger(compute(a.value, b.value)),
  )
}

function shifted(value: bigint, count: number): BigInteger {
  if (count > 2 ** 30) throw netFault('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
  return new BigInteger(count >= 0 ? value << BigInt(count) : value >> BigInt(-count))
}

function divisor(b: bigint): bigint {
  if (b === 0n) throw netFault('System.DivideByZeroException', 'Attempted to divide by zero.')
  return b
}

let builtin: Map<string, Method> | null = null

/** Operators of number types that the arithmetic of the language does not cover, by type code and folded name. */
function builtinOperator(type: NetType, folded: string): readonly Method[] | null {
  if (type.code !== 20 && type.code !== 15) return null
  builtin ??= new Map([
    ['20op_addition', big('op_Addition', (a, b) => a + b)],
    ['20op_subtraction', big('op_Subtraction', (a, b) => a - b)],
    ['20op_multiply', big('op_Multiply', (a, b) => a * b)],
    ['20op_division', big('op_Division', (a, b) => a / divisor(b))],
    ['20op_modulus', big('op_Modulus', (a, b) => a % divisor(b))],
    ['20op_bitwiseand', big('op_BitwiseAnd', (a, b) => a & b)],
    ['20op_bitwiseor', big('op_BitwiseOr', (a, b) => a | b)],
    ['20op_exclusiveor', big('op_ExclusiveOr', (a, b) => a ^ b)],
    [
      '20op_leftshift',
      operatorMethod(bigIntegerType, 'op_LeftShift', (a: BigInteger, n: number) => shifted(a.value, n), int32Type),
    ],
    [
      '20op_rightshift',
      operatorMethod(bigIntegerType, 'op_RightShift', (a: BigInteger, n: number) => shifted(a.value, -n), int32Type),
    ],
    ['15op_addition', operatorMethod(decimalType, 'op_Addition', (a: Decimal, b: Decimal) => addDecimal(a, b))],
    [
      '15op_subtraction',
      operatorMethod(decimalType, 'op_Subtraction', (a: Decimal, b: Decimal) => subtractDecimal(a, b)),
    ],
    ['15op_multiply', operatorMethod(decimalType, 'op_Multiply', (a: Decimal, b: Decimal) => multiplyDecimal(a, b))],
    ['15op_division', operatorMethod(decimalType, 'op_Division', (a: Decimal, b: Decimal) => divideDecimal(a, b))],
    ['15op_modulus', operatorMethod(decimalType, 'op_Modulus', (a: Decimal, b: Decimal) => remainderDecimal(a, b))],
  ])
  const found = builtin.get(type.code + folded)
  return found === undefined ? null : [found]
}

/**
 * An operator that the language does not know for these operands: the static method `op_…` of the left operand's class, or of the right one's where the
 * left is a primitive. `symbol` is what messages show. Throws NotADefinedOperationForType, MethodNotFound and what calling the method throws.
 */
export function implicitOperator(name: string, left: Value, right: Value, symbol: string): Value {
  const a = left === nothing ? null : baseOf(left)
  const b = right === nothing ? null : baseOf(right)
  const leftType = a === null ? null : typeOf(a)
  const rightType = b === null ? null : typeOf(b)
  const type = isPrimitive(leftType) ? (isPrimitive(rightType) ? null : rightType) : leftType
  if (type === null) {
    throw runtimeFault(
      'NotADefinedOperationForType',
      `The operation '[${leftType?.fullName ?? '$null'}] ${symbol} [${rightType?.fullName ?? '$null'}]' is not defined.`,
      'InvalidOperation',
      undefined,
      a,
    )
  }
  const folded = name.toLowerCase()
  const shown =
    type.fullName === 'System.Management.Automation.PSCustomObject'
      ? 'System.Management.Automation.PSObject'
      : type.fullName
  const methods = type.staticMethods(folded) ?? builtinOperator(type, folded)
  if (methods === null) {
    throw runtimeFault(
      'MethodNotFound',
      `Method invocation failed because [${shown}] does not contain a method named '${name}'.`,
      'InvalidOperation',
      undefined,
      name,
    )
  }
  const args = [a, b]
  const choice = selectOverload(name, methods, args)
  return callMethod(choice.method, null, convertArguments(choice, args, name, true), name, 2, reflectedId)
}

/** A unary operator of a class: `op_UnaryNegation` … Undefined when it has none. */
export function unaryOperator(name: string, operand: Value): Value | undefined {
  const value = baseOf(operand)
  if (value === null) return undefined
  const method = typeOf(value)
    .staticMethods(name.toLowerCase())
    ?.find((m) => m.parameters.length === 1 && m.parameters[0]!.type.isAssignableFrom(typeOf(value)))
  return method === undefined ? undefined : adoptResult(method, method.implementation.call(method.declaringType, value))
}
