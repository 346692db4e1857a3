import { Fault } from '../kernel/fault.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { adapterOf } from './adapter.ts'
import { adapterIndexers, adapterMethodNames, adapterMethods } from './adapterMethods.ts'
import { setMember } from './assignment.ts'
import type { Property } from './memberTable.ts'
import { memberText, propertyText } from './memberText.ts'
import { invokeMember } from './methods.ts'
import { type NetType, requireType } from './netType.ts'
import { readMember } from './properties.ts'
import {
  type MemberType,
  PSAliasProperty,
  PSBaseView,
  PSCodeProperty,
  PSDeserializedProperty,
  PSMember,
  PSMemberSet,
  PSMethod,
  PSNoteProperty,
  PSParameterizedProperty,
  PSScriptProperty,
} from './psmembers.ts'
import {
  bagOf,
  baseOf,
  extensible,
  MemberBag,
  membersOfBag,
  PSCustomObject,
  PSObject,
  removeMemberOf,
  setMemberOf,
  typeNamesOf,
} from './psobject.ts'
import { typeDataMembers } from './typeData.ts'
import { typeOf } from './typeOf.ts'

const space = 'System.Management.Automation.'

/** A member seen on an object: an element of `.PSObject.Members`. */
export class MemberView extends PSMember {
  readonly owner: Value
  /** The added member, or null for one of the class or adapter. */
  readonly definition: PSMember | null
  readonly property: Property | null
  /** Added to this object, not to its type. */
  readonly isInstance: boolean

  constructor(name: string, owner: Value, definition: PSMember | null, property: Property | null, isInstance: boolean) {
    super(name)
    this.owner = owner
    this.definition = definition
    this.property = property
    this.isInstance = isInstance
  }

  get memberType(): MemberType {
    return this.definition === null ? 'Property' : this.definition.memberType
  }

  get netType(): NetType {
    return requireType(`${space}PS${this.memberType}`)
  }

  get value(): Value {
    if (this.definition instanceof PSMethod || this.definition instanceof PSParameterizedProperty)
      return this.definition
    return readMember(this.owner, this.name) ?? null
  }

  set value(value: Value) {
    setMember(this.owner, this.name, value)
  }

  get isSettable(): boolean {
    const { definition } = this
    if (definition === null) {
      if (this.property !== null) return this.property.set !== null
      const self = baseOf(this.owner)
      return adapterOf(typeOf(self))?.isSettable?.(self, this.name) ?? true
    }
    if (definition instanceof PSScriptProperty || definition instanceof PSCodeProperty)
      return definition.setter !== null
    if (definition instanceof PSAliasProperty) return memberView(this.owner, definition.referenced)?.isSettable ?? false
    return definition instanceof PSNoteProperty
  }

  get isGettable(): boolean {
    const { definition } = this
    if (definition instanceof PSScriptProperty || definition instanceof PSCodeProperty)
      return definition.getter !== null
    return this.property === null || this.property.get !== null
  }

  get typeNameOfValue(): string {
    if (this.property !== null) return this.property.type.toString()
    if (this.definition === null)
      return adapterOf(typeOf(baseOf(this.owner)))?.typeNameOf(baseOf(this.owner), this.name) ?? 'System.Object'
    if (this.definition instanceof PSAliasProperty && this.definition.conversionType === null) {
      return memberView(this.owner, this.definition.referenced)?.typeNameOfValue ?? 'System.Object'
    }
    if (this.definition instanceof PSNoteProperty)
      return this.value === null ? 'System.Object' : typeNamesOf(this.value)[0]!
    return 'System.Object'
  }

  /** PSMemberInfo.ToString(). */
  get text(): string {
    if (this.definition instanceof PSNoteProperty && !(this.definition instanceof PSDeserializedProperty))
      return memberText(new PSNoteProperty(this.name, this.value))
    if (this.definition !== null) return memberText(this.definition)
    if (this.property !== null) return propertyText(this.property)
    const type = this.typeNameOfValue
    return `${type === 'System.String' ? 'string' : type} ${this.name} {get;set;}`
  }
}

/** All property members of an object in the order PSObject.Properties has them: added ones, type data, the class's. */
export function propertiesOf(target: Value): MemberView[] {
  return membersOf(target, false).filter(
    (m) =>
      !isMethodType(m.memberType) &&
      m.memberType !== 'ParameterizedProperty' &&
      m.memberType !== 'MemberSet' &&
      m.memberType !== 'PropertySet',
  )
}

/** Whether a member type is one of the method kinds. */
export function isMethodType(type: MemberType): boolean {
  return type === 'Method' || type === 'CodeMethod' || type === 'ScriptMethod'
}

/** All members of an object; with `methods` the class's methods and indexers too, with `hidden` those a script class hides. */
export function membersOf(target: Value, methods = true, hidden = false): MemberView[] {
  const found = new Map<string, MemberView>()
  const add = (view: MemberView): void => {
    const key = fold(view.name)
    if (!found.has(key)) found.set(key, view)
  }
  const bag = bagOf(target)
  if (bag !== null)
    for (const m of membersOfBag(bag)) if (!m.isHidden) add(new MemberView(m.name, target, m, null, true))
  for (const m of typeDataMembers(target)) if (!m.isHidden) add(new MemberView(m.name, target, m, null, false))
  const self = baseOf(target)
  if (self === null) return [...found.values()]
  const type = typeOf(self)
  const adapter = adapterOf(type)
  if (adapter !== null) for (const name of adapter.names(self)) add(new MemberView(name, target, null, null, false))
  if (!(self instanceof PSCustomObject)) {
    for (const p of type.members.properties.values())
      if (hidden || p.isHidden !== true) add(new MemberView(p.name, target, null, p, false))
  }
  if (methods) addMethods(self, type, target, hidden, add)
  return [...found.values()]
}

function addMethods(self: Value, type: NetType, target: Value, hidden: boolean, add: (view: MemberView) => void): void {
  for (const name of adapterMethodNames(type)) {
    const shown = adapterMethods(type, name)!.filter((m) => hidden || m.isHidden !== true)
    if (shown.length > 0)
      add(new MemberView(shown[0]!.name, target, new PSMethod(shown[0]!.name, self, shown), null, false))
  }
  const byName = Map.groupBy(adapterIndexers(type), (i) => fold(i.name))
  for (const list of byName.values())
    add(new MemberView(list[0]!.name, target, new PSParameterizedProperty(list[0]!.name, self, list), null, false))
}

/** The member of a name seen on an object, or null. */
export function memberView(target: Value, name: string): MemberView | null {
  const folded = fold(name)
  return membersOf(target).find((m) => fold(m.name) === folded) ?? null
}

/** `.PSObject.Properties`, `.Methods`, `.Members`. */
export class MemberCollection {
  readonly netType: NetType
  readonly owner: Value
  readonly kind: 'properties' | 'methods' | 'members'

  constructor(owner: Value, kind: 'properties' | 'methods' | 'members') {
    this.owner = owner
    this.kind = kind
    const element = kind === 'properties' ? 'PSPropertyInfo' : kind === 'methods' ? 'PSMethodInfo' : 'PSMemberInfo'
    this.netType = requireType(`${space}PSMemberInfoIntegratingCollection\`1`).makeGeneric([
      requireType(space + element),
    ])
  }

  items(): MemberView[] {
    if (this.kind === 'properties') return propertiesOf(this.owner)
    if (this.kind === 'members') return membersOf(this.owner)
    return membersOf(this.owner).filter((m) => isMethodType(m.memberType))
  }

  get(name: string): Value {
    const folded = fold(name)
    const found = this.items().find((m) => fold(m.name) === folded)
    if (found !== undefined) return found
    return this.kind === 'members' && folded === 'psobject' ? new PSObjectView(this.owner) : null
  }

  /** Adds a member; one of the same name is replaced. */
  add(member: PSMember): void {
    const made = definitionOf(member)
    const { bag } = extensible(this.owner)
    setMemberOf(bag, made)
  }

  remove(name: string): void {
    const bag = bagOf(this.owner)
    if (bag !== null) removeMemberOf(bag, name)
  }
}

/** The definition to add for a member object, which may be a view of another object's. */
export function definitionOf(member: PSMember): PSMember {
  if (!(member instanceof MemberView)) return member
  const { definition } = member
  if (definition === null || definition instanceof PSNoteProperty) return new PSNoteProperty(member.name, member.value)
  if (definition instanceof PSMethod || definition instanceof PSParameterizedProperty) {
    throw new Fault({
      id: 'CannotAddPropertyOrMethod',
      exception: 'System.Management.Automation.ExtendedTypeSystemException',
      message: 'A PSProperty or PSMethod object cannot be added to this collection.',
    })
  }
  return definition
}

/** `.PSObject`. */
export class PSObjectView {
  readonly netType: NetType
  readonly owner: Value

  constructor(owner: Value) {
    this.owner = owner
    this.netType = requireType(`${space}PSMemberSet`)
  }
}

/** `.PSTypeNames`: a list that writes through to the object. */
export class TypeNameList {
  readonly netType: NetType
  readonly owner: Value

  constructor(owner: Value) {
    this.owner = owner
    this.netType = requireType(`${space}Runspaces.ConsolidatedString`)
  }

  get names(): string[] {
    return typeNamesOf(this.owner)
  }

  change(edit: (names: string[]) => void): void {
    const { bag } = extensible(this.owner)
    const names = typeNamesOf(this.owner).slice()
    edit(names)
    bag.typeNames = names
  }

  get count(): number {
    return this.names.length
  }

  getAt(index: number): Value {
    return this.names[index]!
  }

  setAt(index: number, value: Value): void {
    this.change((names) => {
      names[index] = value as string
    })
  }
}

/** What the reserved member names give: `psobject`, `pstypenames`, `psbase`, `psadapted`, `psextended`. */
export function psObjectView(target: Value, folded: string): Value {
  switch (folded) {
    case 'psobject':
      return new PSObjectView(target)
    case 'pstypenames':
      return new TypeNameList(target)
    case 'psbase':
    case 'psadapted':
      return new PSBaseView(baseOf(target))
    case 'psextended':
      return new PSMemberSet('psextended', bagOf(target) === null ? [] : [...membersOfBag(bagOf(target)!)])
    default:
      return baseOf(target)
  }
}

/** PSObject.Copy(): a PSCustomObject with the same members; of another object a wrapper-like copy of its added members. */
export function copyObject(target: Value): Value {
  const bag = bagOf(target)
  if (target instanceof PSCustomObject) {
    const copy = new PSCustomObject(target.shape, target.slots.slice())
    copy.typeNames = target.typeNames?.slice() ?? null
    return copy
  }
  const base = baseOf(target)
  const cloned =
    typeof base === 'object' && base !== null && typeOf(base).isA(requireType('System.ICloneable'))
      ? invokeMember(base, 'Clone', [])
      : base
  if (bag === null) return cloned
  const made = new MemberBag(bag.shape, bag.slots.slice())
  made.typeNames = bag.typeNames?.slice() ?? null
  if (typeof base !== 'object' || base === null || typeOf(base).isValueType) return new PSObject(base, made)
  if (cloned === base) return target
  const holder = extensible(cloned)
  for (const m of membersOfBag(bag)) setMemberOf(holder.bag, m)
  return holder.value
}
