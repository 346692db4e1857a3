import { expect, test } from 'vitest'
import { Formatter } from '../../src/formatting/formatter.ts'
import { undecorated } from '../../src/formatting/output/render-style.ts'
import { Outputter } from '../../src/formatting/outputter.ts'
import { type FormatParameters, noParameters, readProperties } from '../../src/formatting/parameters.ts'
import { SessionAccess } from '../../src/formatting/session-access.ts'
import { builtInViews } from '../../src/formatting/views/builtin/all.ts'
import type { Shape } from '../../src/formatting/views/definition.ts'
import { ViewTable } from '../../src/formatting/views/view-table.ts'
import { Decimal, Double, Single } from '../../src/kernel/boxes.ts'
import type { Value } from '../../src/kernel/value.ts'
import { objectArray } from '../../src/types/array.ts'
import { customObject, insertTypeName } from '../../src/types/psobject.ts'
import { plainAccess } from './plainAccess.ts'

const access = new SessionAccess(plainAccess.environment, (text) => text)
const views = new ViewTable(builtInViews())

function render(
  values: readonly Value[],
  shape: Shape | null = null,
  parameters: Partial<FormatParameters> = {},
  columns = 120,
): string {
  let text = ''
  const add = (line: string): void => {
    text += `${line}\n`
  }
  const out = { columns, rows: Number.POSITIVE_INFINITY, writeLine: add, writeRaw: add }
  const setting = { now: () => 0, style: () => undecorated, consoleColumns: 0, consoleRows: 0 }
  const outputter = new Outputter(out, setting, access, views, 4)
  if (shape === null) for (const value of values) outputter.write(value)
  else {
    const formatter = new Formatter(shape, { ...noParameters, ...parameters }, access, views, 4, (record) =>
      outputter.write(record),
    )
    for (const value of values) formatter.process(value)
    formatter.end()
  }
  outputter.end()
  return text
}

const numbers = customObject([
  ['a', new Double(0.1 + 0.2)],
  ['b', new Single(Math.fround(1.1))],
  ['c', new Decimal(150n, 2)],
  ['d', 7],
])

test('floating numbers show three decimals in tables and what is significant in lists', () => {
  expect(render([numbers])).toBe('\n    a     b     c d\n    -     -     - -\n0.300 1.100 1.500 7\n\n')
  expect(render([numbers], 'list')).toBe('\na : 0.3\nb : 1.1\nc : 1.50\nd : 7\n\n')
})

test('collections show their items, nested objects their text', () => {
  const object = customObject([
    ['a', objectArray([new Double(0.5), null, true, objectArray([1, 2])])],
    [
      'b',
      customObject([
        ['x', 1],
        ['y', 'z'],
      ]),
    ],
    ['c', objectArray([])],
    ['d', objectArray([1, 2, 3, 4, 5])],
    ['e', null],
  ])
  expect(render([object])).toBe('\na : {0.5, $null, True, 1 2}\nb : @{x=1; y=z}\nc : {}\nd : {1, 2, 3, 4…}\ne : \n\n')
})

test('scalars stand for themselves', () => {
  expect(render(['text', 5, new Double(2.5), true, new Double(1e20), objectArray([1, 2])])).toBe(
    'text\n5\n2.5\nTrue\n1E+20\n1\n2\n',
  )
})

test('names and wildcards choose properties; a column without property stays empty', () => {
  const object = customObject([
    ['Alpha', 1],
    ['Beta', 2],
    ['Gamma', 3],
  ])
  const given = (...names: string[]): Partial<FormatParameters> => ({
    properties: readProperties(names, 'table', access),
  })
  expect(render([object], 'table', given('*a', 'None'))).toBe(
    '\nAlpha Beta Gamma None\n----- ---- ----- ----\n    1    2     3 \n\n',
  )
  expect(render([object], 'table', given('[ab]*', 'None'))).toBe('\nAlpha Beta None\n----- ---- ----\n    1    2 \n\n')
})

test('a view of the type comes before the properties', () => {
  const dictionaryEntry = insertTypeName(
    customObject([
      ['Name', 'n'],
      ['Value', 'v'],
      ['Other', 1],
    ]),
    'System.Collections.DictionaryEntry',
  )
  expect(render([dictionaryEntry])).toBe(
    '\nName                           Value\n----                           -----\nn                              v\n\n',
  )
})
