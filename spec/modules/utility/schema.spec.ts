import { expect, test } from 'vitest'
import { checkSchema, type Json, SchemaEvaluator } from '../../../src/modules/utility/json/schema.ts'
import { introsort } from '../../../src/modules/utility/objects/introsort.ts'

function isValid(schema: Json, value: Json): boolean {
  checkSchema(schema)
  return new SchemaEvaluator(schema).evaluate(value).isValid
}

test('judges types, bounds and members', () => {
  const schema = { type: 'object', required: ['a'], properties: { a: { type: 'integer', minimum: 2 } } }
  expect(isValid(schema, { a: 3 })).toBe(true)
  expect(isValid(schema, { a: 1 })).toBe(false)
  expect(isValid(schema, { a: 1.5 })).toBe(false)
  expect(isValid(schema, {})).toBe(false)
  expect(isValid(schema, [])).toBe(false)
})

test('follows references within the schema', () => {
  const schema = { $defs: { name: { type: 'string' } }, items: { $ref: '#/$defs/name' } }
  expect(isValid(schema, ['a', 'b'])).toBe(true)
  expect(isValid(schema, ['a', 1])).toBe(false)
})

test('refuses what is no schema', () => {
  expect(() => checkSchema({ type: 'nope' })).toThrow('There is no type nope.')
  expect(() => checkSchema(5)).toThrow()
})

test('sorts runs of every length', () => {
  for (const length of [0, 1, 2, 3, 16, 17, 100]) {
    const items = Array.from({ length }, (_, index) => (index * 7919) % 101)
    const expected = [...items].sort((a, b) => a - b)
    expect(introsort(items, (a, b) => a - b)).toEqual(expected)
  }
})
