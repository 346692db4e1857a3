/**
 * npm run bench [-- name …]: ratios against the real engine in the same run (it is built from spec/oracle where a .NET SDK is at hand),
 * and start-up against a bare Node. That engine lacks most cmdlets: MPSH_FULL_ORACLE names a program that speaks its line protocol over a
 * full pwsh, against which every program is then measured. Figures, not tests.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LineClient, oraclePath } from '../oracle/client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const launcher = `${root}bin/launcher.cjs`
const chosen = process.argv.slice(2)

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function wallClock(args: readonly string[]): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - started
}

function startUp(): void {
  const mpsh = [launcher, '-NoProfile', '-Command', '1']
  wallClock(mpsh)
  const bare: number[] = []
  const own: number[] = []
  for (let round = 0; round < 15; round++) {
    bare.push(wallClock(['-e', '0']))
    own.push(wallClock(mpsh))
  }
  console.log(
    `start-up: node -e 0 ${median(bare).toFixed(0)} ms, mpsh -NoProfile -Command 1 ${median(own).toFixed(0)} ms, ratio ${(median(own) / median(bare)).toFixed(2)}`,
  )
}

async function programs(): Promise<void> {
  const oracle = process.env['MPSH_FULL_ORACLE'] ?? oraclePath()
  if (oracle === null) console.log('the real engine cannot be built here (no .NET SDK): own times only')
  const ours = new LineClient(process.execPath, [launcher, '-Serve'])
  const folder = `${root}spec/bench/programs/`
  const listed = readdirSync(folder).filter((file) => file.endsWith('.ps1'))
  const texts = new Map(listed.map((file) => [file.slice(0, -4), readFileSync(folder + file, 'utf8')]))
  texts.set('sum-loop', 'for ($i = 0; $i -lt 1000000; $i++) { $s += $i }')
  texts.set('int-loop after 1,000 lines', '$x = "a line"\n'.repeat(1000) + texts.get('int-loop'))
  for (const [name, text] of texts) {
    if (chosen.length > 0 && !chosen.some((word) => name.includes(word))) continue
    const request = { op: 'time-run', text, repeat: 5 }
    const own = await ours.ask(request)
    const ownTime = Math.min(...((own['ms'] as number[] | undefined) ?? [Number.NaN]))
    let line = `${name}: ${ownTime.toFixed(1)} ms`
    if (own['errors'] !== undefined || own['failure'] !== undefined)
      line += ` (errors: ${JSON.stringify(own['errors'] ?? own['failure'])})`
    if (oracle !== null) {
      // A program that needs a cmdlet the engine's package lacks can take it long to fail: each gets a process of its own.
      const real = new LineClient(oracle)
      try {
        const theirs = await real.ask(request)
        const ms = theirs['ms'] as number[] | undefined
        if (theirs['errors'] !== undefined || ms === undefined) line += '; the real engine lacks a command it needs'
        else line += `; real ${Math.min(...ms).toFixed(1)} ms, ${(Math.min(...ms) / ownTime).toFixed(1)} x faster`
      } catch (error) {
        line += `; real engine: ${(error as Error).message}`
      }
      real.close()
    }
    console.log(line)
  }
  ours.close()
}

if (chosen.length === 0 || chosen.includes('start-up')) startUp()
await programs()
process.exit(0)
