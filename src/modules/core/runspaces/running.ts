/** Running the commands of a PowerShell object in a session: PowerShell.Invoke. */

import { CmdletProcessor } from '../../../engine/commands/cmdletProcessor.ts'
import { resolveCommand } from '../../../engine/commands/discovery.ts'
import {
  AliasInfo,
  ApplicationInfo,
  CmdletInfo,
  CommandInfo,
  type ScriptCommandInfo,
  ScriptInfo,
} from '../../../engine/commands/info.ts'
import { NativeProcessor } from '../../../engine/commands/nativeProcessor.ts'
import { createScriptBlock } from '../../../engine/commands/scriptFile.ts'
import { ScriptProcessor } from '../../../engine/commands/scriptProcessor.ts'
import type { CommandArgument } from '../../../engine/contract.ts'
import { recordError } from '../../../engine/pipeline/errorList.ts'
import { errorRecordOf } from '../../../engine/pipeline/errors.ts'
import { Link, Pipeline, runProcessors } from '../../../engine/pipeline/pipeline.ts'
import type { Processor } from '../../../engine/pipeline/processor.ts'
import { isControlFlow } from '../../../kernel/control.ts'
import type { Value } from '../../../kernel/value.ts'
import { InvocationInfo } from '../../../session/invocationInfo.ts'
import type { Frame } from '../../../session/scope.ts'
import type { Sink } from '../../../session/streams.ts'
import type { Command, CommandParameter } from './commands.ts'

/** Runs statements of commands in a scope; `input` goes into the first command of each. Throws what ends one. */
export function runStatements(
  frame: Frame,
  statements: readonly (readonly Command[])[],
  input: readonly Value[] | null,
  out: Sink,
): boolean {
  let failed = false
  for (const statement of statements) {
    try {
      if (runStatement(frame, statement, input, out)) failed = true
    } catch (thrown) {
      // Of several statements the next one runs all the same.
      if (statements.length === 1 || isControlFlow(thrown)) throw thrown
      const record = errorRecordOf(frame, thrown)
      recordError(frame.session, record)
      frame.streams.error.write(record)
      failed = true
    }
  }
  return failed
}

/** Runs one pipeline; true where a command of it reported an error. */
function runStatement(frame: Frame, statement: readonly Command[], input: readonly Value[] | null, out: Sink): boolean {
  const pipeline = new Pipeline(frame)
  const processors: Processor[] = new Array(statement.length)
  let sink = out
  for (let i = statement.length - 1; i >= 0; i--) {
    processors[i] = processorOf(pipeline, frame, statement[i]!, i + 1, statement.length, i > 0 || input !== null, sink)
    sink = new Link(pipeline, processors[i]!)
  }
  runProcessors(
    pipeline,
    processors,
    input === null
      ? null
      : (first) => {
          for (const item of input) first.write(item)
        },
  )
  return pipeline.failed
}

function processorOf(
  pipeline: Pipeline,
  frame: Frame,
  command: Command,
  position: number,
  length: number,
  expectsInput: boolean,
  out: Sink,
): Processor {
  const info = infoOf(frame, command)
  const invocation = new InvocationInfo(info, null)
  invocation.invocationName = command.isScript ? '' : command.text
  invocation.pipelinePosition = position
  invocation.pipelineLength = length
  invocation.expectingInput = expectsInput
  invocation.iterations = pipeline.iterations
  const args = argumentsOf(command)
  if (info instanceof ApplicationInfo)
    return new NativeProcessor(pipeline, frame, info, invocation, args, frame.streams, out)
  if (info instanceof CmdletInfo)
    return new CmdletProcessor(pipeline, frame, info, invocation, args, frame.streams, out)
  const script = info as ScriptCommandInfo
  return new ScriptProcessor(
    pipeline,
    frame,
    script,
    script.block,
    command.isScript && !command.usesLocalScope,
    invocation,
    args,
    frame.streams,
    out,
  )
}

function infoOf(frame: Frame, command: Command): CommandInfo {
  if (command.isScript) return new ScriptInfo(createScriptBlock(command.text, frame.state))
  const given = command.info
  if (given instanceof AliasInfo) return resolveCommand(frame, given.definition)
  return given instanceof CommandInfo ? given : resolveCommand(frame, command.text)
}

/** A parameter without value is a switch; one without name is an argument by position. */
function argumentsOf(command: Command): CommandArgument[] {
  return (command.parameters.items as unknown as CommandParameter[]).map(({ name, value }) => {
    const bare = name?.replace(/^-/, '').replace(/:$/, '') ?? null
    return {
      name: bare,
      written: bare === null ? null : value === undefined ? `-${bare}` : `-${bare}:`,
      value: bare === null ? (value ?? null) : value === undefined ? true : value,
      splatted: false,
      ast: null,
    }
  })
}
