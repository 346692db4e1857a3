import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import { findEntry } from '../../session/tables.ts'
import { loadBuiltin } from './builtinModules.ts'
import { engineOf } from './engineState.ts'
import type { CmdletInfo, CommandInfo } from './info.ts'

/** The command of a module-qualified name, `Module\Command`; null for other names and where there is none. */
export function qualifiedCommand(frame: Frame, name: string): CommandInfo | null {
  const cut = name.lastIndexOf('\\')
  if (cut <= 0) return null
  const module = fold(name.slice(0, cut))
  const folded = fold(name.slice(cut + 1))
  return fromLoaded(frame, module, folded) ?? (loadByName(frame, module) ? fromLoaded(frame, module, folded) : null)
}

function fromLoaded(frame: Frame, module: string, folded: string): CommandInfo | null {
  const cmdlets = findEntry(frame.tables, 'cmdlets', folded) as CmdletInfo[] | undefined
  const cmdlet = cmdlets?.find((info) => fold(info.moduleName) === module)
  if (cmdlet !== undefined) return cmdlet
  for (const info of engineOf(frame.session).modules) {
    if (fold(info.name) !== module) continue
    const found = info.functions.get(folded) ?? info.cmdlets.get(folded) ?? info.aliases.get(folded)
    if (found !== undefined) return found
  }
  return null
}

function loadByName(frame: Frame, module: string): boolean {
  const builtin = engineOf(frame.session).builtins.find((candidate) => fold(candidate.name) === module)
  if (builtin === undefined) return false
  return loadBuiltin(frame.session, builtin)
}
