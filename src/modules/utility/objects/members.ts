import type { Value } from '../../../kernel/value.ts'
import { adapterOf } from '../../../types/adapter.ts'
import { enumEntries, enumNamed } from '../../../types/enum.ts'
import { methodText, propertyText } from '../../../types/memberText.ts'
import { type NetType, netType, requireType } from '../../../types/netType.ts'
import { PSMethod } from '../../../types/psmembers.ts'
import { type MemberView, membersOf } from '../../../types/psObjectView.ts'
import { baseOf } from '../../../types/psobject.ts'
import { registerTypes } from '../../../types/registry.ts'
import { typeOf } from '../../../types/typeOf.ts'

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

/** PSMemberViewTypes, as bits. */
export const views = { extended: 1, adapted: 2, base: 4, all: 7 } as const

/** By the kind's name, then by the member's. */
function sorted(members: ShownMember[]): ShownMember[] {
  return members.sort((a, b) => {
    if (a.memberType !== b.memberType) return a.memberType < b.memberType ? -1 : 1
    // Ordinal comparison that ignores case looks at the capitals: they come before the underscore.
    const x = a.name.toUpperCase()
    const y = b.name.toUpperCase()
    return x < y ? -1 : x > y ? 1 : 0
  })
}

const ownKinds = new Set(['Property', 'Method', 'ParameterizedProperty'])

/** What Get-Member lists of an object in a view; with `force` also accessors, operators and the members PowerShell adds to everything. */
export function instanceMembers(input: Value, view: number, force: boolean): ShownMember[] {
  const hasAdapter = input !== null && adapterOf(typeOf(baseOf(input))) !== null
  const seen = membersOf(input, true, force).filter((member) => {
    if (member.memberType === 'Method' && !force && /^(?:get|set|add|remove|op)_/.test(member.name)) return false
    const isOwn = member.definition === null || member.definition instanceof PSMethod || ownKinds.has(member.memberType)
    // What an adapter shows stands for the class's own properties, unless these are asked for.
    if (hasAdapter && member.property !== null && (view & views.base) === 0) return false
    if (isOwn) return (view & (views.adapted | views.base)) !== 0
    // What was added to the object itself is in every view.
    return member.isInstance || (view & views.extended) !== 0
  })
  const found: ShownMember[] = seen.map((member) => ({
    name: member.name,
    memberType: member.memberType,
    definition: member.text,
  }))
  if (force && (view & views.extended) !== 0) found.push(...intrinsicMembers(seen))
  return sorted(found)
}

/** The members that every object has and that are not listed otherwise. */
function intrinsicMembers(seen: readonly MemberView[]): ShownMember[] {
  const names = (filter: (view: MemberView) => boolean) =>
    `{${seen
      .filter(filter)
      .map((each) => each.name)
      .join(', ')}}`
  return [
    {
      name: 'pstypenames',
      memberType: 'CodeProperty',
      definition:
        'System.Collections.ObjectModel.Collection`1[[System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]] pstypenames{get=PSTypeNames;}',
    },
    {
      name: 'psadapted',
      memberType: 'MemberSet',
      definition: `psadapted ${names((each) => each.definition === null)}`,
    },
    { name: 'psbase', memberType: 'MemberSet', definition: `psbase ${names((each) => each.definition === null)}` },
    {
      name: 'psextended',
      memberType: 'MemberSet',
      definition: `psextended ${names((each) => each.definition !== null && !(each.definition instanceof PSMethod))}`,
    },
    {
      name: 'psobject',
      memberType: 'MemberSet',
      definition:
        'psobject {BaseObject, Members, Properties, Methods, ImmediateBaseObject, TypeNames, get_BaseObject, get_Members, get_Properties, get_Methods, get_ImmediateBaseObject, get_TypeNames, ToString, Copy, CompareTo, Equals, GetHashCode, GetObjectData, GetType}',
    },
  ]
}

/** Static members of a type, constructors as `new`. */
export function staticMembers(type: NetType, force: boolean): ShownMember[] {
  const { members } = type
  const found: ShownMember[] = []
  for (const all of members.staticMethods.values()) {
    const list = all.filter((method) => force || method.isHidden !== true)
    if (list[0] !== undefined && (force || !/^(?:op|get|set|add|remove)_/.test(list[0].name)))
      found.push({ name: list[0].name, memberType: 'Method', definition: list.map(methodText).join(', ') })
  }
  const constructors = members.constructors.filter((method) => force || method.isHidden !== true)
  if (constructors.length > 0)
    found.push({ name: 'new', memberType: 'Method', definition: constructors.map(methodText).join(', ') })
  for (const [name] of type.isEnum ? enumEntries(type) : [])
    found.push({ name, memberType: 'Property', definition: `static ${type} ${name} {get;}` })
  for (const property of members.staticProperties.values())
    if (force || property.isHidden !== true)
      found.push({ name: property.name, memberType: 'Property', definition: propertyText(property) })
  return sorted(found)
}
