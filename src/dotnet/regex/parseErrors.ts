import { type Fault, netFault } from '../../kernel/fault.ts'

const messages = {
  AlternationHasComment: 'Alternation conditions cannot be comments.',
  AlternationHasMalformedCondition: 'Illegal conditional (?(...)) expression.',
  AlternationHasMalformedReference:
    'Conditional alternation is missing a closing parenthesis after the group number {0}.',
  AlternationHasNamedCapture: 'Alternation conditions do not capture and cannot be named.',
  AlternationHasTooManyConditions: 'Too many | in (?()|).',
  AlternationHasUndefinedReference: 'Conditional alternation refers to an undefined group number {0}.',
  CaptureGroupNameInvalid: 'Invalid group name: Group names must begin with a word character.',
  CaptureGroupOfZero: 'Capture number cannot be zero.',
  ExclusionGroupNotLast: 'A subtraction must be the last element in a character class.',
  InsufficientClosingParentheses: "Not enough )'s.",
  InsufficientOpeningParentheses: "Too many )'s.",
  InsufficientOrInvalidHexDigits: 'Insufficient or invalid hexadecimal digits.',
  InvalidGroupingConstruct: 'Unrecognized grouping construct.',
  InvalidUnicodePropertyEscape: 'Incomplete \\p{X} character escape.',
  MalformedNamedReference: 'Malformed \\k<...> named back reference.',
  MalformedUnicodePropertyEscape: 'Malformed \\p{X} character escape.',
  MissingControlCharacter: 'Missing control character.',
  NestedQuantifiersNotParenthesized: "Nested quantifier '{0}'.",
  QuantifierAfterNothing: "Quantifier '{0}' following nothing.",
  QuantifierOrCaptureGroupOutOfRange:
    'Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.',
  ReversedCharacterRange: '[x-y] range in reverse order.',
  ReversedQuantifierRange: 'Illegal {x,y} with x > y.',
  ShorthandClassInCharacterRange: 'Cannot include class \\{0} in character range.',
  UndefinedNamedReference: "Reference to undefined group name '{0}'.",
  UndefinedNumberedReference: 'Reference to undefined group number {0}.',
  UnescapedEndingBackslash: 'Illegal \\ at end of pattern.',
  UnrecognizedControlCharacter: 'Unrecognized control character.',
  UnrecognizedEscape: 'Unrecognized escape sequence \\{0}.',
  UnrecognizedUnicodeProperty: "Unknown property '{0}'.",
  UnterminatedBracket: 'Unterminated [] set.',
  UnterminatedComment: 'Unterminated (?#...) comment.',
} as const

export type ParseErrorId = keyof typeof messages

/** RegexParseException; its fields Error and Offset travel as properties. */
export function parseFault(id: ParseErrorId, pattern: string, offset: number, argument = ''): Fault {
  const message = `Invalid pattern '${pattern}' at offset ${offset}. ${messages[id].replace('{0}', () => argument)}`
  return netFault(
    'System.Text.RegularExpressions.RegexParseException',
    message,
    new Map<string, unknown>([
      ['Error', id],
      ['Offset', offset],
    ]),
  )
}
