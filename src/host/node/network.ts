import type { HttpRequest } from '../../kernel/host.ts'
import type { Operation } from './bridge.ts'

/** The operation `http.request`. Node's HTTP is loaded when it is first needed. */
export function networkOperations(): [string, Operation][] {
  return [
    [
      'http.request',
      async (request: HttpRequest, signal: AbortSignal) => {
        const { sendRequest } = await import('./http.ts')
        return sendRequest(request, signal)
      },
    ],
  ]
}
