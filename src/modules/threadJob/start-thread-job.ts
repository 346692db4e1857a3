import { notNull, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { loadScriptFile } from '../../engine/commands/scriptFile.ts'
import type { Value } from '../../kernel/value.ts'
import { globPath } from '../../session/globbing.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { jobsOf } from '../core/jobs/repository.ts'
import { ThreadJob } from '../core/jobs/threadJob.ts'
import { captureUsings } from '../core/jobs/using.ts'
import { lookingCall } from '../lookingCall.ts'

/** https://learn.microsoft.com/powershell/module/threadjob/start-threadjob */
export const startThreadJob = defineCmdlet('Start-ThreadJob', () => ({
  class: 'Microsoft.PowerShell.ThreadJob.StartThreadJobCommand',
  defaultSet: 'ScriptBlock',
  outputTypes: ['Microsoft.PowerShell.ThreadJob.ThreadJob'],
  parameters: {
    ScriptBlock: parameter('ScriptBlock', { set: 'ScriptBlock', mandatory: true, position: 0, attributes: [notNull] }),
    FilePath: parameter('String', { set: 'FilePath', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    Name: parameter('String', { sets: { ScriptBlock: {}, FilePath: {} }, attributes: [notNullOrEmpty] }),
    InitializationScript: parameter('ScriptBlock', {
      sets: { ScriptBlock: {}, FilePath: {} },
      attributes: [notNull],
    }),
    InputObject: parameter('PSObject', {
      sets: { ScriptBlock: { fromPipeline: true }, FilePath: { fromPipeline: true } },
      attributes: [notNull],
    }),
    ArgumentList: parameter('Object[]', { sets: { ScriptBlock: {}, FilePath: {} } }),
    ThrottleLimit: parameter('Int32', {
      sets: { ScriptBlock: {}, FilePath: {} },
      attributes: [validateRange(1, 1000000)],
    }),
    StreamingHost: parameter('System.Management.Automation.Host.PSHost', { sets: { ScriptBlock: {}, FilePath: {} } }),
  },
  state: () => ({ input: [] as Value[] }),
  process({ bound, state, isBound }) {
    if (isBound('InputObject')) state.input.push(bound.InputObject ?? null)
  },
  end({ bound, frame, state, write }) {
    const { session } = frame
    const block =
      bound.FilePath === undefined
        ? (bound.ScriptBlock as ScriptBlock)
        : loadScriptFile(session, globPath(lookingCall(frame), bound.FilePath)[0]!.path)
    const repository = jobsOf(session)
    const job = new ThreadJob(repository.newId(), bound.Name, 'ThreadJob', session, {
      block,
      initialization: (bound.InitializationScript as ScriptBlock | undefined) ?? null,
      args: bound.ArgumentList === undefined ? [] : [...itemsOf(bound.ArgumentList as Value)],
      input: state.input,
      underscore: undefined,
      usings: captureUsings(frame, block),
    })
    repository.add(job)
    job.start()
    write(job)
  },
}))
