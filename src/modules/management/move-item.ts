import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { drivePath, holdsLocation, leafOf, resolveProviderPath } from '../../session/path.ts'
import { differentProviders, inUse } from './faults.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/move-item */
export const moveItem = defineCmdlet('Move-Item', () => ({
  class: 'Microsoft.PowerShell.Commands.MoveItemCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096591',
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
    Force: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    PassThru: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
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
      if (!found.provider.provider.isHierarchical) throw noDynamicParameters()
      if (destination.provider !== found.provider) throw differentProviders('Move')
      if (holdsLocation(frame.session, found)) throw inUse('move item because the', drivePath(found))
      found.provider.provider.moveItem(call, found.path, destination.path)
    })
  },
}))

/** Providers without folders refuse when they are asked for their parameters. */
function noDynamicParameters(): Fault {
  return new Fault({
    id: 'GetDynamicParametersException',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.ParameterBindingException',
    message:
      'Cannot retrieve the dynamic parameters for the cmdlet. The NavigationCmdletProvider methods are not supported by this provider.',
  })
}
