/** Unicode general categories of UTF-16 code units, and the named blocks of `\p{Is…}`. */

/** System.Globalization.UnicodeCategory: two-letter names in the order of their numbers. */
export const categoryNames = [
  'Lu',
  'Ll',
  'Lt',
  'Lm',
  'Lo',
  'Mn',
  'Mc',
  'Me',
  'Nd',
  'Nl',
  'No',
  'Zs',
  'Zl',
  'Zp',
  'Cc',
  'Cf',
  'Cs',
  'Co',
  'Pc',
  'Pd',
  'Ps',
  'Pe',
  'Pi',
  'Pf',
  'Po',
  'Sm',
  'Sc',
  'Sk',
  'So',
  'Cn',
] as const

let patterns: readonly RegExp[] | undefined
let known: Uint8Array | undefined

/** The category's number of a UTF-16 code unit; halves of surrogate pairs are Cs. */
export function categoryOf(code: number): number {
  known ??= new Uint8Array(65536).fill(255)
  const cached = known[code]!
  if (cached !== 255) return cached
  if (code >= 0xd800 && code <= 0xdfff) return (known[code] = 16)
  patterns ??= categoryNames.map((name) => new RegExp(`^\\p{${name}}`, 'u'))
  const text = String.fromCharCode(code)
  const found = patterns.findIndex((p) => p.test(text))
  return (known[code] = found < 0 ? 29 : found)
}

/** The category's number of a code point. */
export function categoryOfPoint(point: number): number {
  if (point < 65536) return categoryOf(point)
  patterns ??= categoryNames.map((name) => new RegExp(`^\\p{${name}}`, 'u'))
  const text = String.fromCodePoint(point)
  return patterns.findIndex((p) => p.test(text))
}

/** Bits of the categories a `\p{…}` name means ('L', 'Lu'), or 0. */
export function categoryMask(name: string): number {
  let mask = 0
  categoryNames.forEach((category, i) => {
    if (category === name || (name.length === 1 && category[0] === name)) mask |= 1 << i
  })
  return mask
}

/** `\w`: letters, non-spacing marks, decimal digits, connectors. */
export const wordMask = 0b11111 | (1 << 5) | (1 << 8) | (1 << 18)
export const digitMask = 1 << 8
const spaceMask = (1 << 11) | (1 << 12) | (1 << 13)

/** Char.IsWhiteSpace. */
export function isWhiteSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 0x85 || (code >= 0xa0 && (spaceMask & (1 << categoryOf(code))) !== 0)
}

export function isWordUnit(code: number): boolean {
  return (wordMask & (1 << categoryOf(code))) !== 0
}

/** Word characters as `\b` sees them: with the zero-width joiners. */
export function isBoundaryUnit(code: number): boolean {
  return code === 0x200c || code === 0x200d || isWordUnit(code)
}

const blocks =
  'IsBasicLatin 0 7f IsLatin-1Supplement 80 ff IsLatinExtended-A 100 17f IsLatinExtended-B 180 24f IsIPAExtensions 250 2af IsSpacingModifierLetters 2b0 2ff ' +
  'IsCombiningDiacriticalMarks 300 36f IsGreek 370 3ff IsGreekandCoptic 370 3ff IsCyrillic 400 4ff IsCyrillicSupplement 500 52f IsArmenian 530 58f IsHebrew 590 5ff IsArabic 600 6ff ' +
  'IsSyriac 700 74f IsThaana 780 7bf IsDevanagari 900 97f IsBengali 980 9ff IsGurmukhi a00 a7f IsGujarati a80 aff IsOriya b00 b7f IsTamil b80 bff IsTelugu c00 c7f ' +
  'IsKannada c80 cff IsMalayalam d00 d7f IsSinhala d80 dff IsThai e00 e7f IsLao e80 eff IsTibetan f00 fff IsMyanmar 1000 109f IsGeorgian 10a0 10ff IsHangulJamo 1100 11ff ' +
  'IsEthiopic 1200 137f IsCherokee 13a0 13ff IsUnifiedCanadianAboriginalSyllabics 1400 167f IsOgham 1680 169f IsRunic 16a0 16ff IsTagalog 1700 171f IsHanunoo 1720 173f ' +
  'IsBuhid 1740 175f IsTagbanwa 1760 177f IsKhmer 1780 17ff IsMongolian 1800 18af IsLimbu 1900 194f IsTaiLe 1950 197f IsKhmerSymbols 19e0 19ff IsPhoneticExtensions 1d00 1d7f ' +
  'IsLatinExtendedAdditional 1e00 1eff IsGreekExtended 1f00 1fff IsGeneralPunctuation 2000 206f IsSuperscriptsandSubscripts 2070 209f IsCurrencySymbols 20a0 20cf ' +
  'IsCombiningDiacriticalMarksforSymbols 20d0 20ff IsCombiningMarksforSymbols 20d0 20ff IsLetterlikeSymbols 2100 214f IsNumberForms 2150 218f IsArrows 2190 21ff ' +
  'IsMathematicalOperators 2200 22ff IsMiscellaneousTechnical 2300 23ff IsControlPictures 2400 243f IsOpticalCharacterRecognition 2440 245f IsEnclosedAlphanumerics 2460 24ff ' +
  'IsBoxDrawing 2500 257f IsBlockElements 2580 259f IsGeometricShapes 25a0 25ff IsMiscellaneousSymbols 2600 26ff IsDingbats 2700 27bf IsMiscellaneousMathematicalSymbols-A 27c0 27ef ' +
  'IsSupplementalArrows-A 27f0 27ff IsBraillePatterns 2800 28ff IsSupplementalArrows-B 2900 297f IsMiscellaneousMathematicalSymbols-B 2980 29ff IsSupplementalMathematicalOperators 2a00 2aff ' +
  'IsMiscellaneousSymbolsandArrows 2b00 2bff IsCJKRadicalsSupplement 2e80 2eff IsKangxiRadicals 2f00 2fdf IsIdeographicDescriptionCharacters 2ff0 2fff IsCJKSymbolsandPunctuation 3000 303f ' +
  'IsHiragana 3040 309f IsKatakana 30a0 30ff IsBopomofo 3100 312f IsHangulCompatibilityJamo 3130 318f IsKanbun 3190 319f IsBopomofoExtended 31a0 31bf IsKatakanaPhoneticExtensions 31f0 31ff ' +
  'IsEnclosedCJKLettersandMonths 3200 32ff IsCJKCompatibility 3300 33ff IsCJKUnifiedIdeographsExtensionA 3400 4dbf IsYijingHexagramSymbols 4dc0 4dff IsCJKUnifiedIdeographs 4e00 9fff ' +
  'IsYiSyllables a000 a48f IsYiRadicals a490 a4cf IsHangulSyllables ac00 d7af IsHighSurrogates d800 db7f IsHighPrivateUseSurrogates db80 dbff IsLowSurrogates dc00 dfff IsPrivateUse e000 f8ff ' +
  'IsPrivateUseArea e000 f8ff IsCJKCompatibilityIdeographs f900 faff IsAlphabeticPresentationForms fb00 fb4f IsArabicPresentationForms-A fb50 fdff IsVariationSelectors fe00 fe0f ' +
  'IsCombiningHalfMarks fe20 fe2f IsCJKCompatibilityForms fe30 fe4f IsSmallFormVariants fe50 fe6f IsArabicPresentationForms-B fe70 feff IsHalfwidthandFullwidthForms ff00 ffef IsSpecials fff0 ffff'

/** The range of a named block, or null. */
export function blockRange(name: string): readonly [number, number] | null {
  const words = blocks.split(' ')
  const at = words.indexOf(name)
  if (at < 0 || at % 3 !== 0) return null
  return [Number.parseInt(words[at + 1]!, 16), Number.parseInt(words[at + 2]!, 16)]
}
