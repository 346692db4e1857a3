import { allowEmptyCollection, allowEmptyString, allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/test-path */
export const testPath = defineCmdlet('Test-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.TestPathCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Boolean'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097057',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection, allowEmptyString],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
      attributes: [allowNull, allowEmptyCollection, allowEmptyString],
    }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    PathType: parameter('Microsoft.PowerShell.Commands.TestPathType', { aliases: ['Type'] }),
    IsValid: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: () => ({
    OlderThan: parameter('Nullable[DateTime]'),
    NewerThan: parameter('Nullable[DateTime]'),
  }),
  process: missing,
}))
