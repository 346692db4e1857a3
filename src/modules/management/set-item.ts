import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { itemOptions } from './itemOptions.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-item */
export const setItem = defineCmdlet('Set-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.SetItemCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097055',
  parameters: {
    Path: parameter('String[]', { set: 'Path', mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Value: parameter('Object', { position: 1, fromPipeline: true, fromPipelineByPropertyName: true }),
    Force: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: ({ bound, frame }) => itemOptions(frame, pathsOf(bound).paths[0]),
  process(context) {
    const { paths, isLiteral } = pathsOf(context.bound)
    const call = callOf(context, { passThru: context.bound.PassThru })
    call.forEachPath(paths, { isLiteral, allowMissing: true }, ({ provider, path }) =>
      provider.provider.setItem(call, path, context.bound.Value ?? null),
    )
  },
}))
