import type { ScriptBlock } from '../commands/scriptBlock.ts'

/** System.Management.Automation.Breakpoint. */
export abstract class Breakpoint {
  readonly id: number
  readonly script: string | null
  readonly action: ScriptBlock | null
  isEnabled = true
  hitCount = 0

  constructor(id: number, script: string | null, action: ScriptBlock | null) {
    this.id = id
    this.script = script
    this.action = action
  }

  /** Whether it counts in the file a block comes from. */
  isFor(file: string | null): boolean {
    return this.isEnabled && (this.script === null || this.script === file)
  }

  abstract describe(): string
}

const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export class LineBreakpoint extends Breakpoint {
  readonly line: number
  readonly column: number

  constructor(id: number, script: string, line: number, column: number, action: ScriptBlock | null) {
    super(id, script, action)
    this.line = line
    this.column = column
  }

  describe(): string {
    const place = `${leaf(this.script ?? '')}:${this.line}`
    return this.column > 0 ? `Line breakpoint on '${place}, ${this.column}'` : `Line breakpoint on '${place}'`
  }
}

export class CommandBreakpoint extends Breakpoint {
  readonly command: string

  constructor(id: number, script: string | null, command: string, action: ScriptBlock | null) {
    super(id, script, action)
    this.command = command
  }

  describe(): string {
    return this.script === null
      ? `Command breakpoint on '${this.command}'`
      : `Command breakpoint on '${leaf(this.script)}:${this.command}'`
  }
}

export type AccessMode = 'Read' | 'Write' | 'ReadWrite'

export class VariableBreakpoint extends Breakpoint {
  readonly variable: string
  readonly mode: AccessMode

  constructor(id: number, script: string | null, variable: string, mode: AccessMode, action: ScriptBlock | null) {
    super(id, script, action)
    this.variable = variable
    this.mode = mode
  }

  describe(): string {
    return this.script === null
      ? `Variable breakpoint on '$${this.variable}' (${this.mode} access)`
      : `Variable breakpoint on '${leaf(this.script)}:$${this.variable}' (${this.mode} access)`
  }
}
