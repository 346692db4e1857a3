import { allowEmptyCollection, allowNull, completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { equalsIgnoreCase } from '../../kernel/text.ts'
import { driveNotFound, drivesOf, removeDrive } from '../../session/drive.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/remove-psdrive */
export const removePSDrive = defineCmdlet('Remove-PSDrive', () => ({
  class: 'Microsoft.PowerShell.Commands.RemovePSDriveCommand',
  defaultSet: 'Name',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097050',
  parameters: {
    Name: parameter('String[]', {
      set: 'Name',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection],
    }),
    LiteralName: parameter('String[]', {
      set: 'LiteralName',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
    }),
    PSProvider: parameter('String[]', { fromPipelineByPropertyName: true }),
    Scope: parameter('String', { fromPipelineByPropertyName: true, attributes: [completer] }),
    Force: parameter('SwitchParameter'),
  },
  process({ bound, frame, shouldProcess, writeError }) {
    const literal = textsOf(bound.LiteralName)
    for (const name of literal.length > 0 ? literal : textsOf(bound.Name)) {
      const pattern = literal.length === 0 && hasWildcards(name) ? new WildcardPattern(name) : null
      const found = drivesOf(frame).filter(
        (drive) => pattern?.matches(drive.name) ?? equalsIgnoreCase(drive.name, name),
      )
      if (found.length === 0 && pattern === null) writeError(driveNotFound(name))
      for (const drive of found) {
        if (
          !shouldProcess(`Name: ${drive.name} Provider: ${drive.provider.fullName} Root: ${drive.root}`, 'Remove Drive')
        )
          continue
        if (drive === frame.session.currentDrive && !bound.Force)
          writeError(
            new Fault({
              id: 'InvalidOperation',
              category: 'InvalidOperation',
              exception: 'System.Management.Automation.PSInvalidOperationException',
              message: `Cannot remove drive '${drive.name}' because it is in use.`,
              target: drive.name,
            }),
          )
        else removeDrive(frame, drive.name)
      }
    }
  },
}))
