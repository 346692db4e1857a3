import { allowNull, notNullOrEmpty, transformation, validation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

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
        validation('ValidateNotePropertyName', () => undefined),
        transformation('NotePropertyTransformation', (value) => value),
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
  process: missing,
}))
