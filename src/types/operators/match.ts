import { Hashtable } from '../../dotnet/hashtable.ts'
import { regexOptions } from '../../dotnet/regex/ast.ts'
import { Match } from '../../dotnet/regex/match.ts'
import { type Found, Regex, regexFor } from '../../dotnet/regex/regex.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../array.ts'
import { toText } from '../conversion/toText.ts'
import { enumerate } from '../enumerate.ts'
import { baseOf } from '../psobject.ts'

/** The regex of an operand: itself, or of its text. Throws RegexParseException. */
export function regexOperand(value: Value, ignoreCase: boolean): Regex {
  const base = baseOf(value)
  if (base instanceof Regex) return base
  return regexFor(toText(base), ignoreCase ? regexOptions.ignoreCase : 0)
}

/** `$Matches` of a match: the groups that took part, numbers as Int32 keys. */
function matchesOf(found: Found, text: string, regex: Regex): Hashtable {
  const table = new Hashtable(true)
  const keys = regex.matchKeys
  const match = isV8Match(found) ? null : new Match(regex, text, 0, regex.startOf(text), found)
  for (let i = 0; i < keys.length; i++) {
    const value = match === null ? (found as RegExpExecArray)[i === 0 ? 0 : regex.jsGroup(i)] : match.groupValue(i)
    if (value !== undefined) table.setValue(keys[i]!, value)
  }
  return table
}

function isV8Match(found: Found): found is RegExpExecArray {
  return 'input' in found
}

/** `left -match right`: a scalar gives a Boolean and sets `$Matches`; a collection its matching items. about_Comparison_Operators */
export function match(left: Value, right: Value, ignoreCase: boolean, setMatches: (matches: Value) => void): Value {
  return matchOrNot(left, right, ignoreCase, setMatches, false)
}

/** `left -notmatch right`; `$Matches` is set as well when the text does match. */
export function notMatch(left: Value, right: Value, ignoreCase: boolean, setMatches: (matches: Value) => void): Value {
  return matchOrNot(left, right, ignoreCase, setMatches, true)
}

function matchOrNot(
  left: Value,
  right: Value,
  ignoreCase: boolean,
  setMatches: (matches: Value) => void,
  isNot: boolean,
): Value {
  const regex = regexOperand(right, ignoreCase)
  const items = typeof left === 'string' ? null : enumerate(left)
  if (items === null) {
    const text = toText(left)
    const found = regex.find(text, regex.startOf(text))
    if (found !== null) setMatches(matchesOf(found, text, regex))
    return (found !== null) !== isNot
  }
  const kept: Value[] = []
  for (const item of items) {
    const text = toText(item)
    if (regex.test(text, regex.startOf(text)) !== isNot) kept.push(item)
  }
  return objectArray(kept)
}
