import {
  notNull,
  notNullOrEmpty,
  transformation,
  validateRange,
  validateSet,
} from '../../engine/commands/attributes.ts'
import { type CmdletContext, defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { loadTypeFile } from '../../formatting/types/load-types.ts'
import { MemberData, type MemberKind, propertySetData } from '../../formatting/types/member-data.ts'
import { type SetName, type Setting, TypeRecord, typeDataOf } from '../../formatting/types/type-record.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { requireType } from '../../types/netType.ts'
import { baseOf } from '../../types/psobject.ts'
import { filesOf } from './files/data-files.ts'
import { textsOf } from './objects/aliases.ts'

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
    const { bound, parameterSetName } = context
    if (parameterSetName === 'TypeDataSet') {
      for (const item of itemsOf(bound.TypeData as Value))
        update(context, baseOf(item as Value) as unknown as TypeRecord)
      return
    }
    if (parameterSetName === 'FileSet') {
      for (const file of filesOf(context, bound.PrependPath, 'TypesPrependPathException').reverse())
        loadFile(context, file, true)
      for (const file of filesOf(context, bound.AppendPath, 'TypesAppendPathException')) loadFile(context, file, false)
      return
    }
    const record = recordOf(context as never)
    if (record.isEmpty)
      context.writeError(
        refusal('TypeDataEmpty', `No member is specified for the update on type "${record.typeName}".`),
      )
    else update(context, record)
  },
}))

type Context = Pick<
  CmdletContext<{ readonly Force: boolean }, unknown>,
  'bound' | 'frame' | 'shouldProcess' | 'writeError'
>

function update({ bound, frame, shouldProcess, writeError }: Context, record: TypeRecord): void {
  if (!shouldProcess(`Type to update: ${record.typeName}`, 'Update TypeData')) return
  for (const name of typeDataOf(frame.session).add(record, bound.Force))
    writeError(
      updateFault(
        'TypesDynamicUpdateException',
        `Error in TypeData "${record.typeName}": The member ${name} is already present.`,
      ),
    )
}

function updateFault(id: string, message: string): Fault {
  return new Fault({
    id,
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.RuntimeException',
    message,
  })
}

function refusal(id: string, message: string): Fault {
  return new Fault({ id, category: 'InvalidOperation', exception: 'System.InvalidOperationException', message })
}

function loadFile({ frame, shouldProcess, writeError }: Context, path: string, force: boolean): void {
  if (!shouldProcess(`FileName: ${path}`, 'Update TypeData')) return
  for (const message of loadTypeFile(frame.session, path, force))
    writeError(updateFault('TypesXmlUpdateException', message))
}

interface Dynamic {
  readonly TypeName: string
  readonly MemberType?: Value
  readonly MemberName?: string
  readonly Value?: Value
  readonly SecondValue?: Value
  readonly [other: string]: unknown
}

/** What the parameters say of a type. */
function recordOf(context: CmdletContext<Dynamic, unknown>): TypeRecord {
  const { bound } = context
  const record = new TypeRecord(bound.TypeName)
  const member = memberOf(context)
  if (member !== null) record.members.setValue(member.name, member as never)
  for (const name of settingNames) {
    const value = bound[name]
    if (value !== undefined) record.settings.set(name, value as Value)
  }
  for (const name of setNames) {
    const value = bound[name]
    if (value !== undefined) record.sets.set(name, propertySetData(name, textsOf(value as Value)))
  }
  record.typeConverter = (bound.TypeConverter as Value | undefined) ?? null
  record.typeAdapter = (bound.TypeAdapter as Value | undefined) ?? null
  return record
}

const settingNames: readonly Setting[] = [
  'SerializationMethod',
  'TargetTypeForDeserialization',
  'SerializationDepth',
  'DefaultDisplayProperty',
  'InheritPropertySerializationSet',
  'StringSerializationSource',
]
const setNames: readonly SetName[] = ['DefaultDisplayPropertySet', 'DefaultKeyPropertySet', 'PropertySerializationSet']

/** The member that -MemberType, -MemberName, -Value and -SecondValue describe. */
function memberOf({ bound, isBound, throwTerminating }: CmdletContext<Dynamic, unknown>): MemberData | null {
  const refuse = (id: string, message: string): never => throwTerminating(refusal(id, message))
  if (bound.MemberType === undefined) {
    if (isBound('MemberName') || isBound('Value') || isBound('SecondValue'))
      refuse(
        'MemberTypeIsMissing',
        'The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.',
      )
    return null
  }
  const kind = toText(bound.MemberType) as MemberKind
  const require = (parameter: string, isThere: boolean): void => {
    if (!isThere)
      refuse(
        `${parameter}ShouldBeSpecified`,
        `The ${parameter} parameter is required for the type "${kind}". Please specify the ${parameter} parameter.`,
      )
  }
  require('MemberName', isBound('MemberName'))
  require('Value', isBound('Value'))
  const value = baseOf(bound.Value ?? null)
  const second = baseOf(bound.SecondValue ?? null)
  const takesTwo = kind === 'AliasProperty' || kind === 'ScriptProperty' || kind === 'CodeProperty'
  if (!takesTwo && second !== null)
    refuse(
      'SecondValueShouldNotBeSpecified',
      `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when updating this member type.`,
    )
  if (kind === 'AliasProperty' && (value === null || toText(value) === ''))
    refuse(
      'ValueShouldBeSpecified',
      `The Value parameter should not be null or an empty string for a member of type "AliasProperty". Specify a non-null value for the Value parameter when updating this member type.`,
    )
  if ((kind === 'ScriptProperty' || kind === 'CodeProperty') && value === null && second === null)
    refuse(
      'ValueAndSecondValueAreNotBothNull',
      `The Value and SecondValue parameters should not both be null for a member of type "${kind}". Specify a non-null value for one of the two parameters.`,
    )
  const name = bound.MemberName!
  const as = (each: Value, type: string): Value => (each === null ? null : convert(each, requireType(type)))
  switch (kind) {
    case 'AliasProperty':
      return new MemberData(kind, name, toText(value), as(second, 'System.Type'))
    case 'ScriptProperty':
      return new MemberData(
        kind,
        name,
        as(value, 'System.Management.Automation.ScriptBlock'),
        as(second, 'System.Management.Automation.ScriptBlock'),
      )
    case 'ScriptMethod':
      return new MemberData(kind, name, as(value, 'System.Management.Automation.ScriptBlock'))
    default:
      return new MemberData(kind, name, kind === 'NoteProperty' ? (bound.Value ?? null) : value, second)
  }
}
