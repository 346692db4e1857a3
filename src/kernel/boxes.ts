/**
 * The .NET numeric types that JavaScript has no primitive for, and Char, as small immutable boxes.
 * Int32 is a JavaScript number (always an integer in range), Int64 a bigint, Boolean and String are primitives.
 * `types/` hangs each type's descriptor on the prototype.
 */
export class Double {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

/** `value` has been rounded with Math.fround. */
export class Single {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class Byte {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class SByte {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class Int16 {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class UInt16 {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class UInt32 {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

export class UInt64 {
  readonly value: bigint
  constructor(value: bigint) {
    this.value = value
  }
}

/** System.Numerics.BigInteger. */
export class BigInteger {
  readonly value: bigint
  constructor(value: bigint) {
    this.value = value
  }
}

/** `mantissa * 10 ** -scale`, |mantissa| < 2^96, 0 <= scale <= 28; trailing zeros are kept as in .NET. */
export class Decimal {
  readonly mantissa: bigint
  readonly scale: number
  constructor(mantissa: bigint, scale: number) {
    this.mantissa = mantissa
    this.scale = scale
  }
}

/** One UTF-16 code unit. Get one from `char(code)`: the first 256 are shared. */
export class Char {
  readonly code: number
  constructor(code: number) {
    this.code = code
  }
}

const latin: Char[] = []

/** The Char of a UTF-16 code unit (0..65535). */
export function char(code: number): Char {
  if (code < 256) return (latin[code] ??= new Char(code))
  return new Char(code)
}
