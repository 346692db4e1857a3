import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { enumNamed } from '../../../types/enum.ts'
import { methodText, propertyText } from '../../../types/memberText.ts'
import { type NetType, netType, requireType } from '../../../types/netType.ts'
import { membersOf } from '../../../types/psObjectView.ts'
import { registerTypes } from '../../../types/registry.ts'

/** Microsoft.PowerShell.Commands.MemberDefinition. */
export class MemberDefinition {
  readonly typeName: string
  readonly name: string
  readonly memberType: string
  readonly definition: string

  constructor(typeName: string, name: string, memberType: string, definition: string) {
    this.typeName = typeName
    this.name = name
    this.memberType = memberType
    this.definition = definition
  }

  toString(): string {
    return this.definition
  }
}

registerTypes([
  netType('Microsoft.PowerShell.Commands.MemberDefinition', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    class: MemberDefinition,
    members: {
      'TypeName: String': (self: MemberDefinition) => self.typeName,
      'Name: String': (self: MemberDefinition) => self.name,
      'MemberType: System.Management.Automation.PSMemberTypes': (self: MemberDefinition) =>
        enumNamed(requireType('System.Management.Automation.PSMemberTypes'), self.memberType)!,
      'Definition: String': (self: MemberDefinition) => self.definition,
      'ToString(): String': (self: MemberDefinition) => self.definition,
    },
  })),
])

export interface ShownMember {
  readonly name: string
  readonly memberType: string
  readonly definition: string
}

const order = [
  'AliasProperty',
  'CodeProperty',
  'Property',
  'NoteProperty',
  'ScriptProperty',
  'PropertySet',
  'Method',
  'CodeMethod',
  'ScriptMethod',
  'ParameterizedProperty',
  'MemberSet',
  'Event',
  'Dynamic',
]

function sorted(members: ShownMember[]): ShownMember[] {
  // By kind as the enumeration numbers it, methods before properties where the real one sorts by the kind's name.
  return members.sort((a, b) => {
    if (a.memberType !== b.memberType) return a.memberType < b.memberType ? -1 : 1
    const x = fold(a.name)
    const y = fold(b.name)
    return x < y ? -1 : x > y ? 1 : 0
  })
}

/** What Get-Member lists of an object; with -Force also the accessors and the members PowerShell adds to everything. */
export function instanceMembers(
  input: Value,
  { View, Force }: { readonly View?: Value | undefined; readonly Force: boolean },
): ShownMember[] {
  const view = View === undefined ? '' : toText(View)
  const members = membersOf(input)
    .filter((member) => Force || !/^(?:get|set|add|remove)_/.test(member.name) || !isAccessor(member.memberType))
    .filter((member) => inView(view, member.memberType))
    .map((member) => ({ name: member.name, memberType: member.memberType as string, definition: member.text }))
  return sorted(members)
}

function isAccessor(memberType: string): boolean {
  return memberType === 'Method'
}

function inView(view: string, memberType: string): boolean {
  if (view === '' || view === 'All' || view === 'Adapted, Extended' || view === 'Extended, Adapted') return true
  const isOwn = memberType === 'Property' || memberType === 'Method' || memberType === 'ParameterizedProperty'
  return view.includes('Extended') && !view.includes('Adapted')
    ? !isOwn
    : view.includes('Adapted') || view.includes('Base')
      ? isOwn
      : true
}

/** Static members of a type, constructors as `new`. */
export function staticMembers(type: NetType): ShownMember[] {
  const { members } = type
  const found: ShownMember[] = []
  for (const list of members.staticMethods.values())
    if (list[0] !== undefined && !list[0].name.startsWith('op_'))
      found.push({ name: list[0].name, memberType: 'Method', definition: list.map(methodText).join(', ') })
  if (members.constructors.length > 0)
    found.push({ name: 'new', memberType: 'Method', definition: members.constructors.map(methodText).join(', ') })
  for (const property of members.staticProperties.values())
    found.push({ name: property.name, memberType: 'Property', definition: propertyText(property) })
  return sorted(found)
}

/** The kinds that a PSMemberTypes text stands for. */
export function kindsOf(text: string): string[] {
  return text.split(', ').flatMap((word) => {
    switch (word) {
      case 'Properties':
        return ['AliasProperty', 'CodeProperty', 'Property', 'NoteProperty', 'ScriptProperty']
      case 'Methods':
        return ['Method', 'CodeMethod', 'ScriptMethod']
      case 'All':
        return order
      default:
        return [word]
    }
  })
}
