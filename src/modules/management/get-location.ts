import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { equalsIgnoreCase } from '../../kernel/text.ts'
import { PathInfo, PathInfoStack } from '../../providers/netTypes.ts'
import { drivesOf, findDrive, providerNotFound } from '../../session/drive.ts'
import { joinProviderPath } from '../../session/path.ts'
import { currentLocation, defaultStack } from './locations.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-location */
export const getLocation = defineCmdlet('Get-Location', () => ({
  class: 'Microsoft.PowerShell.Commands.GetLocationCommand',
  defaultSet: 'Location',
  outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096495',
  parameters: {
    PSProvider: parameter('String[]', { set: 'Location', fromPipelineByPropertyName: true }),
    PSDrive: parameter('String[]', { set: 'Location', fromPipelineByPropertyName: true }),
    Stack: parameter('SwitchParameter', { set: 'Stack' }),
    StackName: parameter('String[]', { set: 'Stack', fromPipelineByPropertyName: true }),
  },
  process({ bound, frame, parameterSetName, write, writeError }) {
    const { session } = frame
    if (parameterSetName === 'Stack') {
      const names = bound.StackName === undefined ? [defaultStack] : textsOf(bound.StackName)
      for (const name of names) {
        const stack = name === '' ? defaultStack : name
        const places = session.locationStacks.get(stack)
        if (places === undefined && stack !== defaultStack) writeError(noStack(stack))
        else
          write(
            new PathInfoStack(
              stack,
              [...(places ?? [])].reverse().map((place) => new PathInfo(place)),
            ),
          )
      }
      return
    }
    const drives = textsOf(bound.PSDrive)
    const providers = textsOf(bound.PSProvider)
    if (drives.length === 0 && providers.length === 0) {
      write(currentLocation(session))
      return
    }
    for (const name of drives) {
      const drive = findDrive(frame, name)
      if (drive === null)
        writeError(
          new Fault({
            id: 'GetLocationNoMatchingDrive',
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.DriveNotFoundException',
            message: `Cannot find drive. A drive with the name '${name}' does not exist.`,
            target: name,
          }),
        )
      else
        write(
          new PathInfo({
            provider: drive.provider,
            drive,
            path: joinProviderPath(drive.provider, drive.root, drive.currentLocation),
          }),
        )
    }
    for (const name of providers) {
      const here = session.currentDrive!
      const drive = equalsIgnoreCase(here.provider.name, name)
        ? here
        : drivesOf(frame).find((one) => equalsIgnoreCase(one.provider.name, name))
      if (drive === undefined) writeError(providerNotFound(name))
      else
        write(
          new PathInfo({
            provider: drive.provider,
            drive,
            path: joinProviderPath(drive.provider, drive.root, drive.currentLocation),
          }),
        )
    }
  },
}))

function noStack(name: string): Fault {
  return new Fault({
    id: 'Argument',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message:
      'Cannot process argument because the value of argument "stackName" is not valid. Change the value of the "stackName" argument and run the operation again.',
    target: name,
  })
}
