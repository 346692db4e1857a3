import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer } from '../../src/host/serve/answer.ts'
import { type Difference, differences, type RunAnswer } from './compare.ts'
import type { RecordedCase } from './transcript.ts'

/** Runs one recorded case in a fresh session, in an empty folder of its own, and gives what differs. */
export async function runCase(recorded: RecordedCase): Promise<Difference[]> {
  const directory = mkdtempSync(join(realpathSync(tmpdir()), 'case-'))
  const home = process.cwd()
  try {
    const given = await answer({ op: 'run', text: recorded.script, render: true, directory })
    return differences(recorded, given as RunAnswer)
  } catch (error) {
    return [{ section: 'internal error', expected: [], actual: [String((error as Error)?.stack ?? error)] }]
  } finally {
    process.chdir(home)
    rmSync(directory, { recursive: true, force: true })
  }
}
