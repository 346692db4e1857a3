import { allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-itemproperty */
export const setItemProperty = defineCmdlet('Set-ItemProperty', () => ({
  class: 'Microsoft.PowerShell.Commands.SetItemPropertyCommand',
  defaultSet: 'propertyValuePathSet',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097147',
  parameters: {
    Path: parameter('String[]', {
      sets: {
        propertyPSObjectPathSet: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        propertyValuePathSet: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
    }),
    LiteralPath: parameter('String[]', {
      sets: {
        propertyValueLiteralPathSet: { mandatory: true, fromPipelineByPropertyName: true },
        propertyPSObjectLiteralPathSet: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String', {
      sets: {
        propertyValuePathSet: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
        propertyValueLiteralPathSet: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
      },
      aliases: ['PSProperty'],
    }),
    Value: parameter('Object', {
      sets: {
        propertyValuePathSet: { mandatory: true, position: 2, fromPipelineByPropertyName: true },
        propertyValueLiteralPathSet: { mandatory: true, position: 2, fromPipelineByPropertyName: true },
      },
      attributes: [allowNull],
    }),
    InputObject: parameter('PSObject', {
      sets: {
        propertyPSObjectPathSet: { mandatory: true, fromPipeline: true, fromPipelineByPropertyName: true },
        propertyPSObjectLiteralPathSet: { mandatory: true, fromPipeline: true, fromPipelineByPropertyName: true },
      },
    }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process: missing,
}))
