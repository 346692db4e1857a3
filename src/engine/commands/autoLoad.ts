import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import { findVariable } from '../../session/variables.ts'
import { loadBuiltin } from './builtinModules.ts'
import { engineOf } from './engineState.ts'
import { importExporter } from './modulePath.ts'

/** Loads the module that has a command of this name, if one does and $PSModuleAutoLoadingPreference allows it. about_Modules */
export function autoLoad(frame: Frame, name: string): boolean {
  const { session } = frame
  const builtin = engineOf(session).exporterOf(fold(name))
  if (builtin !== null && loadBuiltin(session, builtin)) return true
  if (name.includes('/') || fold(String(findVariable(frame, 'psmoduleautoloadingpreference') ?? 'All')) === 'none')
    return false
  return importExporter(frame, name)
}
