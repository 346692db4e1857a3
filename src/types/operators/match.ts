import { Hashtable } from '../../dotnet/hashtable.ts'
import { regexOptions } from '../../dotnet/regex/ast.ts'
import type { Match } from '../../dotnet/regex/match.ts'
import { Regex, regexFor } from '../../dotnet/regex/regex.ts'
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
function matchesOf(match: Match, regex: Regex): Hashtable {
  const table = new Hashtable(true)
  const names = regex.parsed.groupNames
  for (let i = 0; i < regex.groupCount; i++) {
    const value = match.groupValue(i)
    if (value === undefined) continue
    const name = names[i]!
    table.setValue(/^\d+$/.test(name) ? Number(name) : name, value)
  }
  return table
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
    const found = regex.match(toText(left))
    if (found.success) setMatches(matchesOf(found, regex))
    return found.success !== isNot
  }
  const kept: Value[] = []
  for (const item of items) {
    const text = toText(item)
    if (regex.test(text, regex.startOf(text)) !== isNot) kept.push(item)
  }
  return objectArray(kept)
}
