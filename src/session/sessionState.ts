import type { Frame } from './scope.ts'

/**
 * A world of scopes: the top level has one, every module has its own. `current` is the scope new calls into it start from: its top scope,
 * or the frame that called out of it while such a call runs.
 */
export class SessionState {
  /** The module's scope, or the global one. Set right after construction. */
  top!: Frame
  current!: Frame
  /** The PSModuleInfo, null at top level. */
  readonly module: object | null
  /** '' at top level. */
  readonly moduleName: string

  constructor(module: object | null, moduleName: string) {
    this.module = module
    this.moduleName = moduleName
  }
}
