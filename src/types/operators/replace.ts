import type { Match } from '../../dotnet/regex/match.ts'
import type { Regex } from '../../dotnet/regex/regex.ts'
import { replaceMatches, replaceText } from '../../dotnet/regex/replacement.ts'
import { Fault, runtimeFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray, objectArray } from '../array.ts'
import { toText } from '../conversion/toText.ts'
import { Delegate } from '../delegate.ts'
import { enumerate, itemsOf } from '../enumerate.ts'
import { isInvocable } from '../invocable.ts'
import { listItems } from '../lists.ts'
import { baseOf } from '../psobject.ts'
import { regexOperand } from './match.ts'

/** `left -replace pattern, substitute`; the substitute may be a script block, which sees the match as `$_`. about_Comparison_Operators#replacement-operator */
export function replace(left: Value, right: Value, ignoreCase: boolean): Value {
  const operand = baseOf(right)
  let pattern: Value = operand
  let substitute: Value = ''
  if (operand instanceof NetArray || (typeof operand === 'object' && operand !== null && listItems(operand) !== null)) {
    const list = itemsOf(operand)
    if (list.length > 2) {
      throw runtimeFault(
        'BadReplaceArgument',
        `The -${ignoreCase ? 'replace' : 'creplace'} operator allows only two elements to follow it, not ${list.length}.`,
        'InvalidOperation',
        'System.Management.Automation.RuntimeException',
        right,
      )
    }
    pattern = list.length > 0 ? list[0]! : ''
    substitute = list.length > 1 ? baseOf(list[1]!) : ''
  }
  const regex = patternOperand(pattern, ignoreCase)
  const run = replacer(regex, substitute)
  const items = typeof left === 'string' ? null : enumerate(left)
  if (items === null) return run(toText(left))
  const results: Value[] = []
  for (const item of items) results.push(run(toText(item)))
  return objectArray(results)
}

function patternOperand(pattern: Value, ignoreCase: boolean): Regex {
  try {
    return regexOperand(pattern, ignoreCase)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw new Fault({
      id: 'InvalidRegularExpression',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
      message: `The regular expression pattern ${toText(pattern)} is not valid.`,
      target: pattern,
      inner: thrown,
    })
  }
}

function replacer(regex: Regex, substitute: Value): (text: string) => string {
  if (isInvocable(substitute)) {
    const evaluate = (match: Match) => toText(substitute.invokeWith([], undefined, match))
    return (text) => replaceMatches(regex, text, evaluate)
  }
  if (substitute instanceof Delegate) {
    const evaluate = (match: Match) => toText(substitute.invoke([match]))
    return (text) => replaceMatches(regex, text, evaluate)
  }
  const replacement = toText(substitute)
  return (text) => replaceText(regex, text, replacement)
}
