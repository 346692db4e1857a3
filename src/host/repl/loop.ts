import { DateTime } from '../../dotnet/time/dateTime.ts'
import type { RunOutcome, Shell } from '../../engine/index.ts'
import { noteCommand } from '../../modules/core/history/history.ts'
import { Collector, silentStreams } from '../../session/streams.ts'
import { toText } from '../../types/conversion/toText.ts'
import { OperationStopped, type WaitingEnd } from '../node/bridge.ts'
import { writeText } from '../node/standardStreams.ts'
import { complete } from './completion/complete.ts'
import { History, historyFile } from './history.ts'
import type { Completions, PromptAnswer, PromptRequest } from './model.ts'

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
    const answer = ask(shell, bridge, history.entries)
    if (answer.kind === 'end') return 0
    if (answer.kind !== 'line' || answer.text.trim() === '') continue
    history.add(answer.text)
    const started = shell.enter(() => DateTime.now())
    const outcome = run.command(answer.text)
    shell.enter(() => noteCommand(shell.session, answer.text, outcome.error !== null, started))
    // Ctrl-C ends the command, not the shell.
    Atomics.store(attention, 0, 0)
    if (outcome.exitCode !== null) return outcome.exitCode
  }
}

/** Asks for a line, completing it as often as Tab is pressed. */
function ask(shell: Shell, bridge: WaitingEnd, history: readonly string[]): PromptAnswer {
  const request: PromptRequest = { prompt: promptText(shell), continuation: '>> ', history, canComplete: true }
  let completions: Completions | null = null
  for (;;) {
    let answer: PromptAnswer
    try {
      answer = bridge.wait('prompt.read', { ...request, completions }) as PromptAnswer
    } catch (thrown) {
      if (!(thrown instanceof OperationStopped)) throw thrown
      return { kind: 'cancelled' }
    }
    if (answer.kind !== 'complete') return answer
    completions = complete(shell, answer.text, answer.cursor)
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
