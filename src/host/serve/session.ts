import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import type { Shell } from '../../engine/index.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { plain } from '../../formatting/style/psstyle.ts'
import { Collector, type StreamSet } from '../../session/streams.ts'
import type { WaitingEnd } from '../node/bridge.ts'
import { homeOfShell } from '../node/homeOfShell.ts'
import { createNodeHost } from '../node/nodeHost.ts'
import { AbsentInterface } from '../shell/absentInterface.ts'
import { makeShell } from '../shell/shell.ts'

/** A fresh session without a console, and what its streams carry. */
export interface ServedSession {
  readonly shell: Shell
  readonly output: Collector
  readonly streams: StreamSet
  readonly errors: Collector
  readonly warnings: Collector
  readonly verbose: Collector
  readonly debug: Collector
  readonly information: Collector
}

let attention = new Int32Array(new SharedArrayBuffer(4))
let bridge: WaitingEnd | null = null

/** From now on sessions wait over this bridge, and look up when this word says so. */
export function serveOver(way: { readonly bridge: WaitingEnd | null; readonly attention: Int32Array }): void {
  bridge = way.bridge
  attention = way.attention as typeof attention
}

/** `directory`: the location and `$env:CASE_TMP`; null for the process's own folder. */
export function openSession(directory: string | null, builtins?: readonly BuiltinModule[]): ServedSession {
  const console = {
    write: () => {},
    writeError: () => {},
    readLine: () => null,
    isInteractive: false,
    supportsColor: false,
    // What a run without a terminal counts on, as the real engine does; errors are folded at the interface's width below.
    size: () => [80, 24] as const,
  }
  const host = createNodeHost({ attention, bridge, console, homeOfShell: homeOfShell() })
  const ui = new AbsentInterface(() => 120)
  const shell = makeShell(host, ui, directory ?? process.cwd(), builtins)
  formattingOf(shell.session).style.outputRendering = plain
  const [errors, warnings, verbose, debug, information] = [
    new Collector(),
    new Collector(),
    new Collector(),
    new Collector(),
    new Collector(),
  ]
  const streams: StreamSet = {
    error: errors,
    warning: warnings,
    verbose,
    debug,
    information,
    progress: new Collector(),
    lists: null,
  }
  return { shell, output: new Collector(), streams, errors, warnings, verbose, debug, information }
}
