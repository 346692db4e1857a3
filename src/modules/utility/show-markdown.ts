import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/show-markdown */
export const showMarkdown = defineCmdlet('Show-Markdown', () => ({
  class: 'Microsoft.PowerShell.Commands.ShowMarkdownCommand',
  defaultSet: 'Path',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2102329',
  parameters: {
    InputObject: parameter('PSObject', {
      set: 'InputObject',
      mandatory: true,
      fromPipeline: true,
      attributes: [notNullOrEmpty],
    }),
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    UseBrowser: parameter('SwitchParameter'),
  },
  process: missing,
}))
