import { allowNull, notNullOrEmpty, validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-xml */
export const convertToXml = defineCmdlet('ConvertTo-Xml', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertToXmlCommand',
  outputTypes: ['System.Xml.XmlDocument', 'System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096603',
  parameters: {
    Depth: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
    InputObject: parameter('PSObject', { mandatory: true, position: 0, fromPipeline: true, attributes: [allowNull] }),
    NoTypeInformation: parameter('SwitchParameter'),
    As: parameter('String', { attributes: [notNullOrEmpty, validateSet('Stream', 'String', 'Document')] }),
  },
  process: missing,
}))
