/** Pipelines as generated code runs them. */
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import { type AdvancedSite, planAdvanced } from '../commands/advancedPlan.ts'
import { isAdvanced, metadataOf } from '../commands/blockMetadata.ts'
import { callAdvanced } from '../commands/callAdvanced.ts'
import { bindSite, type SiteBinding } from '../commands/callPlan.ts'
import { callSimple } from '../commands/callSimple.ts'
import { resolveCommand } from '../commands/discovery.ts'
import { type CommandInfo, FunctionInfo } from '../commands/info.ts'
import { ScriptBlock } from '../commands/scriptBlock.ts'
import { ScriptProcessor } from '../commands/scriptProcessor.ts'
import type { PipelineInput, RedirectionSpec, StageCall, StageSpec } from '../contract.ts'
import { createProcessor } from './createProcessor.ts'
import { placed } from './errors.ts'
import { Link, Pipeline, runProcessors } from './pipeline.ts'
import type { Processor } from './processor.ts'
import { redirect } from './redirection.ts'

/** What a call site remembers: the command its name meant, as long as nothing that names commands changed. */
class CallCache {
  readonly version: number
  readonly tables: object
  readonly info: CommandInfo | null
  /** How its arguments go straight into slots; null: they need the binder. */
  readonly site: SiteBinding | null
  /** The same for an advanced function. */
  readonly advanced: AdvancedSite | null

  constructor(
    version: number,
    tables: object,
    info: CommandInfo | null,
    site: SiteBinding | null,
    advanced: AdvancedSite | null,
  ) {
    this.advanced = advanced
    this.version = version
    this.tables = tables
    this.info = info
    this.site = site
  }
}

/** The command a call site's constant name means. Throws CommandNotFoundException. */
export function commandAtSite(frame: Frame, spec: StageSpec): CommandInfo {
  const cache = spec.cache as CallCache | null
  if (cache !== null && cache.version === frame.session.commandVersion && cache.tables === frame.tables)
    return cache.info!
  const info = resolveAt(frame, spec, spec.name!)
  // Where scripts have a say in looking commands up, they have it every time.
  if (frame.session.lookup !== null) {
    spec.cache = null
    return info
  }
  spec.cache = new CallCache(
    frame.session.commandVersion,
    frame.tables,
    info,
    siteOf(info, spec),
    advancedSiteOf(frame, info, spec),
  )
  return info
}

function resolveAt(frame: Frame, spec: StageSpec, name: string): CommandInfo {
  try {
    return resolveCommand(frame, name)
  } catch (thrown) {
    const word = spec.invocation === 'dot' ? '.' : spec.invocation === 'ampersand' ? '&' : name
    throw placed(thrown, frame, spec, word)
  }
}

function advancedSiteOf(frame: Frame, info: CommandInfo, spec: StageSpec): AdvancedSite | null {
  if (spec.invocation === 'dot' || !(info instanceof FunctionInfo) || !isAdvanced(info.block.shape)) return null
  const { shape } = info.block
  return planAdvanced(shape, metadataOf(frame, info.block, info.name), spec)
}

function siteOf(info: CommandInfo, spec: StageSpec): SiteBinding | null {
  if (spec.invocation === 'dot' || !(info instanceof FunctionInfo) || isAdvanced(info.block.shape)) return null
  const site = bindSite(info.block.shape, spec)
  return site.targets === null ? null : site
}

/** A pipeline of one command without redirections. */
export function runCommand(
  frame: Frame,
  spec: StageSpec,
  command: Value,
  values: readonly (Value | undefined)[],
  out: Sink,
): void {
  const { session } = frame
  const cache = spec.cache as CallCache | null
  if (cache !== null && cache.site !== null) {
    if (spec.name !== null) {
      if (cache.version === session.commandVersion && cache.tables === frame.tables) {
        const info = cache.info as FunctionInfo
        if (callSimple(frame, info, info.block, cache.site, spec, values, out)) {
          session.questionMark = true
          return
        }
      }
    } else if (command instanceof ScriptBlock && cache.site.shape === command.shape) {
      if (callSimple(frame, null, command, cache.site, spec, values, out)) {
        session.questionMark = true
        return
      }
    }
  } else if (cache === null) {
    if (prepareSite(frame, spec, command)) {
      runCommand(frame, spec, command, values, out)
      return
    }
  } else if (cache.advanced?.isProven && cache.version === session.commandVersion && cache.tables === frame.tables) {
    const info = cache.info as FunctionInfo
    if (callAdvanced(frame, info, info.block, cache.advanced, spec, values, out)) return
  }
  const pipeline = new Pipeline(frame)
  const processor = createProcessor(
    pipeline,
    frame,
    { spec, command, values, redirectionTargets: noTargets },
    1,
    1,
    false,
    frame.streams,
    out,
  )
  runProcessors(pipeline, [processor], null)
  const { advanced } = (spec.cache as CallCache | null) ?? noSite
  if (advanced !== null && !advanced.isProven && processor instanceof ScriptProcessor) {
    advanced.prove([...processor.bound.keys()], processor.parameterSetName)
  }
}

const noSite = { advanced: null }
const noTargets: readonly Value[] = []

/** Fills a call site's cache on first use; true when the fast way is open. */
function prepareSite(frame: Frame, spec: StageSpec, command: Value): boolean {
  if (spec.name !== null) {
    if (spec.name.trim() === '') return false
    if (frame.session.lookup !== null) return false
    commandAtSite(frame, spec)
    return (spec.cache as CallCache).site !== null
  }
  if (spec.invocation !== 'ampersand' || !(command instanceof ScriptBlock) || isAdvanced(command.shape)) return false
  const site = bindSite(command.shape, spec)
  if (site.targets === null) return false
  spec.cache = new CallCache(-1, frame.tables, null, site, null)
  return true
}

/** Runs a pipeline of commands; `input` where an expression stands first. */
export function runPipeline(frame: Frame, stages: readonly StageCall[], out: Sink, input: PipelineInput | null): void {
  const pipeline = new Pipeline(frame)
  const processors: Processor[] = new Array(stages.length)
  const closing: (() => void)[] = []
  // From the last to the first: each needs the sink of the next.
  let sink = out
  try {
    for (let i = stages.length - 1; i >= 0; i--) {
      const stage = stages[i]!
      const expectsInput = i > 0 || input !== null
      let streams = frame.streams
      let own = sink
      if (stage.spec.redirections.length > 0) {
        const redirected = redirect(frame, stage.spec.redirections, stage.redirectionTargets, streams, sink, closing)
        streams = redirected.streams
        own = redirected.out
      }
      const processor = createProcessor(pipeline, frame, stage, i + 1, stages.length, expectsInput, streams, own)
      processors[i] = processor
      sink = new Link(pipeline, processor)
    }
    runProcessors(pipeline, processors, input)
  } finally {
    for (const close of closing) close()
  }
}

/** Runs an expression with redirections: `body` writes to the sink it gets while the frame's streams are redirected. */
export function runRedirected(
  frame: Frame,
  redirections: readonly RedirectionSpec[],
  targets: readonly Value[],
  out: Sink,
  body: (out: Sink) => void,
): void {
  const closing: (() => void)[] = []
  const { streams } = frame
  try {
    const redirected = redirect(frame, redirections, targets, streams, out, closing)
    frame.streams = redirected.streams
    body(redirected.out)
  } finally {
    frame.streams = streams
    for (const close of closing) close()
  }
}
