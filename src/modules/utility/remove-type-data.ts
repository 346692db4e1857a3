import { notNullOrEmpty, transformation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { type TypeRecord, typeDataOf } from '../../formatting/types/type-record.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { builtinTypeNames } from '../../types/typeDataBuiltin.ts'

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
  process({ bound, frame, shouldProcess, writeError }) {
    const name = bound.TypeName ?? (bound.TypeData as unknown as TypeRecord | undefined)?.typeName ?? ''
    const data = typeDataOf(frame.session)
    if (name === '' || !shouldProcess(`Name of the type that will be removed: ${name}`, 'Remove TypeData')) return
    const key = fold(name)
    const wasBuiltin = !data.removed.has(key) && builtinTypeNames().some((each) => fold(each) === key)
    if (wasBuiltin) data.removed.add(key)
    if (data.records.delete(key) || wasBuiltin) data.version++
    else
      writeError(
        new Fault({
          id: 'TypesDynamicRemoveException',
          category: 'InvalidOperation',
          exception: 'System.Management.Automation.RuntimeException',
          message: `Error in TypeData "${name}": The type "${name}" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.`,
        }),
      )
  },
}))
