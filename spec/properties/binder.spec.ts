/** Our binder against the real one: live where MPSH_ORACLE names it, else against what it answered once. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Case, compareCases, compareWithOracle, generateCases, requestOf } from './binderCompare.ts'
import { askOracle, oracleCommand } from './oracle.ts'

const sample = join(import.meta.dirname, '../../fixtures/binder/sample.jsonl')

interface Recorded extends Case {
  readonly answer: Record<string, unknown>
}

const show = (differences: readonly object[]): string =>
  differences
    .slice(0, 5)
    .map((one) => JSON.stringify(one))
    .join('\n')

test('generated calls bind as they were recorded', () => {
  if (process.env['RECORD'] !== undefined && oracleCommand !== null) {
    const cases = generateCases(60, 10, Number(process.env['RECORD']))
    const answers = askOracle(cases.map(requestOf))
    writeFileSync(sample, cases.map((one, i) => `${JSON.stringify({ ...one, answer: answers[i] })}\n`).join(''))
  }
  const recorded = readFileSync(sample, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded)
  const { compared, differences } = compareCases(
    recorded,
    recorded.map(({ answer }) => answer),
  )
  expect(compared).toBeGreaterThan(400)
  expect(differences, show(differences)).toEqual([])
})

test.runIf(oracleCommand !== null)('generated calls bind as in the real engine', { timeout: 120_000 }, () => {
  const cases = generateCases(Number(process.env['CASES'] ?? 100), 10, Number(process.env['SEED'] ?? 7))
  const { compared, differences } = compareWithOracle(cases)
  expect(compared).toBeGreaterThan(cases.length)
  expect(differences, show(differences)).toEqual([])
})
