import { credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { leafOf, resolveProviderPath } from '../../session/path.ts'
import { differentProviders } from './faults.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/copy-item */
export const copyItem = defineCmdlet('Copy-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.CopyItemCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096990',
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
    Destination: parameter('String', { position: 1, fromPipelineByPropertyName: true }),
    Container: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Recurse: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: () => ({
    FromSession: parameter('System.Management.Automation.Runspaces.PSSession', { attributes: [notNullOrEmpty] }),
    ToSession: parameter('System.Management.Automation.Runspaces.PSSession', { attributes: [notNullOrEmpty] }),
  }),
  process(context) {
    const { bound, frame } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context, { passThru: bound.PassThru })
    call.forEachPath(paths, { isLiteral }, (found) => {
      if (call.hasNameFilter && !call.admits(leafOf(found.provider, found.path))) return
      const destination = resolveProviderPath(
        frame,
        bound.Destination === undefined || bound.Destination === '' ? '.' : bound.Destination,
      )
      if (destination.provider !== found.provider) throw differentProviders('Copy')
      found.provider.provider.copyItem(call, found.path, destination.path, bound.Recurse)
    })
  },
}))
