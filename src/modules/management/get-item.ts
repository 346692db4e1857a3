import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { leafOf } from '../../session/path.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-item */
export const getItem = defineCmdlet('Get-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.GetItemCommand',
  defaultSet: 'Path',
  outputTypes: [
    'System.IO.FileInfo',
    'System.Boolean',
    'System.String',
    'System.IO.FileInfo',
    'System.IO.DirectoryInfo',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096812',
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
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { paths, isLiteral } = pathsOf(context.bound)
    const call = callOf(context)
    call.forEachPath(paths, { isLiteral }, (found) => {
      if (!call.hasNameFilter || call.admits(leafOf(found.provider, found.path)))
        found.provider.provider.getItem(call, found.path)
    })
  },
}))
