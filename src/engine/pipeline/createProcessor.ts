import { runtimeFault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink, StreamSet } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import { CmdletProcessor } from '../commands/cmdletProcessor.ts'
import { findCommand, resolveCommand } from '../commands/discovery.ts'
import { commentOf } from '../commands/helpComment.ts'
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  CommandInfo,
  ExternalScriptInfo,
  ScriptCommandInfo,
  ScriptInfo,
} from '../commands/info.ts'
import { ModuleInfo } from '../commands/moduleInfo.ts'
import { NativeProcessor } from '../commands/nativeProcessor.ts'
import { checkRequirements } from '../commands/requirements.ts'
import { ScriptBlock } from '../commands/scriptBlock.ts'
import { ScriptProcessor } from '../commands/scriptProcessor.ts'
import type { StageCall } from '../contract.ts'
import type { Debugger } from '../debugger/debugger.ts'
import { named, toArguments } from './arguments.ts'
import { directProcessor } from './direct.ts'
import { placed } from './errors.ts'
import type { Pipeline } from './pipeline.ts'
import type { Processor } from './processor.ts'
import { commandAtSite } from './run.ts'

/** Makes the processor of a stage: finds the command and takes its arguments. Throws CommandNotFoundException and BadExpression. */
export function createProcessor(
  pipeline: Pipeline,
  frame: Frame,
  stage: StageCall,
  position: number,
  length: number,
  expectsInput: boolean,
  streams: StreamSet,
  out: Sink,
): Processor {
  const { spec, values } = stage
  let command: Value = spec.name ?? stage.command
  let scope = frame
  let from = 0
  if (command instanceof ModuleInfo) {
    scope = moduleScope(command)
    command = values[0] ?? null
    if (spec.arguments[0]?.name !== undefined && spec.arguments[0].name !== null)
      command = spec.arguments[0].written ?? ''
    from = 1
  }
  const isDotted = spec.invocation === 'dot'
  const word = isDotted ? '.' : spec.invocation === 'ampersand' ? '&' : null
  let invocationName = word ?? ''
  let info: CommandInfo
  let block: ScriptBlock | null = null
  if (command instanceof ScriptBlock) {
    block = scope === frame ? command : command.bindTo(scope.state)
    info = new ScriptInfo(block)
  } else if (command instanceof CommandInfo) {
    info = command instanceof AliasInfo ? resolveCommand(frame, command.definition) : command
  } else {
    const name = typeof command === 'string' ? command : isNull(command) ? '' : toText(command)
    invocationName = word ?? name
    if (name.trim() === '') throw badExpression(isDotted ? '.' : '&', command)
    try {
      info = spec.name !== null && scope === frame ? commandAtSite(frame, spec) : resolveCommand(scope, name)
    } catch (thrown) {
      throw placed(thrown, frame, spec, invocationName)
    }
  }
  const extent = frame.block === null ? null : { source: frame.block.source, start: spec.ast.start, end: spec.ast.end }
  const invocation = new InvocationInfo(info, extent)
  if (frame.session.debugger !== null && !(info instanceof ScriptCommandInfo))
    (frame.session.debugger as Debugger).atCommand(frame, info.name, invocationName)
  invocation.invocationName = invocationName
  invocation.pipelinePosition = position
  invocation.pipelineLength = length
  invocation.expectingInput = expectsInput
  invocation.iterations = pipeline.iterations
  if (info instanceof ApplicationInfo)
    return new NativeProcessor(pipeline, frame, info, invocation, toArguments(spec, values, from, true), streams, out)
  if (spec.arguments.some(isDashQuestion)) {
    const help = helpProcessor(pipeline, frame, info, invocation, streams, out)
    if (help !== null) return help
  }
  if (info instanceof CmdletInfo) {
    const direct =
      from === 0
        ? directProcessor({ pipeline, frame, info, stage, position, length, expectsInput, streams, out })
        : null
    return (
      direct ??
      new CmdletProcessor(
        pipeline,
        scope === frame ? frame : scope,
        info,
        invocation,
        toArguments(spec, values, from, false),
        streams,
        out,
      )
    )
  }
  if (info instanceof ExternalScriptInfo) {
    const needs = info.block.shape.ast.scriptRequirements
    if (needs !== null) checkRequirements(frame, info.name, needs)
  }
  if (info instanceof ScriptCommandInfo) {
    return new ScriptProcessor(
      pipeline,
      frame,
      info,
      block ?? info.block,
      isDotted,
      invocation,
      toArguments(spec, values, from, false),
      streams,
      out,
    )
  }
  throw badExpression(isDotted ? '.' : '&', command)
}

const isDashQuestion = ({ name }: { readonly name: string | null }): boolean => name === '?'

/** Get-Help in place of a command called with `-?`; null for a script without a help comment, which gets the argument as it is. */
function helpProcessor(
  pipeline: Pipeline,
  frame: Frame,
  info: CommandInfo,
  called: InvocationInfo,
  streams: StreamSet,
  out: Sink,
): Processor | null {
  if (!(info instanceof CmdletInfo)) {
    if (!(info instanceof ScriptCommandInfo) || info.name === '' || commentOf(info.block) === null) return null
  }
  const getHelp = findCommand(frame, 'Get-Help')
  if (!(getHelp instanceof CmdletInfo)) return null
  const invocation = new InvocationInfo(getHelp, null)
  invocation.invocationName = getHelp.name
  const isRenamed = info instanceof CmdletInfo && fold(called.invocationName) !== fold(info.name)
  const name = isRenamed ? called.invocationName : info instanceof ExternalScriptInfo ? info.path : info.name
  const given = [named('Name', name), named('Category', isRenamed ? 'All' : info.commandType)]
  return new CmdletProcessor(pipeline, frame, getHelp, invocation, given, streams, out)
}

/** The scope commands of a module are looked up in: `& $module command`. */
function moduleScope(module: ModuleInfo): Frame {
  if (module.state === null) {
    throw runtimeFault(
      'CantInvokeInNonImportedModule',
      `Cannot invoke in module '${module.name}' because it is not imported.`,
    )
  }
  return module.state.current
}

/** BadExpression: what stands after `&` or `.` names no command. */
function badExpression(operator: string, target: Value) {
  return runtimeFault(
    'BadExpression',
    `The expression after '${operator}' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.`,
    'InvalidOperation',
    undefined,
    target,
  )
}
