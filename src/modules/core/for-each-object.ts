import {
  allowEmptyCollection,
  allowNull,
  notNullOrEmpty,
  trustedData,
  validateRange,
} from '../../engine/commands/attributes.ts'
import { type CmdletContext, defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { ForEachStage, plainBlock } from '../../engine/pipeline/blockStage.ts'
import { runtimeExceptionOf } from '../../engine/pipeline/errors.ts'
import { isControlFlow } from '../../kernel/control.ts'
import { Fault } from '../../kernel/fault.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import { strictVersionOf } from '../../session/variables.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { enumerate } from '../../types/enumerate.ts'
import { ErrorRecord, recordOf } from '../../types/errorRecord.ts'
import { invokeMember, readMember } from '../../types/members.ts'
import { PSMethod, PSScriptMethod } from '../../types/psmembers.ts'
import { hasWildcards } from '../../types/wildcard.ts'
import { ParallelRun } from './for-each-parallel.ts'
import { describe, matchingMembers, parameterFault } from './member-target.ts'

interface Blocks {
  begin: ScriptBlock | null
  process: readonly (ScriptBlock | null)[]
  end: ScriptBlock | null
}

type Context = Pick<CmdletContext<never, unknown>, 'frame' | 'write' | 'writeError' | 'shouldProcess'> & {
  readonly input: Value
}

/** Which blocks run when: -Begin and -End, else the first and last of several positional ones. */
function blocksOf(bound: { Begin?: object; Process?: object; End?: object; RemainingScripts?: object }): Blocks {
  const list = (value: object | undefined) =>
    value === undefined || value === null ? [] : (elementsOf(value as NetArray) as (ScriptBlock | null)[])
  const scripts = [...list(bound.Process), ...list(bound.RemainingScripts)]
  if (bound.Begin !== undefined) scripts.unshift(bound.Begin as ScriptBlock)
  const start = scripts.length > 1 ? 1 : 0
  let end = scripts.length
  let endBlock = (bound.End as ScriptBlock | undefined) ?? null
  if (endBlock === null && scripts.length > 2) {
    end--
    endBlock = scripts[end]!
  }
  return { begin: end < 2 ? null : scripts[0]!, process: scripts.slice(start, end), end: endBlock }
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/foreach-object */
export const forEachObject = defineCmdlet('ForEach-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.ForEachObjectCommand',
  defaultSet: 'ScriptBlockSet',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096867',
  parameters: {
    InputObject: parameter('PSObject', {
      sets: {
        ScriptBlockSet: { fromPipeline: true },
        PropertyAndMethodSet: { fromPipeline: true },
        ParallelParameterSet: { fromPipeline: true },
      },
    }),
    Begin: parameter('ScriptBlock', { set: 'ScriptBlockSet' }),
    Process: parameter('ScriptBlock[]', {
      set: 'ScriptBlockSet',
      mandatory: true,
      position: 0,
      attributes: [allowNull, allowEmptyCollection],
    }),
    End: parameter('ScriptBlock', { set: 'ScriptBlockSet' }),
    RemainingScripts: parameter('ScriptBlock[]', {
      set: 'ScriptBlockSet',
      remaining: true,
      attributes: [allowNull, allowEmptyCollection],
    }),
    MemberName: parameter('String', {
      set: 'PropertyAndMethodSet',
      mandatory: true,
      position: 0,
      attributes: [trustedData, notNullOrEmpty],
    }),
    ArgumentList: parameter('Object[]', {
      set: 'PropertyAndMethodSet',
      remaining: true,
      aliases: ['Args'],
      attributes: [trustedData],
    }),
    Parallel: parameter('ScriptBlock', { set: 'ParallelParameterSet', mandatory: true }),
    ThrottleLimit: parameter('Int32', { set: 'ParallelParameterSet', attributes: [validateRange(1, 2147483647)] }),
    TimeoutSeconds: parameter('Int32', { set: 'ParallelParameterSet', attributes: [validateRange(0, 2147483)] }),
    AsJob: parameter('SwitchParameter', { set: 'ParallelParameterSet' }),
    UseNewRunspace: parameter('SwitchParameter', { set: 'ParallelParameterSet' }),
  },
  state: () => ({ blocks: null as Blocks | null, parallel: null as ParallelRun | null }),
  direct(call) {
    const block = plainBlock(call, 'process')
    return block === null ? null : new ForEachStage(call, block)
  },
  begin({ bound, state, parameterSetName, isBound, throwTerminating, frame, sink }) {
    if (bound.Parallel !== undefined) {
      for (const name of ['ErrorAction', 'WarningAction', 'InformationAction', 'PipelineVariable'])
        if (isBound(name as never)) throwTerminating(parallelCommonParameters())
      state.parallel = new ParallelRun(
        frame,
        bound.Parallel as ScriptBlock,
        bound.TimeoutSeconds ?? 0,
        bound.UseNewRunspace,
        bound.AsJob,
      )
    }
    if (parameterSetName !== 'ScriptBlockSet') return
    if (isBound('WhatIf' as never) || isBound('Confirm' as never)) {
      throwTerminating(
        new Fault({
          id: 'NoShouldProcessForScriptBlockSet',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message: 'The -WhatIf and -Confirm parameters are not supported for script blocks.',
        }),
      )
    }
    state.blocks = blocksOf(bound)
    if (state.blocks.begin !== null) invokeBlock(frame, state.blocks.begin, { ownScope: false, input: [] }, sink)
  },
  process(context) {
    const { bound, state, frame, sink } = context
    const input = bound.InputObject ?? null
    if (state.blocks !== null) {
      for (const block of state.blocks.process) {
        if (block !== null) invokeBlock(frame, block, { ownScope: false, underscore: input, input: [input] }, sink)
      }
    } else if (state.parallel !== null) state.parallel.process(input, sink, context.writeError)
    else if (bound.MemberName !== undefined)
      useMember(context, input, bound.MemberName, bound.ArgumentList as NetArray | undefined)
  },
  end({ state, frame, sink }) {
    if (state.blocks?.end) invokeBlock(frame, state.blocks.end, { ownScope: false, input: [] }, sink)
    const job = state.parallel?.finish() ?? null
    if (job !== null) sink.write(job)
  },
}))

function parallelCommonParameters(): Fault {
  return new Fault({
    id: 'ParallelCommonParametersNotSupported',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.PSArgumentException',
    message:
      'The following common parameters are not currently supported in the Parallel parameter set:\nErrorAction, WarningAction, InformationAction, PipelineVariable',
  })
}

/** The property and method form. */
function useMember(context: Context, input: Value, name: string, argumentList: NetArray | undefined): void {
  const { write, writeError, shouldProcess, frame } = context
  const args = argumentList === undefined || argumentList === null ? [] : elementsOf(argumentList)
  const target = `InputObject: ${describe(input)}`
  const strict = strictVersionOf(frame) >= 2
  if (isNull(input)) {
    if (args.length > 0)
      writeError(
        parameterFault(
          'InputObject',
          'InvokeMethodOnNull',
          'You cannot call a method on a null-valued expression.',
          input,
        ),
      )
    else if (shouldProcess(target, `Retrieve the value for property '${name}'`)) {
      if (strict)
        writeError(
          parameterFault('InputObject', 'InputObjectIsNull', "Cannot operate on a 'null' input object.", input),
        )
      else write(null)
    }
    return
  }
  if (args.length > 0) callWith(context, input, name, args, target)
  else readOrCall(context, input, name, target, strict)
}

function callWith(context: Context, input: Value, name: string, args: readonly Value[], target: string): void {
  const names = hasWildcards(name)
    ? matchingMembers(input, name).filter((member) => isMethod(readMember(input, member)))
    : [name]
  if (names.length > 1) {
    const matches = names.map((member) => ` ${member}`).join('')
    context.writeError(
      parameterFault(
        'Name',
        'AmbiguousMethodName',
        `Input name "${name}" is ambiguous. It can be resolved to multiple matched methods. Possible matches include:${matches}.`,
        input,
      ),
    )
    return
  }
  const method = names.length === 0 ? undefined : readMember(input, names[0]!)
  if (!isMethod(method)) {
    context.writeError(
      parameterFault('Name', 'MethodNotFound', `Input name "${name}" cannot be resolved to a method.`, input),
    )
    return
  }
  if (
    !context.shouldProcess(
      target,
      `Invoke method '${methodName(method, names[0]!)}' with arguments: ${args.map(describe).join(', ')}`,
    )
  )
    return
  invokeAndUnroll(context, input, names[0]!, args)
}

function readOrCall(context: Context, input: Value, name: string, target: string, strict: boolean): void {
  const { write, writeError, shouldProcess } = context
  if (isDictionary(input) && input.hasKey(name)) {
    if (shouldProcess(target, `Retrieve the value for key '${name}'`)) unroll(context, input.getValue(name) ?? null)
    return
  }
  let member: string | null = name
  if (hasWildcards(name)) {
    const names = matchingMembers(input, name)
    if (names.length > 1) {
      const matches = names.map((found) => ` ${found}`).join('')
      writeError(
        parameterFault(
          'Name',
          'AmbiguousPropertyOrMethodName',
          `Input name "${name}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:${matches}.`,
          input,
        ),
      )
      return
    }
    member = names[0] ?? null
  }
  const value = member === null ? undefined : readMember(input, member)
  if (isMethod(value)) {
    if (shouldProcess(target, `Invoke method '${methodName(value, member!)}'`))
      invokeAndUnroll(context, input, member!, [])
    return
  }
  if (!shouldProcess(target, `Retrieve the value for property '${name}'`)) return
  if (value !== undefined) unroll(context, value)
  else if (strict)
    writeError(
      parameterFault(
        'Name',
        'PropertyOrMethodNotFound',
        `The input name "${name}" cannot be resolved to a member.`,
        input,
      ),
    )
  else write(null)
}

function isMethod(value: Value | undefined): boolean {
  return value instanceof PSMethod || value instanceof PSScriptMethod
}

function methodName(value: Value | undefined, otherwise: string): string {
  return value instanceof PSMethod ? value.name : otherwise
}

function invokeAndUnroll(context: Context, input: Value, name: string, args: readonly Value[]): void {
  let result: Value
  try {
    result = invokeMember(input, name, args)
  } catch (thrown) {
    if (isControlFlow(thrown)) throw thrown
    const exception = runtimeExceptionOf(thrown)
    if (args.length === 0 && recordOf(exception).errorId === 'MethodCountCouldNotFindBest')
      context.write(readMember(input, name) ?? null)
    else context.writeError(new ErrorRecord(exception, 'MethodInvocationError', 'InvalidOperation', input))
    return
  }
  unroll(context, result)
}

function unroll({ write }: Context, value: Value): void {
  if (value === nothing) return
  const items = isNull(value) ? null : enumerate(value)
  if (items === null) write(value)
  else for (const item of items) if (item !== nothing) write(item)
}
