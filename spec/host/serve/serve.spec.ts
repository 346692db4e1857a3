import { describe, expect, it } from 'vitest'
import { serve } from '../../../src/host/serve/serve.ts'

/** The answers to lines of requests. */
function answers(...lines: string[]): Record<string, unknown>[] {
  const left = [...lines]
  const written: string[] = []
  serve({ readLine: () => left.shift() ?? null } as never, (text) => written.push(text))
  return written.map((line) => JSON.parse(line))
}

const asked = (request: object) => answers(JSON.stringify(request))[0]!

describe('-Serve', () => {
  it('goes on after requests that are none', () => {
    const bad = ['not json', '[]', '"text"', 'null', '{}', '{"op":"nope"}', '{"op":"run","text":5}', '{"op":"bind"}']
    const replies = answers(...bad, '{"op":"run","text":"6*7","id":9}')
    expect(replies.slice(0, -1).map((reply) => typeof reply['failure'])).toEqual(bad.map(() => 'string'))
    expect(replies.at(-1)).toEqual({ id: 9, output: [{ type: 'System.Int32', text: '42' }], errors: [] })
  })

  it('names a file or folder that is not there', () => {
    for (const request of [
      { op: 'run', text: '1', directory: '/no/such/folder' },
      { op: 'parse', file: '/no/such/file.ps1' },
      { op: 'time-parse', files: ['/no/such/file.ps1'] },
    ])
      expect(asked(request)['failure']).toMatch(/^ENOENT.*'\/no\/such\//)
  })

  it('keeps nothing of one request for the next', () => {
    const [, second] = answers(
      '{"op":"run","text":"$x = 1; function f { 2 }; $env:LEFT_BEHIND = 3"}',
      '{"op":"run","text":"\\"[$x][$env:LEFT_BEHIND]\\"; f"}',
    )
    expect(second!['output']).toEqual([{ type: 'System.String', text: '[][]' }])
    expect(second!['errors']).toMatchObject([{ id: 'CommandNotFoundException' }])
  })

  it('records what cmdlets of a module are bound to', () => {
    expect(asked({ op: 'bind', module: 'MultiPoint', text: 'Get-WmsSession 3 -Server a' })['bound']).toEqual([
      { set: 'GetById', bound: { SessionId: 'UInt32[]:3', Server: 'String:a' } },
    ])
    expect(asked({ op: 'bind', module: 'NoSuchModule', text: '1' })['failure']).toContain('NoSuchModule')
  })
})
