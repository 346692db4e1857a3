import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { builtinModules } from '../../src/modules/index.ts'
import { missing } from '../../src/modules/missing.ts'

it('docs/differences.md lists just the cmdlets that are not there yet', () => {
  const text = readFileSync(new URL('../../docs/differences.md', import.meta.url), 'utf8')
  const section = text.slice(text.indexOf('## Cmdlets that are declared and not there yet'))
  const listed = [...section.matchAll(/`([A-Z]\w*-\w+)`/g)].map(([, name]) => name)
  const absent = builtinModules.flatMap(({ cmdlets }) =>
    cmdlets.filter(({ declaration }) => declaration.process === missing).map(({ name }) => name),
  )
  expect(absent.length).toBeGreaterThan(0)
  expect(listed).toEqual(absent.sort())
})
