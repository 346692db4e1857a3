import { validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { beginFormat, endFormat, type FormatState, processFormat } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-custom */
export const formatCustom = defineCmdlet('Format-Custom', () => ({
  class: 'Microsoft.PowerShell.Commands.FormatCustomCommand',
  outputTypes: [
    'Microsoft.PowerShell.Commands.Internal.Format.FormatStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096929',
  parameters: {
    Property: parameter('Object[]', { position: 0 }),
    Depth: parameter('Int32', { attributes: [validateRange(1, 2147483647)] }),
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
    const { bound } = context
    beginFormat(context, 'custom', bound.Property, 'custom', { depth: bound.Depth ?? 5 })
  },
  process: processFormat,
  end: endFormat,
}))
