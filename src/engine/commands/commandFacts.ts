/** What scripts read of a command: CommandInfo's Definition, Parameters, ParameterSets, OutputType. */
import type { Value } from '../../kernel/value.ts'
import { BindingFault } from '../binder/faults.ts'
import { findParameter } from '../binder/names.ts'
import { dictionaryOf, readOnlyOf } from '../netTypes/values.ts'
import { isAdvanced, metadataOf } from './blockMetadata.ts'
import { commandMetadata } from './commandMetadata.ts'
import { currentSession } from './currentSession.ts'
import type { CommandInfo } from './info.ts'
import { AliasInfo, ApplicationInfo, ExternalScriptInfo, FunctionInfo, ScriptInfo } from './info.ts'
import { CommandParameterSetInfo, PSTypeName, viewOf } from './parameterViews.ts'
import { setSyntax, shownSets } from './syntax.ts'

const space = 'System.Management.Automation.'

/** CommandInfo.Definition. */
export function definitionOf(info: CommandInfo): string {
  if (info instanceof AliasInfo) return info.definition
  if (info instanceof FunctionInfo || info instanceof ScriptInfo) return info.block.toString()
  if (info instanceof ExternalScriptInfo || info instanceof ApplicationInfo) return info.path
  return commandSyntax.text(info)
}

const metadata = (info: CommandInfo) => commandMetadata(currentSession().running, info)

/** What of a command's metadata other layers show. */
export const commandSyntax = {
  /** What `Get-Command -Syntax` prints: an empty line before each set's line. */
  text(info: CommandInfo): string {
    if (info instanceof ApplicationInfo) return info.path
    const known = metadata(info)
    if (known === null) return ''
    return shownSets(known)
      .map(({ flag }) => `\n${info.name} ${setSyntax(known, flag)}\n`)
      .join('')
  },
  outputTypes(info: CommandInfo): Value {
    const types = metadata(info)?.outputTypes ?? []
    return readOnlyOf(
      `${space}PSTypeName`,
      types.map((type) => new PSTypeName(type)),
    )
  },
  parameterSets(info: CommandInfo): Value {
    const known = metadata(info)
    if (known === null) return null
    return readOnlyOf(
      `${space}CommandParameterSetInfo`,
      shownSets(known).map((set) => new CommandParameterSetInfo(known, set)),
    )
  },
  parameters(info: CommandInfo): Value {
    const known = metadata(info)
    if (known === null) return null
    return dictionaryOf(
      `${space}ParameterMetadata`,
      known.parameters.map((parameter) => [parameter.name, viewOf(parameter).copy()] as const),
    )
  },
  /** CommandInfo.ResolveParameter: throws NamedParameterNotFound, AmbiguousParameter. */
  resolveParameter(info: CommandInfo, name: string): Value {
    const known = metadata(info)
    const parameter = known === null ? null : findParameter(known, name)
    if (parameter !== null) return viewOf(parameter)
    throw new BindingFault({
      id: 'NamedParameterNotFound',
      parameterName: name,
      message: `A parameter cannot be found that matches parameter name '${name}'.`,
    })
  },
  usesCmdletBinding: (info: FunctionInfo): boolean => isAdvanced(info.block.shape),
  defaultSet: (info: FunctionInfo): Value => metadataOf(currentSession().running, info.block, info.name).defaultSet,
}

const shownParameters: WeakMap<object, Value & object> = new WeakMap()

/** CommandInfo.Parameters: one dictionary for each CommandInfo, which scripts may change. */
export function commandParameters(info: CommandInfo): Value {
  if (metadata(info)?.hasDynamicParameters === true) return commandSyntax.parameters(info)
  // Those of a function are its block's: it may be defined anew.
  const key = info instanceof FunctionInfo ? info.block : info
  let known = shownParameters.get(key)
  if (known === undefined) {
    const made = commandSyntax.parameters(info)
    if (made === null) return null
    known = made as Value & object
    shownParameters.set(key, known)
  }
  return known
}
