// A back end of one's own: the built-in classroom, with a line on standard error for each change. A start for one that does more.
//
//   MPSH_MULTIPOINT=module:./examples/backends/journal.mjs mpsh -Command 'Close-WmsSession 3'
import { openBackend } from 'mpsh/multipoint'

export function createBackend(name) {
  const inner = openBackend({ text: 'memory:', folder: '.' }, { loadModule: () => inner })
  return {
    ...inner,
    name,
    change(computerName, change) {
      const outcome = inner.change(computerName, change)
      console.error(`${computerName}: ${change.kind}, ${outcome.refused.length} refused`)
      return outcome
    },
  }
}
