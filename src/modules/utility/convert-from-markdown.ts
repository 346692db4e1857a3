import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-markdown */
export const convertFromMarkdown = defineCmdlet('ConvertFrom-Markdown', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromMarkdownCommand',
  defaultSet: 'PathParamSet',
  outputTypes: ['Microsoft.PowerShell.MarkdownRender.MarkdownInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2006503',
  parameters: {
    Path: parameter('String[]', { set: 'PathParamSet', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralParamSet',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    InputObject: parameter('PSObject', {
      set: 'InputObjParamSet',
      mandatory: true,
      fromPipeline: true,
      attributes: [notNullOrEmpty],
    }),
    AsVT100EncodedString: parameter('SwitchParameter'),
  },
  process: missing,
}))
