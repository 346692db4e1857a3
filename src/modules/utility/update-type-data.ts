import {
  notNull,
  notNullOrEmpty,
  transformation,
  validateRange,
  validateSet,
} from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import { makeMember } from './objects/adding.ts'
import { textsOf } from './objects/aliases.ts'
import { typeDataOf } from './objects/type-data.ts'

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
  process(context) {
    const { bound, frame, isBound, parameterSetName, shouldProcess, throwTerminating, writeError } = context
    if (parameterSetName !== 'DynamicTypeSet' || bound.TypeName === undefined) {
      throwTerminating(
        new Fault({
          id: 'NotSupported',
          category: 'NotImplemented',
          exception: 'System.NotSupportedException',
          message: 'mpsh reads type data from the parameters of Update-TypeData, not from files or TypeData objects.',
        }),
      )
      return
    }
    const data = typeDataOf(frame.session)
    const name = bound.TypeName
    if (!shouldProcess(`Typename: ${name}`, 'Update TypeData')) return
    const record = data.recordOf(name)
    if (isBound('MemberName') || isBound('MemberType')) {
      const member = makeMember({ bound: { ...bound, Name: bound.MemberName }, isBound: isBound as never, writeError })
      if (member !== null) {
        const folded = fold(member.name)
        if (record.members.has(folded) && !bound.Force)
          writeError(
            new Fault({
              id: 'DynamicUpdateTypeDataException',
              category: 'InvalidOperation',
              exception: 'System.Management.Automation.RuntimeException',
              message: `Error in TypeData "${name}": The member "${member.name}" is already present.`,
              target: name,
            }),
          )
        else record.members.set(folded, member)
      }
    }
    if (bound.DefaultDisplayProperty !== undefined) record.defaultDisplayProperty = bound.DefaultDisplayProperty
    if (bound.DefaultDisplayPropertySet !== undefined)
      record.defaultDisplayPropertySet = textsOf(bound.DefaultDisplayPropertySet)
    if (bound.DefaultKeyPropertySet !== undefined) record.defaultKeyPropertySet = textsOf(bound.DefaultKeyPropertySet)
    if (bound.SerializationDepth !== undefined) record.serializationDepth = bound.SerializationDepth
    data.version++
  },
}))
