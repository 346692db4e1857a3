import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { automaticNames } from '../../../session/automatic.ts'
import type { Frame } from '../../../session/scope.ts'
import { Private, type Variable } from '../../../session/variable.ts'
import { variableIn, variableObject } from '../../../session/variables.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { hasWildcards, WildcardPattern } from '../../../types/wildcard.ts'
import { scopeNamed } from '../../scopes.ts'

/** What the variable cmdlets choose by. */
export interface Choice {
  readonly Name?: Value | undefined
  readonly Include?: Value | undefined
  readonly Exclude?: Value | undefined
  readonly Scope?: string | undefined
}

const textsOf = (value: Value | undefined): string[] =>
  value === undefined || value === null ? [] : itemsOf(value).map((item) => toText(item))

/** The variables that a name or pattern means, by name; all of the scopes outward, or those of the one scope named. */
export function findVariables(frame: Frame, pattern: string, { Include, Exclude, Scope }: Choice): Variable[] {
  const include = textsOf(Include).map((text) => new WildcardPattern(text))
  const exclude = textsOf(Exclude).map((text) => new WildcardPattern(text))
  const admits = (name: string) =>
    (include.length === 0 || include.some((each) => each.matches(name))) && !exclude.some((each) => each.matches(name))
  if (!hasWildcards(pattern)) {
    const folded = fold(pattern.replace(/^\$/, '') === '' ? pattern : pattern)
    const found = Scope === undefined ? variableObject(frame, folded) : variableIn(scopeNamed(frame, Scope), folded)
    return found === null || !admits(found.name) ? [] : [found]
  }
  const wanted = new WildcardPattern(pattern)
  const seen = new Map<string, Variable>()
  for (const at of Scope === undefined ? outward(frame) : [scopeNamed(frame, Scope)])
    for (const folded of namesIn(at)) {
      if (seen.has(folded)) continue
      const variable = variableIn(at, folded)
      if (variable === null || (at !== frame && (variable.options & Private) !== 0)) continue
      if (wanted.matches(variable.name) && admits(variable.name)) seen.set(folded, variable)
    }
  return [...seen.values()].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1))
}

function* outward(frame: Frame): Iterable<Frame> {
  for (let at: Frame | null = frame; at !== null; at = at.parent) yield at
}

function namesIn(frame: Frame): Set<string> {
  const names = new Set<string>(frame.overflow?.keys() ?? [])
  for (const name of frame.layout.names) names.add(fold(name))
  for (const name of automaticNames()) names.add(name)
  return names
}

/** VariableNotFound. */
export function notFound(name: string): Fault {
  return new Fault({
    id: 'VariableNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ItemNotFoundException',
    message: `Cannot find a variable with the name '${name}'.`,
    target: name,
  })
}
