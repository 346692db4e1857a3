import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCase } from './run.ts'
import { recordedCases } from './transcript.ts'

const root = new URL('../../fixtures/conformance/', import.meta.url).pathname
const passing = new Set(readFileSync(`${root}passing.txt`, 'utf8').split('\n').filter(Boolean))

// A case that passed once never fails again; npm run conformance -- --update adds to the list.
describe('recorded cases that pass', () => {
  const cases = recordedCases(root).filter((one) => passing.has(one.id))
  it('are all still there', () => {
    expect(cases.length).toBe(passing.size)
  })
  const topics = Map.groupBy(cases, (one) => one.id.slice(0, one.id.indexOf('#')))
  for (const [topic, members] of topics)
    describe(topic, () => {
      for (const one of members)
        it(one.name, async () => {
          expect(await runCase(one)).toEqual([])
        })
    })
})
