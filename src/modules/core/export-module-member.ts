import { allowEmptyCollection, notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { ModuleInfo } from '../../engine/commands/moduleInfo.ts'
import { exportMembers } from '../../engine/modules/create.ts'
import { Fault } from '../../kernel/fault.ts'
import { namesOf } from './names.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/export-modulemember */
export const exportModuleMember = defineCmdlet('Export-ModuleMember', () => ({
  class: 'Microsoft.PowerShell.Commands.ExportModuleMemberCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096578',
  parameters: {
    Function: parameter('String[]', {
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowEmptyCollection],
    }),
    Cmdlet: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [allowEmptyCollection] }),
    Variable: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [notNull] }),
    Alias: parameter('String[]', { fromPipelineByPropertyName: true, attributes: [notNull] }),
  },
  process({ bound, frame, isBound, throwTerminating }) {
    const module = frame.state.module as ModuleInfo | null
    if (module === null) {
      return throwTerminating(
        new Fault({
          id: 'Modules_CanOnlyExecuteExportModuleMemberInsideAModule',
          category: 'PermissionDenied',
          exception: 'System.InvalidOperationException',
          message: 'The Export-ModuleMember cmdlet can only be called from inside a module.',
        }),
      )
    }
    module.hasExplicitExports = true
    const list = (name: 'Function' | 'Cmdlet' | 'Variable' | 'Alias') => (isBound(name) ? namesOf(bound[name]) : null)
    exportMembers(module, {
      functions: list('Function'),
      cmdlets: list('Cmdlet'),
      aliases: list('Alias'),
      variables: list('Variable'),
    })
  },
}))
