/** One found help topic: System.Management.Automation.HelpInfo and its descendants. */

import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import { toText } from '../types/conversion/toText.ts'
import { itemsOf } from '../types/enumerate.ts'
import { readMember } from '../types/members.ts'
import { bagOf, extensible, PSCustomObject, PSObject, setNote, typeNamesOf } from '../types/psobject.ts'
import { WildcardPattern } from '../types/wildcard.ts'
import type { HelpCategory } from './categories.ts'

/** What a topic may forward to. */
export interface ForwardTarget {
  readonly name: string
  /** Bits of the categories to look in. */
  readonly categories: number
}

export interface HelpFacts {
  readonly component?: string | null
  readonly role?: string | null
  readonly functionality?: string | null
  readonly forward?: ForwardTarget | null
}

export class HelpInfo {
  readonly name: string
  readonly category: HelpCategory
  readonly synopsis: string
  readonly component: string | null
  readonly role: string | null
  readonly functionality: string | null
  readonly forward: ForwardTarget | null
  /** The object `Get-Help` writes; a string for conceptual topics. */
  readonly full: Value

  /** Adds to the object what every topic has: Name, Category, Synopsis, Component, Role, Functionality. */
  constructor(name: string, category: HelpCategory, synopsis: string, full: Value, facts: HelpFacts = {}) {
    this.name = name
    this.category = category
    this.synopsis = synopsis
    this.component = facts.component ?? null
    this.role = facts.role ?? null
    this.functionality = facts.functionality ?? null
    this.forward = facts.forward ?? null
    const { value, bag } = extensible(full)
    const note = (property: string, content: Value): void => {
      if (bag.shape.slotOf(fold(property)) < 0) setNote(bag, property, content)
    }
    note('Name', name)
    note('Category', category)
    note('Synopsis', synopsis)
    note('Component', this.component)
    note('Role', this.role)
    note('Functionality', this.functionality)
    this.full = value
  }

  /** The row of a list of topics. */
  get short(): Value {
    return retyped(this.full, ['HelpInfoShort'])
  }

  /** The object for `-Detailed`, `-Full` and `-Examples`. */
  viewed(view: string | null): Value {
    if (view === null) return this.full
    const names = typeNamesOf(this.full)
    const added = names.filter((name) => !/^system\.(string|object)$/i.test(name)).map((name) => `${name}#${view}`)
    return retyped(this.full, [...added, ...names])
  }

  /** Its parameters whose names match. */
  parametersLike(pattern: string): Value[] {
    const parameters = valueOf(valueOf(this.full, 'parameters'), 'parameter')
    if (parameters === null) return []
    const matcher = new WildcardPattern(pattern)
    return itemsOf(parameters).filter((one) => {
      const name = valueOf(one, 'name')
      return pattern === '' || (name !== null && matcher.matches(toText(name)))
    })
  }

  /** The first address among its links, or null. */
  get address(): string | null {
    const links = valueOf(valueOf(this.full, 'relatedLinks'), 'navigationLink')
    if (links === null) return null
    for (const link of itemsOf(links)) {
      const uri = valueOf(link, 'uri')
      if (uri !== null && toText(uri) !== '') return toText(uri).split(' ')[0]!
    }
    return null
  }

  matchesContent(pattern: WildcardPattern): boolean {
    if (typeof this.full === 'string' || this.full instanceof PSObject) return pattern.matches(toText(this.full))
    const texts = [this.synopsis, textIn(valueOf(this.full, 'description'))]
    for (const name of ['examples', 'alertSet', 'parameters']) texts.push(textIn(valueOf(this.full, name)))
    return texts.some((text) => text !== '' && pattern.matches(text))
  }
}

/** A copy of a help object under other type names. */
export function retyped(value: Value, typeNames: readonly string[]): Value {
  const source = bagOf(value)
  if (value instanceof PSCustomObject) {
    const copy = new PSCustomObject(value.shape, [...value.slots])
    copy.typeNames = [...typeNames]
    return copy
  }
  const copy = extensible(value instanceof PSObject ? value.base : value)
  for (const [i, name] of source?.shape.names.entries() ?? []) setNote(copy.bag, name, source!.slots[i] as Value)
  copy.bag.typeNames = [...typeNames]
  return copy.value
}

/** A property's value; null where there is none. */
export function valueOf(value: Value, name: string): Value {
  return value === null ? null : (readMember(value, name) ?? null)
}

/** All text below a value. Lists that are no help parts do not count. */
function textIn(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (value instanceof PSObject) return toText(value)
  if (value instanceof PSCustomObject) return value.slots.map((slot) => textIn(slot as Value)).join('')
  return itemsOf(value).length > 1 || itemsOf(value)[0] !== value ? itemsOf(value).map(textIn).join('') : ''
}
