/** The metadata of a command as discovery shows it: with the dynamic parameters of a call without, or with the given arguments. */
import type { Value } from '../../kernel/value.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import { nowhere, silentStreams } from '../../session/streams.ts'
import { objectArray } from '../../types/array.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { cmdletMetadata } from '../binder/cmdletMetadata.ts'
import { BindingFault } from '../binder/faults.ts'
import type { CommandMetadata } from '../binder/metadata.ts'
import { splat } from '../binder/splatting.ts'
import { Pipeline } from '../pipeline/pipeline.ts'
import { metadataOf } from './blockMetadata.ts'
import { CmdletProcessor } from './cmdletProcessor.ts'
import { findCommand } from './discovery.ts'
import { AliasInfo, CmdletInfo, type CommandInfo, ExternalScriptInfo, FunctionInfo, ScriptCommandInfo } from './info.ts'
import { ScriptProcessor } from './scriptProcessor.ts'

/** The metadata; null for programs and aliases of nothing. Throws what a script's attributes throw. */
export function commandMetadata(frame: Frame, info: CommandInfo): CommandMetadata | null {
  if (info instanceof AliasInfo) {
    const target = findCommand(frame, info.definition)
    return target === null || target instanceof AliasInfo ? null : commandMetadata(frame, target)
  }
  if (info instanceof CmdletInfo) return withDynamic(frame, info, cmdletMetadata(info.entry))
  if (info instanceof ScriptCommandInfo) return withDynamic(frame, info, metadataOf(frame, info.block, info.name))
  return null
}

const described = new WeakMap<CommandInfo, CommandMetadata>()

/**
 * A copy of a command described with arguments (`Get-Command -ArgumentList`): its dynamic parameters are those of that call. A dictionary
 * as only argument gives named ones.
 */
export function describeWith(frame: Frame, info: CommandInfo, args: readonly Value[]): CommandInfo {
  const metadata = describe(frame, info, args)
  if (metadata === null) return info
  const copy = copyOf(info)
  described.set(copy, metadata)
  return copy
}

function copyOf(info: CommandInfo): CommandInfo {
  if (info instanceof CmdletInfo) return new CmdletInfo(info.entry, info.module)
  if (info instanceof FunctionInfo) return new FunctionInfo(info.name, info.block, info.options, info.module)
  if (info instanceof ExternalScriptInfo) return new ExternalScriptInfo(info.name, info.path, () => info.block)
  return info
}

function withDynamic(frame: Frame, info: CommandInfo, metadata: CommandMetadata): CommandMetadata {
  if (!metadata.hasDynamicParameters) return metadata
  const known = described.get(info)
  if (known !== undefined) return known
  try {
    return describe(frame, info, []) ?? metadata
  } catch (thrown) {
    // Dynamic parameters that cannot be had are left out.
    if (thrown instanceof BindingFault && thrown.id === 'GetDynamicParametersException') return metadata
    throw thrown
  }
}

function describe(frame: Frame, info: CommandInfo, args: readonly Value[]): CommandMetadata | null {
  const pipeline = new Pipeline(frame)
  const invocation = new InvocationInfo(info, null)
  const given = splat(args.length === 1 && isDictionary(args[0]!) ? args[0] : objectArray([...args]), null)
  if (info instanceof CmdletInfo) {
    return new CmdletProcessor(pipeline, frame, info, invocation, given, silentStreams, nowhere).describe()
  }
  if (info instanceof ScriptCommandInfo) {
    return new ScriptProcessor(
      pipeline,
      frame,
      info,
      info.block,
      false,
      invocation,
      given,
      silentStreams,
      nowhere,
    ).describe()
  }
  return null
}
