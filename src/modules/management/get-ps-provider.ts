import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-psprovider */
export const getPSProvider = defineCmdlet('Get-PSProvider', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSProviderCommand',
  outputTypes: ['System.Management.Automation.ProviderInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096816',
  parameters: {
    PSProvider: parameter('String[]', { position: 0, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))
