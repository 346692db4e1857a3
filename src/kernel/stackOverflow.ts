/** Whether JavaScript's stack has run out. Compares only: where there is no stack left, not even a regular expression runs. */
export function isStackOverflow(thrown: unknown): thrown is RangeError {
  return thrown instanceof RangeError && thrown.message === 'Maximum call stack size exceeded'
}
