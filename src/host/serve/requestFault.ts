/** A request that asks for what cannot be: its message is the answer. */
export class RequestFault extends Error {}

/** What `read` gives; a file or folder that cannot be read is the request's fault. */
export function readAsked<T>(read: () => T): T {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown) throw new RequestFault(thrown.message)
    throw thrown
  }
}
