import { validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { beginFormat, endFormat, type FormatState, processFormat } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-list */
export const formatList = defineCmdlet('Format-List', () => ({
  class: 'Microsoft.PowerShell.Commands.FormatListCommand',
  outputTypes: [
    'Microsoft.PowerShell.Commands.Internal.Format.FormatStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096928',
  parameters: {
    Property: parameter('Object[]', { position: 0 }),
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
    beginFormat(context, 'list', context.bound.Property, 'list', {})
  },
  process: processFormat,
  end: endFormat,
}))
