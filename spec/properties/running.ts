/** Runs made-up programs in sessions of their own and says what is no PowerShell error. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Shell } from '../../src/engine/index.ts'
import { formattingOf } from '../../src/formatting/session-format.ts'
import { createNodeHost } from '../../src/host/node/nodeHost.ts'
import { AbsentInterface } from '../../src/host/shell/absentInterface.ts'
import { makeShell } from '../../src/host/shell/shell.ts'
import { PipelineStopped } from '../../src/kernel/control.ts'
import { Collector, type StreamSet } from '../../src/session/streams.ts'
import { toText } from '../../src/types/conversion/toText.ts'
import type { ErrorRecord } from '../../src/types/errorRecord.ts'

/** How many loop turns and calls a program has. */
const mostTurns = 500

export interface Runner {
  /** What went wrong in running a text: the stack of an error of JavaScript's own; null for nothing. */
  run(text: string): string | null
  /** FullyQualifiedErrorIds of the last run. */
  readonly ids: readonly string[]
  close(): void
}

/** A runner in a folder of its own. Each run has a fresh session. */
export function makeRunner(): Runner {
  const directory = mkdtempSync(join(tmpdir(), 'mpsh-fuzz-'))
  const console = {
    write() {},
    writeError() {},
    readLine: () => null,
    isInteractive: false,
    supportsColor: false,
    size: () => [80, 24] as const,
  }
  let turns = 0
  // A `finally` body switches attention off while it runs: here it stays on.
  const attention = new Proxy(new Int32Array(1), {
    get: (word, name) => (name === '0' ? 1 << 20 : Reflect.get(word, name, word)),
    set: () => true,
  })
  const host = createNodeHost({ attention, bridge: null, console, homeOfShell: directory })
  let ids: string[] = []
  return {
    get ids() {
      return ids
    },
    run(text) {
      ids = []
      turns = 0
      const shell = makeShell(host, new AbsentInterface(() => 120), directory)
      shell.session.onAttention = () => {
        if (++turns > mostTurns) throw new PipelineStopped()
      }
      try {
        ids = runOnce(shell, text)
        return null
      } catch (error) {
        return error instanceof Error ? (error.stack ?? error.message) : `thrown: ${JSON.stringify(error)}`
      }
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** Runs a text, renders what it wrote and describes its errors, as a console would. */
function runOnce(shell: Shell, text: string): string[] {
  const output = new Collector()
  const errors = new Collector()
  const rest = new Collector()
  const streams: StreamSet = {
    error: errors,
    warning: rest,
    verbose: rest,
    debug: rest,
    information: rest,
    progress: rest,
    lists: null,
  }
  const outcome = shell.runText(text, output, streams)
  return shell.enter(() => {
    const formatting = formattingOf(shell.session)
    const outputter = formatting.outputter(
      formatting.textOutput(80, () => {}),
      false,
    )
    for (const item of output.items.slice(0, 50)) outputter.write(item)
    for (const item of errors.items.slice(0, 5)) outputter.write(item)
    outputter.end()
    const records = [...errors.items, ...(outcome.error === null ? [] : [outcome.error])] as ErrorRecord[]
    return records.map((record) => {
      const text = toText(record)
      // What is no error of PowerShell's is shown as one so that a shell lives on.
      if (text.startsWith('Internal error')) throw new Error(`${text}\n${record.exception.stackTrace ?? ''}`)
      return record.fullyQualifiedErrorId
    })
  })
}
