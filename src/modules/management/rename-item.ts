import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { globPath } from '../../session/globbing.ts'
import { drivePath, holdsLocation, resolveProviderPath } from '../../session/path.ts'
import { inUse } from './faults.ts'
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
    const written = (isLiteral ? bound.LiteralPath : bound.Path) ?? ''
    call.guard(() => {
      const all = isLiteral ? [] : globPath(call, written)
      const found = all.length === 1 ? all[0]! : resolveProviderPath(context.frame, written)
      const { provider, path } = found
      call.current = found
      if (all.length !== 1 && !provider.provider.itemExists(call, path)) throw nothingToRename(written)
      if (holdsLocation(context.frame.session, found)) throw inUse('rename the', drivePath(found))
      provider.provider.renameItem(call, path, bound.NewName)
    })
  },
}))

function nothingToRename(path: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message: `Cannot rename because item at '${path}' does not exist.`,
  })
}
