import { allowEmptyCollection, notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/export-modulemember */
export const exportModuleMember = defineCmdlet('Export-ModuleMember', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportModuleMemberCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096578',
  parameters: {
    Function: parameter('String[]', { position: 0, fromPipeline: true, fromPipelineByPropertyName: true, attributes: [allowEmptyCollection] }),
    Cmdlet: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [allowEmptyCollection] }),
    Variable: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [notNull] }),
    Alias: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [notNull] }),
  },
  process: missing,
}))
