import { SwallowedRefusal } from '../../engine/binder/faults.ts'
import { allowNull, notNullOrEmpty, transformation, validation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { numericCode } from '../../kernel/convertNumber.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { PSNoteProperty } from '../../types/psmembers.ts'
import { baseOf, extensible, insertTypeName } from '../../types/psobject.ts'
import { addTo, makeMember } from './objects/adding.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/add-member */
export const addMember = defineCmdlet('Add-Member', () => ({
  class: 'Microsoft.PowerShell.Commands.AddMemberCommand',
  defaultSet: 'TypeNameSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097109',
  parameters: {
    InputObject: parameter('PSObject', {
      sets: {
        MemberSet: { mandatory: true, fromPipeline: true },
        TypeNameSet: { mandatory: true, fromPipeline: true },
        NotePropertySingleMemberSet: { mandatory: true, fromPipeline: true },
        NotePropertyMultiMemberSet: { mandatory: true, fromPipeline: true },
      },
    }),
    MemberType: parameter('System.Management.Automation.PSMemberTypes', {
      set: 'MemberSet',
      mandatory: true,
      position: 0,
      aliases: ['Type'],
    }),
    Name: parameter('String', { set: 'MemberSet', mandatory: true, position: 1 }),
    Value: parameter('Object', { set: 'MemberSet', position: 2 }),
    SecondValue: parameter('Object', { set: 'MemberSet', position: 3 }),
    TypeName: parameter('String', {
      sets: {
        TypeNameSet: { mandatory: true },
        MemberSet: {},
        NotePropertySingleMemberSet: {},
        NotePropertyMultiMemberSet: {},
      },
      attributes: [notNullOrEmpty],
    }),
    Force: parameter('SwitchParameter', {
      sets: { MemberSet: {}, NotePropertySingleMemberSet: {}, NotePropertyMultiMemberSet: {} },
    }),
    PassThru: parameter('SwitchParameter', {
      sets: { MemberSet: {}, TypeNameSet: {}, NotePropertySingleMemberSet: {}, NotePropertyMultiMemberSet: {} },
    }),
    NotePropertyName: parameter('String', {
      set: 'NotePropertySingleMemberSet',
      mandatory: true,
      position: 0,
      attributes: [
        validation('ValidateNotePropertyName', refuseMemberType),
        transformation('NotePropertyTransformation', textOfNumber),
        notNullOrEmpty,
      ],
    }),
    NotePropertyValue: parameter('Object', {
      set: 'NotePropertySingleMemberSet',
      mandatory: true,
      position: 1,
      attributes: [allowNull],
    }),
    NotePropertyMembers: parameter('System.Collections.IDictionary', {
      set: 'NotePropertyMultiMemberSet',
      mandatory: true,
      position: 0,
      attributes: [notNullOrEmpty],
    }),
  },
  process(context) {
    const { bound, parameterSetName, write } = context
    const { value: target, bag } = extensible(bound.InputObject as Value)
    let result: Value = target
    switch (parameterSetName) {
      case 'NotePropertySingleMemberSet':
        addTo(
          context,
          target,
          bag,
          new PSNoteProperty(bound.NotePropertyName!, bound.NotePropertyValue ?? null),
          bound.Force === true,
        )
        break
      case 'NotePropertyMultiMemberSet':
        for (const [key, value] of (bound.NotePropertyMembers as Value & DictionaryLike).entries())
          addTo(context, target, bag, new PSNoteProperty(toText(key), value), bound.Force === true)
        break
      case 'MemberSet': {
        const member = makeMember(context)
        if (member !== null) addTo(context, target, bag, member, bound.Force === true)
        break
      }
    }
    if (bound.TypeName !== undefined) result = insertTypeName(target, bound.TypeName)
    if (bound.PassThru) write(result)
  },
}))

/** A name that is a kind of member means that the member is given by -MemberType: the binder then tries that set. */
function refuseMemberType(argument: Value): void {
  if (typeof argument === 'string' && memberTypes.has(argument.toLowerCase()))
    throw new SwallowedRefusal(
      'ValidationMetadataException',
      'The parameter cannot be processed because the parameter name can be converted to the type System.Management.Automation.PSMemberTypes.',
    )
}

const memberTypes = new Set(
  'AliasProperty CodeMethod CodeProperty MemberSet NoteProperty PropertySet ScriptMethod ScriptProperty'
    .toLowerCase()
    .split(' '),
)

/** Numbers are names too. */
function textOfNumber(argument: Value): Value {
  const base = baseOf(argument)
  return numericCode(base) >= 5 ? toText(base) : argument
}
