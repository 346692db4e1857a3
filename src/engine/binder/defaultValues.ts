/** `$PSDefaultParameterValues`: values the user gave parameters by patterns. about_Parameters_Default_Values */
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { namedArgument } from './arguments.ts'
import { DelayBind, ShouldCoerce } from './bindArgument.ts'
import type { Binding } from './binding.ts'
import { bindParameter } from './bindParameter.ts'
import { BindingFault } from './faults.ts'
import type { ParameterMetadata } from './metadata.ts'
import { equalValues, hasWildcards, isTrue, objectList as listOf, matchesWildcard, shownText } from './typing.ts'

/** The dictionary as the binder sees it. */
export interface DefaultParameterValues {
  entries(): Iterable<readonly [Value, Value]>
  remove(key: Value): void
  /** The names of aliases of a command. */
  aliasesOf(command: string): readonly string[]
  /** Runs a script block given as a value, with the binding's state as argument. */
  evaluate(block: Value, binding: Binding): readonly Value[]
}

/** Splits `Command:Parameter`, where either may be quoted; null when it is no valid key. */
export function splitKey(key: string): readonly [string, string] | null {
  const command = readToken(key, 0, true)
  if (command === null) return null
  let at = skipBlanks(key, command[1])
  if (key[at] !== ':') return null
  at = skipBlanks(key, at + 1)
  if (at >= key.length) return null
  const parameter = readToken(key, at, false)
  return parameter === null || parameter[1] !== key.length ? null : [command[0], parameter[0]]
}

const singleQuotes = "'‘’‚‛"
const doubleQuotes = '"“”„'

function readToken(key: string, start: number, isCommand: boolean): readonly [string, number] | null {
  const first = key[start]
  if (first === undefined) return null
  const quotes = singleQuotes.includes(first) ? singleQuotes : doubleQuotes.includes(first) ? doubleQuotes : null
  if (quotes !== null) {
    for (let i = start + 1; i < key.length; i++) {
      if (!quotes.includes(key[i]!)) continue
      const name = key.slice(start + 1, i).trim()
      return name === '' ? null : [name, i + 1]
    }
    return null
  }
  if (!isCommand) return [key.slice(start).trim(), key.length]
  const end = key.indexOf(':', start)
  const name = end < 0 ? '' : key.slice(start, end).trim()
  return name === '' ? null : [name, end]
}

function skipBlanks(key: string, at: number): number {
  while (at < key.length && /\s/.test(key[at]!)) at++
  return at
}

/** The parameters of this command that have a default value now; null when the feature is off. Warns about what it cannot use. */
export function collectDefaults(binding: Binding): Map<ParameterMetadata, Value> | null {
  const values = binding.host.defaultParameterValues
  if (values === null) return null
  const aliases = values.aliasesOf(binding.metadata.name)
  const isThis = (pattern: string) =>
    matchesWildcard(pattern, binding.metadata.name) || aliases.some((name) => matchesWildcard(pattern, name))
  const found = new Map<ParameterMetadata, Value>()
  const refused = new Set<ParameterMetadata>()
  const patterns = new Map<string, readonly [string, string, Value]>()
  const badKeys: Value[] = []
  const offer = (parameter: ParameterMetadata | undefined, command: string, name: string, value: Value): void => {
    if (parameter === undefined) return
    const other = found.get(parameter)
    if (other === undefined) found.set(parameter, value)
    else if (!equalValues(value, other)) {
      refused.add(parameter)
      warnOnce(
        binding,
        `${command}:::${name}`,
        `Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following name or alias: ${name}. These defaults have been ignored.`,
      )
    }
  }
  for (const [rawKey, value] of values.entries()) {
    if (typeof rawKey !== 'string') continue
    const key = rawKey.trim()
    const parts = splitKey(key)
    if (parts === null) {
      if (fold(key) !== 'disabled') badKeys.push(rawKey)
      else if (isTrue(value)) return null
      continue
    }
    const [command, name] = parts
    if (hasWildcards(key)) patterns.set(`${command}:::${name}`, [command, name, value])
    else if (
      fold(command) === fold(binding.metadata.name) ||
      aliases.some((alias) => matchesWildcard(command, alias))
    ) {
      offer(parameterNamed(binding, name), command, name, value)
    }
  }
  for (const [command, name, value] of patterns.values()) {
    if (!isThis(command)) continue
    if (!hasWildcards(name)) offer(parameterNamed(binding, name), command, name, value)
    else offerByPattern(binding, command, name, value, offer)
  }
  if (badKeys.length > 0) warnOfKeys(binding, badKeys)
  for (const parameter of refused) found.delete(parameter)
  return found
}

function parameterNamed(binding: Binding, name: string): ParameterMetadata | undefined {
  const key = fold(name)
  return binding.metadata.byName.get(key) ?? binding.metadata.byAlias.get(key)?.[1]
}

function offerByPattern(
  binding: Binding,
  command: string,
  pattern: string,
  value: Value,
  offer: (parameter: ParameterMetadata, command: string, name: string, value: Value) => void,
): void {
  const matching: ParameterMetadata[] = []
  for (const parameter of binding.metadata.parameters)
    if (matchesWildcard(pattern, parameter.name)) matching.push(parameter)
  for (const [alias, parameter] of binding.metadata.byAlias.values())
    if (matchesWildcard(pattern, alias)) matching.push(parameter)
  if (matching.length === 1) offer(matching[0]!, command, pattern, value)
  else if (matching.length > 1) {
    warnOnce(
      binding,
      `${command}:::${pattern}`,
      `The following name or alias defined in $PSDefaultParameterValues for this cmdlet resolves to multiple parameters: ${pattern}. The default has been ignored.`,
    )
  }
}

function warnOnce(binding: Binding, key: string, message: string): void {
  if (binding.isFirst(key)) binding.host.warn(message, null)
}

function warnOfKeys(binding: Binding, keys: readonly Value[]): void {
  for (const key of keys) binding.host.defaultParameterValues!.remove(key)
  const list = keys.map(shownText).join(', ')
  const words =
    keys.length > 1
      ? [`The keys '${list}' do not have valid formats.`]
      : [`The key '${list}' does not have a valid format.`]
  binding.host.warn(
    `${words[0]} For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.`,
    null,
  )
}

/** Binds the default values whose parameters are unbound and fit the sets. */
export function applyDefaults(binding: Binding, defaults: ReadonlyMap<ParameterMetadata, Value> | null): void {
  if (defaults === null || defaults.size === 0) return
  const chosen: (readonly [ParameterMetadata, Value])[] = []
  let sets = -1
  for (const pair of defaults) {
    const [parameter] = pair
    if (!parameter.isIn(binding.flags) || binding.isBound[parameter.index]) continue
    if (parameter.flags !== 0) {
      sets &= parameter.flags
      if (sets === 0) return
    }
    chosen.push(pair)
  }
  const flags = binding.flags
  let isAnyBound = false
  for (const [parameter, value] of chosen) if (bindDefault(binding, flags, parameter, value)) isAnyBound = true
  if (isAnyBound) binding.defaultsInUse = true
}

function bindDefault(binding: Binding, sets: number, parameter: ParameterMetadata, given: Value): boolean {
  let value = given
  try {
    if (binding.host.isScriptBlock(value)) {
      const results = binding.host.defaultParameterValues!.evaluate(value, binding)
      if (results.length === 0) return false
      value = results.length === 1 ? results[0]! : listOf(results)
    }
    const isBound = bindParameter(
      binding,
      sets,
      namedArgument(parameter.name, value),
      parameter,
      ShouldCoerce | DelayBind,
    )
    if (isBound) binding.boundDefaults.push(parameter.name)
    return isBound
  } catch (thrown) {
    if (!(thrown instanceof BindingFault)) throw thrown
    warnOnce(
      binding,
      `${binding.metadata.name}:::${parameter.name}`,
      `The binding of default value '${value === null ? 'null' : shownText(value)}' to parameter '${parameter.name}' failed: ${thrown.message}`,
    )
    return false
  }
}
