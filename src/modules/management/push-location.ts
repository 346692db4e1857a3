import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { isFailure } from './faults.ts'
import { changeLocation, currentLocation, defaultStack, pushPlace } from './locations.ts'
import { callOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/push-location */
export const pushLocation = defineCmdlet('Push-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.PushLocationCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Management.Automation.PathInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097105',
  parameters: {
    Path: parameter('String', { set: 'Path', position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String', {
      set: 'LiteralPath',
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    PassThru: parameter('SwitchParameter'),
    StackName: parameter('String', { fromPipelineByPropertyName: true }),
  },
  process(context) {
    const { bound, frame, write } = context
    const { session } = frame
    const isLiteral = bound.LiteralPath !== undefined
    const path = isLiteral ? bound.LiteralPath : bound.Path
    pushPlace(session, bound.StackName === undefined || bound.StackName === '' ? defaultStack : bound.StackName)
    if (path !== undefined && path !== null && path !== '') {
      try {
        changeLocation(callOf(context as never), path, isLiteral)
      } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        context.writeError(thrown)
        return
      }
    }
    if (bound.PassThru) write(currentLocation(session))
  },
}))
