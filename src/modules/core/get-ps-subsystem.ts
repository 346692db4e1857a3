import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-pssubsystem */
export const getPSSubsystem = defineCmdlet('Get-PSSubsystem', () => ({
  class: 'System.Management.Automation.Subsystem.GetPSSubsystemCommand',
  defaultSet: 'GetAllSet',
  outputTypes: ['System.Management.Automation.Subsystem.SubsystemInfo'],
  parameters: {
    Kind: parameter('System.Management.Automation.Subsystem.SubsystemKind', {
      set: 'GetByKindSet',
      mandatory: true,
      fromPipeline: true,
    }),
    SubsystemType: parameter('Type', { set: 'GetByTypeSet', mandatory: true, fromPipeline: true }),
  },
  process: missing,
}))
