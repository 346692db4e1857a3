/** The engine, wired: makes sessions and runs scripts in them. */

import { dotnetTypes } from '../dotnet/index.ts'
import { enterSurroundings, type Surroundings } from '../kernel/surroundings.ts'
import { isNull, type Value } from '../kernel/value.ts'
import type { Host } from '../session/host.ts'
import { provideScriptCommand } from '../session/scope.ts'
import { Session } from '../session/session.ts'
import type { Sink, StreamSet } from '../session/streams.ts'
import type { UserInterface } from '../session/userInterface.ts'
import { findVariable } from '../session/variables.ts'
import { type Ambient, useAmbient } from '../types/ambient.ts'
import { toText } from '../types/conversion/toText.ts'
import { registerLanguageTypes } from '../types/declarations/languageTypes.ts'
import type { ErrorRecord } from '../types/errorRecord.ts'
import { registerTypes } from '../types/registry.ts'
import { currentCulture } from '../types/text/culture.ts'
import { loadBuiltin } from './commands/builtinModules.ts'
import { enterSession } from './commands/currentSession.ts'
import { type BuiltinModule, EngineState } from './commands/engineState.ts'
import { type ScriptBlock, useCompiler } from './commands/scriptBlock.ts'
import { scriptCommandOf } from './commands/scriptCommand.ts'
import { createScriptBlock } from './commands/scriptFile.ts'
import { createCompiler } from './compiler/compile.ts'
import { registerEngineTypes } from './netTypes/index.ts'
import { type FileArgument, runScriptFile } from './run/file.ts'
import { type InputLines, runTopLevel } from './run/topLevel.ts'
import { namespacesOf, typeResolverOf } from './runtime/types.ts'
import { defineAliases } from './setup/aliases.ts'
import { defineFunctions } from './setup/functions.ts'
import { variableSources } from './setup/sources.ts'
import { typeDataOf } from './setup/typeData.ts'
import { defineVariables } from './setup/variables.ts'

export interface SessionOptions {
  readonly host: Host
  readonly ui: UserInterface
  /** The modules that are part of mpsh. Those named in `loaded` are loaded at once, the others on first use. */
  readonly builtins: readonly BuiltinModule[]
  readonly loaded: readonly string[]
}

/** How a run ended. */
export interface RunOutcome {
  /** The error that ended it; null when it ran to its end. */
  readonly error: ErrorRecord | null
  /** The code of `exit`; null without one. */
  readonly exitCode: number | null
  /** It was stopped from outside. */
  readonly wasStopped: boolean
}

let isWired = false

/** Makes a session: one shell's world. */
export function createSession(options: SessionOptions): Shell {
  if (!isWired) {
    provideScriptCommand(scriptCommandOf)
    useCompiler(createCompiler((source, file) => options.host.compile(source, file)))
    registerTypes(dotnetTypes())
    registerLanguageTypes()
    registerEngineTypes()
    isWired = true
  }
  const session = new Session(options.host, options.ui)
  const engine = new EngineState(options.builtins)
  session.engine = engine
  const shell = new Shell(session)
  shell.enter(() => {
    defineVariables(session, variableSources(session))
    defineAliases(session)
    defineFunctions(session)
    for (const builtin of options.builtins) if (options.loaded.includes(builtin.name)) loadBuiltin(session, builtin)
  })
  return shell
}

/** A session with what runs scripts in it. */
export class Shell {
  readonly session: Session
  readonly #surroundings: Surroundings
  readonly #ambient: Ambient

  constructor(session: Session) {
    this.session = session
    this.#surroundings = { host: session.host, currentDirectory: session.location }
    this.#ambient = ambientOf(session)
  }

  /** Runs code of ours with this session as the running one. */
  enter<T>(work: () => T): T {
    const surroundings = enterSurroundings(this.#surroundings)
    const ambient = useAmbient(this.#ambient)
    const before = enterSession(this.session)
    try {
      return work()
    } finally {
      enterSurroundings(surroundings)
      useAmbient(ambient)
      enterSession(before)
    }
  }

  /** Sets the current location, an absolute path. */
  setLocation(path: string): void {
    this.session.location = path
    this.#surroundings.currentDirectory = path
  }

  /** Runs text in the global scope, as a prompt or -Command does. Never throws PowerShell errors: see the outcome. */
  runText(text: string, out: Sink, streams: StreamSet, args: readonly Value[] = [], input?: InputLines): RunOutcome {
    return this.#run(out, streams, () => createScriptBlock(text, this.session.global), args, input)
  }

  /** Runs a parsed block in the global scope. */
  runBlock(block: ScriptBlock, out: Sink, streams: StreamSet, args: readonly Value[] = []): RunOutcome {
    return this.#run(out, streams, () => block, args)
  }

  /** Calls a script file with the arguments of a command line. `path` is absolute. */
  runFile(path: string, args: readonly FileArgument[], out: Sink, streams: StreamSet, input?: InputLines): RunOutcome {
    return this.enter(() => runScriptFile(this.session, path, args, out, streams, input))
  }

  #run(
    out: Sink,
    streams: StreamSet,
    block: () => ScriptBlock,
    args: readonly Value[],
    input?: InputLines,
  ): RunOutcome {
    return this.enter(() => runTopLevel(this.session, block, args, out, streams, input))
  }
}

function ambientOf(session: Session): Ambient {
  return {
    ofs() {
      const value = findVariable(session.running, 'ofs')
      return value === undefined || isNull(value) ? ' ' : toText(value)
    },
    get culture() {
      return currentCulture().name
    },
    get typeData() {
      return typeDataOf(session)
    },
    get resolver() {
      return typeResolverOf(session.running)
    },
    get namespaces() {
      const { block } = session.running
      return block === null ? ['System'] : namespacesOf(block.source)
    },
    createScriptBlock: (text: string) => createScriptBlock(text, session.running.state),
  }
}
