/**
 * Made-up commands and calls for comparing the binder with the real one: each value, argument and call exists as PowerShell text for the
 * oracle and as the values our binder gets.
 */
import fc from 'fast-check'
import type { Declaration, DeclaredParameter, DeclaredSet } from '../../src/engine/binder/serve/declaration.ts'
import type { CommandArgument } from '../../src/engine/contract.ts'
import { Double } from '../../src/kernel/boxes.ts'
import type { Value } from '../../src/kernel/value.ts'
import { objectArray } from '../../src/types/array.ts'
import { convert } from '../../src/types/conversion/convert.ts'
import { requireType } from '../../src/types/netType.ts'
import { customObject } from '../../src/types/psobject.ts'
import { DelayBlock } from './binderHost.ts'

export interface Literal {
  readonly text: string
  readonly make: () => Value
}

const scalars: readonly Literal[] = [
  { text: '0', make: () => 0 },
  { text: '1', make: () => 1 },
  { text: '5', make: () => 5 },
  { text: '(-3)', make: () => -3 },
  { text: '300', make: () => 300 },
  { text: '3000000000', make: () => 3000000000n },
  { text: '1.5', make: () => new Double(1.5) },
  { text: "''", make: () => '' },
  { text: "'a'", make: () => 'a' },
  { text: "'abc'", make: () => 'abc' },
  { text: "'7'", make: () => '7' },
  { text: "'12x'", make: () => '12x' },
  { text: "'Red'", make: () => 'Red' },
  { text: "'True'", make: () => 'True' },
  { text: '$true', make: () => true },
  { text: '$false', make: () => false },
  { text: '$null', make: () => null },
  { text: '([ConsoleColor]::Blue)', make: () => convert('Blue', requireType('System.ConsoleColor')) },
]

function list(items: readonly Literal[]): Literal {
  const text =
    items.length === 1
      ? `(,${items[0]!.text})`
      : items.length === 0
        ? '@()'
        : `(${items.map((item) => item.text).join(',')})`
  return { text, make: () => objectArray(items.map((item) => item.make())) }
}

const scalar = fc.constantFrom(...scalars)

const literal: fc.Arbitrary<Literal> = fc.oneof(
  { weight: 10, arbitrary: scalar },
  { weight: 3, arbitrary: fc.array(scalar, { maxLength: 3 }).map(list) },
  {
    weight: 0,
    arbitrary: fc.constant({
      text: '(@{k=1})',
      make: () => convert(customObject([['k', 1]]), requireType('System.Collections.Hashtable')),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { text: '{ $_ }', make: () => new DelayBlock(' $_ ', (input) => [input]) },
      { text: '{ 5 }', make: () => new DelayBlock(' 5 ', () => [5]) },
    ),
  },
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
  'nullable[int]',
  'psobject',
  'psobject[]',
  'scriptblock',
  'hashtable',
  'System.Collections.Generic.List[int]',
  'System.Collections.ArrayList',
  'bool[]',
  'array',
  'System.Collections.ObjectModel.Collection[string]',
  'nullable[bool]',
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

/** One call: its text, and what the binder gets. */
export interface Call {
  readonly text: string
  readonly arguments: () => CommandArgument[]
  /** Objects piped in, null for none. */
  readonly input: (() => Value[]) | null
}

interface Piece {
  readonly text: string
  readonly make: () => CommandArgument[]
}

function argument(name: string | null, value: Value | undefined, splatted = false): CommandArgument {
  return {
    name,
    written: name === null ? null : `-${name}${value === undefined || splatted ? '' : ':'}`,
    value,
    splatted,
    ast: null,
  }
}

function namedPiece(name: string, value: Literal | null, style: number): Piece {
  if (value === null) return { text: `-${name}`, make: () => [argument(name, undefined)] }
  if (style === 0) return { text: `-${name}:${value.text}`, make: () => [argument(name, value.make())] }
  return { text: `-${name} ${value.text}`, make: () => [argument(name, undefined), argument(null, value.make())] }
}

const positionalPiece = (value: Literal): Piece => ({ text: value.text, make: () => [argument(null, value.make())] })

function splatPiece(entries: readonly (readonly [string, Literal])[]): Piece {
  const table = entries.map(([name, value]) => `${name}=${value.text}`).join(';')
  return {
    text: `[ordered]@{${table}}`,
    make: () => entries.map(([name, value]) => argument(name, value.make(), true)),
  }
}

/** Calls of a declaration: names whole, shortened, aliased and wrong, values that fit and that do not. */
export function callOf(declared: Declaration): fc.Arbitrary<Call> {
  const own = (declared.parameters ?? []).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])])
  const name = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...own) },
    { weight: 2, arbitrary: fc.constantFrom(...own).map((whole) => whole.slice(0, 2)) },
    { weight: 1, arbitrary: fc.constantFrom('Zed', 'Ver', 'WhatIf', 'Verbose', 'ErrorAction', 'OutBuffer', 'E') },
  )
  const piece: fc.Arbitrary<Piece> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(name, literal, fc.integer({ min: 0, max: 3 }))
        .map(([n, v, style]) => namedPiece(n, v, style)),
    },
    { weight: 4, arbitrary: literal.map(positionalPiece) },
    { weight: 1, arbitrary: name.map((n) => namedPiece(n, null, 1)) },
  )
  const splat = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...own), literal), { maxLength: 2, selector: ([n]) => n.toLowerCase() })
    .map(splatPiece)
  const object = fc.oneof(
    { weight: 2, arbitrary: scalar },
    {
      weight: 3,
      arbitrary: fc
        .uniqueArray(
          fc.tuple(fc.constantFrom(...own, 'Other'), fc.oneof(scalar, fc.array(scalar, { maxLength: 2 }).map(list))),
          { minLength: 1, maxLength: 3, selector: ([n]) => n.toLowerCase() },
        )
        .map(
          (entries): Literal => ({
            text: `([pscustomobject]@{${entries.map(([n, v]) => `${n}=${v.text}`).join(';')}})`,
            make: () => customObject(entries.map(([n, v]) => [n, v.make()] as const)),
          }),
        ),
    },
  )
  return fc
    .record({
      pieces: fc.array(piece, { maxLength: 4 }),
      splat: fc.option(splat, { freq: 5, nil: null }),
      input: fc.option(fc.array(object, { maxLength: 3 }), { freq: 2, nil: null }),
    })
    .map(({ pieces, splat: table, input }) => {
      const all = table === null ? pieces : [...pieces, table]
      const before = table === null ? '' : `$h = ${table.text}; `
      const words = [declared.name, ...pieces.map(({ text }) => text), ...(table === null ? [] : ['@h'])].join(' ')
      return {
        text: `${before}${input === null ? '' : `${list(input).text} | `}${words}`,
        arguments: () => all.flatMap(({ make }) => make()),
        input: input === null ? null : () => input.map(({ make }) => make()),
      }
    })
}
