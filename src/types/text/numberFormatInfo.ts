/** System.Globalization.NumberFormatInfo: the symbols and patterns numbers are written and read with. */
export class NumberFormatInfo {
  isReadOnly = false
  currencyDecimalDigits = 2
  currencyDecimalSeparator = '.'
  currencyGroupSizes: readonly number[] = [3]
  currencyGroupSeparator = ','
  currencySymbol = '¤'
  currencyNegativePattern = 0
  currencyPositivePattern = 0
  numberDecimalDigits = 2
  numberDecimalSeparator = '.'
  numberGroupSizes: readonly number[] = [3]
  numberGroupSeparator = ','
  numberNegativePattern = 1
  percentDecimalDigits = 2
  percentDecimalSeparator = '.'
  percentGroupSizes: readonly number[] = [3]
  percentGroupSeparator = ','
  percentSymbol = '%'
  percentPositivePattern = 0
  percentNegativePattern = 0
  perMilleSymbol = '‰'
  negativeSign = '-'
  positiveSign = '+'
  nanSymbol = 'NaN'
  positiveInfinitySymbol = 'Infinity'
  negativeInfinitySymbol = '-Infinity'
  nativeDigits: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

  /** A writable copy. */
  clone(): NumberFormatInfo {
    const copy = Object.assign(new NumberFormatInfo(), this)
    copy.isReadOnly = false
    return copy
  }

  toString(): string {
    return 'System.Globalization.NumberFormatInfo'
  }
}

let invariant: NumberFormatInfo | undefined

/** The invariant culture's number format, read-only. */
export function invariantNumberFormat(): NumberFormatInfo {
  if (invariant === undefined) {
    invariant = new NumberFormatInfo()
    invariant.isReadOnly = true
  }
  return invariant
}
