import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { isFailure } from './faults.ts'
import { currentLocation, defaultStack, popPlace } from './locations.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/pop-location */
export const popLocation = defineCmdlet('Pop-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.PopLocationCommand',
  outputTypes: ['System.Management.Automation.PathInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096907',
  parameters: {
    PassThru: parameter('SwitchParameter'),
    StackName: parameter('String', { fromPipelineByPropertyName: true }),
  },
  process({ bound, frame, write, writeError }) {
    const { session } = frame
    try {
      const moved = popPlace(
        session,
        bound.StackName === undefined || bound.StackName === '' ? defaultStack : bound.StackName,
      )
      if (bound.PassThru && moved) write(currentLocation(session))
    } catch (thrown) {
      if (!isFailure(thrown)) throw thrown
      writeError(thrown)
    }
  },
}))
