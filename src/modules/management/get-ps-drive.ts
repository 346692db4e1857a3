import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { equalsIgnoreCase } from '../../kernel/text.ts'
import { drivesOf } from '../../session/drive.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-psdrive */
export const getPSDrive = defineCmdlet('Get-PSDrive', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSDriveCommand',
  defaultSet: 'Name',
  outputTypes: ['System.Management.Automation.PSDriveInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096494',
  parameters: {
    Name: parameter('String[]', {
      set: 'Name',
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    LiteralName: parameter('String[]', {
      set: 'LiteralName',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    Scope: parameter('String', { fromPipelineByPropertyName: true, attributes: [completer] }),
    PSProvider: parameter('String[]', { fromPipelineByPropertyName: true }),
  },
  process({ bound, frame, write, writeError }) {
    const literal = textsOf(bound.LiteralName)
    const names = bound.Name === undefined ? (literal.length > 0 ? literal : ['*']) : textsOf(bound.Name)
    const providers = textsOf(bound.PSProvider).map((name) => new WildcardPattern(name))
    for (const name of names) {
      const isWild = literal.length === 0 && hasWildcards(name)
      const pattern = isWild ? new WildcardPattern(name) : null
      const found = drivesOf(frame).filter(
        (drive) => pattern?.matches(drive.name) ?? equalsIgnoreCase(drive.name, name),
      )
      const chosen = found.filter(
        (drive) => providers.length === 0 || providers.some((each) => each.matches(drive.provider.name)),
      )
      for (const drive of chosen) write(drive)
      if (found.length === 0 && !isWild)
        writeError(
          new Fault({
            id: 'GetLocationNoMatchingDrive',
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.DriveNotFoundException',
            message: `Cannot find drive. A drive with the name '${name}' does not exist.`,
            target: name,
          }),
        )
    }
  },
}))
