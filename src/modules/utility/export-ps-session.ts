import { allowEmptyCollection, allowNull, notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-pssession */
export const exportPSSession = defineCmdlet('Export-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportPSSessionCommand',
  outputTypes: ['System.IO.FileInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096604',
  parameters: {
    OutputModule: parameter('String', {
      mandatory: true,
      position: 1,
      aliases: ['PSPath', 'ModuleName'],
      attributes: [notNullOrEmpty],
    }),
    Force: parameter('SwitchParameter'),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
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
