import { expect, test } from 'vitest'
import { Formatter } from '../../src/formatting/formatter.ts'
import { Printer } from '../../src/formatting/output/printer.ts'
import { undecorated } from '../../src/formatting/output/render-style.ts'
import { type FormatParameters, noParameters, readProperties } from '../../src/formatting/parameters.ts'
import type { FormatRecord } from '../../src/formatting/records/records.ts'
import type { Shape } from '../../src/formatting/views/definition.ts'
import { ViewTable } from '../../src/formatting/views/view-table.ts'
import type { Value } from '../../src/kernel/value.ts'
import { Plain, plainAccess } from './plainAccess.ts'

function render(
  values: readonly Value[],
  columns: number,
  shape: Shape | null = null,
  parameters: Partial<FormatParameters> = {},
): string {
  let text = ''
  const out = {
    columns,
    rows: Number.POSITIVE_INFINITY,
    writeLine: (line: string): void => {
      text += `${line}\n`
    },
    writeRaw: (line: string): void => {
      text += `${line}\n`
    },
  }
  const printer = new Printer(out, { now: () => 0, style: () => undecorated, consoleColumns: 0, consoleRows: 0 })
  const formatter = new Formatter(
    shape,
    { ...noParameters, ...parameters },
    plainAccess,
    new ViewTable([]),
    4,
    (record) => printer.accept(record as FormatRecord),
  )
  for (const value of values) formatter.process(value)
  formatter.end()
  printer.flush()
  return text
}

const properties = (...names: string[]): Partial<FormatParameters> => ({
  properties: readProperties(names, 'table', plainAccess),
})

test('few properties make a table whose columns fit what is in them; numbers and Booleans stand right', () => {
  const objects = [new Plain({ Id: 1, Name: 'alpha', On: true }), new Plain({ Id: 200, Name: 'b', On: false })]
  expect(render(objects, 60)).toBe('\n Id Name     On\n -- ----     --\n  1 alpha  True\n200 b     False\n\n')
})

test('five properties and more make a list; collections are cut at the limit', () => {
  const object = new Plain({ Id: 1, Name: 'alpha', On: true, Items: [1, 2, 3, 4, 5], None: null })
  expect(render([object], 40)).toBe('\nId    : 1\nName  : alpha\nOn    : True\nItems : {1, 2, 3, 4…}\nNone  : \n\n')
})

test('a table that does not fit drops columns and cuts cells, or wraps them', () => {
  const object = new Plain({ A: 'one two three four five six', B: 'x'.repeat(30), C: 1 })
  expect(render([object], 20, 'table')).toBe('\nA\n-                   \none two three four …\n\n')
  expect(
    render([new Plain({ A: 'one two three four five six', B: 'x'.repeat(30) })], 20, 'table', { wrap: true }),
  ).toBe('\nA\n-                   \none two three four\nfive six\n\n')
})

test('wide characters take two cells, combining marks and surrogate halves one each', () => {
  const object = new Plain({ A: '日本語テキスト', B: 'e\u0301', C: '\u{1F600}x' })
  expect(render([object], 20, 'table')).toBe(
    '\nA              B  C\n-              -  -\n日本語テキスト e\u0301 \ud83d…\n\n',
  )
})

test('groups have a heading and a blank line between them', () => {
  const rows = [new Plain({ Room: 'R1', N: 1 }), new Plain({ Room: 'R1', N: 2 }), new Plain({ Room: 'R2', N: 3 })]
  const groupBy = readProperties(['Room'], 'groupBy', plainAccess)[0]!
  expect(render(rows, 60, 'table', { ...properties('N'), groupBy })).toBe(
    '\n   Room: R1\n\nN\n-\n1\n2\n\n   Room: R2\n\nN\n-\n3\n\n',
  )
})

test('a wide list has two columns, or as many as fit', () => {
  const rows = Array.from({ length: 7 }, (_, i) => new Plain({ Name: `item${i + 1}` }))
  expect(render(rows, 40, 'wide', { autoSize: true })).toBe(
    '\nitem1  item2  item3  item4  item5  item6\nitem7                              \n\n',
  )
  expect(render(rows.slice(0, 3), 40, 'wide')).toBe('\nitem1                item2\nitem3                \n\n')
})

test('Format-Custom opens objects and collections', () => {
  const object = new Plain({ A: 1, B: new Plain({ C: 2, D: [1, 2] }) })
  expect(render([object], 60, 'custom')).toBe(
    '\nclass PSCustomObject\n{\n  A = 1\n  B = \n    class PSCustomObject\n    {\n      C = 2\n      D = \n        [\n          1\n          2\n        ]\n        \n    }\n}\n\n\n',
  )
})

test('strings stand for themselves between other objects', () => {
  expect(render(['x', new Plain({ A: 1 }), 'y', new Plain({ A: 2 })], 40)).toBe('x\n\nA\n-\n1\ny\n2\n\n')
})

test('records of two Format commands may follow each other but not interleave', () => {
  const out = { columns: 40, rows: 10, writeLine: (): void => undefined, writeRaw: (): void => undefined }
  const printer = new Printer(out, { now: () => 0, style: () => undecorated, consoleColumns: 0, consoleRows: 0 })
  const records: FormatRecord[] = []
  const formatter = new Formatter('table', noParameters, plainAccess, new ViewTable([]), 4, (r) =>
    records.push(r as FormatRecord),
  )
  formatter.process(new Plain({ A: 1 }))
  formatter.end()
  expect(records.map((each) => each.constructor.name)).toEqual([
    'FormatStartData',
    'GroupStartData',
    'FormatEntryData',
    'GroupEndData',
    'FormatEndData',
  ])
  printer.accept(records[0]!)
  expect(() => printer.accept(records[2]!)).toThrow(
    expect.objectContaining({
      errorRecord: expect.objectContaining({ errorId: 'ConsoleLineOutputOutOfSequencePacket' }),
    }),
  )
})
