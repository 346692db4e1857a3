import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import type { TypeData } from '../../types/ambient.ts'
import { convert } from '../../types/conversion/convert.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { construct } from '../../types/members.ts'
import { type MemberImplementation, type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
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
import { builtinMembers, builtinTypeNames } from '../../types/typeDataBuiltin.ts'
import { stringType, uint32Type } from '../../types/typeOf.ts'
import { MemberData, memberDataTypes, propertySetData } from './member-data.ts'

const space = 'System.Management.Automation.Runspaces.'

/** The settings of PSStandardMembers that are plain values, and those that are sets of properties. */
const settings = [
  'SerializationMethod',
  'TargetTypeForDeserialization',
  'SerializationDepth',
  'DefaultDisplayProperty',
  'InheritPropertySerializationSet',
  'StringSerializationSource',
] as const
const sets = ['DefaultDisplayPropertySet', 'DefaultKeyPropertySet', 'PropertySerializationSet'] as const

export type Setting = (typeof settings)[number]
export type SetName = (typeof sets)[number]

/** What is said of one type: System.Management.Automation.Runspaces.TypeData. */
export class TypeRecord {
  readonly typeName: string
  isOverride = false
  typeConverter: Value = null
  typeAdapter: Value = null
  readonly settings = new Map<Setting, Value>()
  readonly sets = new Map<SetName, MemberData>()
  #members: (Value & DictionaryLike) | null = null

  constructor(typeName: string) {
    this.typeName = typeName
  }

  /** The dictionary of members by name. */
  get members(): Value & DictionaryLike {
    return (this.#members ??= construct(
      genericType('System.Collections.Generic.Dictionary`2', [stringType, requireType(`${space}TypeMemberData`)]),
      [requireType('System.StringComparer').staticProperty('ordinalignorecase')!.get!() as Value],
    ) as Value & DictionaryLike)
  }

  *memberData(): Iterable<MemberData> {
    if (this.#members !== null) for (const [, each] of this.#members.entries()) yield each as unknown as MemberData
  }

  get isEmpty(): boolean {
    return (
      [...this.memberData()].length === 0 &&
      this.settings.size === 0 &&
      this.sets.size === 0 &&
      this.typeConverter === null &&
      this.typeAdapter === null
    )
  }

  /** PSStandardMembers, where any of the settings is made. */
  standardMembers(): PSMemberSet | null {
    const members: PSMember[] = []
    for (const [name, value] of this.settings) members.push(new PSNoteProperty(name, value))
    for (const [name, data] of this.sets)
      members.push(new PSPropertySet(name, (data.member as PSPropertySet).properties))
    if (members.length === 0) return null
    const set = new PSMemberSet('PSStandardMembers', members)
    set.isHidden = true
    return set
  }

  copy(): TypeRecord {
    const made = new TypeRecord(this.typeName)
    made.merge(this, true)
    return made
  }

  /** Takes over what another record says; the names of members that are there already and may not be replaced come back. */
  merge(other: TypeRecord, force: boolean): string[] {
    const refused: string[] = []
    for (const data of other.memberData()) {
      if (this.members.hasKey(data.name) && !force) refused.push(data.name)
      else this.members.setValue(data.name, data as unknown as Value)
    }
    for (const [name, value] of other.settings) {
      if (this.settings.has(name) && !force) refused.push(name)
      else this.settings.set(name, value)
    }
    for (const [name, data] of other.sets) {
      if (this.sets.has(name) && !force) refused.push(name)
      else this.sets.set(name, data)
    }
    return refused
  }
}

/** The types that a session extends. */
export class SessionTypeData implements TypeData {
  version = 1
  readonly records = new Map<string, TypeRecord>()
  /** Types whose built-in data was removed. */
  readonly removed = new Set<string>()
  readonly #found = new Map<string, { readonly version: number; readonly members: ReadonlyMap<string, PSMember> }>()

  #membersOf(foldedTypeName: string): ReadonlyMap<string, PSMember> | null {
    const record = this.records.get(foldedTypeName)
    if (record === undefined) return null
    const known = this.#found.get(foldedTypeName)
    if (known !== undefined && known.version === this.version) return known.members
    const members = new Map<string, PSMember>()
    for (const data of record.memberData()) members.set(fold(data.name), data.member)
    const standard = record.standardMembers()
    if (standard !== null) members.set('psstandardmembers', standard)
    this.#found.set(foldedTypeName, { version: this.version, members })
    return members
  }

  member(foldedTypeName: string, foldedName: string): PSMember | undefined {
    return this.#membersOf(foldedTypeName)?.get(foldedName)
  }

  *members(foldedTypeName: string): Iterable<PSMember> {
    const found = this.#membersOf(foldedTypeName)
    if (found !== null) for (const [name, member] of found) if (name !== 'psstandardmembers') yield member
  }

  /** Adds what a record says to what is known of its type; the names of members that were refused come back. */
  add(record: TypeRecord, force: boolean): string[] {
    const key = fold(record.typeName)
    let known = this.records.get(key)
    if (known === undefined) {
      known = new TypeRecord(record.typeName)
      this.records.set(key, known)
    }
    const refused = known.merge(record, force)
    this.version++
    return refused
  }
}

/** The session's own type data, made when it is first changed. */
export function typeDataOf(session: Session): SessionTypeData {
  if (!(session.typeData instanceof SessionTypeData)) session.typeData = new SessionTypeData()
  return session.typeData as SessionTypeData
}

/** All that is known of types: what PowerShell brings itself, then what the session added. */
export function allTypeData(session: Session): TypeRecord[] {
  const all = new Map<string, TypeRecord>()
  for (const name of builtinTypeNames()) {
    const record = new TypeRecord(name)
    for (const member of builtinMembers(fold(name))) addBuiltin(record, member)
    all.set(fold(name), record)
  }
  if (session.typeData instanceof SessionTypeData)
    for (const [key, record] of session.typeData.records) {
      const known = all.get(key)
      if (known === undefined) all.set(key, record.copy())
      else known.merge(record, true)
    }
  return [...all.values()]
}

function addBuiltin(record: TypeRecord, member: PSMember): void {
  if (member instanceof PSMemberSet && fold(member.name) === 'psstandardmembers') {
    for (const each of member.members) {
      if (each instanceof PSPropertySet)
        record.sets.set(each.name as SetName, propertySetData(each.name, each.properties))
      else if (each instanceof PSNoteProperty) record.settings.set(each.name as Setting, each.value)
    }
    return
  }
  const data = dataOf(member)
  if (data !== null) record.members.setValue(member.name, data as unknown as Value)
}

/** A member as type data; null for kinds that type data does not have. */
export function dataOf(member: PSMember): MemberData | null {
  if (member instanceof PSNoteProperty) return new MemberData('NoteProperty', member.name, member.value)
  if (member instanceof PSAliasProperty)
    return new MemberData('AliasProperty', member.name, member.referenced, member.conversionType as Value)
  if (member instanceof PSScriptProperty)
    return new MemberData('ScriptProperty', member.name, member.getter, member.setter)
  if (member instanceof PSCodeProperty)
    return new MemberData(member.shownAs === 'ScriptProperty' ? 'ScriptProperty' : 'CodeProperty', member.name, null)
  if (member instanceof PSScriptMethod) return new MemberData('ScriptMethod', member.name, member.script)
  if (member instanceof PSCodeMethod) return new MemberData('CodeMethod', member.name, null)
  if (member instanceof PSPropertySet) return propertySetData(member.name, member.properties)
  return null
}

function setting(name: Setting, otherwise: Value = null): MemberImplementation {
  return {
    get: (self: TypeRecord) => self.settings.get(name) ?? otherwise,
    set: (self: TypeRecord, value: Value) => {
      if (value === null) self.settings.delete(name)
      else self.settings.set(name, value)
    },
  }
}

function setOf(name: SetName): MemberImplementation {
  return {
    get: (self: TypeRecord) => (self.sets.get(name) ?? null) as Value,
    set: (self: TypeRecord, value: Value) => {
      if (value === null) self.sets.delete(name)
      else self.sets.set(name, value as unknown as MemberData)
    },
  }
}

function other(name: 'typeConverter' | 'typeAdapter'): MemberImplementation {
  return {
    get: (self: TypeRecord) => self[name],
    set: (self: TypeRecord, value: Value) => {
      self[name] = value
    },
  }
}

/** TypeData and the classes of its members. */
export const typeDataTypes: readonly NetTypeEntry[] = [
  ...memberDataTypes,
  netType(`${space}TypeData`, () => ({
    assembly: 'System.Management.Automation',
    class: TypeRecord,
    isSealed: true,
    members: {
      'new(String typeName)': (name: string) => new TypeRecord(name),
      'new(Type type)': (type: Value) => new TypeRecord(toText(type)),
      'TypeName: String': (self: TypeRecord) => self.typeName,
      [`Members: System.Collections.Generic.Dictionary<String,${space}TypeMemberData>`]: (self: TypeRecord) =>
        self.members,
      'TypeConverter: Type get set': other('typeConverter'),
      'TypeAdapter: Type get set': other('typeAdapter'),
      'IsOverride: Boolean get set': {
        get: (self: TypeRecord) => self.isOverride,
        set: (self: TypeRecord, value: boolean) => {
          self.isOverride = value
        },
      },
      'SerializationMethod: String get set': setting('SerializationMethod'),
      'TargetTypeForDeserialization: Type get set': setting('TargetTypeForDeserialization'),
      'SerializationDepth: UInt32 get set': {
        get: (self: TypeRecord) => convert(self.settings.get('SerializationDepth') ?? 0, uint32Type),
        set: (self: TypeRecord, value: Value) => {
          self.settings.set('SerializationDepth', Number(toText(value)))
        },
      },
      'DefaultDisplayProperty: String get set': setting('DefaultDisplayProperty'),
      'InheritPropertySerializationSet: Boolean get set': setting('InheritPropertySerializationSet', false),
      'StringSerializationSource: String get set': setting('StringSerializationSource'),
      [`StringSerializationSourceProperty: ${space}TypeMemberData get set`]: { get: () => null },
      [`DefaultDisplayPropertySet: ${space}PropertySetData get set`]: setOf('DefaultDisplayPropertySet'),
      [`DefaultKeyPropertySet: ${space}PropertySetData get set`]: setOf('DefaultKeyPropertySet'),
      [`PropertySerializationSet: ${space}PropertySetData get set`]: setOf('PropertySerializationSet'),
      [`Copy(): ${space}TypeData`]: (self: TypeRecord) => self.copy(),
    },
  })),
]
