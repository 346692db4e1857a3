/** From a name to a command: CommandDiscovery and CommandSearcher. about_Command_Precedence */
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import { findEntry, type ScopeTables } from '../../session/tables.ts'
import { Private } from '../../session/variable.ts'
import { autoLoad } from './autoLoad.ts'
import { engineOf } from './engineState.ts'
import { AliasInfo, type CmdletInfo, type CommandInfo, FunctionInfo } from './info.ts'
import { type LookupActions, lookupActionsOf } from './lookupActions.ts'
import { findOnPath } from './pathSearch.ts'
import { qualifiedCommand } from './qualified.ts'

/** CommandNotFoundException. */
export function commandNotFound(name: string): Fault {
  return new Fault({
    id: 'CommandNotFoundException',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.CommandNotFoundException',
    message: `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
    target: name,
    properties: new Map([['CommandName', name]]),
  })
}

/** The command a name means where `frame` runs, aliases resolved. Throws CommandNotFoundException. */
export function resolveCommand(frame: Frame, name: string): CommandInfo {
  const actions = lookupActionsOf(frame.session)
  if (actions !== null) return resolveWithActions(frame, name, actions)
  return findCommand(frame, name) ?? resolveMissing(frame, name)
}

/** The same where scripts have a say: before the search, when nothing was found, and after it. */
function resolveWithActions(frame: Frame, name: string, actions: LookupActions): CommandInfo {
  const before = actions.run('before', name, null)
  let found = before?.stopSearch ? before.command : null
  found ??= findCommand(frame, name)
  if (found === null && !/[-\\/@:*?]/.test(name)) {
    const guess = findCommand(frame, `get-${name}`)
    if (guess !== null && !(guess instanceof FunctionInfo && guess.visibility === 'Private')) found = guess
    else found = actions.run('missing', `get-${name}`, null)?.command ?? null
  }
  found ??= actions.run('missing', name, null)?.command ?? null
  if (found === null) throw commandNotFound(name)
  return actions.run('after', name, found)?.command ?? found
}

/** The command a name means, aliases resolved; null where there is none. Loads modules that have it. */
export function findCommand(frame: Frame, name: string): CommandInfo | null {
  let current = name
  const seen = new Set<string>()
  for (;;) {
    const found = findUnresolved(frame, current)
    if (!(found instanceof AliasInfo)) {
      if (found === null && current !== name) throw commandNotFound(current)
      return found
    }
    const folded = fold(current)
    if (seen.has(folded)) throw commandNotFound(name)
    seen.add(folded)
    current = found.definition
  }
}

/** An alias or function in scope: private ones are seen in their own scope only. */
function visibleEntry(frame: Frame, kind: 'aliases' | 'functions', folded: string): object | undefined {
  const found = findEntry(frame.tables, kind, folded) as { readonly options: number } | undefined
  if (found === undefined || (found.options & Private) === 0) return found
  const { tables, parent } = frame
  let isOwn = parent === null || parent.tables !== tables
  for (let at: ScopeTables | null = tables; at !== null; at = at.parent) {
    const entry = at[kind].get(folded) as { readonly options: number } | undefined
    if (entry !== undefined && (isOwn || (entry.options & Private) === 0)) return entry
    isOwn = false
  }
  return undefined
}

/** The command or alias of a name, aliases not resolved. */
export function findUnresolved(frame: Frame, name: string): CommandInfo | null {
  const folded = fold(name)
  const alias = visibleEntry(frame, 'aliases', folded) as AliasInfo | undefined
  if (alias !== undefined) return alias
  return findBehindAlias(frame, name)
}

/** The function, cmdlet, module-qualified command, loadable command, script or program of a name. */
export function findBehindAlias(frame: Frame, name: string): CommandInfo | null {
  const folded = fold(name)
  return (
    findLoaded(frame, folded) ??
    qualifiedCommand(frame, name) ??
    (autoLoad(frame, name) ? findAfterLoad(frame, folded) : null) ??
    findOnPath(frame, name)
  )
}

function findAfterLoad(frame: Frame, folded: string): CommandInfo | null {
  const alias = visibleEntry(frame, 'aliases', folded) as AliasInfo | undefined
  return alias ?? findLoaded(frame, folded)
}

/** The function or cmdlet of a folded name among what is loaded. */
export function findLoaded(frame: Frame, folded: string): FunctionInfo | CmdletInfo | null {
  const found = visibleEntry(frame, 'functions', folded)
  if (found !== undefined) return found as FunctionInfo
  const cmdlets = findEntry(frame.tables, 'cmdlets', folded) as CmdletInfo[] | undefined
  return cmdlets?.[0] ?? null
}

/** Nothing has this name: tries `Get-` before a bare noun, then gives up. */
function resolveMissing(frame: Frame, name: string): CommandInfo {
  if (!/[-\\/@:*?]/.test(name)) {
    const guess = findCommand(frame, `get-${name}`)
    if (guess !== null && !(guess instanceof FunctionInfo && guess.visibility === 'Private')) return guess
  }
  const module = /^([^\\/:.~][^\\/:]*)\\/.exec(name)?.[1]
  if (module === undefined || isImported(frame, module)) throw commandNotFound(name)
  throw new Fault({
    id: 'CouldNotAutoLoadModule',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.CommandNotFoundException',
    message: `The module '${module}' could not be loaded. For more information, run 'Import-Module ${module}'.`,
    target: name,
    properties: new Map([['CommandName', name]]),
  })
}

/** Whether a module of a name is there to look into. */
function isImported(frame: Frame, name: string): boolean {
  const { modules, builtins } = engineOf(frame.session)
  const folded = fold(name)
  return [...modules, ...builtins].some((module) => fold(module.name) === folded)
}
