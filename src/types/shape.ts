import { fold } from '../kernel/text.ts'

/**
 * The names of an object's members in order, shared by all objects made alike, so that a call site can keep a slot number. Never
 * changed: adding a name gives the next shape.
 */
export class Shape {
  readonly names: readonly string[]
  /** Slots by folded name. */
  readonly slots: ReadonlyMap<string, number>
  /** Whether slot i holds a PSMember instead of a plain value. */
  readonly isMember: readonly boolean[]
  /** No slot holds a PSMember. */
  readonly isPlain: boolean
  #next: Map<string, Shape> | null = null
  #nextMember: Map<string, Shape> | null = null

  constructor(names: readonly string[], slots: ReadonlyMap<string, number>, isMember: readonly boolean[]) {
    this.names = names
    this.slots = slots
    this.isMember = isMember
    this.isPlain = !isMember.includes(true)
  }

  /** The slot of a folded name, or -1. */
  slotOf(folded: string): number {
    return this.slots.get(folded) ?? -1
  }

  /** The shape with one more name at the end; `member`: its slot holds a PSMember. */
  with(name: string, member = false): Shape {
    const table = member ? (this.#nextMember ??= new Map()) : (this.#next ??= new Map())
    const known = table.get(name)
    if (known !== undefined) return known
    const slots = new Map(this.slots)
    slots.set(fold(name), this.names.length)
    const made = new Shape([...this.names, name], slots, [...this.isMember, member])
    // Objects used as dictionaries would fill the tables with shapes of one use each.
    if (table.size < 128) table.set(name, made)
    return made
  }

  /** The shape without a slot. */
  without(slot: number): Shape {
    let shape = emptyShape
    this.names.forEach((name, i) => {
      if (i !== slot) shape = shape.with(name, this.isMember[i])
    })
    return shape
  }
}

export const emptyShape: Shape = new Shape([], new Map(), [])

/** The shape of these names, all with plain values. A later name that folds to an earlier one is left out. */
export function shapeOf(names: readonly string[]): Shape {
  let shape = emptyShape
  for (const name of names) if (shape.slotOf(fold(name)) < 0) shape = shape.with(name)
  return shape
}
