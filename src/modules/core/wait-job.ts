import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))
