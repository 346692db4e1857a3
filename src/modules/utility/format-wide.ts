import { validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formatFault } from '../../formatting/parameters.ts'
import { beginFormat, endFormat, type FormatState, processFormat } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-wide */
export const formatWide = defineCmdlet('Format-Wide', () => ({
  class: 'Microsoft.PowerShell.Commands.FormatWideCommand',
  outputTypes: [
    'Microsoft.PowerShell.Commands.Internal.Format.FormatStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096930',
  parameters: {
    Property: parameter('Object', { position: 0 }),
    AutoSize: parameter('SwitchParameter'),
    Column: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
    GroupBy: parameter('Object'),
    View: parameter('String'),
    ShowError: parameter('SwitchParameter'),
    DisplayError: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Expand: parameter('String', { attributes: [validateSet('CoreOnly', 'EnumOnly', 'Both')] }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  state: (): FormatState => ({ formatter: null }),
  begin(context) {
    const { bound, isBound } = context
    if (bound.AutoSize && bound.Column !== undefined) {
      context.throwTerminating(
        formatFault(
          'FormatCannotSpecifyAutosizeAndColumns',
          'Cmdlet parameters AutoSize and Column are mutually exclusive.',
          'InvalidArgument',
          'System.IO.InvalidDataException',
        ).errorRecord,
      )
    }
    beginFormat(context, 'wide', bound.Property, 'wide', {
      autoSize: isBound('AutoSize') ? bound.AutoSize : null,
      columns: bound.Column ?? null,
    })
  },
  process: processFormat,
  end: endFormat,
}))
