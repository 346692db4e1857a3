import { attendThreads, type HttpRequest } from '../../kernel/host.ts'
import type { Operation } from './bridge.ts'

/** The operations `http.request` (Node's HTTP is loaded when it is first needed) and `clock.alarm`. */
export function networkOperations(): [string, Operation][] {
  return [
    [
      'clock.alarm',
      ({ milliseconds, attention }: { readonly milliseconds: number; readonly attention: Int32Array }) => {
        setTimeout(() => {
          Atomics.or(attention, 0, attendThreads)
          Atomics.notify(attention, 0)
        }, milliseconds).unref()
        return null
      },
    ],
    [
      'http.request',
      async (request: HttpRequest, signal: AbortSignal) => {
        const { sendRequest } = await import('./http.ts')
        return sendRequest(request, signal)
      },
    ],
  ]
}
