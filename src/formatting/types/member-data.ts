import type { Value } from '../../kernel/value.ts'
import { objectArray, stringArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import type { Invocable } from '../../types/invocable.ts'
import { construct, invokeMember } from '../../types/members.ts'
import {
  type MemberImplementation,
  type NetType,
  type NetTypeEntry,
  netType,
  requireType,
} from '../../types/netType.ts'
import {
  PSAliasProperty,
  PSCodeMethod,
  PSCodeProperty,
  type PSMember,
  PSMemberSet,
  PSNoteProperty,
  PSPropertySet,
  PSScriptMethod,
  PSScriptProperty,
} from '../../types/psmembers.ts'
import { genericType } from '../../types/registry.ts'
import { stringType } from '../../types/typeOf.ts'

const space = 'System.Management.Automation.Runspaces.'

export type MemberKind =
  | 'NoteProperty'
  | 'AliasProperty'
  | 'ScriptProperty'
  | 'CodeProperty'
  | 'ScriptMethod'
  | 'CodeMethod'
  | 'PropertySet'
  | 'MemberSet'

/** What a type's data says of one member: NotePropertyData, ScriptPropertyData … */
export class MemberData {
  readonly kind: MemberKind
  readonly name: string
  /** A note's value, an alias's referenced name, a getter, a method, a property set's names. */
  value: Value
  /** A setter; the type of an alias. */
  second: Value
  isHidden = false
  readonly netType: NetType
  #member: PSMember | null = null

  constructor(kind: MemberKind, name: string, value: Value, second: Value = null) {
    this.kind = kind
    this.name = name
    this.value = value
    this.second = second
    this.netType = requireType(`${space}${kind}Data`)
  }

  /** The member as objects have it. */
  get member(): PSMember {
    if (this.#member === null) {
      this.#member = this.#make()
      this.#member.isHidden = this.isHidden
    }
    return this.#member
  }

  #make(): PSMember {
    const { name, value, second } = this
    switch (this.kind) {
      case 'NoteProperty':
        return new PSNoteProperty(name, value)
      case 'AliasProperty':
        return new PSAliasProperty(name, toText(value), second as NetType | null)
      case 'ScriptProperty':
        return new PSScriptProperty(name, value as (Value & Invocable) | null, second as (Value & Invocable) | null)
      case 'ScriptMethod':
        return new PSScriptMethod(name, value as Value & Invocable)
      case 'CodeProperty':
        return new PSCodeProperty(name, (self) => invokeMember(value, 'Invoke', [null, objectArray([self])]))
      case 'CodeMethod':
        return new PSCodeMethod(name, (self, args) =>
          invokeMember(value, 'Invoke', [null, objectArray([self, ...args])]),
        )
      case 'PropertySet':
        return new PSPropertySet(name, itemsOf(value).map(toText))
      case 'MemberSet':
        return new PSMemberSet(
          name,
          (itemsOf(value) as unknown as MemberData[]).map((each) => each.member),
        )
    }
  }
}

/** The names of a property set as a collection. */
function namesOf(self: MemberData): Value {
  return construct(genericType('System.Collections.ObjectModel.Collection`1', [stringType]), [
    stringArray(itemsOf(self.value).map(toText)),
  ]) as Value
}

/** A property set that has no name of its own in a TypeData: DefaultDisplayPropertySet and the like. */
export function propertySetData(name: string, properties: readonly string[]): MemberData {
  return new MemberData('PropertySet', name, objectArray([...properties]))
}

function made(
  kind: MemberKind,
  constructors: Record<string, MemberImplementation>,
  members: Record<string, MemberImplementation>,
): NetTypeEntry {
  return netType(`${space}${kind}Data`, () => ({
    assembly: 'System.Management.Automation',
    base: `${space}TypeMemberData`,
    members: { ...constructors, ...members },
  }))
}

const hidden: Record<string, MemberImplementation> = {
  'IsHidden: Boolean get set': {
    get: (self: MemberData) => self.isHidden,
    set: (self: MemberData, value: boolean) => {
      self.isHidden = value
    },
  },
}

function field(which: 'value' | 'second'): MemberImplementation {
  return {
    get: (self: MemberData) => self[which],
    set: (self: MemberData, value: Value) => {
      self[which] = value
    },
  }
}

const block = 'System.Management.Automation.ScriptBlock'
const method = 'System.Reflection.MethodInfo'

/** The classes of members in type data. */
export const memberDataTypes: readonly NetTypeEntry[] = [
  netType(`${space}TypeMemberData`, () => ({
    assembly: 'System.Management.Automation',
    isAbstract: true,
    members: { 'Name: String': (self: MemberData) => self.name },
  })),
  made(
    'NoteProperty',
    { 'new(String name, Object value)': (name: string, value: Value) => new MemberData('NoteProperty', name, value) },
    { 'Value: Object get set': field('value'), ...hidden },
  ),
  made(
    'AliasProperty',
    {
      'new(String name, String referencedMemberName)': (name: string, other: string) =>
        new MemberData('AliasProperty', name, other),
      'new(String name, String referencedMemberName, Type type)': (name: string, other: string, type: Value) =>
        new MemberData('AliasProperty', name, other, type),
    },
    { 'ReferencedMemberName: String get set': field('value'), 'MemberType: Type get set': field('second'), ...hidden },
  ),
  made(
    'ScriptProperty',
    {
      [`new(String name, ${block} getScriptBlock)`]: (name: string, get: Value) =>
        new MemberData('ScriptProperty', name, get),
      [`new(String name, ${block} getScriptBlock, ${block} setScriptBlock)`]: (name: string, get: Value, set: Value) =>
        new MemberData('ScriptProperty', name, get, set),
    },
    {
      [`GetScriptBlock: ${block} get set`]: field('value'),
      [`SetScriptBlock: ${block} get set`]: field('second'),
      ...hidden,
    },
  ),
  made(
    'CodeProperty',
    {
      [`new(String name, ${method} getMethod)`]: (name: string, get: Value) =>
        new MemberData('CodeProperty', name, get),
    },
    {
      [`GetCodeReference: ${method} get set`]: field('value'),
      [`SetCodeReference: ${method} get set`]: field('second'),
      ...hidden,
    },
  ),
  made(
    'ScriptMethod',
    {
      [`new(String name, ${block} scriptToInvoke)`]: (name: string, script: Value) =>
        new MemberData('ScriptMethod', name, script),
    },
    { [`Script: ${block} get set`]: field('value') },
  ),
  made(
    'CodeMethod',
    {
      [`new(String name, ${method} methodToCall)`]: (name: string, script: Value) =>
        new MemberData('CodeMethod', name, script),
    },
    { [`CodeReference: ${method} get set`]: field('value') },
  ),
  made(
    'PropertySet',
    {
      'new(System.Collections.Generic.IEnumerable<String> referencedProperties)': (names: Value) =>
        new MemberData('PropertySet', '', objectArray([...itemsOf(names)])),
    },
    {
      'ReferencedProperties: System.Collections.ObjectModel.Collection<String>': namesOf,
      ...hidden,
    },
  ),
  made('MemberSet', {}, { ...hidden, 'InheritMembers: Boolean': () => false }),
]
