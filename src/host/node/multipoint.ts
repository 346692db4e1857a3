/** Back ends of the user's own run on the main thread, where promises settle. */
import type { BackendCall, BackendReply } from '../../modules/multipoint/backends/bridge.ts'
import type { Operation } from './bridge.ts'

/** The operation by which the worker calls them. Its code is loaded when it is first needed. */
export function multipointOperations(): [string, Operation][] {
  let perform: ((call: BackendCall) => Promise<BackendReply>) | null = null
  return [
    [
      'multipoint',
      async (call: never) => {
        perform ??= (await import('../../modules/multipoint/backends/bridge.ts')).backendPerformer()
        return perform(call)
      },
    ],
  ]
}
