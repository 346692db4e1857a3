import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noCertificates } from './certificates.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-pfxcertificate */
export const getPfxCertificate = defineCmdlet('Get-PfxCertificate', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPfxCertificateCommand',
  defaultSet: 'ByPath',
  outputTypes: ['System.Security.Cryptography.X509Certificates.X509Certificate2'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096918',
  parameters: {
    FilePath: parameter('String[]', {
      set: 'ByPath',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Password: parameter('System.Security.SecureString'),
    NoPromptForPassword: parameter('SwitchParameter'),
  },
  process: noCertificates,
}))
