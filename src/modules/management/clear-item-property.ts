import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noProperties } from './faults.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/clear-itemproperty */
export const clearItemProperty = defineCmdlet('Clear-ItemProperty', () => ({
  class: 'Microsoft.PowerShell.Commands.ClearItemPropertyCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096903',
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
    Name: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context, { passThru: bound.PassThru })
    call.forEachPath(paths, { isLiteral }, (found) => {
      const { properties, name } = found.provider.provider
      if (properties === null) throw noProperties(name)
      properties.clearProperty(call, found.path, [bound.Name])
    })
  },
}))
