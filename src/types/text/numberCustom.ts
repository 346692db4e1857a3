import { type NumberDigits, roundDigits } from './digits.ts'
import type { NumberFormatInfo } from './numberFormatInfo.ts'

/** What one section of a custom numeric format asks for. https://learn.microsoft.com/dotnet/standard/base-types/custom-numeric-format-strings */
interface Section {
  readonly start: number
  readonly digitCount: number
  readonly decimalPosition: number
  readonly firstZero: number
  readonly lastZero: number
  readonly groups: boolean
  readonly scaleAdjust: number
  readonly scientific: boolean
}

const isZeroAt = (format: string, i: number) => format.charCodeAt(i) === 48

/** Whether `E0`, `E+0` or `E-0` goes on at `i`, just after the E. */
function isExponentAt(format: string, i: number): boolean {
  if (isZeroAt(format, i)) return true
  return (format[i] === '+' || format[i] === '-') && isZeroAt(format, i + 1)
}

/** The start of section `wanted` (0 positive, 1 negative, 2 zero), or 0 where it is missing or empty. */
function findSection(format: string, wanted: number): number {
  if (wanted === 0) return 0
  let left = wanted
  for (let i = 0; i < format.length; i++) {
    const c = format[i]
    if (c === "'" || c === '"') {
      i = format.indexOf(c, i + 1)
      if (i < 0) return 0
    } else if (c === '\\') i++
    else if (c === ';' && --left === 0) {
      return i + 1 < format.length && format[i + 1] !== ';' ? i + 1 : 0
    }
  }
  return 0
}

function scanSection(format: string, start: number): Section {
  let digitCount = 0
  let decimalPosition = -1
  let firstZero = -1
  let lastZero = 0
  let groupPosition = -1
  let groupCount = 0
  let groups = false
  let scaleAdjust = 0
  let scientific = false
  scan: for (let i = start; i < format.length; i++) {
    const c = format[i]!
    switch (c) {
      case '#':
        digitCount++
        break
      case '0':
        if (firstZero < 0) firstZero = digitCount
        digitCount++
        lastZero = digitCount
        break
      case '.':
        if (decimalPosition < 0) decimalPosition = digitCount
        break
      case ',':
        if (digitCount > 0 && decimalPosition < 0) {
          if (groupPosition >= 0) {
            if (groupPosition === digitCount) {
              groupCount++
              break
            }
            groups = true
          }
          groupPosition = digitCount
          groupCount = 1
        }
        break
      case '%':
        scaleAdjust += 2
        break
      case '‰':
        scaleAdjust += 3
        break
      case "'":
      case '"': {
        const close = format.indexOf(c, i + 1)
        i = close < 0 ? format.length : close
        break
      }
      case '\\':
        i++
        break
      case 'E':
      case 'e':
        if (isExponentAt(format, i + 1)) {
          i++
          while (isZeroAt(format, i + 1)) i++
          scientific = true
        }
        break
      case ';':
        break scan
    }
  }
  if (decimalPosition < 0) decimalPosition = digitCount
  if (groupPosition >= 0) {
    if (groupPosition === decimalPosition) scaleAdjust -= groupCount * 3
    else groups = true
  }
  return {
    start,
    digitCount,
    decimalPosition,
    firstZero: firstZero >= 0 && firstZero < decimalPosition ? decimalPosition - firstZero : 0,
    lastZero: lastZero > decimalPosition ? decimalPosition - lastZero : 0,
    groups,
    scaleAdjust,
    scientific,
  }
}

/** Positions, counted from the decimal point, in front of which a group separator stands. */
function groupPositions(sizes: readonly number[], digits: number): Set<number> {
  const positions = new Set<number>()
  let at = 0
  for (let i = 0; ; i++) {
    const size = sizes[Math.min(i, sizes.length - 1)] ?? 0
    if (size === 0) return positions
    at += size
    if (at >= digits) return positions
    positions.add(at)
  }
}

/** Writes the exponent: sign and at least `minimum` digits. */
export function formatExponent(
  value: number,
  letter: string,
  minimum: number,
  plus: boolean,
  info: NumberFormatInfo,
): string {
  const sign = value < 0 ? info.negativeSign : plus ? info.positiveSign : ''
  return letter + sign + Math.abs(value).toString().padStart(minimum, '0')
}

/** Formats by a custom numeric format string; `number` is rounded in place. */
export function formatCustom(number: NumberDigits, format: string, info: NumberFormatInfo): string {
  let section = scanSection(format, findSection(format, number.digits === '' ? 2 : number.negative ? 1 : 0))
  if (number.digits !== '') {
    number.scale += section.scaleAdjust
    roundDigits(
      number,
      section.scientific ? section.digitCount : number.scale + section.digitCount - section.decimalPosition,
      false,
    )
    // What rounds to zero goes by the zero section.
    if (number.digits === '') {
      const zero = findSection(format, 2)
      if (zero !== section.start) section = scanSection(format, zero)
    }
  }
  if (number.digits === '') {
    if (number.kind !== 'float') number.negative = false
    number.scale = 0
  }
  return writeSection(number, format, section, info)
}

function writeSection(number: NumberDigits, format: string, section: Section, info: NumberFormatInfo): string {
  const { decimalPosition, firstZero, lastZero } = section
  const { digits } = number
  let { scientific } = section
  let position = scientific ? decimalPosition : Math.max(number.scale, decimalPosition)
  let adjust = scientific ? 0 : number.scale - decimalPosition
  const separators =
    section.groups && info.numberGroupSeparator !== ''
      ? groupPositions(info.numberGroupSizes, Math.max(firstZero, position + (adjust < 0 ? adjust : 0)))
      : null
  const signed = number.negative && section.start === 0
  let out = signed && number.scale !== 0 ? info.negativeSign : ''
  let next = 0
  let pointWritten = false
  const writeDigit = (digit: string) => {
    out += digit
    if (separators !== null && position > 1 && separators.has(position - 1)) out += info.numberGroupSeparator
  }
  for (let i = section.start; i < format.length; i++) {
    const c = format[i]!
    if (c === ';') break
    if (adjust > 0 && (c === '#' || c === '0' || c === '.')) {
      for (; adjust > 0; adjust--) {
        writeDigit(digits[next] ?? '0')
        next++
        position--
      }
    }
    switch (c) {
      case '#':
      case '0': {
        let digit: string | undefined
        if (adjust < 0) {
          adjust++
          if (position <= firstZero) digit = '0'
        } else if (next < digits.length) digit = digits[next++]
        else if (position > lastZero) digit = '0'
        if (digit !== undefined) writeDigit(digit)
        position--
        break
      }
      case '.':
        if (position === 0 && !pointWritten) {
          if (lastZero < 0 || (decimalPosition < section.digitCount && next < digits.length)) {
            out += info.numberDecimalSeparator
            pointWritten = true
          }
        }
        break
      case '‰':
        out += info.perMilleSymbol
        break
      case '%':
        out += info.percentSymbol
        break
      case ',':
        break
      case "'":
      case '"': {
        const close = format.indexOf(c, i + 1)
        const end = close < 0 ? format.length : close
        out += format.slice(i + 1, end)
        i = end
        break
      }
      case '\\':
        if (i + 1 < format.length) out += format[++i]
        break
      case 'E':
      case 'e': {
        const first = i + 1
        if (scientific && isExponentAt(format, first)) {
          let zeros = isZeroAt(format, first) ? 1 : 0
          i = first
          while (isZeroAt(format, i + 1)) {
            zeros++
            i++
          }
          const exponent = digits === '' ? 0 : number.scale - decimalPosition
          out += formatExponent(exponent, c, Math.min(zeros, 10), format[first] === '+', info)
          scientific = false
        } else {
          out += c
          if (!scientific) {
            if (format[i + 1] === '+' || format[i + 1] === '-') out += format[++i]
            while (isZeroAt(format, i + 1)) out += format[++i]
          }
        }
        break
      }
      default:
        out += c
    }
  }
  return signed && number.scale === 0 && out !== '' ? info.negativeSign + out : out
}
