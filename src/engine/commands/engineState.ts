import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import type { Shell } from '../index.ts'
import type { CmdletEntry } from './define.ts'
import type { ModuleInfo } from './moduleInfo.ts'

/** A module that is part of mpsh: names now, everything else when it is loaded. */
export interface BuiltinModule {
  readonly name: string
  readonly version: string
  readonly guid?: string
  readonly description?: string
  readonly cmdlets: readonly CmdletEntry[]
  /** Functions by name and script text. */
  readonly functions?: readonly (readonly [string, string])[]
  /** Aliases the module brings. */
  readonly aliases?: readonly (readonly [string, string])[]
  /** What else the session gets when the module is loaded: views of its objects. */
  readonly onLoad?: (session: Session) => void
}

/** How the layer that formats loads and drops the format files of modules. */
export interface FormatFiles {
  /** Throws the fault of a file that is not valid. */
  load(path: string): void
  drop(path: string): void
}

/** What the engine keeps for one session beside its scopes. */
export class EngineState {
  readonly builtins: readonly BuiltinModule[]
  /** Loaded modules by folded name, in order of loading; several versions or paths of one name may be loaded. */
  readonly modules: ModuleInfo[] = []
  /** Null where nothing formats. */
  formatFiles: FormatFiles | null = null
  /** Makes another session in this thread, with the same modules: thread jobs, nested shells. Null where there is no such thing. */
  makeChild: (() => Shell) | null = null
  #exporters: Map<string, BuiltinModule> | null = null

  constructor(builtins: readonly BuiltinModule[]) {
    this.builtins = builtins
  }

  /** The built-in module that has a command of this folded name, or null. */
  exporterOf(folded: string): BuiltinModule | null {
    if (this.#exporters === null) {
      const exporters = new Map<string, BuiltinModule>()
      for (const module of this.builtins) {
        for (const entry of module.cmdlets) exporters.set(fold(entry.name), module)
        for (const [name] of module.functions ?? []) exporters.set(fold(name), module)
        for (const [name] of module.aliases ?? []) exporters.set(fold(name), module)
      }
      this.#exporters = exporters
    }
    return this.#exporters.get(folded) ?? null
  }
}

/** The engine's state of a session. */
export function engineOf(session: Session): EngineState {
  return session.engine as EngineState
}
