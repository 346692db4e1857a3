import { credential, notNullOrEmpty, passive, transformation, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-content */
export const getContent = defineCmdlet('Get-Content', () => ({
  class: 'Microsoft.PowerShell.Commands.GetContentCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Byte', 'System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096490',
  parameters: {
    ReadCount: parameter('Int64', { fromPipelineByPropertyName: true }),
    TotalCount: parameter('Int64', {
      fromPipelineByPropertyName: true,
      aliases: ['First', 'Head'],
      attributes: [validateRange(0n, 9223372036854775807n)],
    }),
    Tail: parameter('Int32', {
      fromPipelineByPropertyName: true,
      aliases: ['Last'],
      attributes: [validateRange(0, 2147483647)],
    }),
    Path: parameter('String[]', { set: 'Path', mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: () => ({
    Delimiter: parameter('String'),
    Wait: parameter('SwitchParameter'),
    Raw: parameter('SwitchParameter'),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [
        transformation('ArgumentToEncodingTransformation', (value) => value),
        passive('ArgumentEncodingCompletions'),
        notNullOrEmpty,
      ],
    }),
    AsByteStream: parameter('SwitchParameter'),
  }),
  process: missing,
}))
