import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { type BackendCall, type BackendReply, bridgedBackend } from '../../../src/modules/multipoint/backends/bridge.ts'
import { contractCases } from '../../../src/modules/multipoint/backends/contractSuite.ts'
import { openBackend } from '../../../src/modules/multipoint/backends/select.ts'
import { type Backend, BackendError } from '../../../src/modules/multipoint/domain/contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'mpsh-contract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const noModule = { loadModule: () => never('a module') }
function never(what: string): never {
  throw new Error(`${what} was not expected`)
}

let count = 0
const openMemory = () => openBackend({ text: 'memory:', folder }, noModule)

/** The memory back end as the bridge carries it: plain data, cloned on both ways, answers as promises. */
function openCarried(): Backend {
  const inner = openMemory()
  const carried = bridgedBackend('file:///none', 'carried', ({ method, args }: BackendCall): BackendReply => {
    try {
      const perform = inner[method] as (...args: unknown[]) => unknown
      return structuredClone({ value: Reflect.apply(perform, inner, structuredClone([...args])) })
    } catch (thrown) {
      if (thrown instanceof BackendError) return { refusal: structuredClone(thrown.refusal) }
      throw thrown
    }
  })
  const later = { name: 'later' } as Record<string, unknown>
  for (const [key, value] of Object.entries(carried)) {
    if (typeof value === 'function') later[key] = async (...args: unknown[]) => value(...args)
  }
  return later as unknown as Backend
}

describe.each([
  ['memory', openMemory],
  ['sqlite', () => openBackend({ text: `sqlite:${count++}.db`, folder }, noModule)],
  ['carried and asynchronous', openCarried],
] as const)('%s', (_name, open) => {
  for (const { name, run } of contractCases(open)) test(name, run)
})
