import { spawnSync } from 'node:child_process'

/** The command that answers the line protocol of spec/oracle, from MPSH_ORACLE; null where there is none. */
export const oracleCommand: string | null = process.env['MPSH_ORACLE'] ?? null

/** Asks the oracle many things in one run; answers in order. Throws when it ends early. */
export function askOracle(requests: readonly object[]): Record<string, unknown>[] {
  const run = spawnSync(oracleCommand!, [], {
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const answers = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  if (answers.length !== requests.length)
    throw new Error(`the oracle answered ${answers.length} of ${requests.length}: ${run.stderr}`)
  return answers
}
