import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'
import { EnumValue, enumNamed } from '../../types/enum.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { NetType, requireType } from '../../types/netType.ts'
import { baseOf, typeNamesOf } from '../../types/psobject.ts'
import { typeOf } from '../../types/typeOf.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { instanceMembers, MemberDefinition, staticMembers, views } from './objects/members.ts'

/** PSMemberTypes.All; the kinds that are added to objects, and those of the class. */
const allKinds = 16383
const extendedKinds = 1 | 2 | 8 | 16 | 32 | 128 | 256 | 1024
const ownKinds = 4 | 64 | 512

function numberOf(value: Value): number {
  return value instanceof EnumValue ? Number(value.value) : 0
}

function kindNumber(kind: string): number {
  return Number(enumNamed(requireType('System.Management.Automation.PSMemberTypes'), kind)!.value)
}

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
    const base = baseOf(input)
    const owner = bound.Static ? (base instanceof NetType ? base : typeOf(base)) : null
    const typeName = owner === null ? (typeNamesOf(input)[0] ?? '') : owner.fullName
    if (state.seen.has(typeName)) return
    state.seen.add(typeName)
    let kinds = bound.MemberType === undefined ? allKinds : numberOf(bound.MemberType)
    const view = bound.View === undefined ? views.adapted | views.extended : numberOf(bound.View)
    // Outside their view the kinds are toggled, as the real command does it.
    if ((view & views.extended) === 0) kinds ^= extendedKinds
    if ((view & (views.adapted | views.base)) === 0) kinds ^= ownKinds
    const members = owner === null ? instanceMembers(input, view, bound.Force) : staticMembers(owner, bound.Force)
    for (const name of bound.Name === undefined ? ['*'] : itemsOf(bound.Name)) {
      const pattern = new WildcardPattern(toText(name))
      for (const member of members)
        if ((kinds & kindNumber(member.memberType)) !== 0 && pattern.matches(member.name))
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
