import {
  notNull,
  notNullOrEmpty,
  transformation,
  validateRange,
  validateSet,
} from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/update-typedata */
export const updateTypeData = defineCmdlet('Update-TypeData', () => ({
  class: 'Microsoft.PowerShell.Commands.UpdateTypeDataCommand',
  defaultSet: 'FileSet',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097131',
  parameters: {
    MemberType: parameter('System.Management.Automation.PSMemberTypes', {
      set: 'DynamicTypeSet',
      attributes: [
        notNullOrEmpty,
        validateSet('NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod'),
      ],
    }),
    MemberName: parameter('String', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    Value: parameter('Object', { set: 'DynamicTypeSet' }),
    SecondValue: parameter('Object', { set: 'DynamicTypeSet', attributes: [notNull] }),
    TypeConverter: parameter('Type', { set: 'DynamicTypeSet', attributes: [notNull] }),
    TypeAdapter: parameter('Type', { set: 'DynamicTypeSet', attributes: [notNull] }),
    SerializationMethod: parameter('String', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    TargetTypeForDeserialization: parameter('Type', { set: 'DynamicTypeSet', attributes: [notNull] }),
    SerializationDepth: parameter('Int32', {
      set: 'DynamicTypeSet',
      attributes: [notNull, validateRange(0, 2147483647)],
    }),
    DefaultDisplayProperty: parameter('String', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    InheritPropertySerializationSet: parameter('Nullable[Boolean]', { set: 'DynamicTypeSet', attributes: [notNull] }),
    StringSerializationSource: parameter('String', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    DefaultDisplayPropertySet: parameter('String[]', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    DefaultKeyPropertySet: parameter('String[]', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    PropertySerializationSet: parameter('String[]', { set: 'DynamicTypeSet', attributes: [notNullOrEmpty] }),
    TypeName: parameter('String', {
      set: 'DynamicTypeSet',
      mandatory: true,
      fromPipeline: true,
      attributes: [transformation('ArgumentToTypeNameTransformation', (value) => value), notNullOrEmpty],
    }),
    Force: parameter('SwitchParameter', { sets: { DynamicTypeSet: {}, TypeDataSet: {} } }),
    TypeData: parameter('System.Management.Automation.Runspaces.TypeData[]', {
      set: 'TypeDataSet',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
    }),
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
