import { expect, test } from 'vitest'
import type { FormatEnvironment, ObjectAccess } from '../../src/formatting/access.ts'
import { errorText } from '../../src/formatting/errors/error-text.ts'
import { Plain, plainAccess } from './plainAccess.ts'

const script = new Plain({
  MyCommand: new Plain({ Name: 'Get-Thing', CommandType: 'Function' }),
  InvocationName: 'Get-Thing',
  ScriptName: '/s/a.ps1',
  ScriptLineNumber: 12,
  PositionMessage: "At /s/a.ps1:12 char:5\n+     Write-Error 'it failed'\n+     ~~~~~~~~~~~",
})
const prompt = new Plain({ ScriptName: null, ScriptLineNumber: 1, PositionMessage: 'At line:1 char:1\n+ 1/0\n+ ~~~' })

function record(message: string, invocation: Plain | null, activity = ''): Plain {
  return new Plain({
    InvocationInfo: invocation,
    Exception: new Plain({ Message: message }),
    CategoryInfo: new Plain({ Category: 'InvalidData', Activity: activity, Reason: 'RuntimeException' }),
    FullyQualifiedErrorId: 'MyId',
  })
}

function shown(error: Plain, changes: Partial<FormatEnvironment> = {}): string {
  const access: ObjectAccess = { ...plainAccess, environment: { ...plainAccess.environment, ...changes } }
  return errorText(error, access)
}

test('an error at the prompt is one line, led by what failed', () => {
  expect(shown(record('plain message', prompt))).toBe('InvalidData: plain message')
  expect(shown(record('plain message', prompt, 'Get-Item'))).toBe('Get-Item: plain message')
  expect(shown(record('plain message', null))).toBe('InvalidData: plain message')
})

test('an error in a script shows the line with a mark under it', () => {
  expect(shown(record('it failed', script), { commandExists: () => true })).toBe(
    "@{Name=Get-Thing; CommandType=Function}: /s/a.ps1:12\nLine |\n  12 |      Write-Error 'it failed'\n     |      ~~~~~~~~~~~\n     | it failed\n",
  )
})

test('a long message in a script is folded between words behind the bar', () => {
  const text = shown(record('one two three four five six seven eight', script), { windowWidth: 24 })
  expect(text.split('\n').slice(4)).toEqual(['     | one two three', '     | four five six', '     | seven eight', ''])
})

test('colours go around the parts and end with a reset', () => {
  const errorStyle = { error: '<E>', errorAccent: '<A>', formatAccent: '', reset: '<R>' }
  expect(shown(record('bad', prompt), { supportsVirtualTerminal: true, errorStyle })).toBe('<E>InvalidData: <E>bad<R>')
})

test('the other views', () => {
  expect(shown(record('bad', prompt), { errorView: 'NormalView' })).toBe(
    'bad\nAt line:1 char:1\n+ 1/0\n+ ~~~\n+ CategoryInfo          : @{Category=InvalidData; Activity=; Reason=RuntimeException}\n+ FullyQualifiedErrorId : MyId',
  )
  expect(shown(record('bad', prompt), { errorView: 'categoryview' })).toBe(
    '@{Category=InvalidData; Activity=; Reason=RuntimeException}',
  )
})
