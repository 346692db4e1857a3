import { notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { itemsOf } from '../../types/enumerate.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/remove-pssession */
export const removePSSession = defineCmdlet('Remove-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.RemovePSSessionCommand',
  defaultSet: 'Id',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096963',
  parameters: {
    Session: parameter('System.Management.Automation.Runspaces.PSSession[]', {
      set: 'Session',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    ContainerId: parameter('String[]', {
      set: 'ContainerId',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    VMId: parameter('Guid[]', {
      set: 'VMId',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['VMGuid'],
      attributes: [notNullOrEmpty],
    }),
    VMName: parameter('String[]', {
      set: 'VMName',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    InstanceId: parameter('Guid[]', {
      set: 'InstanceId',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [notNull],
    }),
    Id: parameter('Int32[]', {
      set: 'Id',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNull],
    }),
    Name: parameter('String[]', {
      set: 'Name',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ComputerName: parameter('String[]', {
      set: 'ComputerName',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
  },
  process({ bound, writeError }) {
    if (bound.Id === undefined || bound.Id === null) return
    for (const id of itemsOf(bound.Id))
      writeError(
        new Fault({
          id: 'RemoteRunspaceNotAvailableForSpecifiedSessionId',
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
          message: `The remote session with the session ID ${id} is not available.`,
          target: id,
        }),
      )
  },
}))
