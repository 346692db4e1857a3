import { BigInteger, Decimal, Double, Single } from '../../kernel/boxes.ts'
import { integerOf } from '../../kernel/convertNumber.ts'
import { type Fault, netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { EnumValue } from '../../types/enum.ts'
import type { PSReference } from '../../types/psReference.ts'
import {
  checkStyles,
  inputFormatFault,
  integerRanges,
  overflowFault,
  type ParseFailure,
  parseBigInteger,
  parseDecimal,
  parseDouble,
  parseInteger,
  parseSingle,
} from '../../types/text/numberParse.ts'
import { numberStyles } from '../../types/text/numberScan.ts'
import { argumentNull, cultureOf, enumNumber } from '../arguments.ts'

/** What Parse and TryParse of one numeric type share. */
export interface NumberParser {
  readonly parse: (text: string | null, ...rest: Value[]) => Value
  readonly tryParse: (text: string | null, ...rest: (Value | PSReference)[]) => boolean
}

interface Reading {
  readonly styles: number
  readonly isFloat: boolean
  readonly zero: Value
  readonly read: (text: string, styles: number, provider: Value | undefined) => Value | ParseFailure
  readonly fault: (failure: ParseFailure, text: string) => Fault
}

function parserOf(reading: Reading): NumberParser {
  const styleAmong = (rest: readonly unknown[]) => {
    const given = rest.find((a) => a instanceof EnumValue) as EnumValue | undefined
    return given === undefined ? reading.styles : enumNumber(given)
  }
  const providerAmong = (rest: readonly Value[]) => rest.find((a) => !(a instanceof EnumValue))
  return {
    parse(text, ...rest) {
      if (text === null) throw argumentNull('s')
      const styles = styleAmong(rest)
      checkStyles(styles, reading.isFloat)
      const value = reading.read(text, styles, providerAmong(rest))
      if (value === 'format' || value === 'overflow') throw reading.fault(value, text)
      return value
    },
    tryParse(text, ...rest) {
      const result = rest[rest.length - 1] as PSReference
      const others = rest.slice(0, -1) as Value[]
      const styles = styleAmong(others)
      checkStyles(styles, reading.isFloat)
      const value = text === null ? 'format' : reading.read(text, styles, providerAmong(others))
      const failed = value === 'format' || value === 'overflow'
      result.value = failed ? reading.zero : value
      return !failed
    },
  }
}

/** Parse and TryParse of an integer type, by its name and TypeCode. */
export function integerParser(name: keyof typeof integerRanges, code: number): NumberParser {
  const range = integerRanges[name]
  return parserOf({
    styles: numberStyles.integer,
    isFloat: false,
    zero: integerOf(0, code),
    read(text, styles, provider) {
      const value = parseInteger(text, styles, cultureOf(provider).numberFormat, range)
      return typeof value === 'bigint' ? integerOf(value, code) : value
    },
    fault: (failure, text) => (failure === 'format' ? inputFormatFault(text) : overflowFault(range.article)),
  })
}

export const doubleParser = (): NumberParser =>
  parserOf({
    styles: numberStyles.float | numberStyles.thousands,
    isFloat: true,
    zero: new Double(0),
    read(text, styles, provider) {
      const value = parseDouble(text, styles, cultureOf(provider).numberFormat)
      return value === 'format' ? value : new Double(value)
    },
    fault: (_, text) => inputFormatFault(text),
  })

export const singleParser = (): NumberParser =>
  parserOf({
    styles: numberStyles.float | numberStyles.thousands,
    isFloat: true,
    zero: new Single(0),
    read(text, styles, provider) {
      const value = parseSingle(text, styles, cultureOf(provider).numberFormat)
      return value === 'format' ? value : new Single(value)
    },
    fault: (_, text) => inputFormatFault(text),
  })

export const decimalParser = (): NumberParser =>
  parserOf({
    styles: numberStyles.number,
    isFloat: true,
    zero: new Decimal(0n, 0),
    read: (text, styles, provider) => parseDecimal(text, styles, cultureOf(provider).numberFormat),
    fault: (failure, text) => (failure === 'format' ? inputFormatFault(text) : overflowFault('a Decimal')),
  })

export const bigIntegerParser = (): NumberParser =>
  parserOf({
    styles: numberStyles.integer,
    isFloat: false,
    zero: new BigInteger(0n),
    read(text, styles, provider) {
      const value = parseBigInteger(text, styles, cultureOf(provider).numberFormat)
      return value === 'format' ? value : new BigInteger(value)
    },
    fault: () => netFault('System.FormatException', 'The value could not be parsed.'),
  })
