/** How good a conversion is, best last: overload resolution compares these. `…S2A` (scalar to array) is 8 less. LanguagePrimitives.ConversionRank */
export const rank = {
  none: 0,
  unrelatedArrays: 0x0f,
  toText: 0x1f,
  custom: 0x2f,
  convertible: 0x3f,
  implicitCast: 0x4f,
  explicitCast: 0x5f,
  constructor: 0x6f,
  create: 0x73,
  parse: 0x7f,
  psObject: 0x8f,
  language: 0x9f,
  nullToValue: 0xaf,
  nullToReference: 0xbf,
  numericExplicit: 0xcf,
  numericExplicit1: 0xdf,
  numericString: 0xef,
  numericImplicit: 0xff,
  assignable: 0x10f,
  textToCharArray: 0x11a,
  identity: 0x11f,
} as const

/** The rank of wrapping a scalar whose own conversion has rank `r` in an array. */
export function scalarToArrayRank(r: number): number {
  return r & 0xfff7
}
