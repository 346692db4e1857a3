import { notNullOrEmpty, validatePattern, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-html */
export const convertToHtml = defineCmdlet('ConvertTo-Html', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToHtmlCommand',
  defaultSet: 'Page',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096595',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', { position: 0 }),
    Body: parameter('String[]', { set: 'Page', position: 3 }),
    Head: parameter('String[]', { set: 'Page', position: 1 }),
    Title: parameter('String', { set: 'Page', position: 2, attributes: [notNullOrEmpty] }),
    As: parameter('String', { attributes: [notNullOrEmpty, validateSet('Table', 'List')] }),
    CssUri: parameter('Uri', { set: 'Page', aliases: ['cu', 'uri'], attributes: [notNullOrEmpty] }),
    Fragment: parameter('SwitchParameter', { set: 'Fragment', attributes: [notNullOrEmpty] }),
    PostContent: parameter('String[]', { attributes: [notNullOrEmpty] }),
    PreContent: parameter('String[]', { attributes: [notNullOrEmpty] }),
    Meta: parameter('System.Collections.Hashtable', { set: 'Page', attributes: [notNullOrEmpty] }),
    Charset: parameter('String', {
      set: 'Page',
      attributes: [notNullOrEmpty, validatePattern('^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$')],
    }),
    Transitional: parameter('SwitchParameter', { set: 'Page', attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))
