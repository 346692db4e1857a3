import { BreakSignal, ContinueSignal } from '../../kernel/control.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { InvocationInfo } from '../../session/invocationInfo.ts'
import { dynamicFrame, type Frame } from '../../session/scope.ts'
import { SessionState } from '../../session/sessionState.ts'
import { type Sink, type StreamSet, silentStreams } from '../../session/streams.ts'
import { ScopeTables } from '../../session/tables.ts'
import type { Variable } from '../../session/variable.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { DottedVariables, runDotted } from '../commands/activation.ts'
import { bindBlockArguments } from '../commands/bindBlockArguments.ts'
import { aliasesOf } from '../commands/function.ts'
import { type AliasInfo, type CmdletInfo, ExternalScriptInfo, type FunctionInfo } from '../commands/info.ts'
import type { ModuleInfo } from '../commands/moduleInfo.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'

/** Gives a module a session state of its own, whose scopes continue in the global one. */
export function giveState(module: ModuleInfo, caller: Frame): SessionState {
  const { session } = caller
  const state = new SessionState(module, module.name)
  const top = dynamicFrame(session, state, session.global.top, null, silentStreams)
  top.isScriptScope = true
  top.tables = new ScopeTables(session.global.top.tables)
  state.top = top
  state.current = top
  module.state = state
  return state
}

/** Runs a module's script in its scope, writing to `out`, and settles what it exports. */
export function runModule(
  module: ModuleInfo,
  block: ScriptBlock,
  args: readonly Value[],
  caller: Frame,
  streams: StreamSet,
  out: Sink,
): void {
  const state = module.state ?? giveState(module, caller)
  const { top } = state
  top.streams = streams
  const bound = block.bindTo(state)
  const compiled = bound.shape.borrowed
  const variables = new DottedVariables()
  variables.args = bindBlockArguments(top, bound, args, compiled)
  // A module file sees itself as the command that runs.
  const { file } = bound
  if (file !== null) {
    const name = file.slice(file.lastIndexOf('/') + 1)
    if (/\.psm1$/i.test(name))
      variables.invocation = new InvocationInfo(new ExternalScriptInfo(name, file, () => block), null)
  }
  try {
    for (const body of [compiled.begin, compiled.process, compiled.end])
      if (body !== null) runDotted(top, compiled, variables, body, out)
  } catch (thrown) {
    if (!(thrown instanceof BreakSignal) && !(thrown instanceof ContinueSignal)) throw thrown
  } finally {
    top.streams = silentStreams
  }
  if (!module.hasExplicitExports)
    exportMembers(module, { functions: ['*'], cmdlets: ['*'], aliases: ['*'], variables: [] })
}

/** Patterns of names to export; null: none given. */
export interface ExportPatterns {
  readonly functions: readonly string[] | null
  readonly cmdlets: readonly string[] | null
  readonly aliases: readonly string[] | null
  readonly variables: readonly string[] | null
}

const matchers = (patterns: readonly string[] | null): ((name: string) => boolean) => {
  const compiled = (patterns ?? []).map((pattern) => new WildcardPattern(pattern))
  return (name) => compiled.some((pattern) => pattern.matches(name))
}

/** Adds members of a module's scope to what it exports. */
export function exportMembers(module: ModuleInfo, patterns: ExportPatterns): void {
  const { top } = module.state!
  const wantsFunction = matchers(patterns.functions)
  /** Aliases that exported functions declare themselves. */
  const attached: string[] = []
  for (const [key, info] of top.tables.functions as Map<string, FunctionInfo>) {
    if (info.module !== null && info.module !== module && !wantsNested(module, info)) continue
    if (wantsFunction(info.name)) {
      info.module ??= module
      module.functions.set(key, info)
      if (info.block.definition !== null) attached.push(...aliasesOf(info.block.definition))
    }
  }
  const wantsCmdlet = matchers(patterns.cmdlets)
  for (const [key, infos] of top.tables.cmdlets as Map<string, CmdletInfo[]>)
    if (wantsCmdlet(infos[0]!.name)) module.cmdlets.set(key, infos[0]!)
  const wantsAlias = matchers(patterns.aliases)
  for (const [key, info] of top.tables.aliases as Map<string, AliasInfo>) {
    if (!wantsAlias(info.name) && !attached.some((name) => fold(name) === key)) continue
    info.module ??= module
    module.aliases.set(key, info)
  }
  const wantsVariable = matchers(patterns.variables)
  for (const [key, variable] of (top.overflow ?? new Map()) as Map<string, Variable>) {
    if (wantsVariable(variable.name)) {
      variable.moduleName = module.name
      module.variables.set(key, variable)
    }
  }
}

/** Functions that a module got from its nested modules count as its own. */
function wantsNested(module: ModuleInfo, info: FunctionInfo): boolean {
  return module.nested.some((nested) => nested === info.module)
}

/** The key of a command's name. */
export function keyOf(name: string): string {
  return fold(name)
}
