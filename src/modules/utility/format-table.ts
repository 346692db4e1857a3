import { validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { beginFormat, endFormat, type FormatState, processFormat } from './formatting/command.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-table */
export const formatTable = defineCmdlet('Format-Table', () => ({
  class: 'Microsoft.PowerShell.Commands.FormatTableCommand',
  outputTypes: [
    'Microsoft.PowerShell.Commands.Internal.Format.FormatStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatEndData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupStartData',
    'Microsoft.PowerShell.Commands.Internal.Format.GroupEndData',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096703',
  parameters: {
    AutoSize: parameter('SwitchParameter'),
    RepeatHeader: parameter('SwitchParameter'),
    HideTableHeaders: parameter('SwitchParameter'),
    Wrap: parameter('SwitchParameter'),
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
    const { bound, isBound } = context
    beginFormat(context, 'table', bound.Property, 'table', {
      autoSize: isBound('AutoSize') ? bound.AutoSize : null,
      repeatHeader: bound.RepeatHeader,
      hideHeaders: isBound('HideTableHeaders') ? bound.HideTableHeaders : null,
      wrap: isBound('Wrap') ? bound.Wrap : null,
    })
  },
  process: processFormat,
  end: endFormat,
}))
