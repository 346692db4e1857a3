import { credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-itempropertyvalue */
export const getItemPropertyValue = defineCmdlet('Get-ItemPropertyValue', () => ({
  class: 'Microsoft.PowerShell.Commands.GetItemPropertyValueCommand',
  defaultSet: 'Path',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096906',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String[]', { mandatory: true, position: 1, aliases: ['PSProperty'] }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process: missing,
}))
