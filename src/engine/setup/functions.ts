import { fold } from '../../kernel/text.ts'
import type { Session } from '../../session/session.ts'
import { FunctionInfo } from '../commands/info.ts'
import type { ScriptBlock } from '../commands/scriptBlock.ts'
import { createScriptBlock } from '../commands/scriptFile.ts'

const ossText = `
[CmdletBinding()]
param([ValidateRange(2, 2147483647)] [int] $Width, [Parameter(ValueFromPipeline)] [psobject] $InputObject)
begin { $PSBoundParameters['Stream'] = $true; $pipeline = { Out-String @PSBoundParameters }.GetSteppablePipeline($MyInvocation.CommandOrigin); $pipeline.Begin($PSCmdlet) }
process { $pipeline.Process($_) }
end { $pipeline.End() }
`

const table: readonly (readonly [string, string])[] = [
  ['cd..', 'Set-Location ..'],
  ['cd\\', 'Set-Location \\'],
  ['cd~', 'Set-Location ~'],
  ['Clear-Host', "[Console]::Write([char]27 + '[H' + [char]27 + '[2J' + [char]27 + '[3J')"],
  ['exec', 'Switch-Process -WithCommand $args'],
  ['help', 'Get-Help @args'],
  ['oss', ossText],
  ['Pause', "$null = Read-Host 'Press Enter to continue...'"],
  ['prompt', '"PS $($ExecutionContext.SessionState.Path.CurrentLocation)$(\'>\' * ($NestedPromptLevel + 1)) "'],
]

/** A function of the session whose text is parsed when it is first called. */
class TextFunction extends FunctionInfo {
  constructor(name: string, make: () => ScriptBlock) {
    super(name, placeholder)
    let made: ScriptBlock | null = null
    Object.defineProperty(this, 'block', { get: () => (made ??= make()) })
  }
}

const placeholder = { isFilter: false } as ScriptBlock

/** Gives a session the functions it starts with. */
export function defineFunctions(session: Session): void {
  const { functions } = session.global.top.tables
  for (const [name, text] of table)
    functions.set(fold(name), new TextFunction(name, () => createScriptBlock(text, session.global)))
}
