import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { jobsOf } from './jobs/repository.ts'
import { jobFault, selectJobs } from './jobs/selecting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/debug-job */
export const debugJob = defineCmdlet('Debug-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.DebugJobCommand',
  defaultSet: 'JobParameterSet',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=330208',
  parameters: {
    Job: parameter('System.Management.Automation.Job', {
      set: 'JobParameterSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    Name: parameter('String', { set: 'JobNameParameterSet', mandatory: true, position: 0 }),
    Id: parameter('Int32', { set: 'JobIdParameterSet', mandatory: true, position: 0 }),
    InstanceId: parameter('Guid', { set: 'JobInstanceIdParameterSet', mandatory: true, position: 0 }),
    BreakAll: parameter('SwitchParameter'),
  },
  process({ bound, frame, throwTerminating }) {
    const which = bound.Id === undefined ? (bound.Name === undefined ? 'InstanceId' : 'Name') : 'Id'
    const named = selectJobs(jobsOf(frame.session), bound as never, () => undefined) ?? []
    if (named.length === 0)
      throwTerminating(
        jobFault(
          `DebugJobCannotFindJobWith${which}`,
          `Cannot find job with ${which.toLowerCase()} ${toText((bound[which] ?? null) as Value)}.`,
          null,
          'InvalidOperation',
          'System.Management.Automation.PSInvalidOperationException',
        ),
      )
    throwTerminating(
      jobFault(
        'DebugJobNoJobsFoundToDebug',
        'The provided job and all child jobs were examined but no jobs were found that could be debugged.  In order to debug a job or child job the job must support debugging and also be in a running state.',
        null,
        'InvalidOperation',
        'System.Management.Automation.PSInvalidOperationException',
      ),
    )
  },
}))
