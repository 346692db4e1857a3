import type { DateTime } from '../../dotnet/time/dateTime.ts'
import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { Job } from './jobs/job.ts'
import { jobsOf } from './jobs/repository.ts'
import { selectJobs } from './jobs/selecting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-job */
export const getJob = defineCmdlet('Get-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.GetJobCommand',
  defaultSet: 'SessionIdParameterSet',
  outputTypes: ['System.Management.Automation.Job'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096582',
  parameters: {
    IncludeChildJob: parameter('SwitchParameter', {
      sets: {
        SessionIdParameterSet: {},
        InstanceIdParameterSet: {},
        NameParameterSet: {},
        StateParameterSet: {},
        CommandParameterSet: {},
      },
    }),
    ChildJobState: parameter('System.Management.Automation.JobState', {
      sets: {
        SessionIdParameterSet: {},
        InstanceIdParameterSet: {},
        NameParameterSet: {},
        StateParameterSet: {},
        CommandParameterSet: {},
      },
    }),
    HasMoreData: parameter('Boolean', {
      sets: {
        SessionIdParameterSet: {},
        InstanceIdParameterSet: {},
        NameParameterSet: {},
        StateParameterSet: {},
        CommandParameterSet: {},
      },
    }),
    Before: parameter('DateTime', {
      sets: {
        SessionIdParameterSet: {},
        InstanceIdParameterSet: {},
        NameParameterSet: {},
        StateParameterSet: {},
        CommandParameterSet: {},
      },
    }),
    After: parameter('DateTime', {
      sets: {
        SessionIdParameterSet: {},
        InstanceIdParameterSet: {},
        NameParameterSet: {},
        StateParameterSet: {},
        CommandParameterSet: {},
      },
    }),
    Newest: parameter('Int32', {
      sets: {
        SessionIdParameterSet: {},
        InstanceIdParameterSet: {},
        NameParameterSet: {},
        StateParameterSet: {},
        CommandParameterSet: {},
      },
    }),
    Id: parameter('Int32[]', {
      set: 'SessionIdParameterSet',
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
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
    State: parameter('System.Management.Automation.JobState', {
      set: 'StateParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Command: parameter('String[]', {
      set: 'CommandParameterSet',
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Filter: parameter('System.Collections.Hashtable', {
      set: 'FilterParameterSet',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
  },
  process({ bound, frame, write, writeError }) {
    // Actions of events that have happened run before anyone looks.
    frame.session.attend(frame)
    const repository = jobsOf(frame.session)
    const named = selectJobs(repository, bound, writeError)
    let found = named ?? [...repository.jobs].sort((a, b) => a.id - b.id)
    if (bound.IncludeChildJob) found = found.flatMap((job) => [job, ...job.children])
    if (bound.ChildJobState !== undefined)
      found = found.flatMap((job) => [
        job,
        ...job.children.filter((child) => child.state === toText(bound.ChildJobState as never)),
      ])
    if (bound.HasMoreData !== undefined) found = found.filter((job) => job.hasMoreData === bound.HasMoreData)
    const after = bound.After as unknown as DateTime | undefined
    const before = bound.Before as unknown as DateTime | undefined
    const ended = (job: Job) => job.endTime?.ticks ?? null
    if (after !== undefined) found = found.filter((job) => (ended(job) ?? 0n) > after.ticks)
    if (before !== undefined) found = found.filter((job) => ended(job) !== null && ended(job)! < before.ticks)
    if (bound.Newest !== undefined) found = found.slice(-bound.Newest)
    for (const job of new Set(found)) write(job)
  },
}))
