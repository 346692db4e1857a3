import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { NetType } from '../../types/netType.ts'
import { baseOf, typeNamesOf } from '../../types/psobject.ts'
import { typeOf } from '../../types/typeOf.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { instanceMembers, kindsOf, MemberDefinition, staticMembers } from './objects/members.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-member */
export const getMember = defineCmdlet('Get-Member', () => ({
  class: 'Microsoft.PowerShell.Commands.GetMemberCommand',
  outputTypes: ['Microsoft.PowerShell.Commands.MemberDefinition'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096704',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Name: parameter('String[]', { position: 0, attributes: [notNullOrEmpty] }),
    MemberType: parameter('System.Management.Automation.PSMemberTypes', { aliases: ['Type'] }),
    View: parameter('System.Management.Automation.PSMemberViewTypes'),
    Static: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
  },
  state: (): { readonly seen: Set<string> } => ({ seen: new Set() }),
  process({ bound, state, write }) {
    const input = bound.InputObject ?? null
    if (input === null || input === nothing) return
    const patterns = (bound.Name === undefined ? ['*'] : itemsOf(bound.Name)).map(
      (name) => new WildcardPattern(toText(name)),
    )
    const kinds = bound.MemberType === undefined ? null : new Set(kindsOf(toText(bound.MemberType)))
    const base = baseOf(input)
    const owner = bound.Static ? (base instanceof NetType ? base : typeOf(base)) : null
    const typeName = owner === null ? (typeNamesOf(input)[0] ?? '') : owner.fullName
    if (state.seen.has(typeName)) return
    state.seen.add(typeName)
    const members = owner === null ? instanceMembers(input, bound) : staticMembers(owner)
    for (const member of members) {
      if (kinds !== null && !kinds.has(member.memberType)) continue
      if (patterns.some((pattern) => pattern.matches(member.name)))
        write(new MemberDefinition(typeName, member.name, member.memberType, member.definition))
    }
  },
  end({ state, writeError }) {
    if (state.seen.size > 0) return
    writeError(
      new Fault({
        id: 'NoObjectInGetMember',
        category: 'CloseError',
        exception: 'System.InvalidOperationException',
        message: 'You must specify an object for the Get-Member cmdlet.',
      }),
    )
  },
}))
