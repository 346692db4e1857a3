import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../src/host/repl/completion/place.ts'
import { plainKey, splitPress } from '../../../src/host/repl/keys.ts'
import { PromptModel } from '../../../src/host/repl/model.ts'

const isComplete = (text: string) => !text.endsWith('{')

function typed(model: PromptModel, chunk: string): string[] {
  const rest: string[] = []
  for (const press of splitPress(chunk, plainKey)) {
    if (model.answer === null) model.press(press)
    else rest.push(press.key.return ? '<enter>' : press.input)
  }
  return rest
}

describe('keys that arrive in one piece', () => {
  it('end a line where its Enter is and leave the rest to the next prompt', () => {
    const model = new PromptModel({ prompt: '> ', continuation: '>> ' }, isComplete)
    expect(typed(model, 'one\rtwo\r')).toEqual(['two', '<enter>'])
    expect(model.answer).toEqual({ kind: 'line', text: 'one' })
  })

  it('edit one after the other, without losing any', () => {
    const model = new PromptModel({ prompt: '> ', continuation: '>> ' }, isComplete)
    typed(model, 'abx\x7fc\x01Z\x05!{\r')
    expect(model.answer).toBeNull()
    expect(model.editing.text).toBe('Zabc!{\n')
    typed(model, '\x03')
    expect(model.answer).toEqual({ kind: 'cancelled' })
  })

  it('complete in turn and go on with the text', () => {
    const model = new PromptModel({ prompt: '> ', continuation: '>> ', canComplete: true }, isComplete)
    typed(model, 'ls ./e\t')
    expect(model.answer).toEqual({ kind: 'complete', text: 'ls ./e', cursor: 6 })
    model.complete({ text: 'ls ./e', cursor: 6, replaceStart: 3, replaceLength: 3, items: ['./east', './end'] })
    expect(model.editing.text).toBe('ls ./east')
    typed(model, '\t')
    expect(model.editing.text).toBe('ls ./end')
    typed(model, '\t -x')
    expect(model.editing.text).toBe('ls ./east -x')
    typed(model, '\r')
    expect(model.answer).toEqual({ kind: 'line', text: 'ls ./east -x' })
  })

  it('recall history and come back to the draft', () => {
    const model = new PromptModel({ prompt: '> ', history: ['first', 'second'] }, isComplete)
    typed(model, 'draft\x10\x10')
    expect(model.editing.text).toBe('first')
    typed(model, '\x0e\x0e')
    expect(model.editing.text).toBe('draft')
  })
})

describe('where a completion belongs', () => {
  const place = (text: string) => {
    const { word, quote, before } = placeOf(text, text.length)
    return [word, quote, ...before]
  }
  it('knows the command, the word and its quote', () => {
    expect(place('Get-W')).toEqual(['Get-W', ''])
    expect(place('a | Get-Item -Path "my f')).toEqual(['my f', '"', 'Get-Item', '-Path'])
    expect(place('$x = Get-')).toEqual(['Get-', ''])
    expect(place('if ($a) { Lock-')).toEqual(['Lock-', ''])
    expect(place('Get-Item (Join-Path a b) -')).toEqual(['-', '', 'Get-Item', '()'])
    expect(place("Write-Host 'a;b' ")).toEqual(['', '', 'Write-Host', "'a;b'"])
  })
})
