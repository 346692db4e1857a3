import { notNullOrEmpty, validatePattern, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/set-markdownoption */
export const setMarkdownOption = defineCmdlet('Set-MarkdownOption', () => ({
  class: 'Microsoft.PowerShell.Commands.SetMarkdownOptionCommand',
  defaultSet: 'IndividualSetting',
  outputTypes: ['Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2006265',
  parameters: {
    Header1Color: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    Header2Color: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    Header3Color: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    Header4Color: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    Header5Color: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    Header6Color: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    Code: parameter('String', { set: 'IndividualSetting', attributes: [validatePattern('^\\[*[0-9;]*?m{1}')] }),
    ImageAltTextForegroundColor: parameter('String', {
      set: 'IndividualSetting',
      attributes: [validatePattern('^\\[*[0-9;]*?m{1}')],
    }),
    LinkForegroundColor: parameter('String', {
      set: 'IndividualSetting',
      attributes: [validatePattern('^\\[*[0-9;]*?m{1}')],
    }),
    ItalicsForegroundColor: parameter('String', {
      set: 'IndividualSetting',
      attributes: [validatePattern('^\\[*[0-9;]*?m{1}')],
    }),
    BoldForegroundColor: parameter('String', {
      set: 'IndividualSetting',
      attributes: [validatePattern('^\\[*[0-9;]*?m{1}')],
    }),
    PassThru: parameter('SwitchParameter'),
    Theme: parameter('String', {
      set: 'Theme',
      mandatory: true,
      attributes: [notNullOrEmpty, validateSet('Dark', 'Light')],
    }),
    InputObject: parameter('PSObject', {
      set: 'InputObject',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNullOrEmpty],
    }),
  },
  process: missing,
}))
