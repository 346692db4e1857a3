import { BigInteger, Char, Double } from '../kernel/boxes.ts'
import { type Fault, netFault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { elementsOf, NetArray } from '../types/array.ts'
import { type DictionaryLike, isDictionary } from '../types/dictionary.ts'
import { EnumValue } from '../types/enum.ts'
import { itemsOf } from '../types/enumerate.ts'
import type { PSReference } from '../types/psReference.ts'
import { CultureInfo, currentCulture } from '../types/text/culture.ts'
import { DateTimeFormatInfo } from '../types/text/dateTimeFormatInfo.ts'
import { NumberFormatInfo } from '../types/text/numberFormatInfo.ts'
import { DictionaryEntry } from './dictionaryEntry.ts'

/** ArgumentNullException. */
export function argumentNull(parameter: string): Fault {
  return netFault(
    'System.ArgumentNullException',
    `Value cannot be null. (Parameter '${parameter}')`,
    new Map([['ParamName', parameter]]),
  )
}

/** ArgumentException, with the parameter's name behind the message. */
export function argumentFault(message: string, parameter?: string): Fault {
  if (parameter === undefined) return netFault('System.ArgumentException', message)
  return netFault(
    'System.ArgumentException',
    `${message} (Parameter '${parameter}')`,
    new Map([['ParamName', parameter]]),
  )
}

/** ArgumentOutOfRangeException; `actual` is shown on a line of its own. */
export function outOfRange(parameter: string, message: string, actual?: Value): Fault {
  const named = `${message} (Parameter '${parameter}')`
  const properties = new Map<string, unknown>([['ParamName', parameter]])
  if (actual === undefined) return netFault('System.ArgumentOutOfRangeException', named, properties)
  properties.set('ActualValue', actual)
  return netFault('System.ArgumentOutOfRangeException', `${named}\nActual value was ${String(actual)}.`, properties)
}

/** The message of an index into a collection that is out of range. */
export function indexOutOfRange(parameter = 'index'): Fault {
  return outOfRange(parameter, 'Index was out of range. Must be non-negative and less than the size of the collection.')
}

/** InvalidOperationException. */
export function invalidOperation(message: string): Fault {
  return netFault('System.InvalidOperationException', message)
}

/** NotSupportedException. */
export function notSupported(message: string): Fault {
  return netFault('System.NotSupportedException', message)
}

/** The culture an IFormatProvider argument means: null is the current one; a format info of its own replaces the current culture's. */
export function cultureOf(provider: Value | undefined): CultureInfo {
  if (provider instanceof CultureInfo) return provider
  if (provider instanceof NumberFormatInfo) {
    const culture = new CultureInfo(currentCulture().name)
    culture.numberFormat = provider
    culture.dateTimeFormat = currentCulture().dateTimeFormat
    return culture
  }
  if (provider instanceof DateTimeFormatInfo) {
    const culture = new CultureInfo(currentCulture().name)
    culture.numberFormat = currentCulture().numberFormat
    culture.dateTimeFormat = provider
    return culture
  }
  return currentCulture()
}

/** Whether an argument can be an IFormatProvider. */
export function isProvider(value: Value | undefined): boolean {
  return value instanceof CultureInfo || value instanceof NumberFormatInfo || value instanceof DateTimeFormatInfo
}

/** The number of an enumeration argument. */
export function enumNumber(value: Value | undefined): number {
  if (value instanceof EnumValue) return Number(value.value)
  return typeof value === 'number' ? value : 0
}

/** A Char or String argument as text. */
export function textOf(value: Value): string {
  return value instanceof Char ? String.fromCharCode(value.code) : (value as string)
}

/** The items of an array or other collection argument. */
export function listOf(value: Value): readonly Value[] {
  if (value instanceof NetArray) return elementsOf(value)
  return isDictionary(value) ? pairsOf(value) : itemsOf(value)
}

/** A dictionary as the collection of its entries. */
function pairsOf(dictionary: Value & DictionaryLike): readonly Value[] {
  if ('pairs' in dictionary && typeof dictionary.pairs === 'function')
    return [...(dictionary.pairs() as Iterable<Value>)]
  return Array.from(dictionary.entries(), ([key, value]) => new DictionaryEntry(key, value))
}

/** The texts of a String[] or Char[] argument; null elements are ''. */
export function textsOf(value: Value): string[] {
  return listOf(value).map((item) => (item === null ? '' : textOf(item)))
}

/** The bytes of a Byte[] argument: the array's own storage. */
export function bytesOf(value: Value): Uint8Array {
  return (value as NetArray).storage as Uint8Array
}

/** Sets a `ref` argument and answers true; the Try… pattern. */
export function succeed(reference: PSReference, value: Value): true {
  reference.value = value
  return true
}

/** Sets a `ref` argument and answers false. */
export function failWith(reference: PSReference, value: Value): false {
  reference.value = value
  return false
}

export const double = (value: number): Double => new Double(value)
export const bigInteger = (value: bigint): BigInteger => new BigInteger(value)
