import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { leafOf } from '../../session/path.ts'
import { noProperties } from './faults.ts'
import { callOf, pathsOf, textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-itemproperty */
export const getItemProperty = defineCmdlet('Get-ItemProperty', () => ({
  class: 'Microsoft.PowerShell.Commands.GetItemPropertyCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Boolean', 'System.String', 'System.DateTime', 'System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096493',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String[]', { position: 1, aliases: ['PSProperty'] }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context)
    call.forEachPath(paths, { isLiteral }, (found) => {
      if (call.hasNameFilter && !call.admits(leafOf(found.provider, found.path))) return
      const { properties, name } = found.provider.provider
      if (properties === null) throw noProperties(name)
      properties.getProperty(call, found.path, textsOf(bound.Name))
    })
  },
}))
