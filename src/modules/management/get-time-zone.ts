import { findTimeZone, localTimeZone, systemTimeZones } from '../../dotnet/time/timeZone.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-timezone */
export const getTimeZone = defineCmdlet('Get-TimeZone', () => ({
  class: 'Microsoft.PowerShell.Commands.GetTimeZoneCommand',
  defaultSet: 'Name',
  outputTypes: ['System.TimeZoneInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096904',
  parameters: {
    Id: parameter('String[]', { set: 'Id', mandatory: true, fromPipelineByPropertyName: true }),
    ListAvailable: parameter('SwitchParameter', { set: 'ListAvailable', mandatory: true }),
    Name: parameter('String[]', { set: 'Name', position: 0, fromPipeline: true }),
  },
  process({ bound, parameterSetName, write, writeError }) {
    if (parameterSetName === 'ListAvailable') {
      for (const zone of systemTimeZones()) write(zone as Value)
      return
    }
    if (parameterSetName === 'Id') {
      for (const id of textsOf(bound.Id)) {
        try {
          write(findTimeZone(id) as Value)
        } catch (thrown) {
          if (!(thrown instanceof Fault)) throw thrown
          writeError(notFound('ID', id))
        }
      }
      return
    }
    if (bound.Name === undefined) {
      write(localTimeZone() as Value)
      return
    }
    for (const name of textsOf(bound.Name)) {
      const pattern = new WildcardPattern(name)
      const found = systemTimeZones().filter(
        (zone) => pattern.matches(zone.nameOf('standard')) || pattern.matches(zone.nameOf('daylight')),
      )
      for (const zone of found) write(zone as Value)
      if (found.length === 0) writeError(notFound('name', name))
    }
  },
}))

function notFound(what: string, name: string): Fault {
  return new Fault({
    id: 'TimeZoneNotFound',
    category: 'InvalidArgument',
    exception: 'System.TimeZoneNotFoundException',
    message: `The time zone ${what} '${name}' was not found on the local computer.`,
    target: what === 'ID' ? 'Id' : 'Name',
  })
}
