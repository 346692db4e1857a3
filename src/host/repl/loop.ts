import type { RunOutcome, Shell } from '../../engine/index.ts'
import { Collector, silentStreams } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import type { WaitingEnd } from '../node/bridge.ts'
import { writeText } from '../node/standardStreams.ts'
import { History, historyFile } from './history.ts'
import type { PromptAnswer, PromptRequest } from './prompt.ts'

/** What runs a line and shows what it gives. */
export interface LineRunner {
  command(text: string): RunOutcome
}

/** The interactive shell: asks, runs, until `exit` or Ctrl-D. Returns the exit code. */
export function runPrompt(
  run: LineRunner,
  shell: Shell,
  { attention, bridge }: { readonly attention: Int32Array; readonly bridge: WaitingEnd },
  { noLogo, banner }: { readonly noLogo: boolean; readonly banner: string },
): number {
  if (!noLogo) writeText(1, `${banner}\n`)
  const history = new History(historyFile(process.env))
  for (;;) {
    const request: PromptRequest = { prompt: promptText(shell), continuation: '>> ', history: history.entries }
    const answer = bridge.wait('prompt.read', request) as PromptAnswer
    if (answer.kind === 'end') return 0
    if (answer.kind !== 'line' || answer.text.trim() === '') continue
    history.add(answer.text)
    const outcome = run.command(answer.text)
    // Ctrl-C ends the command, not the shell.
    Atomics.store(attention, 0, 0)
    if (outcome.exitCode !== null) return outcome.exitCode
  }
}

/** What the `prompt` function gives; 'PS>' where it fails or gives nothing. */
function promptText(shell: Shell): string {
  const collected = new Collector()
  const { questionMark } = shell.session
  const outcome = shell.runText('prompt', collected, silentStreams)
  shell.session.questionMark = questionMark
  if (outcome.error !== null || collected.items.length === 0) return 'PS>'
  return shell.enter(() => collected.items.map((item) => toText(item)).join(''))
}
