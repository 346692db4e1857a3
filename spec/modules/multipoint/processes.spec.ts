/** Several processes on one database, and processes that are killed: nothing is lost, doubled or half done. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import type { ServerAccess } from '../../../src/modules/multipoint/domain/directory.ts'
import { noSession } from '../../../src/modules/multipoint/domain/tables.ts'
import { crowdedRoom, openDirectory, openRoom } from './rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'mpsh-processes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const worker = join(import.meta.dirname, 'worker.ts')

class Worker {
  readonly process: ChildProcess
  readonly #lines: Interface
  readonly #queue: string[] = []
  #ended = false
  #wake: (() => void) | undefined

  constructor(file: string, task: string) {
    this.process = spawn(process.execPath, [worker, file, task], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.process.stdout! })
    this.#lines.on('line', (line) => {
      this.#queue.push(line)
      this.#wake?.()
    })
    this.#lines.on('close', () => {
      this.#ended = true
      this.#wake?.()
    })
  }

  /** The next line it reports, or undefined once it has ended. */
  async next(): Promise<unknown> {
    while (this.#queue.length === 0) {
      if (this.#ended) return undefined
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return JSON.parse(this.#queue.shift()!)
  }

  send(value: unknown): void {
    this.process.stdin!.write(`${JSON.stringify(value)}\n`)
  }

  kill(): void {
    this.process.kill('SIGKILL')
  }
}

/** What always holds: a station shows at most one session, which is there and says so; a session is on at most one station. */
function checkInvariants(room: ServerAccess): void {
  const sessions = new Map(room.read('sessions').map((session) => [session.SessionId, session]))
  const shown = room.read('stations').filter(({ SessionId }) => SessionId !== noSession)
  expect(new Set(shown.map(({ SessionId }) => SessionId)).size).toBe(shown.length)
  for (const { SessionId, StationId } of shown) expect(sessions.get(SessionId)?.StationId).toBe(StationId)
  const placed = [...sessions.values()].filter(({ StationId }) => StationId !== 0)
  expect(placed.length).toBe(shown.length)
}

const idsOf = (room: ServerAccess): number[] => room.read('sessions').map(({ SessionId }) => SessionId)

test('a process killed while it closes all sessions leaves exactly those not yet closed', async () => {
  const directory = openDirectory('sqlite:killed.db', folder)
  for (const killAfter of [1, 40, 150]) {
    directory.restore(crowdedRoom(3000))
    const child = new Worker(join(folder, 'killed.db'), 'close')
    await child.next()
    const reported: number[] = []
    for (let line = await child.next(); line !== undefined; line = await child.next()) {
      reported.push(line as number)
      if (reported.length === killAfter) child.kill()
    }
    const reopened = openDirectory('sqlite:killed.db', folder)
    const left = idsOf(openRoom(reopened)).slice(1)
    // It may have been killed between closing a session and reporting it.
    expect(left.length).toBeGreaterThan(0)
    expect([3000 - reported.length, 2999 - reported.length]).toContain(left.length)
    expect(left).toEqual(Array.from({ length: left.length }, (_, i) => 3002 - left.length + i))
    checkInvariants(openRoom(reopened))
    reopened.dispose()
  }
  directory.dispose()
})

test('a bulk change that is killed has been made or not', async () => {
  const directory = openDirectory('sqlite:bulk.db', folder)
  for (const delay of [0, 15, 40]) {
    directory.restore(crowdedRoom(5000))
    const child = new Worker(join(folder, 'bulk.db'), 'bulk')
    await child.next()
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill()
    while ((await child.next()) !== undefined);
    expect([1, 5001]).toContain(idsOf(openRoom(directory)).length)
    checkInvariants(openRoom(directory))
  }
  directory.dispose()
})

interface Report {
  readonly kind?: string
  readonly done?: readonly number[]
  readonly end?: boolean
}

/** Lets a worker play its round, killing it after so many reports; answers with what it reported and whether it lives. */
async function playRound(child: Worker, killAfter: number | undefined): Promise<{ reports: Report[]; lives: boolean }> {
  const reports: Report[] = []
  let killed = false
  for (;;) {
    const report = (await child.next()) as Report | undefined
    if (report === undefined) return { reports, lives: false }
    if (report.end) {
      if (killed) continue
      return { reports, lives: true }
    }
    reports.push(report)
    if (reports.length === killAfter) {
      child.kill()
      killed = true
    }
  }
}

const rounds = Number(process.env['MPSH_TEST_ROUNDS'] ?? 12)

test(`two processes at once, one killed at random, keep the room whole (${rounds} rounds)`, {
  timeout: 60_000 + rounds * 3000,
}, async () => {
  const file = join(folder, 'two.db')
  const directory = openDirectory('sqlite:two.db', folder)
  const room = openRoom(directory)
  const sessions = 24
  const start = async () => {
    const child = new Worker(file, 'play')
    await child.next()
    return child
  }
  const workers = [await start(), await start()]
  for (let round = 1; round <= rounds; round++) {
    directory.restore(crowdedRoom(sessions))
    const seed = round * 7919
    for (const [i, child] of workers.entries()) child.send({ seed: seed + i * 104729, ops: 20, sessions })
    const victim = round % 3 === 0 ? undefined : round % 2
    const results = await Promise.all(
      workers.map((child, i) => playRound(child, i === victim ? 1 + (round % 17) : undefined)),
    )
    checkInvariants(room)
    // The model: what was reported closed is gone once, and nothing else is, but for a last change that was not reported any more.
    const closed = results.flatMap(({ reports }) =>
      reports.flatMap(({ kind, done }) => (kind === 'closeSessions' ? done! : [])),
    )
    expect(new Set(closed).size, `round ${round}: a session closed twice`).toBe(closed.length)
    const left = new Set(idsOf(room))
    for (const id of closed) expect(left.has(id), `round ${round}: session ${id} came back`).toBe(false)
    const lost = sessions + 1 - left.size - closed.length
    const allowed = results.some(({ lives }) => !lives) ? 3 : 0
    expect(lost, `round ${round}`).toBeGreaterThanOrEqual(0)
    expect(lost, `round ${round}`).toBeLessThanOrEqual(allowed)
    for (let i = 0; i < 2; i++) if (!results[i]!.lives) workers[i] = await start()
  }
  for (const child of workers) child.kill()
  directory.dispose()
})
