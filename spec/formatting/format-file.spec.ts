import { expect, test } from 'vitest'
import { readFormatFile } from '../../src/formatting/ps1xml/format-file.ts'

const head = '<?xml version="1.0" encoding="utf-8"?>\n<Configuration><ViewDefinitions><View><Name>v</Name>'
const tail = '</View></ViewDefinitions></Configuration>'

test('reads a table with headers, widths, script columns and a grouping', () => {
  const file = readFormatFile(
    `${head}<ViewSelectedBy><TypeName>My.Type</TypeName></ViewSelectedBy><GroupBy><PropertyName>Room</PropertyName><Label>In</Label></GroupBy>
    <TableControl><TableHeaders><TableColumnHeader><Label>A &amp; B</Label><Width>7</Width><Alignment>Right</Alignment></TableColumnHeader><TableColumnHeader/></TableHeaders>
    <TableRowEntries><TableRowEntry><Wrap/><TableColumnItems><TableColumnItem><PropertyName>A</PropertyName></TableColumnItem>
    <TableColumnItem><ScriptBlock>$_.B * 2</ScriptBlock></TableColumnItem></TableColumnItems></TableRowEntry></TableRowEntries></TableControl>${tail}`,
    'my.format.ps1xml',
  )
  expect(file.errors).toEqual([])
  expect(file.views[0]).toMatchObject({
    name: 'v',
    typeNames: ['My.Type'],
    groupBy: { label: 'In' },
    control: {
      kind: 'table',
      headers: [
        { label: 'A & B', width: 7, alignment: 3 },
        { label: null, width: 0, alignment: 0 },
      ],
      rows: [
        {
          wrap: true,
          items: [{ content: { expression: { text: 'A' } } }, { content: { expression: { text: '$_.B * 2' } } }],
        },
      ],
    },
  })
})

test('reports what is missing and what is not well-formed', () => {
  expect(readFormatFile(`${head}<TableControl/>${tail}`, 'f').errors).toEqual([
    'f, Error at XPath /Configuration/ViewDefinitions/View[1] in file f: The view cannot be loaded.',
    'f, Error at XPath /Configuration/ViewDefinitions/View[1] in file f: Node ViewSelectedBy is missing.',
  ])
  expect(readFormatFile('<Configuration><Nope/></Configuration>', 'f').errors).toEqual([
    'f, Error at XPath /Configuration in file f: Nope is an unknown node.',
  ])
  expect(readFormatFile('<Configuration><ViewDefinitions></Configuration>', 'f').errors[0]).toContain(
    'does not match the end tag',
  )
})
