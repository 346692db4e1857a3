import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-pstransportoption */
export const newPSTransportOption = defineCmdlet('New-PSTransportOption', () => ({
  class: 'Microsoft.PowerShell.Commands.NewPSTransportOptionCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.WSManConfigurationOption'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=210608',
  parameters: {
    MaxIdleTimeoutSec: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(60, 2147483)],
    }),
    ProcessIdleTimeoutSec: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(0, 1209600)],
    }),
    MaxSessions: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(1, 2147483647)],
    }),
    MaxConcurrentCommandsPerSession: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(1, 2147483647)],
    }),
    MaxSessionsPerUser: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(1, 2147483647)],
    }),
    MaxMemoryPerSessionMB: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(5, 2147483647)],
    }),
    MaxProcessesPerSession: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(1, 2147483647)],
    }),
    MaxConcurrentUsers: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(1, 100)],
    }),
    IdleTimeoutSec: parameter('Nullable[Int32]', {
      fromPipelineByPropertyName: true,
      attributes: [validateRange(60, 2147483)],
    }),
    OutputBufferingMode: parameter('Nullable[System.Management.Automation.Runspaces.OutputBufferingMode]', {
      fromPipelineByPropertyName: true,
    }),
  },
  process: missing,
}))
