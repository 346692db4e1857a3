import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer } from '../../src/host/serve/answer.ts'

/** An output object as spec/oracle writes it. */
interface Shown {
  readonly type: string
  readonly text?: string
  readonly items?: readonly (Shown | null)[]
  readonly entries?: readonly unknown[]
  readonly properties?: unknown
}

function textOf(shown: Shown | null | undefined): string {
  if (shown === undefined) return 'nothing'
  if (shown === null) return 'null'
  if (shown.items !== undefined) return `${shown.type}(${shown.items.map(textOf).join(', ')})`
  if (shown.entries !== undefined) return `${shown.type}{${shown.entries.map((e) => JSON.stringify(e)).join(',')}}`
  return `${shown.type} ${shown.text ?? JSON.stringify(shown.properties)}`
}

const root = new URL('../../fixtures/values/', import.meta.url).pathname

/** Evaluates expressions, an error giving its id, message and category, and lists those with another value than the recorded one. */
async function differing(rows: readonly (readonly [string, string])[]): Promise<string[]> {
  const script = rows.map(
    ([expression]) =>
      `try { ,(${expression}) } catch { "ERR $($_.FullyQualifiedErrorId)|$($_.Exception.Message)|$($_.CategoryInfo.Category)" }`,
  )
  const given = (await answer({ op: 'run', text: script.join('\n') })) as { output: (Shown | null)[] }
  return rows.flatMap(([expression, wanted], i) => {
    const got = textOf(given.output[i])
    return got === wanted ? [] : [`${expression}: ${got} instead of ${wanted}`]
  })
}

describe.each(['operators', 'conversions'])('recorded %s', (name) => {
  const rows = readFileSync(`${root}${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as [string, string])
  const size = 250
  for (let from = 0; from < rows.length; from += size) {
    it(`from ${rows[from]![0]}`, async () => {
      expect(await differing(rows.slice(from, from + size))).toEqual([])
    })
  }
})
