import { fold } from '../../kernel/text.ts'
import { type Frame, ownTables } from '../../session/scope.ts'
import { AllScope, Constant, ReadOnly, sessionStateFault } from '../../session/variable.ts'
import { AliasInfo } from './info.ts'

/** Makes or changes an alias in a scope. Throws AliasNotWritable, AliasCannotBeMadeConstant and AliasAllScopeOptionCannotBeRemoved. */
export function setAlias(
  scope: Frame,
  running: Frame,
  name: string,
  definition: string,
  options: number | null,
  force: boolean,
): AliasInfo {
  const tables = ownTables(scope, running)
  const folded = fold(name)
  const known = tables.aliases.get(folded) as AliasInfo | undefined
  if (known !== undefined) {
    if (known.options & Constant || (known.options & ReadOnly && !force)) {
      throw sessionStateFault(
        'AliasNotWritable',
        name,
        `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`,
      )
    }
    if (options !== null && options & Constant) {
      throw sessionStateFault(
        'AliasCannotBeMadeConstant',
        name,
        `Alias ${name} cannot be made constant after it has been created. Aliases can only be made constant at creation time.`,
      )
    }
    if (options !== null && known.options & AllScope && !(options & AllScope)) {
      throw sessionStateFault(
        'AliasAllScopeOptionCannotBeRemoved',
        name,
        `The AllScope option cannot be removed from the alias '${name}'.`,
      )
    }
  }
  const info = new AliasInfo(name, definition, options ?? known?.options ?? 0)
  if (known !== undefined) info.description = known.description
  tables.aliases.set(folded, info)
  running.session.commandVersion++
  return info
}

/** Takes an alias out of the nearest scope that has it; false where there is none. Throws AliasNotRemovable. */
export function removeAlias(frame: Frame, name: string, force: boolean): boolean {
  const folded = fold(name)
  for (let tables: Frame['tables'] | null = frame.tables; tables !== null; tables = tables.parent) {
    const info = tables.aliases.get(folded) as AliasInfo | undefined
    if (info === undefined) continue
    if (info.options & Constant || (info.options & ReadOnly && !force)) {
      throw sessionStateFault(
        'AliasNotRemovable',
        name,
        `Alias was not removed because alias ${name} is constant or read-only.`,
      )
    }
    tables.aliases.delete(folded)
    frame.session.commandVersion++
    return true
  }
  return false
}
