import { AliasInfo } from '../../../engine/commands/info.ts'
import { compareInCulture } from '../../../kernel/collation.ts'
import { Fault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { type Frame, ownTables } from '../../../session/scope.ts'
import type { ScopeTables } from '../../../session/tables.ts'
import { AllScope, Constant, ReadOnly } from '../../../session/variable.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { currentCulture } from '../../../types/text/culture.ts'
import { scopeNamed } from '../../scopes.ts'
import { optionsOf } from '../variables/changing.ts'

/** The texts of a String[] parameter. */
export function textsOf(value: Value | undefined): string[] {
  return value === undefined || value === null ? [] : itemsOf(value).map((item) => toText(item))
}

/** The aliases seen from a scope, by name; with a scope named only those of it. */
export function aliasesOf(frame: Frame, scope: string | undefined): AliasInfo[] {
  const found = new Map<string, AliasInfo>()
  const start = scope === undefined ? frame.tables : scopeNamed(frame, scope).tables
  for (let tables: ScopeTables | null = start; tables !== null; tables = scope === undefined ? tables.parent : null)
    for (const [folded, alias] of tables.aliases) if (!found.has(folded)) found.set(folded, alias as AliasInfo)
  return [...found.values()].sort((a, b) => compareInCulture(a.name, b.name, true, currentCulture().name))
}

export function noAlias(by: 'name' | 'definition', text: string): Fault {
  return new Fault({
    id: 'ItemNotFoundException',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ItemNotFoundException',
    message: `This command cannot find a matching alias because an alias with the ${by} '${text}' does not exist.`,
    target: text,
  })
}

interface AliasBound {
  readonly Name: string
  readonly Value: string
  readonly Description?: string | undefined
  readonly Option?: Value | undefined
  readonly Scope?: string | undefined
  readonly Force: boolean
}

function refusal(id: string, name: string, message: string, isThere = false): Fault {
  return new Fault({
    id,
    category: isThere ? 'ResourceExists' : 'WriteError',
    exception: isThere
      ? 'System.Management.Automation.SessionStateException'
      : 'System.Management.Automation.SessionStateUnauthorizedAccessException',
    message,
    target: name,
  })
}

/** Defines an alias in a scope; `mustBeNew` refuses one that is there. Throws AliasAlreadyExists, AliasNotWritable. */
export function defineAlias(frame: Frame, bound: AliasBound, mustBeNew: boolean): AliasInfo {
  const scope = scopeNamed(frame, bound.Scope)
  const tables = ownTables(scope, frame)
  const folded = fold(bound.Name)
  const known = (tables.aliases.get(folded) ?? outerAllScope(tables, folded)) as AliasInfo | undefined
  if (known !== undefined) {
    if (mustBeNew && !bound.Force)
      throw refusal(
        'AliasAlreadyExists',
        bound.Name,
        `The alias is not allowed, because an alias with the name '${bound.Name}' already exists.`,
        true,
      )
    if ((known.options & Constant) !== 0 || ((known.options & ReadOnly) !== 0 && !bound.Force))
      throw refusal(
        'AliasNotWritable',
        bound.Name,
        `Alias is not writeable because alias ${bound.Name} is read-only or constant and cannot be written to.`,
      )
    if ((known.options & AllScope) !== 0 && (optionsOf(bound.Option ?? null) & AllScope) === 0)
      throw refusal(
        'AliasAllScopeOptionCannotBeRemoved',
        bound.Name,
        `The AllScope option cannot be removed from the alias '${bound.Name}'.`,
      )
  }
  const options = optionsOf(bound.Option ?? null)
  const alias = new AliasInfo(bound.Name, bound.Value, options)
  alias.description = bound.Description ?? ''
  if ((options & AllScope) !== 0)
    for (let at: ScopeTables | null = tables; at !== null; at = at.parent) at.aliases.set(folded, alias)
  else tables.aliases.set(folded, alias)
  frame.session.commandVersion++
  return alias
}

/** An all-scope alias of an outer scope is the one that this scope has. */
function outerAllScope(tables: ScopeTables, folded: string): AliasInfo | undefined {
  for (let at = tables.parent; at !== null; at = at.parent) {
    const found = at.aliases.get(folded) as AliasInfo | undefined
    if (found !== undefined && (found.options & AllScope) !== 0) return found
  }
  return undefined
}

/** Removes an alias from the nearest scope that has it, or the one named. */
export function deleteAlias(frame: Frame, name: string, scope: string | undefined, force: boolean): void {
  const folded = fold(name)
  const start = scope === undefined ? frame.tables : scopeNamed(frame, scope).tables
  for (let tables: ScopeTables | null = start; tables !== null; tables = scope === undefined ? tables.parent : null) {
    const known = tables.aliases.get(folded) as AliasInfo | undefined
    if (known === undefined) continue
    if ((known.options & Constant) !== 0 || ((known.options & ReadOnly) !== 0 && !force))
      throw refusal('AliasNotRemovable', name, `Cannot remove alias ${name} because it is constant or read-only.`)
    tables.aliases.delete(folded)
    frame.session.commandVersion++
    return
  }
  throw noAlias('name', name)
}
