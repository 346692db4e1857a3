import type { Value } from '../../../kernel/value.ts'
import { validationFault } from '../faults.ts'
import { compareSame, isNull, type NetType, netText, requireType, tryConvert, typeOf, unwrap } from '../typing.ts'
import { nullMessage, ValidateEnumerated } from './validate.ts'

export type RangeKind = 'Positive' | 'NonNegative' | 'Negative' | 'NonPositive'

const refusals: Readonly<Record<RangeKind, readonly [(order: number) => boolean, string]>> = {
  Positive: [(order) => order > 0, 'greater than zero'],
  NonNegative: [(order) => order >= 0, 'greater than or equal to zero'],
  Negative: [(order) => order < 0, 'less than zero'],
  NonPositive: [(order) => order <= 0, 'less than or equal to zero'],
}

/** `[ValidateRange(1, 10)]`, `[ValidateRange('Positive')]`. */
export class ValidateRange extends ValidateEnumerated {
  readonly typeName = 'System.Management.Automation.ValidateRangeAttribute'
  readonly minRange: Value
  readonly maxRange: Value
  readonly kind: RangeKind | null
  readonly #type: NetType | null

  /** Throws ValidationMetadataException when the limits do not fit together. */
  constructor(minRange: Value, maxRange: Value, kind: RangeKind | null = null) {
    super()
    this.kind = kind
    this.minRange = minRange
    this.maxRange = maxRange
    this.#type = null
    if (kind !== null) return
    const minType = typeOf(minRange)
    const maxType = typeOf(maxRange)
    this.#type = minType
    if (minType !== maxType) {
      const common = commonType(minType, maxType)
      const min = common === null ? undefined : tryConvert(minRange, common)
      const max = common === null ? undefined : tryConvert(maxRange, common)
      if (min === undefined || max === undefined) {
        throw validationFault(
          'MinRangeNotTheSameTypeOfMaxRange',
          `The specified minimum range (${minType.name}) cannot be accepted because it is not the same type as the specified maximum range (${maxType.name}). Update the ValidateRange attribute for the parameter.`,
        )
      }
      this.minRange = min
      this.maxRange = max
      this.#type = common
    }
    const order = compareSame(this.minRange, this.maxRange)
    if (order === null) {
      throw validationFault(
        'MinRangeNotIComparable',
        'Cannot accept the MaxRange and MinRange parameter types. Both parameters must be objects that implement an IComparable interface.',
      )
    }
    if (order > 0) {
      throw validationFault(
        'MaxRangeSmallerThanMinRange',
        'The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.',
      )
    }
  }

  validateElement(element: Value): void {
    if (isNull(element)) throw validationFault('ArgumentIsEmpty', nullMessage)
    const value = unwrap(element)
    if (this.kind === null) this.#checkLimits(value)
    else checkKind(value, this.kind)
  }

  #checkLimits(value: Value): void {
    const type = this.#type!
    const converted = typeOf(value) === type ? value : tryConvert(value, type)
    if (converted === undefined) throw wrongType(value, typeOf(this.minRange).name)
    if (compareSame(this.minRange, converted)! > 0) {
      const min = netText(this.minRange)
      throw validationFault(
        'ValidateRangeTooSmall',
        `The ${netText(converted)} argument is less than the minimum allowed range of ${min}. Supply an argument that is greater than or equal to ${min} and then try the command again.`,
      )
    }
    if (compareSame(this.maxRange, converted)! < 0) {
      const max = netText(this.maxRange)
      throw validationFault(
        'ValidateRangeTooBig',
        `The ${netText(converted)} argument is greater than the maximum allowed range of ${max}. Supply an argument that is less than or equal to ${max} and then try the command again.`,
      )
    }
  }
}

function wrongType(value: Value, wanted: string) {
  return validationFault(
    'ValidationRangeElementType',
    `The argument cannot be validated because its type "${typeOf(value).name}" is not the same type (${wanted}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${wanted} and then try the command again.`,
  )
}

function checkKind(value: Value, kind: RangeKind): void {
  const isTimeSpan = typeOf(value).fullName === 'System.TimeSpan'
  const type = isTimeSpan ? typeOf(value) : commonType(requireType('System.Int32'), typeOf(value))
  if (type === null) throw wrongType(value, 'Int32')
  const number = tryConvert(value, type)
  const zero = tryConvert(0, type)
  if (number === undefined || zero === undefined) throw wrongType(value, type.name)
  const [accepts, words] = refusals[kind]
  if (accepts(compareSame(number, zero)!)) return
  throw validationFault(
    `ValidateRange${kind}Failure`,
    `The argument "${netText(number)}" cannot be validated because its value is not ${words}.`,
  )
}

/** The type two numbers are compared in; null where there is none. */
function commonType(first: NetType, second: NetType): NetType | null {
  const [a, b] = [first.code, second.code]
  const larger = Math.max(a, b)
  const hasSigned = isSigned(a) || isSigned(b)
  if (larger <= 9) return requireType('System.Int32')
  if (larger <= 10) return requireType(hasSigned ? 'System.Double' : 'System.UInt32')
  if (larger <= 11) return requireType('System.Int64')
  if (larger <= 12) return requireType(hasSigned ? 'System.Double' : 'System.UInt64')
  if (larger === 15) return requireType('System.Decimal')
  return larger === 13 || larger === 14 ? requireType('System.Double') : null
}

/** SByte, Int16, Int32, Int64 by System.TypeCode. */
function isSigned(code: number): boolean {
  return code === 5 || code === 7 || code === 9 || code === 11
}
