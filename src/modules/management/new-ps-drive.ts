import { allowEmptyString, completer, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-psdrive */
export const newPSDrive = defineCmdlet('New-PSDrive', () => ({
  class: 'Microsoft.PowerShell.Commands.NewPSDriveCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096815',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    PSProvider: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    Root: parameter('String', {
      mandatory: true,
      position: 2,
      fromPipelineByPropertyName: true,
      attributes: [allowEmptyString],
    }),
    Description: parameter('String', { fromPipelineByPropertyName: true }),
    Scope: parameter('String', { fromPipelineByPropertyName: true, attributes: [completer] }),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process: missing,
}))
