import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { messageText } from '../conversion/castFault.ts'
import { convert, tryConvert } from '../conversion/convert.ts'
import { toBoolean } from '../conversion/toBoolean.ts'
import { enumerate } from '../enumerate.ts'
import { exceptionOf, messageOf } from '../exception.ts'
import { invokeMember } from '../members.ts'
import { type MemberImplementation, type NetType, netType } from '../netType.ts'
import { compareValues, valuesEqual } from '../operators/equality.ts'
import type { PSReference } from '../psReference.ts'
import { resolveType } from '../registry.ts'
import { typeOf } from '../typeOf.ts'
import { typeText } from '../typeText.ts'

type TypeArguments = readonly NetType[]

/** `TryConvertTo`'s answer: whether there is a result, which goes to the reference. */
function answer(result: PSReference, value: Value | undefined): boolean {
  result.value = value ?? null
  return value !== undefined
}

/** Says of operands without an order that they cannot be compared, and why. */
function compare(first: Value, second: Value, ignoreCase = false): number {
  try {
    return compareValues(first, second, ignoreCase)
  } catch (thrown) {
    try {
      convert(second, typeOf(first))
    } catch (failed) {
      const why = messageOf(exceptionOf(Object(failed) as object))
      throw netFault(
        'System.Management.Automation.PSArgumentException',
        `Could not compare "${messageText(first)}" to "${messageText(second)}". Error: "${why}"`,
      )
    }
    throw thrown
  }
}

function tryCompare(first: Value, second: Value, ignoreCase: boolean, result: PSReference): boolean {
  try {
    result.value = compareValues(first, second, ignoreCase)
    return true
  } catch {
    // The reason is not asked for.
    result.value = 0
    return false
  }
}

function psTypeName(name: string): string {
  const type = resolveType(name)
  return `[${type === null ? name : typeText(type)}]`
}

const converting: Record<string, MemberImplementation> = {
  'static ConvertTo(Object valueToConvert, Type resultType): Object': (value: Value, type: NetType) =>
    convert(value, type),
  'static ConvertTo(Object valueToConvert, Type resultType, IFormatProvider formatProvider): Object': (
    value: Value,
    type: NetType,
  ) => convert(value, type),
  'static ConvertTo<T>(Object valueToConvert): T': function (this: TypeArguments, value: Value) {
    return convert(value, this[0]!)
  },
  'static TryConvertTo<T>(Object valueToConvert, out T result): Boolean': function (
    this: TypeArguments,
    value: Value,
    result: PSReference,
  ) {
    return answer(result, tryConvert(value, this[0]!))
  },
  'static TryConvertTo<T>(Object valueToConvert, IFormatProvider formatProvider, out T result): Boolean': function (
    this: TypeArguments,
    value: Value,
    _: Value,
    result: PSReference,
  ) {
    return answer(result, tryConvert(value, this[0]!))
  },
  'static TryConvertTo(Object valueToConvert, Type resultType, out Object result): Boolean': (
    value: Value,
    type: NetType,
    result: PSReference,
  ) => answer(result, tryConvert(value, type)),
  'static TryConvertTo(Object valueToConvert, Type resultType, IFormatProvider formatProvider, out Object result): Boolean':
    (value: Value, type: NetType, _: Value, result: PSReference) => answer(result, tryConvert(value, type)),
}

const comparing: Record<string, MemberImplementation> = {
  'static Equals(Object first, Object second): Boolean': (a: Value, b: Value) => valuesEqual(a, b, false),
  'static Equals(Object first, Object second, Boolean ignoreCase): Boolean': (
    a: Value,
    b: Value,
    ignoreCase: boolean,
  ) => valuesEqual(a, b, ignoreCase),
  'static Equals(Object first, Object second, Boolean ignoreCase, IFormatProvider formatProvider): Boolean': (
    a: Value,
    b: Value,
    ignoreCase: boolean,
  ) => valuesEqual(a, b, ignoreCase),
  'static Compare(Object first, Object second): Int32': (a: Value, b: Value) => compare(a, b),
  'static Compare(Object first, Object second, Boolean ignoreCase): Int32': (a: Value, b: Value, ignoreCase: boolean) =>
    compare(a, b, ignoreCase),
  'static Compare(Object first, Object second, Boolean ignoreCase, IFormatProvider formatProvider): Int32': (
    a: Value,
    b: Value,
    ignoreCase: boolean,
  ) => compare(a, b, ignoreCase),
  'static TryCompare(Object first, Object second, out Int32 result): Boolean': (
    a: Value,
    b: Value,
    result: PSReference,
  ) => tryCompare(a, b, false, result),
  'static TryCompare(Object first, Object second, Boolean ignoreCase, out Int32 result): Boolean': (
    a: Value,
    b: Value,
    ignoreCase: boolean,
    result: PSReference,
  ) => tryCompare(a, b, ignoreCase, result),
}

/** System.Management.Automation.LanguagePrimitives. */
export const languagePrimitives = netType('System.Management.Automation.LanguagePrimitives', () => ({
  assembly: 'System.Management.Automation',
  isStatic: true,
  members: {
    ...converting,
    ...comparing,
    'static IsTrue(Object obj): Boolean': (value: Value) => toBoolean(value),
    'static IsObjectEnumerable(Object obj): Boolean': (value: Value) => enumerate(value) !== null,
    'static GetEnumerable(Object obj): System.Collections.IEnumerable': (value: Value) =>
      enumerate(value) === null ? null : value,
    'static GetEnumerator(Object obj): System.Collections.IEnumerator': (value: Value) =>
      enumerate(value) === null ? null : invokeMember(value, 'GetEnumerator', []),
    'static ConvertTypeNameToPSTypeName(String typeName): String': (name: string) => psTypeName(name),
  },
}))
