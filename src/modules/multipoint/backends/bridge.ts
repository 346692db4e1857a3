/**
 * Carries the contract between threads. The core runs in a worker and blocks there; a back end of the user's own runs where promises
 * settle, on the host's main thread. What crosses is plain data: a call, and a reply that is a value, a refusal or a failure.
 */
import { type Backend, BackendError, type BackendMethod, backendMethods } from '../domain/contract.ts'
import { backendFailed, type Refusal } from '../domain/errors.ts'

export interface BackendCall {
  /** The module's file URL; it is loaded once. */
  readonly module: string
  readonly name: string
  readonly method: BackendMethod
  readonly args: readonly unknown[]
}

export type BackendReply = { readonly value: unknown } | { readonly refusal: Refusal }

/** The worker's side: a back end whose every method is carried by `call`, which blocks until the reply is there. */
export function bridgedBackend(module: string, name: string, call: (call: BackendCall) => BackendReply): Backend {
  const methods: Record<string, unknown> = { name }
  for (const method of backendMethods) {
    methods[method] = (...args: unknown[]) => {
      const reply = call({ module, name, method, args })
      if ('refusal' in reply) throw new BackendError(reply.refusal)
      return reply.value
    }
  }
  return methods as unknown as Backend
}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/**
 * Loads a module that is a back end: its `createBackend` (or default) export is a function that answers with a `Backend`, or with a
 * promise of one.
 */
async function loadBackend(module: string, name: string): Promise<Backend> {
  const exports = (await import(module)) as { readonly createBackend?: unknown; readonly default?: unknown }
  const create = exports.createBackend ?? exports.default
  if (typeof create !== 'function') {
    throw new BackendError(backendFailed(name, 'the module exports no function createBackend.'))
  }
  const backend = (await (create as (name: string) => unknown)(name)) as Partial<Record<string, unknown>> | null
  const missing = backendMethods.find((method) => typeof backend?.[method] !== 'function')
  if (missing) throw new BackendError(backendFailed(name, `it has no method ${missing}.`))
  return backend as unknown as Backend
}

/** The main thread's side: performs calls, one loaded back end a module. */
export function backendPerformer(): (call: BackendCall) => Promise<BackendReply> {
  const loaded = new Map<string, Promise<Backend>>()
  return async ({ module, name, method, args }) => {
    try {
      let backend = loaded.get(module)
      if (!backend) loaded.set(module, (backend = loadBackend(module, name)))
      const perform = (await backend)[method] as (...args: readonly unknown[]) => unknown
      return { value: await Reflect.apply(perform, await backend, args) }
    } catch (thrown) {
      if (thrown instanceof BackendError) return { refusal: thrown.refusal }
      // A module of the user's own may carry its own copy of the class.
      const refusal = (thrown as { refusal?: Refusal } | null)?.refusal
      return { refusal: refusal ?? backendFailed(name, `${reasonOf(thrown)}.`) }
    }
  }
}
