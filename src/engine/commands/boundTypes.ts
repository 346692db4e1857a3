import type * as boxes from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'

/**
 * What a cmdlet finds in `bound` for a parameter of the named .NET type. Types that are not listed arrive as `object`; add a line
 * (or merge into this interface) where a cmdlet wants more.
 */
export interface BoundTypes {
  String: string
  Boolean: boolean
  /** A switch reads as a boolean here; $PSBoundParameters has the SwitchParameter. */
  SwitchParameter: boolean
  Int32: number
  Int64: bigint
  Double: boxes.Double
  Single: boxes.Single
  Decimal: boxes.Decimal
  Byte: boxes.Byte
  SByte: boxes.SByte
  Int16: boxes.Int16
  UInt16: boxes.UInt16
  UInt32: boxes.UInt32
  UInt64: boxes.UInt64
  Char: boxes.Char
  Object: Value
  PSObject: Value
}

/** The TypeScript type of a bound value, from the type's name as written in the declaration. */
export type BoundType<T extends string> = T extends `Nullable[${infer N}]`
  ? BoundType<N> | null
  : T extends keyof BoundTypes
    ? BoundTypes[T]
    : object
