/** `@name` at a command call. PipelineOps.Splat. */
import type { Ast } from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import type { CommandArgument } from '../contract.ts'
import { dictionaryEntries, parameterOfText, shownText, splatItems } from './typing.ts'

/**
 * The arguments a splatted value stands for: entries of a dictionary by name, elements of a collection by position. Strings that were parameter
 * tokens in $args are tokens again.
 */
export function splat(value: Value, ast: Ast | null): CommandArgument[] {
  const entries = dictionaryEntries(value)
  if (entries !== null) {
    return entries.map(([key, item]) => {
      const name = shownText(key)
      return { name, written: writtenName(name), value: item, splatted: true, ast }
    })
  }
  return splatItems(value).map((item) => {
    const name = parameterOfText(item)
    return name === null
      ? { name: null, written: null, value: item, splatted: false, ast }
      : { name, written: shownText(item), value: undefined, splatted: false, ast }
  })
}

/** How the parameter would be written: a colon after the name, blanks after the colon. */
function writtenName(name: string): string {
  const end = name.trimEnd().length
  if (end === 0 || name[end - 1] === ':') return `-${name}`
  return `-${name.slice(0, end)}:${name.slice(end)}`
}
