import type { ConstantValue } from '../ast.ts'
import type { VariablePath } from '../variablepath.ts'

/** What a token carries beside its extent, by kind. */
export type TokenValue = ConstantValue | VariablePath | ParameterValue | RedirectionValue | ExpandableValue | null

/** `-Name` or `-Name:`. */
export interface ParameterValue {
  name: string
  usedColon: boolean
}

/** `2>&1` (toStream is 1), `2>` and `2>>` (toStream is -1). */
export interface RedirectionValue {
  fromStream: number
  toStream: number
  append: boolean
}

/** A string with variables or subexpressions in it, or a bareword with such. */
export interface ExpandableValue {
  /** The text with escapes resolved, the nested parts as written. */
  value: string
  /** The text with {0}, {1}, … for the nested parts. */
  format: string
  nested: Token[]
}

/**
 * A token. `tokenTypeIdx` is the number in `K` of its kind, under the name by which chevrotain asks for it. Strings, identifiers, generic
 * tokens, labels and comments have their text (escapes resolved) as `value`.
 */
export interface Token {
  tokenTypeIdx: number
  start: number
  end: number
  /** Bits of `TokenFlags`. */
  flags: number
  value: TokenValue
}
