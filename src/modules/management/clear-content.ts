import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noContent } from './faults.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/clear-content */
export const clearContent = defineCmdlet('Clear-Content', () => ({
  class: 'Microsoft.PowerShell.Commands.ClearContentCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096807',
  parameters: {
    Path: parameter('String[]', { set: 'Path', mandatory: true, position: 0, fromPipelineByPropertyName: true }),
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
      const { content, name } = found.provider.provider
      if (content === null) throw noContent(name)
      content.clear(call, found.path)
    })
  },
}))
