import { allowEmptyString, completer, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { addDrive, Drive, providerNamed } from '../../session/drive.ts'
import { resolveProviderPath } from '../../session/path.ts'
import type { Frame } from '../../session/scope.ts'
import { scopeNamed } from '../scopes.ts'
import { isFailure } from './faults.ts'
import { callOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-psdrive */
export const newPSDrive = defineCmdlet('New-PSDrive', () => ({
  class: 'Microsoft.PowerShell.Commands.NewPSDriveCommand',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096815',
  parameters: {
    Name: parameter('String', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    PSProvider: parameter('String', { mandatory: true, position: 1, fromPipelineByPropertyName: true }),
    Root: parameter('String', {
      mandatory: true,
      position: 2,
      fromPipelineByPropertyName: true,
      attributes: [allowEmptyString],
    }),
    Description: parameter('String', { fromPipelineByPropertyName: true }),
    Scope: parameter('String', { fromPipelineByPropertyName: true, attributes: [completer] }),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound, frame, shouldProcess, write, writeError } = context
    try {
      const provider = providerNamed(frame.session, bound.PSProvider)
      if (/[;~/\\.:]/.test(bound.Name)) throw badName()
      if (!shouldProcess(`Name: ${bound.Name} Provider: ${provider.fullName} Root: ${bound.Root}`, 'New Drive')) return
      const call = callOf(context as never)
      const root = provider.provider.isHierarchical ? rootOf(frame, bound.Root) : bound.Root
      const init = provider.provider.newDrive(call, { name: bound.Name, root, description: bound.Description ?? '' })
      const drive = new Drive(provider, init)
      addDrive(scopeNamed(frame, bound.Scope), frame, drive)
      write(drive)
    } catch (thrown) {
      if (!isFailure(thrown)) throw thrown
      writeError(thrown)
    }
  },
}))

/** A relative root is taken as written where nothing is there: the error names it so. */
function rootOf(frame: Frame, written: string): string {
  const found = resolveProviderPath(frame, written === '' ? '/' : written)
  const isThere = frame.session.host.fileSystem.status(found.path) !== null
  return isThere || written.startsWith('/') ? found.path : written
}

function badName(): Fault {
  return new Fault({
    id: 'Argument',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message:
      'Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :',
  })
}
