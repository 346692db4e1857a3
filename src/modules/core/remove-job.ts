import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))
