import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import { type BuiltinModule, engineOf } from './engineState.ts'
import { AliasInfo, CmdletInfo } from './info.ts'
import { ModuleInfo } from './moduleInfo.ts'

/** Loads a built-in module into the global scope; false when it is loaded already. */
export function loadBuiltin(session: Session, builtin: BuiltinModule): boolean {
  const engine = engineOf(session)
  if (engine.modules.some((module) => module.name === builtin.name)) return false
  const module = new ModuleInfo(builtin.name, '', 'Binary')
  module.version = builtin.version
  if (builtin.guid !== undefined) module.guid = builtin.guid
  if (builtin.description !== undefined) module.description = builtin.description
  for (const entry of builtin.cmdlets) module.cmdlets.set(fold(entry.name), new CmdletInfo(entry, module))
  for (const [name, definition] of builtin.aliases ?? [])
    module.aliases.set(fold(name), new AliasInfo(name, definition, 0, module))
  const { tables } = session.global.top
  for (const [folded, info] of module.cmdlets)
    tables.cmdlets.set(folded, [info, ...((tables.cmdlets.get(folded) as CmdletInfo[] | undefined) ?? [])])
  for (const [folded, info] of module.aliases) tables.aliases.set(folded, info)
  engine.modules.push(module)
  session.commandVersion++
  builtin.onLoad?.(session)
  return true
}
