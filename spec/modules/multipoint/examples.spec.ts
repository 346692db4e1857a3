/** The example back ends, as a third party would try theirs: the contract's own tests. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { backendPerformer, bridgedBackend } from '../../../src/modules/multipoint/backends/bridge.ts'
import { contractCases } from '../../../src/modules/multipoint/backends/contractSuite.ts'
import type { Backend } from '../../../src/modules/multipoint/domain/contract.ts'

const examples = join(import.meta.dirname, '../../../examples/backends')

interface BackendModule {
  createBackend(name: string): Backend
}

const load = async (file: string): Promise<BackendModule> => (await import(join(examples, file))) as BackendModule

const server = spawn(
  process.execPath,
  ['--import', join(import.meta.dirname, 'fromSource.mjs'), join(examples, 'http-server.mjs'), '0'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
afterAll(() => {
  server.kill()
})
beforeAll(async () => {
  for await (const line of createInterface({ input: server.stdout })) {
    process.env['MPSH_ROOM_URL'] = /http:\S+/.exec(line)![0]
    return
  }
})

describe('over HTTP', () => {
  for (const { name, run } of contractCases(async () => (await load('http-client.mjs')).createBackend('http'))) {
    test(name, run)
  }

  test('a room that does not answer is refused by name', async () => {
    const url = process.env['MPSH_ROOM_URL']
    process.env['MPSH_ROOM_URL'] = 'http://127.0.0.1:1'
    const backend = (await load('http-client.mjs')).createBackend('http')
    process.env['MPSH_ROOM_URL'] = url
    await expect(backend.servers()).rejects.toMatchObject({ refusal: { id: 'RoomUnreachable' } })
  })
})

describe('the journal', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })
  afterAll(() => {
    vi.restoreAllMocks()
  })
  for (const { name, run } of contractCases(async () => (await load('journal.mjs')).createBackend('journal'))) {
    test(name, run)
  }
})

test('a module is loaded once, and what it lacks or throws is a refusal', async () => {
  const perform = backendPerformer()
  const call = (module: string, method: 'servers' | 'change') =>
    perform({ module, name: 'module:x', method, args: ['nowhere', { kind: 'clearStations' }] })
  const module = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`
  expect(await call(module('export const x = 1'), 'servers')).toMatchObject({
    refusal: { id: 'BackendFailed', message: /exports no function createBackend/ },
  })
  expect(await call(module('export default () => ({ servers() {} })'), 'servers')).toMatchObject({
    refusal: { message: /it has no method find/ },
  })
  expect(await call(module('export default async () => { throw new Error("no room") }'), 'servers')).toMatchObject({
    refusal: { message: "The MultiPoint back end 'module:x' failed: no room." },
  })
  expect(await call('file:///nowhere.mjs', 'servers')).toMatchObject({ refusal: { id: 'BackendFailed' } })
  const bridged = bridgedBackend('file:///x', 'x', () => ({
    refusal: { id: 'A', category: 'InvalidData', exception: 'E', message: 'm', target: 't' },
  }))
  expect(() => bridged.servers()).toThrow('m')
})
