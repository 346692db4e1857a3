/** The commands a session knows: System.Management.Automation.CommandInfo and its descendants. */
import type { InvokedCommand } from '../../session/invocationInfo.ts'
import { requireType } from '../../types/netType.ts'
import type { CommandMetadata } from '../binder/metadata.ts'
import type { CmdletEntry } from './define.ts'
import type { ModuleInfo } from './moduleInfo.ts'
import type { ScriptBlock } from './scriptBlock.ts'

export type CommandType =
  | 'Alias'
  | 'Function'
  | 'Filter'
  | 'Cmdlet'
  | 'ExternalScript'
  | 'Application'
  | 'Script'
  | 'Configuration'

export abstract class CommandInfo implements InvokedCommand {
  readonly name: string
  module: ModuleInfo | null
  visibility: 'Public' | 'Private' = 'Public'
  /** Set on commands seen through `Import-Module -Prefix`: the name within the module. */
  abstract readonly commandType: CommandType

  constructor(name: string, module: ModuleInfo | null = null) {
    this.name = name
    this.module = module
  }

  /** See InvokedCommand. */
  get errorSource(): string {
    return ''
  }

  get moduleName(): string {
    return this.module?.name ?? ''
  }
}

/** A name for another command, resolved when it is used. */
export class AliasInfo extends CommandInfo {
  readonly commandType = 'Alias'
  definition: string
  options: number
  description = ''

  constructor(name: string, definition: string, options = 0, module: ModuleInfo | null = null) {
    super(name, module)
    this.definition = definition
    this.options = options
  }
}

/** Commands made of a script block: functions, filters, scripts. */
export abstract class ScriptCommandInfo extends CommandInfo {
  abstract readonly block: ScriptBlock
  /** The binder's view, made when first bound. */
  metadata: CommandMetadata | null = null

  override get errorSource(): string {
    return this.name
  }
}

export class FunctionInfo extends ScriptCommandInfo {
  readonly commandType: 'Function' | 'Filter'
  /** Changes where the function is defined anew in its scope. */
  block: ScriptBlock
  options: number
  description = ''

  constructor(name: string, block: ScriptBlock, options = 0, module: ModuleInfo | null = null) {
    super(name, module)
    this.block = block
    this.options = options
    this.commandType = block.isFilter ? 'Filter' : 'Function'
    if (block.isFilter)
      Object.defineProperty(this, 'netType', { get: () => requireType('System.Management.Automation.FilterInfo') })
  }
}

/** A `.ps1` file. Its text is read and parsed when first needed. */
export class ExternalScriptInfo extends ScriptCommandInfo {
  readonly commandType = 'ExternalScript'
  readonly path: string
  /** The script the shell was started for: its `exit` ends the shell, not just the script. */
  endsShell = false
  readonly #load: () => ScriptBlock
  #block: ScriptBlock | null = null

  /** `load` reads and parses the file; it throws the faults of both. */
  constructor(name: string, path: string, load: () => ScriptBlock) {
    super(name)
    this.path = path
    this.#load = load
  }

  get block(): ScriptBlock {
    return (this.#block ??= this.#load())
  }
}

/** A script block called as a command: what `$MyInvocation.MyCommand` then is. */
export class ScriptInfo extends ScriptCommandInfo {
  readonly commandType = 'Script'
  readonly block: ScriptBlock

  constructor(block: ScriptBlock) {
    super('')
    this.block = block
  }
}

export class CmdletInfo extends CommandInfo {
  readonly commandType = 'Cmdlet'
  readonly entry: CmdletEntry
  metadata: CommandMetadata | null = null
  options = 0

  constructor(entry: CmdletEntry, module: ModuleInfo | null) {
    super(entry.name, module)
    this.entry = entry
  }

  override get errorSource(): string {
    return this.entry.declaration.class
  }
}

/** A native program. */
export class ApplicationInfo extends CommandInfo {
  readonly commandType = 'Application'
  readonly path: string

  constructor(name: string, path: string) {
    super(name)
    this.path = path
  }
}
