import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { jobsOf } from './jobs/repository.ts'
import { selectJobs } from './jobs/selecting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/stop-job */
export const stopJob = defineCmdlet('Stop-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.StopJobCommand',
  defaultSet: 'SessionIdParameterSet',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.Job'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096795',
  parameters: {
    Job: parameter('System.Management.Automation.Job[]', {
      set: 'JobParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    PassThru: parameter('SwitchParameter'),
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
  process({ bound, frame, shouldProcess, write, writeError }) {
    const repository = jobsOf(frame.session)
    for (const job of selectJobs(repository, bound as never, writeError) ?? []) {
      if (!shouldProcess(`Job ID: ${job.id}, Job Name: ${job.name}`)) continue
      repository.stop(frame, job)
      if (bound.PassThru) write(job)
    }
  },
}))
