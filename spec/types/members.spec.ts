import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { Hashtable } from '../../src/dotnet/hashtable.ts'
import { OrderedDictionary } from '../../src/dotnet/orderedDictionary.ts'
import type { Value } from '../../src/kernel/value.ts'
import { toText } from '../../src/types/conversion/toText.ts'
import type { DictionaryLike } from '../../src/types/dictionary.ts'
import { PropertySite } from '../../src/types/memberSite.ts'
import { getMember, invokeMember, setMember } from '../../src/types/members.ts'
import { customObject, extensible, type PSCustomObject, removeMemberOf, setNote } from '../../src/types/psobject.ts'
import { registerDotNetTypes } from './dotnetTypes.ts'

beforeAll(registerDotNetTypes)

/** Names JavaScript's own objects have, and names that differ in case only. */
const name = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'length',
    'valueOf',
    '__defineGetter__',
  ),
  fc.constantFrom('a', 'A', 'name', 'Name', 'NAME', 'é', 'É', 'ß', 'SS'),
  fc.string({ minLength: 1, maxLength: 3 }),
)

/** Folded as the model's keys are. */
const folded = (text: string): string => (text.toUpperCase().length === text.length ? text.toUpperCase() : text)

interface Step {
  readonly name: string
  readonly value: number | null
}
const steps = fc.array(fc.record({ name, value: fc.option(fc.integer()) }), { maxLength: 20 })

describe('notes of a custom object', () => {
  it('are what was set last, in the order they were first added', () => {
    const sites = new Map<string, PropertySite>()
    const site = (n: string): PropertySite => {
      let found = sites.get(n)
      if (found === undefined) sites.set(n, (found = new PropertySite(n)))
      return found
    }
    fc.assert(
      fc.property(steps, (given: Step[]) => {
        const taken = given.filter((s) => !/^ps(?:object|base|adapted|extended|typenames)$/i.test(s.name))
        const object = customObject([])
        const model = new Map<string, [string, number]>()
        for (const step of taken) {
          if (step.value === null) {
            removeMemberOf(object, step.name)
            model.delete(folded(step.name))
          } else if (model.has(folded(step.name))) {
            site(step.name).set(object, step.value)
            model.set(folded(step.name), [model.get(folded(step.name))![0], step.value])
          } else {
            setNote(object, step.name, step.value)
            model.set(folded(step.name), [step.name, step.value])
          }
          for (const s of taken) {
            const wanted = model.get(folded(s.name))?.[1]
            const read = (v: Value | undefined) => (typeof v === 'object' ? undefined : v)
            expect(read(getMember(object, s.name))).toBe(wanted)
            expect(read(site(s.name).get(object))).toBe(wanted)
          }
        }
        const written = [...model.values()].map(([n, v]) => `${n}=${v}`).join('; ')
        expect(toText(object)).toBe(written === '' ? '' : `@{${written}}`)
      }),
    )
  })

  it('stay with text and numbers that get some', () => {
    const { value, bag } = extensible('abc')
    setNote(bag, 'Extra', 7)
    expect(getMember(value, 'extra')).toBe(7)
    expect(getMember(value, 'Length')).toBe(3)
    expect(getMember('abc', 'extra')).toBeUndefined()
  })
})

describe.each([
  ['hashtable', () => new Hashtable(true)],
  ['ordered dictionary', () => new OrderedDictionary(true)],
] as const)('%s', (kind, make) => {
  it('holds what its model holds', () => {
    fc.assert(
      fc.property(steps, (given: Step[]) => {
        const table = make() as Value & DictionaryLike
        const model = new Map<string, [string, number]>()
        for (const step of given) {
          const key = folded(step.name)
          if (step.value === null) {
            table.removeKey(step.name)
            model.delete(key)
          } else {
            table.setValue(step.name, step.value)
            model.set(key, [model.get(key)?.[0] ?? step.name, step.value])
          }
        }
        expect(table.count).toBe(model.size)
        for (const [stored, value] of model.values()) {
          expect(table.getValue(stored)).toBe(value)
          expect(getMember(table, stored.toUpperCase().length === stored.length ? stored.toUpperCase() : stored)).toBe(
            value,
          )
        }
        const entries = [...table.entries()]
        const wanted = [...model.values()]
        if (kind === 'hashtable') expect(new Map(entries as [string, number][])).toEqual(new Map(wanted))
        else expect(entries).toEqual(wanted)
      }),
    )
  })
})

describe('members of other objects', () => {
  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'valueOf', 'netType', 'slots'])(
    '%s is no property of them',
    (hidden) => {
      for (const value of ['abc', 5, true, customObject([]), new Hashtable(true)] as Value[]) {
        expect(getMember(value, hidden)).toBeUndefined()
        expect(() => invokeMember(value, hidden, [])).toThrow()
      }
    },
  )

  it('of collections are those of the items', () => {
    const items = [1, 2, 3].map((n) => customObject([['n', n]]))
    const table = new OrderedDictionary(true)
    setMember(table, 'x', items[0] as PSCustomObject)
    expect(getMember(getMember(table, 'x') as Value, 'N')).toBe(1)
  })
})
