/** Made-up commands and calls, as text, for comparing the binder with the real one. */
import fc from 'fast-check'
import type { Declaration, DeclaredParameter, DeclaredSet } from '../../src/engine/binder/serve/declaration.ts'

const scalars = [
  '0',
  '1',
  '5',
  '(-3)',
  '-3',
  '300',
  '3000000000',
  '1.5',
  '2.50',
  '0x10',
  "''",
  "'a'",
  "'abc'",
  "'7'",
  "'12x'",
  "'Red'",
  "'True'",
  'bare',
  '$true',
  '$false',
  '$null',
  '([ConsoleColor]::Blue)',
  '([char]65)',
  '([datetime]::MinValue)',
  '([version]"1.2")',
  '([guid]::Empty)',
  '(1..2)',
]

/** The same as values within a list or hashtable: no bare words. */
const expressions = scalars.map((text) => (/^(bare|-3)$/.test(text) ? `'${text}'` : text))

const listOf = (items: readonly string[]): string =>
  items.length === 0 ? '@()' : items.length === 1 ? `(,${items[0]})` : `(${items.join(',')})`

const scalar = fc.constantFrom(...scalars)
const expression = fc.constantFrom(...expressions)

const literal: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: scalar },
  { weight: 4, arbitrary: fc.array(expression, { maxLength: 3 }).map(listOf) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '@{k=1}',
      '@{}',
      '([ordered]@{k=1;m=2})',
      '([pscustomobject]@{k=1})',
      '([System.Collections.Generic.List[int]](1,2))',
      '([System.Collections.ArrayList]("a",2))',
      '([string[]]("a","b"))',
      '([int[]](1,2))',
      'a,b',
      '1,2',
      '@(@(1,2),3)',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('{ $_ }', '{ 5 }', '{ 1; 2 }', '{ }', '{ $_.Name }') },
)

/** Names share beginnings so that prefixes are sometimes ambiguous; some begin like common parameters. */
const names = ['Id', 'Ident', 'Name', 'Path', 'Verbatim', 'All', 'Value'] as const
const aliasNames = ['n', 'Nick', 'Ide', 'Key', 'Errand'] as const
const types = [
  'int',
  'string',
  'int[]',
  'string[]',
  'switch',
  'bool',
  'object',
  'object[]',
  'uint32[]',
  'double',
  'long',
  'byte',
  'char',
  'System.ConsoleColor',
  'System.ConsoleColor[]',
  'nullable[int]',
  'psobject',
  'psobject[]',
  'scriptblock',
  'hashtable',
  'hashtable[]',
  'System.Collections.IDictionary',
  'System.Collections.IList',
  'System.Collections.Generic.List[int]',
  'System.Collections.ArrayList',
  'bool[]',
  'switch[]',
  'array',
  'System.Collections.ObjectModel.Collection[string]',
  'nullable[bool]',
  'datetime',
  'version',
  'guid',
  'regex',
  'type',
  'decimal',
  'single',
  'int[][]',
] as const

const setNames = ['A', 'B', 'C'] as const

const flag = (weight: number): fc.Arbitrary<boolean> => fc.integer({ min: 0, max: 9 }).map((n) => n < weight)

function setOf(set: string | undefined): fc.Arbitrary<DeclaredSet> {
  return fc
    .record({
      mandatory: flag(4),
      position: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 1, nil: undefined }),
      byValue: flag(2),
      byPropertyName: flag(3),
      remaining: flag(1),
    })
    .map((given) => ({
      ...(set === undefined ? {} : { set }),
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== false && value !== undefined)),
    }))
}

const sets: fc.Arbitrary<DeclaredSet[]> = fc.oneof(
  { weight: 3, arbitrary: setOf(undefined).map((set) => [set]) },
  {
    weight: 3,
    arbitrary: fc
      .subarray([...setNames], { minLength: 1, maxLength: 3 })
      .chain((chosen) => fc.tuple(...chosen.map(setOf))),
  },
)

const validation: fc.Arbitrary<Record<string, readonly unknown[]>> = fc.constantFrom<
  Record<string, readonly unknown[]>
>(
  { ValidateRange: [1, 5] },
  { ValidateSet: ['a', 'b', '5'] },
  { ValidateLength: [1, 2] },
  { ValidateCount: [1, 2] },
  { ValidatePattern: ['^[a1]'] },
  { ValidateNotNull: [] },
  { ValidateNotNullOrEmpty: [] },
  { ValidateNotNullOrWhiteSpace: [] },
  { AllowNull: [] },
  { AllowEmptyString: [] },
  { AllowEmptyCollection: [] },
)

const parameter = (name: string): fc.Arbitrary<DeclaredParameter> =>
  fc.record({
    name: fc.constant(name),
    type: fc.constantFrom(...types),
    aliases: fc.constant<string[]>([]),
    sets,
    validate: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(validation, { maxLength: 2 }) },
    ),
  })

/** Declarations the compiler of attributes accepts: no attribute twice, aliases unique. */
export const declaration: fc.Arbitrary<Declaration> = fc
  .record({
    parameters: fc
      .shuffledSubarray([...names], { minLength: 1, maxLength: 5 })
      .chain((chosen) => fc.tuple(...chosen.map(parameter))),
    aliases: fc.shuffledSubarray([...aliasNames], { maxLength: 3 }),
    defaultSet: fc.option(fc.constantFrom(...setNames), { freq: 1, nil: undefined }),
    shouldProcess: flag(2),
  })
  .map(({ parameters, aliases, defaultSet, shouldProcess }) => ({
    name: 'Close-Thing',
    ...(defaultSet === undefined ? {} : { defaultSet }),
    ...(shouldProcess ? { shouldProcess } : {}),
    parameters: parameters.map((declared, index) => ({
      ...declared,
      aliases: aliases[index] === undefined ? [] : [aliases[index]!],
      validate: uniqueByName(declared.validate ?? []),
    })),
  }))

function uniqueByName<T extends Readonly<Record<string, readonly unknown[]>>>(entries: readonly T[]): T[] {
  return entries.filter(
    (entry, index) => entries.findIndex((other) => Object.keys(other)[0] === Object.keys(entry)[0]) === index,
  )
}

function tableOf(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `${name}=${/^\{/.test(value) ? `{${value.slice(1)}` : value}`).join(';')
}

/** Calls of a declaration: names whole, shortened, aliased and wrong, values that fit and that do not. */
export function callOf(declared: Declaration): fc.Arbitrary<string> {
  const own = (declared.parameters ?? []).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...own) },
    { weight: 2, arbitrary: fc.constantFrom(...own).map((whole) => whole.slice(0, 2)) },
    { weight: 1, arbitrary: fc.constantFrom('Zed', 'Ver', 'WhatIf', 'Verbose', 'ErrorAction', 'OutBuffer', 'E') },
  )
  const named = fc
    .tuple(name, literal, fc.integer({ min: 0, max: 3 }))
    .map(([n, value, style]) => (style === 0 ? `-${n}:${value}` : `-${n} ${value}`))
  const word = fc.oneof(
    { weight: 6, arbitrary: named },
    { weight: 4, arbitrary: literal },
    { weight: 1, arbitrary: name.map((n) => `-${n}`) },
    { weight: 1, arbitrary: fc.constantFrom('--', '-', '-1.5') },
  )
  const entries = (most: number, least = 0): fc.Arbitrary<(readonly [string, string])[]> =>
    fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...own, 'Other'),
        fc.oneof(expression, fc.array(expression, { maxLength: 2 }).map(listOf)),
      ),
      { minLength: least, maxLength: most, selector: ([n]) => n.toLowerCase() },
    )
  const object = fc.oneof(
    { weight: 2, arbitrary: expression },
    { weight: 3, arbitrary: entries(3, 1).map((all) => `([pscustomobject]@{${tableOf(all)}})`) },
    { weight: 1, arbitrary: entries(2).map((all) => `@{${tableOf(all)}}`) },
  )
  return fc
    .record({
      words: fc.array(word, { maxLength: 4 }),
      splat: fc.option(
        fc.oneof(
          entries(2).map((all) => `[ordered]@{${tableOf(all)}}`),
          fc.array(expression, { maxLength: 3 }).map((items) => `@(${items.join(',')})`),
        ),
        { freq: 5, nil: null },
      ),
      input: fc.option(fc.array(object, { maxLength: 3 }).map(listOf), { freq: 2, nil: null }),
    })
    .map(({ words, splat, input }) => {
      const before = splat === null ? '' : `$h = ${splat}; `
      const call = [declared.name, ...words, ...(splat === null ? [] : ['@h'])].join(' ')
      return `${before}${input === null ? '' : `${input} | `}${call}`
    })
}
