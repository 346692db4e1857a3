/**
 * Compares the parser with the real one: `npm run parity -- DIRECTORY [--oracle PATH] [--tokens] [--mutate N [--trees] [--seed S]] [--limit N] [--time]`.
 * Every .ps1, .psm1 and .psd1 under the directory is parsed here and by the oracle (else $MPSH_ORACLE); trees and errors are compared and
 * differences summed up. `--mutate N` compares the first error of N mutations of each file instead.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { dumpAst, dumpErrors, dumpTokens, type Json } from '../grammar/dump.ts'
import { parse } from '../grammar/index.ts'
import { mutate, random } from './mutations.ts'

type Answer = { [key: string]: Json }

/** A running oracle: requests are answered in order. */
class Oracle {
  private readonly path: string
  private child: ReturnType<typeof spawn> | null = null
  private waiting: ((answer: Answer | null) => void)[] = []

  constructor(path: string) {
    this.path = path
  }

  private start(): ReturnType<typeof spawn> {
    const child = spawn(this.path, [], { stdio: ['pipe', 'pipe', 'inherit'] })
    createInterface({ input: child.stdout! }).on('line', (line) => this.waiting.shift()?.(JSON.parse(line) as Answer))
    child.on('exit', () => {
      this.child = null
      const waiting = this.waiting
      this.waiting = []
      for (const resolve of waiting) resolve(null)
    })
    return child
  }

  /** The answer, or null if the oracle ended over it. */
  ask(request: Answer): Promise<Answer | null> {
    this.child ??= this.start()
    return new Promise((resolve) => {
      this.waiting.push(resolve)
      this.child!.stdin!.write(`${JSON.stringify(request)}\n`)
    })
  }

  close(): void {
    this.child?.stdin?.end()
  }
}

function scriptsUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const child = join(path, entry.name)
    if (entry.isDirectory()) return scriptsUnder(child)
    return /\.ps(m|d)?1$/i.test(entry.name) ? [child] : []
  })
}

/** The text of a script, as .NET's File.ReadAllText gives it. */
function readScript(path: string): string {
  const bytes = readFileSync(path)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** Errors as the oracle gives them, without the stack traces in some messages. */
function untraced(errors: unknown): unknown {
  if (!Array.isArray(errors)) return errors
  return errors.map((error: unknown[]) => [...error.slice(0, 3), String(error[3]).replace(/\n {3}at [\s\S]*/, '')])
}

/** The path to the first difference between two answers, or null. */
function firstDifference(ours: unknown, theirs: unknown, path = ''): string | null {
  if (Object.is(ours, theirs)) return null
  if (typeof ours !== 'object' || typeof theirs !== 'object' || ours === null || theirs === null) {
    return `${path}: ${JSON.stringify(ours)?.slice(0, 150)} | ${JSON.stringify(theirs)?.slice(0, 150)}`
  }
  const a = ours as Record<string, unknown>
  const b = theirs as Record<string, unknown>
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = firstDifference(a[key], b[key], `${path}/${key}`)
    if (difference !== null) return difference
  }
  return null
}

function option(name: string): string | null {
  const i = process.argv.indexOf(name)
  return i < 0 ? null : (process.argv[i + 1] ?? '')
}

const directory = process.argv[2]
const oraclePath = option('--oracle') ?? process.env['MPSH_ORACLE']
if (!directory || directory.startsWith('--') || !oraclePath) {
  console.error(
    'usage: npm run parity -- DIRECTORY [--oracle PATH] [--tokens] [--mutate N [--trees] [--seed S]] [--limit N] [--time]',
  )
  process.exit(2)
}
const oracle = new Oracle(oraclePath)
const limit = Number(option('--limit') ?? Number.POSITIVE_INFINITY)
const files = scriptsUnder(directory).slice(0, limit)

async function compareTrees(): Promise<void> {
  let same = 0
  let asked = 0
  for (const file of files) {
    const text = readScript(file)
    const answer = await oracle.ask({ op: 'parse', text })
    if (answer === null || 'failure' in answer) {
      console.log(`${file}: the oracle failed: ${answer?.['failure']}`)
      continue
    }
    asked++
    const result = parse(text)
    let difference =
      firstDifference(dumpErrors(result.errors), untraced(answer['errors']), 'errors') ??
      firstDifference(dumpAst(result.ast), answer['ast'], 'ast')
    if (difference === null && process.argv.includes('--tokens')) {
      const tokens = await oracle.ask({ op: 'tokens', text })
      difference = firstDifference(dumpTokens(result.tokens), tokens?.['tokens'], 'tokens')
    }
    if (difference === null) same++
    else console.log(`${file}\n  ${difference}`)
  }
  console.log(`${same} of ${asked} files alike (${((100 * same) / asked).toFixed(2)} %)`)
}

/** How the errors and, if asked, the trees of mutated scripts agree. */
async function compareMutations(count: number): Promise<void> {
  const next = random(Number(option('--seed') ?? 1))
  const counts = { asked: 0, faulty: 0, id: 0, extent: 0, whole: 0 }
  const misses = new Map<string, number>()
  const wholeTree = process.argv.includes('--trees')
  const note = (key: string, mutant: string, at: number): void => {
    misses.set(key, (misses.get(key) ?? 0) + 1)
    if (process.argv.includes('--verbose'))
      console.log(`${key}: ${JSON.stringify(mutant.slice(Math.max(0, at - 120), at + 60))}`)
  }
  for (const file of files) {
    const text = readScript(file)
    if (text.length > 200_000) continue
    for (let i = 0; i < count; i++) {
      const mutant = mutate(text, next)
      const answer = await oracle.ask({ op: wholeTree ? 'parse' : 'tokens', text: mutant })
      if (answer === null || 'failure' in answer) continue
      counts.asked++
      const result = parse(mutant)
      const theirs = (answer['errors'] as Json[][])[0]
      const ours = (dumpErrors(result.errors) as Json[][])[0]
      if (theirs) counts.faulty++
      if (ours?.[0] === theirs?.[0]) counts.id++
      if (ours?.[0] === theirs?.[0] && ours?.[1] === theirs?.[1] && ours?.[2] === theirs?.[2]) counts.extent++
      else
        note(
          `${ours?.slice(0, 3) ?? 'none'} | ${theirs?.slice(0, 3) ?? 'none'}`,
          mutant,
          Number(theirs?.[1] ?? ours?.[1]),
        )
      if (!wholeTree) continue
      const difference =
        firstDifference(dumpErrors(result.errors), untraced(answer['errors']), 'errors') ??
        firstDifference(dumpAst(result.ast), answer['ast'], 'ast')
      if (difference === null) counts.whole++
      else note(difference, mutant, Number(theirs?.[1] ?? 0))
    }
  }
  for (const [key, n] of [...misses].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`${n} ${key}`)
  const share = (n: number): string => `${((100 * n) / counts.asked).toFixed(2)} %`
  console.log(
    `${counts.asked} mutations, ${counts.faulty} with errors; first error: id ${share(counts.id)}, id and extent ${share(counts.extent)}`,
  )
  if (wholeTree) console.log(`all errors and the tree: ${share(counts.whole)}`)
}

/** The same files in turn here and there, in shares small enough that a busy machine disturbs few; the best of the rounds counts for each share. */
async function compareTimes(): Promise<void> {
  const rounds = Number(option('--repeat') ?? 5)
  const texts = files.map(readScript)
  const shares: { paths: string[]; texts: string[]; size: number; ours: number; theirs: number }[] = []
  texts.forEach((text, i) => {
    let share = shares.at(-1)
    if (share === undefined || share.size > 500_000) {
      share = { paths: [], texts: [], size: 0, ours: Number.POSITIVE_INFINITY, theirs: Number.POSITIVE_INFINITY }
      shares.push(share)
    }
    share.paths.push(files[i]!)
    share.texts.push(text)
    share.size += text.length
  })
  for (let round = 0; round < rounds; round++) {
    for (const share of shares) {
      const answer = await oracle.ask({ op: 'time-parse', files: share.paths, repeat: 1 })
      if (answer === null || 'failure' in answer) throw new Error(`The oracle failed: ${answer?.['failure']}`)
      share.theirs = Math.min(share.theirs, ...(answer['ms'] as number[]))
      const start = performance.now()
      for (const text of share.texts) parse(text)
      share.ours = Math.min(share.ours, performance.now() - start)
    }
  }
  const sum = (of: (share: (typeof shares)[number]) => number): number =>
    shares.reduce((total, share) => total + of(share), 0)
  const ours = sum((share) => share.ours)
  const theirs = sum((share) => share.theirs)
  console.log(
    `${sum((share) => share.size)} characters: ${ours.toFixed(0)} ms here, ${theirs.toFixed(0)} ms there: ${(theirs / ours).toFixed(2)} times its speed`,
  )
}

const mutations = option('--mutate')
if (process.argv.includes('--time')) await compareTimes()
else if (mutations !== null) await compareMutations(Number(mutations))
else await compareTrees()
oracle.close()
