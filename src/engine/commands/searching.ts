/** All commands a name or pattern means, in the order Get-Command finds them: CommandSearcher. */
import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import type { ScopeTables } from '../../session/tables.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { engineOf } from './engineState.ts'
import { AliasInfo, CmdletInfo, type CommandInfo } from './info.ts'
import { ModuleInfo } from './moduleInfo.ts'
import { commandAt, findOnPath, pathFolders } from './pathSearch.ts'

/** Which names are wanted. */
export interface Wanted {
  /** The folded module of a qualified name, '' for none. */
  readonly module: string
  matches(name: string): boolean
  /** The folded name where exactly one is wanted; null for patterns. */
  readonly exact: string | null
}

/** Reads `Name`, `Na*` and `Module\Name`. */
export function wantedNames(text: string, matches: ((name: string) => boolean) | null = null): Wanted {
  const cut = text.lastIndexOf('\\')
  const module = cut > 0 && !/[/:]/.test(text.slice(0, cut)) ? fold(text.slice(0, cut)) : ''
  const name = module === '' ? text : text.slice(cut + 1)
  if (matches !== null) return { module, matches, exact: null }
  if (!/[*?[\]]/.test(name)) {
    const folded = fold(name)
    return { module, matches: (other) => fold(other) === folded, exact: folded }
  }
  const pattern = new WildcardPattern(name)
  return { module, matches: (other) => pattern.matches(other), exact: null }
}

/** Commands of the session: aliases, functions, cmdlets, then scripts and programs. Names of outer scopes count only with `allScopes`. */
export function* searchCommands(frame: Frame, text: string, wanted: Wanted, allScopes: boolean): Iterable<CommandInfo> {
  for (const kind of ['aliases', 'functions', 'cmdlets'] as const) {
    const seen = new Set<string>()
    for (let tables: ScopeTables | null = frame.tables; tables !== null; tables = tables.parent) {
      for (const [folded, entry] of entriesOf(tables[kind], wanted)) {
        if (!allScopes && seen.has(folded)) continue
        seen.add(folded)
        for (const info of Array.isArray(entry) ? (entry as CommandInfo[]) : [entry as CommandInfo]) {
          if (wanted.module === '' || fold(info.moduleName) === wanted.module) yield info
        }
      }
    }
  }
  if (wanted.module === '') yield* searchPath(frame, text, wanted)
}

function entriesOf(table: ReadonlyMap<string, object>, wanted: Wanted): Iterable<readonly [string, object]> {
  if (wanted.exact !== null) {
    const entry = table.get(wanted.exact)
    return entry === undefined ? [] : [[wanted.exact, entry]]
  }
  return [...table].filter(([, entry]) =>
    wanted.matches((Array.isArray(entry) ? entry[0] : (entry as CommandInfo)).name),
  )
}

function* searchPath(frame: Frame, text: string, wanted: Wanted): Iterable<CommandInfo> {
  const { session } = frame
  if (wanted.exact !== null) {
    if (/[/\\]/.test(text) || text === '~') {
      const found = findOnPath(frame, text)
      if (found !== null) yield found
      return
    }
    for (const folder of pathFolders(session)) {
      const found = commandAt(session, `${folder}/${text}`)
      if (found !== null) yield found
    }
    return
  }
  for (const folder of pathFolders(session)) {
    if (session.host.fileSystem.status(folder)?.kind !== 'directory') continue
    for (const name of session.host.fileSystem.list(folder).sort()) {
      if (!wanted.matches(name)) continue
      const found = commandAt(session, `${folder}/${name}`)
      if (found !== null && found.name === name) yield found
    }
  }
}

/** Commands of built-in modules that are not loaded yet. */
export function* searchUnloaded(frame: Frame, wanted: Wanted): Iterable<CommandInfo> {
  const engine = engineOf(frame.session)
  for (const builtin of engine.builtins) {
    if (engine.modules.some((module) => module.name === builtin.name)) continue
    if (wanted.module !== '' && fold(builtin.name) !== wanted.module) continue
    const module = new ModuleInfo(builtin.name, '', 'Binary')
    module.version = builtin.version
    for (const entry of builtin.cmdlets) if (wanted.matches(entry.name)) yield new CmdletInfo(entry, module)
    for (const [name, definition] of builtin.aliases ?? []) {
      if (wanted.matches(name)) yield new AliasInfo(name, definition, 0, module)
    }
  }
}

/** Exported commands of loaded modules, also those another import hides. */
export function* searchModules(frame: Frame, wanted: Wanted): Iterable<CommandInfo> {
  for (const module of engineOf(frame.session).modules) {
    if (wanted.module !== '' && fold(module.name) !== wanted.module) continue
    for (const [, info] of module.commands()) if (wanted.matches(info.name)) yield info
  }
}
