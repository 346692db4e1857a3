import type { CharSet } from './charSet.ts'

export type AnchorKind =
  | 'lineStart'
  | 'lineEnd'
  | 'start'
  | 'endBeforeNewline'
  | 'end'
  | 'contiguous'
  | 'boundary'
  | 'notBoundary'
  | 'asciiBoundary'
  | 'notAsciiBoundary'

/** A parsed pattern. Case has been folded into the sets; group names are numbers. */
export type RegexNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'char'; readonly code: number }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'alternation'; readonly items: readonly RegexNode[] }
  | {
      readonly kind: 'loop'
      readonly body: RegexNode
      readonly min: number
      readonly max: number
      readonly greedy: boolean
    }
  /** `index` -1: only un-captures; `uncapture` -1: an ordinary group. */
  | { readonly kind: 'group'; readonly index: number; readonly uncapture: number; readonly body: RegexNode }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly body: RegexNode }
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | { readonly kind: 'groupTest'; readonly group: number; readonly yes: RegexNode; readonly no: RegexNode }
  | { readonly kind: 'conditional'; readonly test: RegexNode; readonly yes: RegexNode; readonly no: RegexNode }
  | { readonly kind: 'backreference'; readonly group: number; readonly ignoreCase: boolean; readonly dotted: boolean }
  | { readonly kind: 'anchor'; readonly anchor: AnchorKind }

/** System.Text.RegularExpressions.RegexOptions. */
export const regexOptions = {
  none: 0,
  ignoreCase: 1,
  multiline: 2,
  explicitCapture: 4,
  compiled: 8,
  singleline: 16,
  ignorePatternWhitespace: 32,
  rightToLeft: 64,
  ecmaScript: 256,
  cultureInvariant: 512,
  nonBacktracking: 1024,
} as const

export interface ParsedPattern {
  readonly root: RegexNode
  /** Group numbers in order, 0 first. */
  readonly groupNumbers: readonly number[]
  /** Their names: the number's text where a group has none. */
  readonly groupNames: readonly string[]
}
