/** A shell in this process, with a console that keeps what is written. */

import { createNodeHost } from '../../../src/host/node/nodeHost.ts'
import { ConsoleOutput } from '../../../src/host/shell/consoleOutput.ts'
import { makeShell } from '../../../src/host/shell/shell.ts'
import { ConsoleInterface } from '../../../src/host/shell/userInterface.ts'

export interface Room {
  /** Runs text in the session and answers with what the console shows, colours taken off. */
  run(text: string): string
}

const noColours = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '')

/** @param backend the text of MPSH_MULTIPOINT within the session; left out: the built-in classroom */
export function openShell(folder: string, backend = 'memory:'): Room {
  let shown = ''
  const write = (text: string): void => {
    shown += text
  }
  const host = createNodeHost({
    attention: new Int32Array(4),
    bridge: null,
    console: {
      write,
      writeError: write,
      readLine: () => null,
      isInteractive: false,
      supportsColor: false,
      size: () => [120, 40],
    },
    homeOfShell: folder,
  })
  const terminal = { write, readLine: () => null, isInteractive: false, supportsColor: false, width: () => 120 }
  const environment = {
    ...host.environment,
    get: (name: string) => (name === 'MPSH_MULTIPOINT' ? backend : host.environment.get(name)),
  }
  const shell = makeShell({ ...host, environment }, new ConsoleInterface(terminal), folder)
  return {
    run(text) {
      shown = ''
      const output = new ConsoleOutput(shell.session, null)
      shell.runText(text, output.out, output.streams)
      output.finish()
      return noColours(shown)
    },
  }
}
