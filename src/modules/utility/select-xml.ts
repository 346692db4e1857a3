import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-xml */
export const selectXml = defineCmdlet('Select-Xml', () => ({
  class: 'Microsoft.PowerShell.Commands.SelectXmlCommand',
  defaultSet: 'Xml',
  outputTypes: ['Microsoft.PowerShell.Commands.SelectXmlInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097031',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 1,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    Xml: parameter('System.Xml.XmlNode[]', {
      set: 'Xml',
      mandatory: true,
      position: 1,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['Node'],
      attributes: [notNullOrEmpty],
    }),
    Content: parameter('String[]', {
      set: 'Content',
      mandatory: true,
      fromPipeline: true,
      attributes: [notNullOrEmpty],
    }),
    XPath: parameter('String', { mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    Namespace: parameter('System.Collections.Hashtable', { attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))
