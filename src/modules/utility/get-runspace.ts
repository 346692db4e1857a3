import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { runspacesSeenBy } from '../core/runspaces/runspace.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-runspace */
export const getRunspace = defineCmdlet('Get-Runspace', () => ({
  class: 'Microsoft.PowerShell.Commands.GetRunspaceCommand',
  defaultSet: 'NameParameterSet',
  outputTypes: ['System.Management.Automation.Runspaces.Runspace'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096616',
  parameters: {
    Name: parameter('String[]', { set: 'NameParameterSet', position: 0, attributes: [notNullOrEmpty] }),
    Id: parameter('Int32[]', { set: 'IdParameterSet', mandatory: true, position: 0 }),
    InstanceId: parameter('Guid[]', { set: 'InstanceIdParameterSet', mandatory: true, position: 0 }),
  },
  process({ bound, frame, write }) {
    const texts = (value: object | undefined) => (value === undefined ? [] : itemsOf(value).map((item) => toText(item)))
    const patterns = texts(bound.Name).map((name) => new WildcardPattern(name))
    const ids = texts(bound.Id)
    const instances = texts(bound.InstanceId)
    for (const runspace of runspacesSeenBy(frame.session)) {
      const isWanted =
        bound.Id !== undefined
          ? ids.includes(String(runspace.id))
          : bound.InstanceId !== undefined
            ? instances.includes(toText(runspace.instanceId))
            : patterns.length === 0 || patterns.some((pattern) => pattern.matches(runspace.name))
      if (isWanted) write(runspace)
    }
  },
}))
