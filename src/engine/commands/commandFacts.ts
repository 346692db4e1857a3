import type { Value } from '../../kernel/value.ts'
import type { CommandInfo } from './info.ts'
import { AliasInfo, ApplicationInfo, ExternalScriptInfo, FunctionInfo, ScriptInfo } from './info.ts'
import { isAdvanced, metadataOf } from './blockMetadata.ts'
import { currentSession } from './currentSession.ts'

/** CommandInfo.Definition. */
export function definitionOf(info: CommandInfo): string {
  if (info instanceof AliasInfo) return info.definition
  if (info instanceof FunctionInfo || info instanceof ScriptInfo) return info.block.toString()
  if (info instanceof ExternalScriptInfo || info instanceof ApplicationInfo) return info.path
  return commandSyntax.text(info)
}

/** What of a command's metadata other layers show; the binder's part of Get-Command fills it in. */
export const commandSyntax = {
  text: (_info: CommandInfo): string => '',
  outputTypes: (_info: CommandInfo): Value => null,
  parameterSets: (_info: CommandInfo): Value => null,
  parameters: (_info: CommandInfo): Value => null,
  resolveParameter: (_info: CommandInfo, _name: string): Value => null,
  usesCmdletBinding: (info: FunctionInfo): boolean => isAdvanced(info.block.shape),
  defaultSet: (info: FunctionInfo): Value => metadataOf(currentSession().running, info.block, info.name).defaultSet,
}

/** CommandInfo.Parameters. */
export function commandParameters(info: CommandInfo): Value {
  return commandSyntax.parameters(info)
}
