import { notNullOrEmpty, transformation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/remove-typedata */
export const removeTypeData = defineCmdlet('Remove-TypeData', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveTypeDataCommand',
  defaultSet: 'RemoveTypeDataSet',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096622',
  parameters: {
    TypeName: parameter('String', {
      set: 'RemoveTypeSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [transformation('ArgumentToTypeNameTransformation', (value) => value), notNullOrEmpty],
    }),
    Path: parameter('String[]', { set: 'RemoveFileSet', mandatory: true, attributes: [notNullOrEmpty] }),
    TypeData: parameter('System.Management.Automation.Runspaces.TypeData', {
      set: 'RemoveTypeDataSet',
      mandatory: true,
      fromPipeline: true,
    }),
  },
  process: missing,
}))
