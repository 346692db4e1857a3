import type { Frame } from '../../session/scope.ts'
import { engineOf } from '../commands/engineState.ts'
import { invokeForItems } from '../commands/invokeBlock.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import { dropFormatFiles } from './formatFiles.ts'
import { removeMembers } from './members.ts'

/** Takes a module out of the session: OnRemove runs, nested modules go too, its members leave the scopes. */
export function unloadModule(frame: Frame, module: ModuleInfo): void {
  if (module.onRemove !== null) invokeForItems(frame, module.onRemove, { args: [module] })
  for (const nested of module.nested) unloadModule(frame, nested)
  removeMembers(module, frame)
  dropFormatFiles(frame.session, module)
  const { modules } = engineOf(frame.session)
  const at = modules.indexOf(module)
  if (at >= 0) modules.splice(at, 1)
}
