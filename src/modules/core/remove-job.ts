import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { jobsOf } from './jobs/repository.ts'
import { jobFault, selectJobs } from './jobs/selecting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/remove-job */
export const removeJob = defineCmdlet('Remove-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveJobCommand',
  defaultSet: 'SessionIdParameterSet',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.Job'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096868',
  parameters: {
    Job: parameter('System.Management.Automation.Job[]', {
      set: 'JobParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Force: parameter('SwitchParameter', {
      sets: {
        InstanceIdParameterSet: {},
        JobParameterSet: {},
        NameParameterSet: {},
        SessionIdParameterSet: {},
        FilterParameterSet: {},
      },
      aliases: ['F'],
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
  process({ bound, frame, shouldProcess, writeError }) {
    const repository = jobsOf(frame.session)
    for (const job of selectJobs(repository, bound as never, writeError, false) ?? []) {
      if (!repository.jobs.includes(job)) {
        writeError(
          jobFault(
            'JobManagerRemoveJobError',
            'The command cannot remove the job because it does not exist or because it is a child job. Child jobs can be removed only by removing the parent job.',
            job,
            'InvalidOperation',
            'System.ArgumentException',
          ),
        )
        continue
      }
      if (!shouldProcess(`Job ID: ${job.id}, Job Name: ${job.name}`)) continue
      if (!job.isFinished && !bound.Force) {
        writeError(
          jobFault(
            'JobObjectNotFinishedCannotBeRemoved',
            `The command cannot remove the job with the job ID ${job.id} because the job is not finished. To remove the job, first stop the job, or use the Force parameter. (Parameter 'Job')`,
            job,
            'InvalidOperation',
            'System.ArgumentException',
          ),
        )
        continue
      }
      if (!job.isFinished) repository.stop(frame, job)
      repository.remove(job)
    }
  },
}))
