import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dumpAst, dumpErrors, dumpTokens, parse } from '../../grammar/index.ts'
import { askOracle, oracleCommand } from '../properties/oracle.ts'

interface Recorded {
  text: string
  errors: unknown
  ast: unknown
  tokens: unknown
}

const file = fileURLToPath(new URL('../../fixtures/grammar/recorded.jsonl', import.meta.url))
const recorded = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded)

/** The cases in which `made` is not what was recorded, by text. */
function differing(what: 'errors' | 'ast' | 'tokens', made: (text: string) => unknown): Record<string, unknown>[] {
  return recorded
    .filter((one) => JSON.stringify(made(one.text)) !== JSON.stringify(one[what]))
    .map((one) => ({ text: one.text, expected: one[what], made: made(one.text) }))
}

describe('snippets recorded from the reference engine', () => {
  it('give its trees', () => {
    expect(recorded.length).toBeGreaterThan(700)
    expect(differing('ast', (text) => dumpAst(parse(text).ast))).toEqual([])
  })

  it('give its errors: ids, extents, messages and order', () => {
    expect(differing('errors', (text) => dumpErrors(parse(text).errors))).toEqual([])
  })

  it('give its tokens', () => {
    expect(differing('tokens', (text) => dumpTokens(parse(text).tokens))).toEqual([])
  })

  it.skipIf(oracleCommand === null)('are recorded as the engine still answers', () => {
    const answers = askOracle(recorded.map(({ text }) => ({ op: 'parse', text })))
    expect(answers.map(({ errors, ast }) => ({ errors, ast }))).toEqual(
      recorded.map(({ errors, ast }) => ({ errors, ast })),
    )
  })
})
