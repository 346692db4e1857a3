import { fold } from '../kernel/text.ts'
import { nothing, type Value } from '../kernel/value.ts'
import { adapterOf } from './adapter.ts'
import type { NetType } from './netType.ts'
import { type PSMember, PSNoteProperty } from './psmembers.ts'
import { emptyShape, type Shape } from './shape.ts'
import { psCustomObjectType, psObjectType, typeOf } from './typeOf.ts'

/** A slot of a MemberBag: a plain value, or a PSMember where the shape says so. */
export type Slot = Value | PSMember

/** Members in order of definition: the whole of a PSCustomObject, the added ones of every other object. */
export class MemberBag {
  shape: Shape
  readonly slots: Slot[]
  /** Type names put before the type's own (`PSTypeName`, PSObject.TypeNames); null: none were changed. */
  typeNames: string[] | null = null

  constructor(shape: Shape, slots: Slot[]) {
    this.shape = shape
    this.slots = slots
  }
}

/** `[pscustomobject]@{…}`. Its members are its own. */
export class PSCustomObject extends MemberBag {
  declare readonly netType: NetType
}
Object.defineProperty(PSCustomObject.prototype, 'netType', { value: psCustomObjectType })

/** What is left of an object of a class after it was serialised: its properties, its text, its type names. */
export class DeserializedObject extends PSCustomObject {}
Object.defineProperty(DeserializedObject.prototype, 'netType', { value: psObjectType })

/** A string or value type with added members; everything else keeps its members in a WeakMap. Behaves as what it wraps. */
export class PSObject {
  readonly netType: NetType
  readonly base: Value
  readonly bag: MemberBag
  /** How a command's numeric argument was written, where that is not the number's own text: `1.50`, `0x10`, `1kb`. */
  readonly written: string | null

  constructor(base: Value, bag: MemberBag, written: string | null = null) {
    this.base = base
    this.bag = bag
    this.written = written
    this.netType = typeOf(base)
  }
}

/** A number that remembers how it was written: as text it is that, in every other way the number. */
export function writtenNumber(base: Value, written: string): PSObject {
  return new PSObject(base, new MemberBag(emptyShape, []), written)
}

/** What a PSObject wraps; any other value itself. */
export function baseOf(value: Value): Value {
  return value instanceof PSObject ? value.base : value
}

const bags: WeakMap<object, MemberBag> = new WeakMap()

/** The added members of a value (all of a PSCustomObject's), or null. */
export function bagOf(value: Value): MemberBag | null {
  if (typeof value !== 'object' || value === null) return null
  if (value instanceof MemberBag) return value
  if (value instanceof PSObject) return value.bag
  if (!typeOf(value).hasExtendedInstances) return null
  return bags.get(value) ?? null
}

/** Whether members added to a value are seen through every reference to it; else it needs a PSObject around it. */
export function keepsMembers(value: Value): boolean {
  return typeof value === 'object' && value !== null && value !== nothing && !typeOf(value).isValueType
}

/**
 * A value that can take members, and its bag: the value itself where `keepsMembers`, else a PSObject around it.
 */
export function extensible(value: Value): { readonly value: Value; readonly bag: MemberBag } {
  if (value instanceof MemberBag) return { value, bag: value }
  if (value instanceof PSObject) return { value, bag: value.bag }
  if (keepsMembers(value)) {
    const object = value as object
    let bag = bags.get(object)
    if (bag === undefined) {
      bag = new MemberBag(emptyShape, [])
      bags.set(object, bag)
      typeOf(object).hasExtendedInstances = true
    }
    return { value, bag }
  }
  const bag = new MemberBag(emptyShape, [])
  return { value: new PSObject(value, bag), bag }
}

/** `[psobject]5`: values that cannot carry members themselves get a wrapper. */
export function asPSObject(value: Value): Value {
  if (value === null || value instanceof PSObject || value instanceof MemberBag || keepsMembers(value)) return value
  return new PSObject(value, new MemberBag(emptyShape, []))
}

/** Adds a note property or sets it when it is there. */
export function setNote(bag: MemberBag, name: string, value: Value): void {
  const slot = bag.shape.slotOf(fold(name))
  if (slot >= 0) {
    if (bag.shape.isMember[slot]) replaceSlot(bag, slot, name, value, false)
    else bag.slots[slot] = value
    return
  }
  bag.shape = bag.shape.with(name)
  bag.slots.push(value)
}

/** Adds a member, or replaces the one of that name. Note properties are kept as plain values. */
export function setMemberOf(bag: MemberBag, member: PSMember): void {
  if (member instanceof PSNoteProperty && member.constructor === PSNoteProperty && !member.isHidden) {
    setNote(bag, (member as PSNoteProperty).name, (member as PSNoteProperty).value)
    return
  }
  const slot = bag.shape.slotOf(fold(member.name))
  if (slot >= 0) replaceSlot(bag, slot, member.name, member, true)
  else {
    bag.shape = bag.shape.with(member.name, true)
    bag.slots.push(member)
  }
}

function replaceSlot(bag: MemberBag, slot: number, name: string, content: Slot, isMember: boolean): void {
  let shape = emptyShape
  bag.shape.names.forEach((n, i) => {
    shape = i === slot ? shape.with(name, isMember) : shape.with(n, bag.shape.isMember[i])
  })
  bag.shape = shape
  bag.slots[slot] = content
}

/** Removes a member; false when there is none of that name. */
export function removeMemberOf(bag: MemberBag, name: string): boolean {
  const slot = bag.shape.slotOf(fold(name))
  if (slot < 0) return false
  bag.shape = bag.shape.without(slot)
  bag.slots.splice(slot, 1)
  return true
}

/** The members of a bag as PSMember objects; notes are made into PSNoteProperty views of the moment. */
export function* membersOfBag(bag: MemberBag): Iterable<PSMember> {
  for (let i = 0; i < bag.slots.length; i++) {
    yield bag.shape.isMember[i]
      ? (bag.slots[i] as PSMember)
      : new PSNoteProperty(bag.shape.names[i]!, bag.slots[i] as Value)
  }
}

const deserializedTexts: WeakMap<object, string> = new WeakMap()

/** Keeps the text that an object had when it was serialised. */
export function keepDeserializedText(object: PSCustomObject | PSObject, text: string): void {
  deserializedTexts.set(object, text)
}

/** That text; undefined for anything that has none. */
export function deserializedText(value: Value): string | undefined {
  if (value instanceof PSCustomObject) return value.typeNames === null ? undefined : deserializedTexts.get(value)
  return value instanceof PSObject && value.bag.typeNames !== null ? deserializedTexts.get(value) : undefined
}

/** A PSCustomObject of these names and values, in order. */
export function customObject(entries: Iterable<readonly [string, Value]>): PSCustomObject {
  const object = new PSCustomObject(emptyShape, [])
  for (const [name, value] of entries) setNote(object, name, value)
  return object
}

/** A PSCustomObject of a shape known beforehand; takes over the array. */
export function shapedObject(shape: Shape, values: Value[]): PSCustomObject {
  return new PSCustomObject(shape, values)
}

/** PSObject.TypeNames: inserted names first, then the type and its bases. */
export function typeNamesOf(value: Value): string[] {
  const changed = bagOf(value)?.typeNames
  if (changed) return changed
  const type = typeOf(value)
  const names = typeNamesOfType(type)
  const first = adapterOf(type)?.firstTypeName?.(baseOf(value)) ?? null
  return first === null ? names : [first, ...names]
}

/** A type's name and its bases', as PSObject.TypeNames of a new object has them. */
export function typeNamesOfType(type: NetType): string[] {
  const names: string[] = []
  for (let t: NetType | null = type; t !== null; t = t.base) names.push(t.fullName)
  return names
}

/** Puts a type name first. */
export function insertTypeName(value: Value, name: string): Value {
  const { value: holder, bag } = extensible(value)
  bag.typeNames = [name, ...typeNamesOf(holder).filter((n) => fold(n) !== fold(name))]
  return holder
}
