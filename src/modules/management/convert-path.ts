import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/convert-path */
export const convertPath = defineCmdlet('Convert-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertPathCommand',
  defaultSet: 'Path',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096588',
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
    Force: parameter('SwitchParameter'),
  },
  process(context) {
    const { paths, isLiteral } = pathsOf(context.bound)
    callOf(context).forEachPath(paths, { isLiteral }, (found) => context.write(found.path))
  },
}))
