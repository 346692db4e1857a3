import { Double } from '../../../kernel/boxes.ts'
import { numericCode, toDouble } from '../../../kernel/convertNumber.ts'
import { Fault } from '../../../kernel/fault.ts'
import { nothing, type Value } from '../../../kernel/value.ts'
import { tryConvert } from '../../../types/conversion/convert.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { invokeMember } from '../../../types/members.ts'
import { compareValues } from '../../../types/operators/equality.ts'
import { PSCustomObject } from '../../../types/psobject.ts'
import { doubleType, typeOf } from '../../../types/typeOf.ts'
import { GenericMeasureInfo, GenericObjectMeasureInfo, TextMeasureInfo } from './measure-info.ts'

/** Which figures were asked for. */
export interface Wanted {
  readonly Sum: boolean
  readonly Average: boolean
  readonly Maximum: boolean
  readonly Minimum: boolean
  readonly StandardDeviation: boolean
  readonly AllStats: boolean
  readonly Line: boolean
  readonly Word: boolean
  readonly Character: boolean
  readonly IgnoreWhiteSpace: boolean
}

/** What all measurements of one command share. */
export interface Reporter {
  readonly writeError: (fault: Fault) => void
  /** Whether something was no number: then there are no sums at all. */
  hasFailed: boolean
}

/** The figures of one property, gathered object by object. */
export interface Measurement {
  readonly count: number
  add(value: Value, wanted: Wanted, report: Reporter): void
  /** The object to be written. */
  result(wanted: Wanted, report: Reporter): GenericMeasureInfo | TextMeasureInfo
}

export function newMeasurement(parameterSet: string): Measurement {
  return parameterSet === 'TextMeasure' ? new TextFigures() : new NumberFigures()
}

class NumberFigures implements Measurement {
  count = 0
  #sum = 0
  #variance = 0
  #maximum: Value = null
  #minimum: Value = null

  add(value: Value, wanted: Wanted, report: Reporter): void {
    this.count++
    if (wanted.Sum || wanted.Average || wanted.StandardDeviation || wanted.AllStats) {
      const number = numberOf(value)
      if (number === null) {
        report.hasFailed = true
        report.writeError(
          new Fault({
            id: 'NonNumericInputObject',
            category: 'InvalidType',
            exception: 'System.Management.Automation.PSInvalidOperationException',
            message: `Input object "${value === null ? '' : plainText(value)}" is not numeric.`,
            target: value,
          }),
        )
        return
      }
      this.#addNumber(number)
    }
    if (wanted.Minimum || wanted.AllStats) this.#minimum = extreme(this.#minimum, value, 1)
    if (wanted.Maximum || wanted.AllStats) this.#maximum = extreme(this.#maximum, value, -1)
  }

  /** The variance by the online algorithm, with the mean of what came before. */
  #addNumber(number: number): void {
    const { count } = this
    if (count > 1) {
      const mean = this.#sum / (count - 1)
      this.#variance *= (count - 2) / (count - 1)
      this.#variance += ((number - mean) * (number - mean)) / count
    }
    this.#sum += number
  }

  result(wanted: Wanted, { hasFailed }: Reporter): GenericMeasureInfo {
    const maximum = this.#maximum === null ? null : numberOf(this.#maximum)
    const minimum = this.#minimum === null ? null : numberOf(this.#minimum)
    const isNumeric = (this.#maximum === null || maximum !== null) && (this.#minimum === null || minimum !== null)
    const info = isNumeric ? new GenericMeasureInfo() : new GenericObjectMeasureInfo()
    info.count = this.count
    if (!hasFailed) {
      if (wanted.Sum || wanted.AllStats) info.sum = new Double(this.#sum)
      if ((wanted.Average || wanted.AllStats) && this.count > 0) info.average = new Double(this.#sum / this.count)
      if (isNumeric && (wanted.StandardDeviation || wanted.AllStats))
        info.standardDeviation = new Double(Math.sqrt(this.#variance))
    }
    info.maximum = isNumeric && maximum !== null ? new Double(maximum) : this.#maximum
    info.minimum = isNumeric && minimum !== null ? new Double(minimum) : this.#minimum
    return info
  }
}

/** Of the extreme known so far and a new value the one that goes further: `sign` 1 for the least, -1 for the greatest. */
function extreme(known: Value, value: Value, sign: 1 | -1): Value {
  if (known === null) return value
  if (known instanceof PSCustomObject && value instanceof PSCustomObject) return known
  let left = comparable(known)
  let right = comparable(value)
  if (left !== null && right !== null && typeOf(left) !== typeOf(right)) {
    left = toText(left)
    right = toText(right)
  }
  return compareValues(left, right, false) * sign > 0 ? value : known
}

/** A value as a Double where it can be one. */
function comparable(value: Value): Value {
  const number = value === null ? null : numberOf(value)
  return number === null ? value : new Double(number)
}

function numberOf(value: Value): number | null {
  if (numericCode(value) >= 5) return toDouble(value)
  const converted = tryConvert(value, doubleType)
  return converted instanceof Double ? converted.value : null
}

/** What .NET's ToString() gives. */
function plainText(value: Value): string {
  return typeof value === 'object' && value !== null && value !== nothing
    ? String(invokeMember(value, 'ToString', []) ?? '')
    : toText(value)
}

class TextFigures implements Measurement {
  count = 0
  #lines = 0
  #words = 0
  #characters = 0

  add(value: Value, wanted: Wanted): void {
    this.count++
    const text = value === null ? '' : plainText(value)
    if (wanted.Line && text.length > 0) this.#lines += text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
    if (wanted.Word) this.#words += text.split(/\s+/u).filter((word) => word !== '').length
    if (wanted.Character) this.#characters += wanted.IgnoreWhiteSpace ? text.replace(/\s/gu, '').length : text.length
  }

  result(wanted: Wanted): TextMeasureInfo {
    const info = new TextMeasureInfo()
    if (wanted.Line) info.lines = this.#lines
    if (wanted.Word) info.words = this.#words
    if (wanted.Character) info.characters = this.#characters
    return info
  }
}
