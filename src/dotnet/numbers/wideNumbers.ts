/** Int128, UInt128, Half and Complex: numbers that the language itself knows only as objects. */
import { BigInteger, Double } from '../../kernel/boxes.ts'
import { toBigInt, toDouble } from '../../kernel/convertNumber.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { conversion } from '../../types/conversion/figure.ts'
import { rank } from '../../types/conversion/ranks.ts'
import { provideConversion } from '../../types/conversion/special.ts'
import { type CultureInfo, currentCulture } from '../../types/text/culture.ts'
import { formatNumber } from '../../types/text/numberFormat.ts'
import type { Described } from '../declare.ts'

abstract class WideInteger {
  readonly value: bigint
  constructor(value: bigint) {
    this.value = value
  }
  equalityKey(): bigint {
    return this.value
  }
  formatWith(format: string | null, culture: CultureInfo): string {
    return formatNumber(new BigInteger(this.value), format, culture.numberFormat)
  }
}

/** System.Int128. */
class Int128 extends WideInteger {}

/** System.UInt128. */
class UInt128 extends WideInteger {}

/** System.Half, kept as the Double it stands for. */
class Half {
  readonly value: number
  constructor(value: number) {
    this.value = Math.f16round(value)
  }
  equalityKey(): number {
    return this.value
  }
  formatWith(format: string | null, culture: CultureInfo): string {
    const shown = format === null || format === '' ? shortest(this.value) : this.value
    return formatNumber(new Double(shown), format, culture.numberFormat)
  }
}

/** The number with the fewest digits that is still the same Half. */
function shortest(value: number): number {
  if (!Number.isFinite(value)) return value
  for (let digits = 1; digits <= 5; digits++) {
    const near = Number(value.toPrecision(digits))
    if (Math.f16round(near) === value) return near
  }
  return value
}

/** System.Numerics.Complex. */
class Complex {
  readonly real: number
  readonly imaginary: number
  constructor(real: number, imaginary: number) {
    this.real = real
    this.imaginary = imaginary
  }
  equalityKey(): string {
    return `${this.real};${this.imaginary}`
  }
  formatWith(format: string | null, culture: CultureInfo): string {
    const part = (value: number) => formatNumber(new Double(value), format, culture.numberFormat)
    return `<${part(this.real)}; ${part(this.imaginary)}>`
  }
}

const text = (self: { formatWith(format: string | null, culture: CultureInfo): string }, format?: Value) =>
  self.formatWith(typeof format === 'string' ? format : null, currentCulture())

const double = (value: number) => new Double(value)

function compare(a: WideInteger | Half, b: Value): number {
  const other = (b as unknown as WideInteger | Half | null)?.value
  if (other === undefined) return 1
  return a.value < other ? -1 : a.value > other ? 1 : 0
}

const ordered = {
  'CompareTo(Object value): Int32': compare,
  'Equals(Object obj): Boolean': (self: WideInteger | Half, other: Value) =>
    compare(self, other) === 0 && other !== null,
  'GetHashCode(): Int32': (self: WideInteger | Half) =>
    Number(BigInt.asIntN(32, BigInt(Math.trunc(Number(self.value)) || 0))),
  'ToString(): String': text,
  'ToString(String format): String': text,
}

function wideInteger(type: typeof Int128 | typeof UInt128, least: bigint, most: bigint): Described {
  const name = type === Int128 ? 'Int128' : 'UInt128'
  return {
    class: type,
    defaultValue: () => new type(0n) as never,
    members: {
      ...ordered,
      [`static MaxValue: ${name}`]: () => new type(most),
      [`static MinValue: ${name}`]: () => new type(least),
      [`static Zero: ${name}`]: () => new type(0n),
      [`static One: ${name}`]: () => new type(1n),
      [`static Parse(String s): ${name}`]: (written: string) => checked(type, parse(written), least, most),
    },
  }
}

function parse(written: string): bigint {
  const trimmed = written.trim()
  if (!/^[+-]?\d+$/.test(trimmed))
    throw netFault('System.FormatException', `The input string '${written}' was not in a correct format.`)
  return BigInt(trimmed.replace(/^\+/, ''))
}

function checked<T>(type: new (value: bigint) => T, value: bigint, least: bigint, most: bigint): T {
  if (value < least || value > most)
    throw netFault('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
  return new type(value)
}

const limits = {
  'System.Int128': [Int128, -(1n << 127n), (1n << 127n) - 1n],
  'System.UInt128': [UInt128, 0n, (1n << 128n) - 1n],
} as const

function complex(): Described {
  const at = (self: Complex) => [self.real, self.imaginary] as const
  return {
    class: Complex,
    defaultValue: () => new Complex(0, 0) as never,
    members: {
      'new(Double real, Double imaginary)': (real: Value, imaginary: Value) =>
        new Complex(toDouble(real), toDouble(imaginary)),
      'Real: Double': (self: Complex) => double(self.real),
      'Imaginary: Double': (self: Complex) => double(self.imaginary),
      'Magnitude: Double': (self: Complex) => double(Math.hypot(...at(self))),
      'Phase: Double': (self: Complex) => double(Math.atan2(self.imaginary, self.real)),
      'static Zero: System.Numerics.Complex': () => new Complex(0, 0),
      'static One: System.Numerics.Complex': () => new Complex(1, 0),
      'static ImaginaryOne: System.Numerics.Complex': () => new Complex(0, 1),
      'static Abs(System.Numerics.Complex value): Double': (value: Complex) => double(Math.hypot(...at(value))),
      'static Conjugate(System.Numerics.Complex value): System.Numerics.Complex': (value: Complex) =>
        new Complex(value.real, -value.imaginary),
      'static Add(System.Numerics.Complex left, System.Numerics.Complex right): System.Numerics.Complex': sum,
      'static Subtract(System.Numerics.Complex left, System.Numerics.Complex right): System.Numerics.Complex': (
        a: Complex,
        b: Complex,
      ) => sum(a, new Complex(-b.real, -b.imaginary)),
      'static Multiply(System.Numerics.Complex left, System.Numerics.Complex right): System.Numerics.Complex': product,
      'static op_Addition(System.Numerics.Complex left, System.Numerics.Complex right): System.Numerics.Complex': sum,
      'static op_Subtraction(System.Numerics.Complex left, System.Numerics.Complex right): System.Numerics.Complex': (
        a: Complex,
        b: Complex,
      ) => sum(a, new Complex(-b.real, -b.imaginary)),
      'static op_Multiply(System.Numerics.Complex left, System.Numerics.Complex right): System.Numerics.Complex':
        product,
      'ToString(): String': text,
    },
  }
}

const sum = (a: Complex, b: Complex) => new Complex(a.real + b.real, a.imaginary + b.imaginary)
const product = (a: Complex, b: Complex) =>
  new Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)

/** Numbers and texts become these types as .NET's own operators and Parse have it. */
function provide(name: string, make: (value: Value) => unknown): void {
  provideConversion(name, (from) => {
    const isNumber = from.code >= 5 && from.code <= 15
    if (!isNumber && from.code !== 18) return null
    return conversion(rank.language, (value) => make(value) as Value)
  })
}

for (const [name, [type, least, most]] of Object.entries(limits))
  provide(name, (value) =>
    checked<Int128 | UInt128>(type, typeof value === 'string' ? parse(value) : toBigInt(value), least, most),
  )
provide('System.Half', (value) => new Half(typeof value === 'string' ? Number(value) : toDouble(value)))

export const wideNumberTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Int128', () => wideInteger(...limits['System.Int128'])],
  ['System.UInt128', () => wideInteger(...limits['System.UInt128'])],
  [
    'System.Half',
    (): Described => ({ class: Half, defaultValue: () => new Half(0) as never, members: { ...ordered } }),
  ],
  ['System.Numerics.Complex', complex],
])
