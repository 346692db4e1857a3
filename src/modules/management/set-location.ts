import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { isFailure } from './faults.ts'
import { changeLocation, currentLocation, defaultStack } from './locations.ts'
import { callOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-location */
export const setLocation = defineCmdlet('Set-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.SetLocationCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097049',
  parameters: {
    Path: parameter('String', { set: 'Path', position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    PassThru: parameter('SwitchParameter'),
    StackName: parameter('String', { set: 'Stack', fromPipelineByPropertyName: true }),
  },
  process(context) {
    const { bound, frame, parameterSetName, throwTerminating, write } = context
    const { session } = frame
    if (parameterSetName === 'Stack') {
      // A stack that is made current: Push- and Pop-Location work on it from now on.
      const name = bound.StackName
      if (name !== undefined && name !== '' && name !== defaultStack && !session.locationStacks.has(name))
        throwTerminating(stackNotFound(name))
      return
    }
    const isLiteral = bound.LiteralPath !== undefined
    const path = (isLiteral ? bound.LiteralPath : bound.Path) ?? session.host.machine.homeDirectory
    try {
      changeLocation(callOf(context as never), path, isLiteral)
    } catch (thrown) {
      if (!isFailure(thrown)) throw thrown
      if (thrown.id === 'PathNotFound' || thrown.id === 'DriveNotFound') context.writeError(thrown)
      else throwTerminating(thrown)
      return
    }
    if (bound.PassThru) write(currentLocation(session))
  },
}))

function stackNotFound(name: string): Fault {
  return new Fault({
    id: 'StackNotFound',
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ItemNotFoundException',
    message: `Cannot find path '${name}' because it does not exist.`,
    target: name,
  })
}
