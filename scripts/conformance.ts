/**
 * npm run conformance -- [area[/topic[#case]]] [--quiet] [--update]
 * Runs the recorded cases and shows how each failing one differs. --update adds newly passing cases to fixtures/conformance/passing.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

// The interpreter is many files: with the cache a second run starts in a third of the time.
enableCompileCache()
const { runCase } = await import('../spec/conformance/run.ts')
const { recordedCases } = await import('../spec/conformance/transcript.ts')

const root = new URL('../fixtures/conformance/', import.meta.url).pathname
const options = process.argv.slice(2).filter((word) => word.startsWith('--'))
const filter = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? ''
const quiet = options.includes('--quiet')

const passed: string[] = []
const byTopic = new Map<string, [number, number]>()
for (const one of recordedCases(root, filter)) {
  if (options.includes('--trace')) console.error(one.id)
  const found = await runCase(one)
  const topic = one.id.slice(0, one.id.indexOf('#'))
  const counts = byTopic.get(topic) ?? [0, 0]
  byTopic.set(topic, counts)
  counts[1]++
  if (found.length === 0) {
    counts[0]++
    passed.push(one.id)
    continue
  }
  if (quiet) continue
  console.log(`\n=== ${one.id}`)
  console.log(one.script)
  for (const { section, expected, actual } of found) {
    console.log(`--- ${section}: expected`)
    for (const line of expected) console.log(`  ${line}`)
    console.log(`--- ${section}: actual`)
    for (const line of actual) console.log(`  ${line}`)
  }
}

let total = 0
for (const [topic, [good, all]] of [...byTopic].sort(([a], [b]) => (a < b ? -1 : 1))) {
  total += all
  console.log(`${good === all ? ' ' : '!'} ${topic}: ${good}/${all}`)
}
console.log(`${passed.length} of ${total} cases pass`)

if (options.includes('--update')) {
  const file = `${root}passing.txt`
  let known: string[] = []
  try {
    known = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const all = new Set([...known, ...passed])
  writeFileSync(file, `${[...all].sort().join('\n')}\n`)
  console.log(`${all.size - known.length} new in ${file}`)
}
// Cases may leave jobs or timers behind.
process.exit(0)
