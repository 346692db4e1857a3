import { expect, it } from 'vitest'
import { looksBrief } from '../../../src/host/cli/briefText.ts'

it('takes values and the commands that neither wait nor ask', () => {
  for (const text of ['1', "'a'; exit 3", '$x = 2; $x * 3', 'Get-Date -Format d', '[datetime]::Now.Year'])
    expect([text, looksBrief(text)]).toEqual([text, true])
})

it('leaves everything else to the thread', () => {
  for (const text of [
    'Read-Host',
    '1..3 | Sort-Object',
    'while (1) { }',
    '& ls',
    'Start-Sleep 5',
    'if (1) { 2 }',
    '('.repeat(30) + '1' + ')'.repeat(30),
  ])
    expect([text, looksBrief(text)]).toEqual([text, false])
})
