import { xmlTextOf } from '../../dotnet/xml/documentMembers.ts'
import { loadDocument } from '../../dotnet/xml/load.ts'
import { XmlNamespaceManager } from '../../dotnet/xml/namespaceManager.ts'
import { select } from '../../dotnet/xml/nodeMembers.ts'
import { XmlDocument, type XmlNode } from '../../dotnet/xml/nodes.ts'
import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { CmdletProviderCall } from '../../providers/call.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import { globPath } from '../../session/globbing.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { requireType } from '../../types/netType.ts'
import { baseOf } from '../../types/psobject.ts'
import { registerTypes } from '../../types/registry.ts'
import { SelectXmlInfo, selectXmlTypes } from './data/select-xml-info.ts'
import { textsOf } from './objects/aliases.ts'

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
  process(context) {
    const { bound, frame, parameterSetName, write, writeError } = context
    registerTypes(selectXmlTypes)
    const search = (node: XmlNode, path: string): void => {
      const manager = bound.Namespace === undefined ? null : managerOf(bound.Namespace as Value, writeError)
      for (const found of select(node, bound.XPath, manager))
        write(new SelectXmlInfo(found, path, bound.XPath) as never)
    }
    if (parameterSetName === 'Xml') {
      for (const node of itemsOf(bound.Xml as Value)) search(baseOf(node as Value) as unknown as XmlNode, '')
      return
    }
    if (parameterSetName === 'Content') {
      for (const text of textsOf(bound.Content)) {
        let document: XmlNode
        try {
          document = convert(text, requireType('System.Xml.XmlDocument')) as unknown as XmlNode
        } catch (thrown) {
          if (!(thrown instanceof Fault)) throw thrown
          writeError(thrown)
          continue
        }
        search(document, '')
      }
      return
    }
    const call = new CmdletProviderCall(context as never)
    const files = textsOf(bound.LiteralPath ?? bound.Path).flatMap((path) =>
      parameterSetName === 'LiteralPath' ? [resolveProviderPath(frame, path)] : globPath(call, path),
    )
    for (const file of files) {
      try {
        const document = new XmlDocument()
        document.preserveWhitespace = true
        loadDocument(document, xmlTextOf(frame.session.host.fileSystem.readFile(file.path)))
        search(document, file.path)
      } catch (thrown) {
        const isXml =
          thrown instanceof Fault &&
          /^System\.(?:Xml\.XmlException|InvalidOperation|NotSupported)/.test(thrown.exception)
        if (!isXml && !(thrown instanceof FileSystemFailure)) throw thrown
        const message = thrown instanceof Fault ? thrown.message : missingFile(thrown.code, file.path)
        writeError(
          new Fault({
            id: 'ProcessingFile',
            category: 'InvalidArgument',
            exception: 'System.ArgumentException',
            message: `The file '${file.path}' cannot be read: ${message}`,
            target: file.path,
          }),
        )
      }
    }
  },
}))

function missingFile(code: string, path: string): string {
  return code === 'ENOENT' ? `Could not find file '${path}'.` : `Access to the path '${path}' is denied.`
}

/** The prefixes of -Namespace. */
function managerOf(table: Value, writeError: (error: Fault) => void): XmlNamespaceManager {
  const manager = new XmlNamespaceManager(null)
  for (const [prefix, uri] of isDictionary(table) ? table.entries() : []) {
    if (uri === null)
      writeError(
        new Fault({
          id: 'PrefixError',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message:
            'This command cannot be run because the prefix value in the Namespace parameter is null. Provide a valid value for the prefix, and then run the command again.',
          target: table,
        }),
      )
    else manager.add(toText(prefix), toText(uri))
  }
  return manager
}
