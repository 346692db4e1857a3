import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { describeViews } from '../../formatting/data/describe.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { WildcardPattern } from '../../types/wildcard.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-formatdata */
export const getFormatData = defineCmdlet('Get-FormatData', () => ({
  class: 'Microsoft.PowerShell.Commands.GetFormatDataCommand',
  outputTypes: ['System.Management.Automation.ExtendedTypeDefinition'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096614',
  parameters: {
    TypeName: parameter('String[]', { position: 0, attributes: [notNullOrEmpty] }),
    PowerShellVersion: parameter('Version'),
  },
  process({ bound, frame, write }) {
    const patterns =
      bound.TypeName === undefined ? null : itemsOf(bound.TypeName).map((name) => new WildcardPattern(name as string))
    const views = formattingOf(frame.session).views.views.filter(
      (view) =>
        !view.isHelp &&
        (patterns === null || view.typeNames.some((name) => patterns.some((pattern) => pattern.matches(name)))),
    )
    for (const definition of describeViews(views)) write(definition)
  },
}))
