import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import { ReadOnly } from '../../session/variable.ts'
import { giveState } from '../modules/create.ts'
import { type BuiltinModule, engineOf } from './engineState.ts'
import { AliasInfo, CmdletInfo, FunctionInfo } from './info.ts'
import { ModuleInfo } from './moduleInfo.ts'
import { createScriptBlock } from './scriptFile.ts'

/** Loads a built-in module into the global scope; false when it is loaded already. */
export function loadBuiltin(session: Session, builtin: BuiltinModule): boolean {
  const engine = engineOf(session)
  if (engine.modules.some((module) => module.name === builtin.name)) return false
  const functions = builtin.functions ?? []
  const isShells = builtin.name.startsWith('Microsoft.PowerShell.')
  const module = new ModuleInfo(builtin.name, '', isShells ? 'Manifest' : functions.length > 0 ? 'Script' : 'Binary')
  module.version = builtin.version
  if (builtin.guid !== undefined) module.guid = builtin.guid
  if (builtin.description !== undefined) module.description = builtin.description
  for (const entry of builtin.cmdlets) {
    const info = new CmdletInfo(entry, module)
    if (isShells) info.options = ReadOnly
    module.cmdlets.set(fold(entry.name), info)
  }
  for (const [name, definition] of builtin.aliases ?? [])
    module.aliases.set(fold(name), new AliasInfo(name, definition, 0, module))
  const { tables } = session.global.top
  for (const [folded, info] of module.cmdlets)
    tables.cmdlets.set(folded, [info, ...((tables.cmdlets.get(folded) as CmdletInfo[] | undefined) ?? [])])
  for (const [folded, info] of module.aliases) tables.aliases.set(folded, info)
  if (functions.length > 0) {
    const state = giveState(module, session.global.top)
    for (const [name, text] of functions) {
      const info = new FunctionInfo(name, createScriptBlock(text, state), 0, module)
      module.functions.set(fold(name), info)
      state.top.tables.functions.set(fold(name), info)
      tables.functions.set(fold(name), info)
    }
  }
  engine.modules.push(module)
  session.commandVersion++
  builtin.onLoad?.(session)
  return true
}
