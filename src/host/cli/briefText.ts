/**
 * Whether a text of -Command may be one that `brief.ts` runs: short, flat, no blocks, pipelines or redirections, and beginning with a
 * value or one of the commands known there. Decided by its letters alone, before anything is loaded.
 */
export function looksBrief(text: string): boolean {
  if (text.length > 1000 || /[{}|&<>`%?]/.test(text)) return false
  // A thread's usual stack is enough for this much nesting.
  if ((text.match(/[([]/g)?.length ?? 0) > 20) return false
  const word = /^\s*([a-z][\w-]*)/i.exec(text)?.[1]
  return word === undefined || word.toLowerCase() === 'exit' || briefCommands.has(word.toLowerCase())
}

/** Commands that neither wait nor ask nor call scripts: folded names. */
export const briefCommands: ReadonlySet<string> = new Set(['get-date', 'get-location', 'write-host', 'write-output'])
