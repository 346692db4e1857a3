import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { isFailure } from './faults.ts'
import { changeLocation, currentLocation } from './locations.ts'
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
      if (bound.StackName !== undefined && !session.locationStacks.has(bound.StackName))
        session.locationStacks.set(bound.StackName, [])
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
