import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
  process: missing,
}))
