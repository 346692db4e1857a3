import { allowEmptyString, allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { joinProviderPath, resolveProviderPath } from '../../session/path.ts'
import { itemOptions } from './itemOptions.ts'
import { callOf, textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-item */
export const newItem = defineCmdlet('New-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.NewItemCommand',
  defaultSet: 'pathSet',
  shouldProcess: true,
  outputTypes: ['System.String', 'System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096592',
  parameters: {
    Path: parameter('String[]', {
      sets: {
        pathSet: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        nameSet: { position: 0, fromPipelineByPropertyName: true },
      },
    }),
    Name: parameter('String', {
      set: 'nameSet',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyString],
    }),
    ItemType: parameter('String', { fromPipelineByPropertyName: true, aliases: ['Type'] }),
    Value: parameter('Object', { fromPipeline: true, fromPipelineByPropertyName: true, aliases: ['Target'] }),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: ({ bound, frame }) => itemOptions(frame, textsOf(bound.Path)[0]),
  process(context) {
    const { bound, frame } = context
    const call = callOf(context as never, { force: bound.Force })
    const paths = bound.Path === undefined ? ['.'] : textsOf(bound.Path)
    for (const written of paths)
      call.guard(() => {
        const found = resolveProviderPath(frame, written)
        const { provider } = found
        const path =
          bound.Name === undefined || bound.Name === ''
            ? found.path
            : joinProviderPath(provider, found.path, bound.Name)
        call.current = { ...found, path }
        provider.provider.newItem(
          call,
          path.length > 1 ? path.replace(/\/$/, '') : path,
          bound.ItemType ?? '',
          bound.Value,
        )
      })
  },
}))
