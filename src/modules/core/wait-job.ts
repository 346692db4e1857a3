import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Job } from './jobs/job.ts'
import { jobsOf } from './jobs/repository.ts'
import { selectJobs } from './jobs/selecting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/wait-job */
export const waitJob = defineCmdlet('Wait-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.WaitJobCommand',
  defaultSet: 'SessionIdParameterSet',
  outputTypes: ['System.Management.Automation.Job'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096902',
  parameters: {
    Job: parameter('System.Management.Automation.Job[]', {
      set: 'JobParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Any: parameter('SwitchParameter'),
    Timeout: parameter('Int32', { aliases: ['TimeoutSec'], attributes: [validateRange(-1, 2147483647)] }),
    Force: parameter('SwitchParameter'),
    Name: parameter('String[]', {
      set: 'NameParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    InstanceId: parameter('Guid[]', {
      set: 'InstanceIdParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Id: parameter('Int32[]', {
      set: 'SessionIdParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    State: parameter('System.Management.Automation.JobState', {
      set: 'StateParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Filter: parameter('System.Collections.Hashtable', {
      set: 'FilterParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
  },
  state: () => ({ jobs: new Set<Job>() }),
  process({ bound, frame, state, writeError }) {
    // Actions of events that have happened run before anyone looks.
    frame.session.attend(frame)
    for (const job of selectJobs(jobsOf(frame.session), bound as never, writeError) ?? []) state.jobs.add(job)
  },
  end({ bound, frame, state, write }) {
    const jobs = [...state.jobs]
    if (jobs.length === 0) return
    const isDone = bound.Any ? () => jobs.some((job) => job.isFinished) : () => jobs.every((job) => job.isFinished)
    const seconds = bound.Timeout ?? -1
    jobsOf(frame.session).wait(frame, isDone, seconds < 0 ? Number.POSITIVE_INFINITY : seconds * 1000)
    const finished = jobs.filter((job) => job.isFinished)
    if (!isDone()) return
    for (const job of bound.Any ? finished.slice(0, 1) : finished) write(job)
  },
}))
