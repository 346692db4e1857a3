import type { Value } from '../../kernel/value.ts'
import type { SessionState } from '../../session/sessionState.ts'
import type { Variable } from '../../session/variable.ts'
import type { AliasInfo, CmdletInfo, CommandInfo, FunctionInfo } from './info.ts'
import type { ScriptBlock } from './scriptBlock.ts'

export type ModuleType = 'Script' | 'Binary' | 'Manifest' | 'Cim' | 'Workflow'

/** System.Management.Automation.PSModuleInfo. Names are as written; the export tables are by folded name. */
export class ModuleInfo {
  readonly name: string
  readonly path: string
  moduleType: ModuleType
  version = '0.0'
  guid = '00000000-0000-0000-0000-000000000000'
  description = ''
  author = ''
  companyName = ''
  copyright = ''
  /** Null until the module has code of its own. */
  state: SessionState | null = null
  readonly functions = new Map<string, FunctionInfo>()
  readonly cmdlets = new Map<string, CmdletInfo>()
  readonly aliases = new Map<string, AliasInfo>()
  readonly variables = new Map<string, Variable>()
  readonly nested: ModuleInfo[] = []
  readonly required: ModuleInfo[] = []
  /** Names put before the nouns of exported commands. */
  prefix = ''
  onRemove: ScriptBlock | null = null
  privateData: Value = null
  tags: readonly string[] = []
  /** Paths of the format files that the module loaded. */
  readonly formatFiles: string[] = []
  /** Export-ModuleMember was called: only what it named goes out. */
  hasExplicitExports = false
  accessMode: 'ReadWrite' | 'ReadOnly' | 'Constant' = 'ReadWrite'
  rootModule = ''
  /** Made by New-Module. */
  isDynamic = false
  /** Only loaded as part of another module. */
  isNested = false
  logsPipeline = false
  /** The manifest's members by folded name, for what has no property here. */
  manifest: ReadonlyMap<string, Value> | null = null

  constructor(name: string, path: string, moduleType: ModuleType) {
    this.name = name
    this.path = path
    this.moduleType = moduleType
  }

  /** The folder the module stands in; '' for one made from a script block. */
  get base(): string {
    const cut = this.path.lastIndexOf('/')
    return cut < 0 ? '' : this.path.slice(0, cut)
  }

  /** All exported commands by folded name. */
  *commands(): Iterable<[string, CommandInfo]> {
    yield* this.functions
    yield* this.cmdlets
    yield* this.aliases
  }
}
