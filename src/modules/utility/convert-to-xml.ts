import { loadDocument } from '../../dotnet/xml/load.ts'
import { XmlDocument } from '../../dotnet/xml/nodes.ts'
import { allowNull, notNullOrEmpty, validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { ObjectXml } from './data/object-xml.ts'

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
  state: (): { readonly lines: string[] } => ({ lines: [] }),
  begin({ bound, write }) {
    if (bound.As?.toLowerCase() !== 'stream') return
    write('<?xml version="1.0" encoding="utf-8"?>')
    write('<Objects>')
  },
  process({ bound, state, write }) {
    const xml = new ObjectXml(!bound.NoTypeInformation)
    if (bound.As?.toLowerCase() === 'stream') write(xml.write(bound.InputObject ?? null, bound.Depth ?? 1, ''))
    else state.lines.push(xml.write(bound.InputObject ?? null, bound.Depth ?? 1, '  '))
  },
  end({ bound, state, write }) {
    const kind = bound.As?.toLowerCase()
    if (kind === 'stream') {
      write('</Objects>')
      return
    }
    const body = state.lines.length === 0 ? '<Objects />' : `<Objects>\n${state.lines.join('\n')}\n</Objects>`
    const text = `<?xml version="1.0" encoding="utf-8"?>\n${body}`
    if (kind === 'string') {
      write(text)
      return
    }
    const document = new XmlDocument()
    loadDocument(document, text)
    write(document as never)
  },
}))
