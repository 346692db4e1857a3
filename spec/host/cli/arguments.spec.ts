import { describe, expect, it } from 'vitest'
import { readCommandLine, scriptArguments } from '../../../src/host/cli/arguments.ts'
import { cultureOfEnvironment } from '../../../src/host/cli/culture.ts'

const read = (words: string[], isInputRedirected = false) =>
  readCommandLine(words, { fileExists: (path) => path.endsWith('.ps1'), isInputRedirected })

describe('the command line', () => {
  it('takes a script without -File, and gives it all that follows', () => {
    expect(read(['-NoProfile', 'a.ps1', '-Keep', 'ana', '-WhatIf', '-Flag:$false']).mode).toEqual({
      kind: 'file',
      path: 'a.ps1',
      args: [
        { name: '-Keep', value: undefined },
        { name: null, value: 'ana' },
        { name: '-WhatIf', value: undefined },
        { name: '-Flag', value: false },
      ],
    })
  })

  it('matches prefixes from the shortest that is not ambiguous', () => {
    expect(read(['-nop', '-noni', '-c', '1']).noProfile).toBe(true)
    expect(read(['-nop', '-noni', '-c', '1']).nonInteractive).toBe(true)
    expect(read(['-wo', '/x', '-c', '1'])).toMatchObject({ workingDirectory: '/x', mode: { kind: 'command' } })
    expect(read(['--version']).mode.kind).toBe('version')
    expect(read(['/?']).mode.kind).toBe('help')
  })

  it('joins the words after -Command', () => {
    expect(read(['-Command', 'Get-Date', '-Format', 's']).mode).toMatchObject({ text: 'Get-Date -Format s' })
  })

  it('reads standard input for a dash and for a pipe', () => {
    expect(read(['-Command', '-'], true).mode.kind).toBe('standardInput')
    expect(read(['-File', '-'], true).mode.kind).toBe('standardInput')
    expect(read([], true).mode.kind).toBe('standardInput')
    expect(read([]).mode.kind).toBe('interactive')
    expect(read(['-Command', '-'])).toMatchObject({ mode: { kind: 'refused' } })
  })

  it.each([
    [['-File']],
    [['nope']],
    [['-Command']],
    [['-EncodedCommand', '%%']],
    [['-ExecutionPolicy', 'sometimes', 'a.ps1']],
    [['-wd']],
  ])('refuses %j', (words) => {
    expect(read(words).mode.kind).toBe('refused')
  })

  it('suggests parameters for an unknown one', () => {
    expect(read(['-Profile']).mode).toMatchObject({ message: expect.stringContaining('-NoProfile') })
  })

  it('decodes -EncodedCommand', () => {
    expect(read(['-e', 'IgBoAGkAIgA=']).mode).toMatchObject({ kind: 'command', text: '"hi"' })
  })

  it('keeps the value after a parameter that ends in a colon as text', () => {
    expect(scriptArguments(['-A:', 'true', '-B:true', '-', '--'])).toEqual([
      { name: '-A', value: 'true' },
      { name: '-B', value: true },
      { name: null, value: '-' },
      { name: '--', value: undefined },
    ])
  })
})

describe('the culture of the environment', () => {
  it('is what .NET makes of LC_ALL, LC_MESSAGES and LANG', () => {
    expect(cultureOfEnvironment({})).toBe('')
    expect(cultureOfEnvironment({ LANG: 'C.UTF-8' })).toBe('')
    expect(cultureOfEnvironment({ LANG: 'POSIX' })).toBe('')
    expect(cultureOfEnvironment({ LANG: 'de_DE.UTF-8' })).toBe('de-DE')
    expect(cultureOfEnvironment({ LANG: 'de_DE', LC_MESSAGES: 'fr_FR', LC_ALL: '' })).toBe('fr-FR')
    expect(cultureOfEnvironment({ LANG: 'en_US', LC_ALL: 'C' })).toBe('')
    expect(cultureOfEnvironment({ LANG: 'zh_CN' })).toBe('zh-CN')
    expect(cultureOfEnvironment({ LANG: 'de' })).toBe('de')
  })
})
