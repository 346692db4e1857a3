import type { CmdletContext } from '../../../engine/commands/define.ts'
import { Double } from '../../../kernel/boxes.ts'
import { numericCode, toDouble } from '../../../kernel/convertNumber.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { tryConvert } from '../../../types/conversion/convert.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { currentCulture } from '../../../types/text/culture.ts'
import { doubleType } from '../../../types/typeOf.ts'
import { orderForSorting } from './compare.ts'
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

type Reporter = Pick<CmdletContext<unknown, unknown>, 'writeError'>

/** The figures of one property, gathered object by object. */
export interface Measurement {
  add(value: Value, wanted: Wanted, report: Reporter): void
  /** The object to be written. */
  result(wanted: Wanted): object
}

export function newMeasurement(property: string | null, parameterSet: string): Measurement {
  return parameterSet === 'TextMeasure' ? new TextFigures(property) : new NumberFigures(property)
}

class NumberFigures implements Measurement {
  readonly #property: string | null
  #count = 0
  #sum = 0
  /** Sum of squared distances from the running mean (Welford). */
  #squares = 0
  #mean = 0
  #numbers = 0
  #maximum: Value = null
  #minimum: Value = null
  #hasObjects = false

  constructor(property: string | null) {
    this.#property = property
  }

  add(value: Value, wanted: Wanted, { writeError }: Reporter): void {
    this.#count++
    if (wanted.Sum || wanted.Average || wanted.StandardDeviation || wanted.AllStats) {
      const number = numericCode(value) >= 5 ? toDouble(value) : numberOf(value)
      if (number === null) {
        writeError(
          new Fault({
            id: 'NonNumericInputObject',
            category: 'InvalidType',
            exception: 'System.Management.Automation.PSInvalidCastException',
            message: `Input object "${toText(value)}" is not numeric.`,
            target: value,
          }),
        )
        return
      }
      this.#numbers++
      this.#sum += number
      const distance = number - this.#mean
      this.#mean += distance / this.#numbers
      this.#squares += distance * (number - this.#mean)
    }
    if (wanted.Maximum || wanted.AllStats) this.#maximum = this.#extreme(this.#maximum, value, 1)
    if (wanted.Minimum || wanted.AllStats) this.#minimum = this.#extreme(this.#minimum, value, -1)
  }

  #extreme(known: Value, value: Value, sign: 1 | -1): Value {
    if (numericCode(value) < 5) this.#hasObjects = true
    if (known === null) return value
    const ordering = { isCaseSensitive: false, culture: currentCulture().name }
    return orderForSorting(value, known, ordering) * sign > 0 ? value : known
  }

  result(wanted: Wanted): object {
    const info = this.#hasObjects && !wanted.AllStats ? new GenericObjectMeasureInfo() : new GenericMeasureInfo()
    info.count = this.#count
    info.property = this.#property
    if (wanted.Sum || wanted.AllStats) info.sum = new Double(this.#sum)
    if ((wanted.Average || wanted.AllStats) && this.#count > 0) info.average = new Double(this.#sum / this.#count)
    if ((wanted.StandardDeviation || wanted.AllStats) && this.#count > 0)
      info.standardDeviation = new Double(this.#count > 1 ? Math.sqrt(this.#squares / (this.#count - 1)) : 0)
    info.maximum = this.#figure(this.#maximum)
    info.minimum = this.#figure(this.#minimum)
    return info
  }

  /** Extremes are Double unless other things than numbers were compared. */
  #figure(value: Value): Value {
    if (value === null || this.#hasObjects) return value
    return new Double(toDouble(value))
  }
}

function numberOf(value: Value): number | null {
  const converted = tryConvert(value, doubleType)
  return converted instanceof Double ? converted.value : null
}

class TextFigures implements Measurement {
  readonly #property: string | null
  #lines = 0
  #words = 0
  #characters = 0

  constructor(property: string | null) {
    this.#property = property
  }

  add(value: Value, wanted: Wanted): void {
    const text = toText(value)
    if (wanted.Line && text.length > 0) this.#lines += text.split(/\r\n|\n/).length
    if (wanted.Word) this.#words += text.split(/\s+/u).filter((word) => word !== '').length
    if (wanted.Character) this.#characters += wanted.IgnoreWhiteSpace ? text.replace(/\s/gu, '').length : text.length
  }

  result(wanted: Wanted): object {
    const info = new TextMeasureInfo()
    info.property = this.#property
    if (wanted.Line) info.lines = this.#lines
    if (wanted.Word) info.words = this.#words
    if (wanted.Character) info.characters = this.#characters
    return info
  }
}
