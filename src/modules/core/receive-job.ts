import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/receive-job */
export const receiveJob = defineCmdlet('Receive-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.ReceiveJobCommand',
  defaultSet: 'Location',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096965',
  parameters: {
    Job: parameter('System.Management.Automation.Job[]', {
      sets: {
        ComputerName: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        Session: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        Location: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
      },
    }),
    ComputerName: parameter('String[]', {
      set: 'ComputerName',
      position: 1,
      fromPipelineByPropertyName: true,
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
    Location: parameter('String[]', { set: 'Location', position: 1, attributes: [notNullOrEmpty] }),
    Session: parameter('System.Management.Automation.Runspaces.PSSession[]', {
      set: 'Session',
      position: 1,
      fromPipelineByPropertyName: true,
      attributes: [notNull],
    }),
    Keep: parameter('SwitchParameter'),
    NoRecurse: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Wait: parameter('SwitchParameter'),
    AutoRemoveJob: parameter('SwitchParameter'),
    WriteEvents: parameter('SwitchParameter'),
    WriteJobInResults: parameter('SwitchParameter'),
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
  },
  process: missing,
}))
