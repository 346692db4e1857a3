import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noDynamicProperties } from './faults.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/move-itemproperty */
export const moveItemProperty = defineCmdlet('Move-ItemProperty', () => ({
  class: 'Microsoft.PowerShell.Commands.MoveItemPropertyCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096817',
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
    Name: parameter('String[]', {
      mandatory: true,
      position: 2,
      fromPipelineByPropertyName: true,
      aliases: ['PSProperty'],
    }),
    Destination: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    // No provider here has properties that come and go; only the Windows registry does.
    const { paths, isLiteral } = pathsOf(context.bound)
    const call = callOf(context as never)
    call.forEachPath([context.bound.Destination], {}, () => undefined)
    call.forEachPath(paths, { isLiteral }, (found) => {
      throw noDynamicProperties(found.provider.name)
    })
  },
}))
