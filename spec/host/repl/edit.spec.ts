import { describe, expect, it } from 'vitest'
import { type Editing, emptyEditing, insert, move, remove, replaceRange } from '../../../src/host/repl/edit.ts'
import { layOut } from '../../../src/host/repl/layout.ts'

/** A text with `|` at the cursor. */
const at = (marked: string): Editing => ({ text: marked.replace('|', ''), cursor: marked.indexOf('|'), cut: '' })
const show = ({ text, cursor }: Editing) => `${text.slice(0, cursor)}|${text.slice(cursor)}`

describe('editing at the prompt', () => {
  it('moves and removes whole graphemes', () => {
    expect(show(move(at('a👩‍👩‍👧|b'), 'left'))).toBe('a|👩‍👩‍👧b')
    expect(show(remove(at('ae\u0301|'), 'left'))).toBe('a|')
    expect(show(remove(at('|🇩🇪x'), 'right'))).toBe('|x')
  })

  it('moves by words and lines', () => {
    expect(show(move(at('Get-Item foo|'), 'wordLeft'))).toBe('Get-Item |foo')
    expect(show(move(at('|Get-Item foo'), 'wordRight'))).toBe('Get-|Item foo')
    expect(show(move(at('ab\ncd|e'), 'up'))).toBe('ab|\ncde')
    expect(show(move(at('a|b\ncde'), 'down'))).toBe('ab\nc|de')
    expect(show(move(at('ab\nc|d'), 'lineStart'))).toBe('ab\n|cd')
    expect(show(move(at('one|'), 'up'))).toBe('one|')
  })

  it('keeps what a cut removed', () => {
    const cut = remove(at('echo one|'), 'wordLeft', true)
    expect(show(insert(cut, cut.cut))).toBe('echo one|')
  })

  it('drops control characters and unifies line ends', () => {
    expect(insert(emptyEditing, 'a\r\nb\u0007\rc\u001b').text).toBe('a\nb\nc')
  })

  it('puts a completion in', () => {
    expect(show(replaceRange(at('Get-Wm| -All'), 0, 6, 'Get-WmsSession'))).toBe('Get-WmsSession| -All')
  })
})

describe('the layout of the prompt', () => {
  it('wraps at the width and knows where the cursor is', () => {
    expect(layOut(at('abcdef|'), { prompt: 'PS> ' }, 8)).toEqual({ lines: ['PS> abcd', 'ef'], row: 1, column: 2 })
    expect(layOut(at('abcd|'), { prompt: 'PS> ' }, 8)).toEqual({ lines: ['PS> abcd', ''], row: 1, column: 0 })
  })

  it('shows further lines behind the continuation', () => {
    expect(layOut(at('if (1) {\n|'), { prompt: '> ', continuation: '>> ' }, 40)).toEqual({
      lines: ['> if (1) {', '>> '],
      row: 1,
      column: 3,
    })
  })

  it('counts wide characters as two cells and ignores colours', () => {
    expect(layOut(at('漢字|'), { prompt: '\u001b[32m>\u001b[0m ' }, 40)).toMatchObject({ row: 0, column: 6 })
  })

  it('masks a secret', () => {
    expect(layOut(at('geheim|'), { prompt: 'p: ', mask: '*' }, 40).lines).toEqual(['p: ******'])
  })
})
