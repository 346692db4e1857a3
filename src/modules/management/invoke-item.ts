import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/invoke-item */
export const invokeItem = defineCmdlet('Invoke-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeItemCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096590',
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
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { paths, isLiteral } = pathsOf(context.bound)
    const call = callOf(context)
    call.forEachPath(paths, { isLiteral }, ({ provider, path }) => provider.provider.invokeItem(call, path))
  },
}))
