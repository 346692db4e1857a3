import { PipelineStopped } from '../kernel/control.ts'
import type { Value } from '../kernel/value.ts'
import type { TypeData } from '../types/ambient.ts'
import type { Drive } from './drive.ts'
import { attendThreads, type Host } from './host.ts'
import { type Limits, standardLimits } from './limits.ts'
import type { ProviderPath } from './path.ts'
import type { ProviderInfo } from './provider.ts'
import { dynamicFrame, type Frame } from './scope.ts'
import { SessionState } from './sessionState.ts'
import { silentStreams } from './streams.ts'
import type { UserInterface } from './userInterface.ts'

/** Keeps what a shell shows. */
export interface Transcription {
  write(text: string): void
}

/**
 * One shell's whole state; two sessions do not see each other. The fields that running code reads all the time stand here; what is rarer
 * hangs on the objects it leads to.
 */
export class Session {
  readonly host: Host
  readonly global: SessionState
  /** Inside a `try`, or a pipeline whose errors someone catches: statement errors are thrown on instead of reported. */
  propagates = false
  /** `$?` */
  questionMark = true
  /** How many script calls are active. */
  depth = 0
  /** Whether Set-StrictMode was ever used: skips the walk for the version. */
  strictModeUsed = false
  /** Folded names of all variables ever given AllScope. */
  readonly allScope = new Set<string>()
  /** Changes whenever functions, aliases, modules or drives do: call sites that cached a command check it. */
  commandVersion = 0
  /** Changes whenever a script class is defined: places that cached a type's name check it. */
  typeVersion = 0
  /** The depth at which the stack overflowed, while the calls that leave no room to report it are being left; else 0. */
  overflowDepth = 0
  /** The RuntimeException that the innermost running `catch` handles: what a bare `throw` throws again. */
  handling: object | null = null
  /** Non-zero at 0: someone wants attention (stop, events, debugger, limits). */
  readonly attention: Int32Array
  /** What `$Error` holds, newest first. */
  readonly errors: { readonly list: Value[] } = { list: [] }
  readonly limits: Limits = standardLimits
  readonly ui: UserInterface
  /** The current location of the file system drive, absolute; what relative paths start from. */
  location = '/'
  /** `$PSStyle`: an object of the layers above, null until they set it. */
  styleObject: Value = null
  /** Members added to types (Update-TypeData), null for none. */
  typeData: TypeData | null = null
  /** What `$Host.SetShouldExit` asked the shell to end with, null for nothing. */
  exitRequest: number | null = null
  /** This session as a Runspace: set by the layer that has them. */
  runspaceObject: () => Value = () => null
  /** The session's event manager: set by the layer that has events. */
  eventManager: () => Value = () => null
  /** Where what the shell shows is kept besides; null where nowhere. */
  transcription: Transcription | null = null
  /** Breakpoints and tracing (Debugger); null where nothing was ever set. */
  debugger: object | null = null
  /** What is to be called when commands are looked up (LookupActions); null where nothing is. */
  lookup: object | null = null
  /** The current location as a PathInfo: set by the providers. */
  locationObject: () => Value = () => this.location
  /** Providers by folded name. */
  readonly providers = new Map<string, ProviderInfo>()
  /** The drive of the current location; null before providers are set up. */
  currentDrive: Drive | null = null
  /** Location stacks by name; '' is the default one. */
  readonly locationStacks = new Map<string, ProviderPath[]>()
  /** What the engine keeps per session (EngineState). */
  engine: object | null = null
  /** The frame running now, for what has no frame at hand (delegates, property getters of script members). */
  running: Frame

  constructor(host: Host, ui: UserInterface) {
    this.host = host
    this.ui = ui
    this.attention = host.attention
    this.global = new SessionState(null, '')
    const top = dynamicFrame(this, this.global, null, null, silentStreams)
    top.isScriptScope = true
    this.global.top = top
    this.global.current = top
    this.running = top
  }

  /** What is done when other threads have told something, or events are waiting. */
  readonly onThreads = new Set<(frame: Frame) => void>()

  /** What else wants attention when the word says so: breakpoints, events. */
  onAttention: ((frame: Frame, word: number) => void) | null = null

  /** The attention word is not 0: a stop request (bit 0) throws PipelineStopped, the rest is served. */
  attend(frame: Frame): void {
    const word = this.attention[0]!
    if (word & 1) throw new PipelineStopped()
    if (word & attendThreads) {
      Atomics.and(this.attention, 0, ~attendThreads)
      for (const serve of [...this.onThreads]) serve(frame)
    }
    if (word & ~attendThreads) this.onAttention?.(frame, word)
  }
}
