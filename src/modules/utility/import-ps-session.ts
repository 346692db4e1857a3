import { allowEmptyCollection, allowNull, notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-pssession */
export const importPSSession = defineCmdlet('Import-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportPSSessionCommand',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096712',
  parameters: {
    Prefix: parameter('String', { attributes: [notNullOrEmpty] }),
    DisableNameChecking: parameter('SwitchParameter'),
    CommandName: parameter('String[]', { position: 2, aliases: ['Name'] }),
    AllowClobber: parameter('SwitchParameter'),
    ArgumentList: parameter('Object[]', { aliases: ['Args'], attributes: [allowNull, allowEmptyCollection] }),
    CommandType: parameter('System.Management.Automation.CommandTypes', { aliases: ['Type'] }),
    Module: parameter('String[]', { aliases: ['PSSnapin'], attributes: [notNull] }),
    FullyQualifiedModule: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', { attributes: [notNull] }),
    FormatTypeName: parameter('String[]', { position: 3 }),
    Certificate: parameter('System.Security.Cryptography.X509Certificates.X509Certificate2'),
    Session: parameter('System.Management.Automation.Runspaces.PSSession', {
      mandatory: true,
      position: 0,
      attributes: [notNull],
    }),
  },
  process: missing,
}))
