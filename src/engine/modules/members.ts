/** Putting a module's exports into a scope, and taking them out. */
import { fold } from '../../kernel/text.ts'
import { type Frame, ownTables } from '../../session/scope.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { AliasInfo, type CmdletInfo, type CommandInfo, FunctionInfo } from '../commands/info.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import { isApprovedVerb } from './verbs.ts'

/** Which exports to take; null: all of a kind. */
export interface ImportFilter {
  readonly functions: readonly string[] | null
  readonly cmdlets: readonly string[] | null
  readonly aliases: readonly string[] | null
  readonly variables: readonly string[] | null
  readonly prefix: string
  /** Names already taken are left alone. */
  readonly noClobber: boolean
}

export const importEverything: ImportFilter = {
  functions: null,
  cmdlets: null,
  aliases: null,
  variables: null,
  prefix: '',
  noClobber: false,
}

/** A command's name with a prefix before its noun. */
export function prefixed(name: string, prefix: string): string {
  if (prefix === '') return name
  const cut = name.indexOf('-')
  return cut < 0 ? prefix + name : `${name.slice(0, cut + 1)}${prefix}${name.slice(cut + 1)}`
}

function matcher(patterns: readonly string[] | null, otherwise: boolean): (name: string) => boolean {
  if (patterns === null) return () => otherwise
  const compiled = patterns.map((pattern) => new WildcardPattern(pattern))
  return (name) => compiled.some((pattern) => pattern.matches(name))
}

/** Puts what a module exports into a scope. Answers the imported commands. */
export function importMembers(module: ModuleInfo, scope: Frame, running: Frame, filter: ImportFilter): CommandInfo[] {
  const tables = ownTables(scope, running)
  const imported: CommandInfo[] = []
  // As soon as one kind is named, kinds that are not named are left out.
  const isSelective =
    filter.functions !== null || filter.cmdlets !== null || filter.aliases !== null || filter.variables !== null
  const wantsFunction = matcher(filter.functions, !isSelective)
  const wantsCmdlet = matcher(filter.cmdlets, !isSelective)
  const wantsAlias = matcher(filter.aliases, !isSelective)
  const wantsVariable = matcher(filter.variables, !isSelective)
  for (const info of module.functions.values()) {
    if (!wantsFunction(info.name)) continue
    const name = prefixed(info.name, filter.prefix)
    if (filter.noClobber && (tables.functions.has(fold(name)) || tables.cmdlets.has(fold(name)))) continue
    const made = name === info.name ? info : renamed(info, name)
    tables.functions.set(fold(name), made)
    imported.push(made)
  }
  for (const info of module.cmdlets.values()) {
    if (!wantsCmdlet(info.name)) continue
    const name = fold(prefixed(info.name, filter.prefix))
    const others = ((tables.cmdlets.get(name) as CmdletInfo[] | undefined) ?? []).filter((other) => other !== info)
    tables.cmdlets.set(name, [info, ...others])
    imported.push(info)
  }
  for (const info of module.aliases.values()) {
    if (!wantsAlias(info.name)) continue
    const name = prefixed(info.name, filter.prefix)
    const target =
      module.functions.has(fold(info.definition)) || module.cmdlets.has(fold(info.definition))
        ? prefixed(info.definition, filter.prefix)
        : info.definition
    const made = filter.prefix === '' ? info : new AliasInfo(name, target, info.options, module)
    tables.aliases.set(fold(name), made)
    imported.push(made)
  }
  for (const [key, variable] of module.variables) {
    if (!wantsVariable(variable.name)) continue
    scope.overflow ??= new Map()
    const before = scope.overflow.get(key)
    if (before !== undefined && before !== variable) before.removed = true
    scope.overflow.set(key, variable)
  }
  running.session.commandVersion++
  return imported
}

function renamed(info: FunctionInfo, name: string): FunctionInfo {
  const copy = new FunctionInfo(name, info.block, info.options, info.module)
  copy.description = info.description
  return copy
}

/** Takes a module's members out of every scope reachable from the running one. */
export function removeMembers(module: ModuleInfo, running: Frame): void {
  for (let at: Frame | null = running; at !== null; at = at.parent) removeFrom(at, module)
  removeFrom(running.session.global.top, module)
  running.session.commandVersion++
}

function removeFrom(scope: Frame, module: ModuleInfo): void {
  const { tables } = scope
  for (const [key, info] of tables.functions as Map<string, FunctionInfo>)
    if (info.module === module) tables.functions.delete(key)
  for (const [key, info] of tables.aliases as Map<string, AliasInfo>)
    if (info.module === module) tables.aliases.delete(key)
  for (const [key, infos] of tables.cmdlets as Map<string, CmdletInfo[]>) {
    const rest = infos.filter((info) => info.module !== module)
    if (rest.length === 0) tables.cmdlets.delete(key)
    else if (rest.length < infos.length) tables.cmdlets.set(key, rest)
  }
  for (const [key, variable] of module.variables) {
    if (scope.overflow?.get(key) === variable && scope !== module.state?.top) {
      scope.overflow.delete(key)
      variable.removed = true
    }
  }
}

/** Whether a command's verb is one that is not approved. */
export function hasUnapprovedVerb(info: CommandInfo): boolean {
  const cut = info.name.indexOf('-')
  return cut > 0 && !(info instanceof AliasInfo) && !isApprovedVerb(info.name.slice(0, cut))
}
