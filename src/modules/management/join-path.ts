import { allowEmptyCollection, allowEmptyString, allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/join-path */
export const joinPath = defineCmdlet('Join-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.JoinPathCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096811',
  parameters: {
    Path: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath'],
    }),
    ChildPath: parameter('String[]', {
      mandatory: true,
      position: 1,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyString, allowEmptyCollection],
    }),
    AdditionalChildPath: parameter('String[]', {
      position: 2,
      fromPipelineByPropertyName: true,
      remaining: true,
      attributes: [allowNull, allowEmptyString, allowEmptyCollection],
    }),
    Resolve: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process: missing,
}))
