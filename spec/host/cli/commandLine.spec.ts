import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { launcher, node } from './program.ts'

interface RecordedRun {
  readonly name: string
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly stdin: string | null
  readonly env: Readonly<Record<string, string>>
  readonly stdout: string | null
  readonly stderr: string
  readonly exit: number
}

const recorded = readFileSync(new URL('../../../fixtures/conformance/command-line.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as RecordedRun)

// Messages wrap by the length of paths: the recording's folder had 16 characters too.
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

// As for the other recorded cases: what passed once never fails again.
const passing = new Set(
  readFileSync(new URL('../../../fixtures/conformance/command-line-passing.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
)

describe('recorded runs of the whole program', () => {
  for (const run of recorded.filter(({ name }) => passing.has(name)))
    it(run.name, () => {
      const folder = mkdtempSync('/tmp/mpsh-')
      made.push(folder)
      for (const [name, text] of Object.entries(run.files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), text)
      }
      const { stdout, stderr, status } = spawnSync(node, [launcher, ...run.args], {
        cwd: folder,
        input: run.stdin ?? '',
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', ...run.env },
      })
      const place = (text: string) => text.replaceAll(folder, '<DIR>')
      expect({ stdout: run.stdout === null ? null : place(stdout), stderr: place(stderr), exit: status }).toEqual({
        stdout: run.stdout,
        stderr: run.stderr,
        exit: run.exit,
      })
    })
})
