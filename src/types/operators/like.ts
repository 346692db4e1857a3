import type { Value } from '../../kernel/value.ts'
import { toText } from '../conversion/toText.ts'
import { WildcardPattern } from '../wildcard.ts'
import { filterOrTest } from './comparison.ts'

const cache = new Map<string, WildcardPattern>()

/** The pattern of a text, kept while it is in use. */
export function patternOf(text: string, ignoreCase: boolean): WildcardPattern {
  const key = ignoreCase ? `i${text}` : `c${text}`
  let pattern = cache.get(key)
  if (pattern === undefined) {
    pattern = new WildcardPattern(text, ignoreCase)
    if (cache.size > 500) cache.clear()
    cache.set(key, pattern)
  }
  return pattern
}

function patternOperand(value: Value, ignoreCase: boolean): WildcardPattern {
  return value instanceof WildcardPattern ? value : patternOf(toText(value), ignoreCase)
}

/** `left -like right`. about_Comparison_Operators */
export function like(left: Value, right: Value, ignoreCase: boolean): Value {
  const pattern = patternOperand(right, ignoreCase)
  return filterOrTest(left, (item) => pattern.matches(toText(item)))
}

export function notLike(left: Value, right: Value, ignoreCase: boolean): Value {
  const pattern = patternOperand(right, ignoreCase)
  return filterOrTest(left, (item) => !pattern.matches(toText(item)))
}
