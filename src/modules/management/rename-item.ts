import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { callOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/rename-item */
export const renameItem = defineCmdlet('Rename-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.RenameItemCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097153',
  parameters: {
    Path: parameter('String', {
      set: 'ByPath',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    NewName: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    Force: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound } = context
    const isLiteral = bound.LiteralPath !== undefined
    const call = callOf(context as never, { passThru: bound.PassThru, force: bound.Force })
    call.forEachPath([(isLiteral ? bound.LiteralPath : bound.Path) ?? ''], { isLiteral }, ({ provider, path }) =>
      provider.provider.renameItem(call, path, bound.NewName),
    )
  },
}))
