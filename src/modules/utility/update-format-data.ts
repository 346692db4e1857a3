import { notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/update-formatdata */
export const updateFormatData = defineCmdlet('Update-FormatData', () => ({
  class: 'Microsoft.PowerShell.Commands.UpdateFormatDataCommand',
  defaultSet: 'FileSet',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097135',
  parameters: {
    AppendPath: parameter('String[]', {
      set: 'FileSet',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'Path'],
      attributes: [notNull],
    }),
    PrependPath: parameter('String[]', { set: 'FileSet', attributes: [notNull] }),
  },
  process: missing,
}))
