import { nothing, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { parameterOfText, splatItems } from '../binder/typing.ts'
import type { ArgumentSpec, CommandArgument, StageSpec } from '../contract.ts'

/** A call's arguments as the binder takes them: splatted collections expanded. `from`: the first one that counts. */
export function toArguments(
  spec: StageSpec,
  values: readonly (Value | undefined)[],
  from: number,
  isNative: boolean,
): CommandArgument[] {
  const result: CommandArgument[] = []
  const { arguments: specs } = spec
  for (let i = from; i < specs.length; i++) {
    const argument = specs[i]!
    const { name, written, ast } = argument
    if (name === '-' && !isNative) continue
    if (argument.splatted) splat(argument, values[i] ?? null, result)
    else result.push({ name, written, value: clean(values[i]), splatted: false, ast })
  }
  return result
}

function clean(value: Value | undefined): Value | undefined {
  return value === nothing ? null : value
}

/** Expands `@name`: a dictionary gives named arguments, anything else positional ones. about_Splatting */
function splat(spec: ArgumentSpec, value: Value, result: CommandArgument[]): void {
  const { ast } = spec
  if (isDictionary(value)) {
    for (const [key, item] of value.entries()) {
      const name = toText(key)
      result.push({
        name: name.trimEnd().replace(/:$/, ''),
        written: parameterText(name),
        value: clean(item),
        splatted: true,
        ast,
      })
    }
    return
  }
  if (value === null || value === nothing) result.push(positional(spec, null))
  else for (const item of splatItems(value)) result.push(positional(spec, item))
}

function positional(spec: ArgumentSpec, value: Value): CommandArgument {
  const parameter = parameterOfText(value)
  if (parameter !== null)
    return { name: parameter, written: toText(value), value: undefined, splatted: false, ast: spec.ast }
  return { name: null, written: null, value: clean(value), splatted: true, ast: spec.ast }
}

/** The token a splatted key stands for: `-Name:`. */
function parameterText(name: string): string {
  const end = name.trimEnd()
  if (end === '' || end.endsWith(':')) return `-${name}`
  return `-${end}:${name.slice(end.length)}`
}

/** A named argument the engine gives itself. */
export function named(name: string, value: Value): CommandArgument {
  return { name, written: `-${name}:`, value, splatted: false, ast: null }
}
