import { OrderedDictionary } from '../../../dotnet/orderedDictionary.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import type { TypeData } from '../../../types/ambient.ts'
import { objectArray } from '../../../types/array.ts'
import { netType } from '../../../types/netType.ts'
import { type PSMember, PSMemberSet, PSNoteProperty, PSPropertySet } from '../../../types/psmembers.ts'
import { registerTypes } from '../../../types/registry.ts'

/** What Update-TypeData has said of one type: System.Management.Automation.Runspaces.TypeData. */
export class TypeRecord {
  readonly typeName: string
  readonly members = new Map<string, PSMember>()
  serializationDepth = 0
  defaultDisplayProperty: string | null = null
  defaultDisplayPropertySet: readonly string[] | null = null
  defaultKeyPropertySet: readonly string[] | null = null
  isOverride = false

  constructor(typeName: string) {
    this.typeName = typeName
  }

  /** PSStandardMembers, where any of the defaults is set. */
  standardMembers(): PSMemberSet | null {
    const members: PSMember[] = []
    if (this.defaultDisplayProperty !== null)
      members.push(new PSNoteProperty('DefaultDisplayProperty', this.defaultDisplayProperty))
    if (this.defaultDisplayPropertySet !== null)
      members.push(new PSPropertySet('DefaultDisplayPropertySet', this.defaultDisplayPropertySet))
    if (this.defaultKeyPropertySet !== null)
      members.push(new PSPropertySet('DefaultKeyPropertySet', this.defaultKeyPropertySet))
    if (members.length === 0) return null
    const set = new PSMemberSet('PSStandardMembers', members)
    set.isHidden = true
    return set
  }
}

/** The types that a session extends. */
export class SessionTypeData implements TypeData {
  version = 1
  readonly records = new Map<string, TypeRecord>()

  member(foldedTypeName: string, foldedName: string): PSMember | undefined {
    const record = this.records.get(foldedTypeName)
    if (record === undefined) return undefined
    if (foldedName === 'psstandardmembers') return record.standardMembers() ?? undefined
    return record.members.get(foldedName)
  }

  *members(foldedTypeName: string): Iterable<PSMember> {
    const record = this.records.get(foldedTypeName)
    if (record !== undefined) yield* record.members.values()
  }

  /** The record of a type, made when it is missing. */
  recordOf(typeName: string): TypeRecord {
    const folded = fold(typeName)
    let record = this.records.get(folded)
    if (record === undefined) {
      record = new TypeRecord(typeName)
      this.records.set(folded, record)
    }
    return record
  }
}

/** The session's own type data, made when it is first changed. */
export function typeDataOf(session: Session): SessionTypeData {
  if (!(session.typeData instanceof SessionTypeData)) session.typeData = new SessionTypeData()
  return session.typeData as SessionTypeData
}

registerTypes([
  netType('System.Management.Automation.Runspaces.TypeData', () => ({
    assembly: 'System.Management.Automation',
    class: TypeRecord,
    isSealed: true,
    members: {
      'TypeName: String': (self: TypeRecord) => self.typeName,
      'Members: System.Collections.Generic.Dictionary<String,Object>': (self: TypeRecord) => membersTable(self),
      'IsOverride: Boolean': (self: TypeRecord) => self.isOverride,
      'SerializationDepth: UInt32': (self: TypeRecord) => self.serializationDepth,
      'DefaultDisplayProperty: String': (self: TypeRecord) => self.defaultDisplayProperty,
      'DefaultDisplayPropertySet: Object': (self: TypeRecord) => namesOf(self.defaultDisplayPropertySet),
      'DefaultKeyPropertySet: Object': (self: TypeRecord) => namesOf(self.defaultKeyPropertySet),
    },
  })),
])

function namesOf(names: readonly string[] | null): Value {
  return names === null ? null : objectArray([...names])
}

function membersTable(record: TypeRecord): Value {
  const table = new OrderedDictionary(true)
  for (const member of record.members.values()) table.setValue(member.name, member)
  return table
}
