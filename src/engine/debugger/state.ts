import type { Source } from '../../session/source.ts'

/** Whether any session has a debugger: blocks are then compiled with hooks. */
export const debugging = { isOn: false }

const sources = new WeakMap<Source, boolean>()

/** Whether a script turns debugging on itself: all of it is then compiled with hooks, as what runs already cannot be exchanged. */
export function mentionsDebugging(source: Source): boolean {
  let mentions = sources.get(source)
  if (mentions === undefined) {
    mentions = /-PSDebug\b|PSBreakpoint\b|\bsbp\b/i.test(source.text)
    sources.set(source, mentions)
  }
  return mentions
}
