import type { CmdletContext } from '../../engine/commands/define.ts'
import type { ModuleInfo } from '../../engine/commands/moduleInfo.ts'
import { customObjectOf } from '../../engine/modules/customObject.ts'
import { hasUnapprovedVerb, importMembers } from '../../engine/modules/members.ts'
import { namesOf } from './names.ts'

interface ImportBound {
  readonly Global: boolean
  readonly Scope?: string
  readonly Prefix?: string
  readonly Function?: object
  readonly Cmdlet?: object
  readonly Alias?: object
  readonly Variable?: object
  readonly NoClobber: boolean
  readonly DisableNameChecking: boolean
  readonly PassThru: boolean
  readonly AsCustomObject: boolean
}

/** Puts a loaded module's members where Import-Module was asked to, and writes what it was asked to write. */
export function finish(
  { bound, frame, write, writeWarning, writeVerbose }: CmdletContext<ImportBound, unknown>,
  module: ModuleInfo,
): void {
  const { session, state } = frame
  const isGlobal = bound.Global || bound.Scope?.toLowerCase() === 'global'
  const scope = isGlobal ? session.global.top : bound.Scope?.toLowerCase() === 'local' ? frame : state.top
  if (bound.AsCustomObject) {
    write(customObjectOf(module))
    return
  }
  const list = (value: object | undefined) => (value === undefined ? null : namesOf(value))
  const imported = importMembers(module, scope, frame, {
    functions: list(bound.Function),
    cmdlets: list(bound.Cmdlet),
    aliases: list(bound.Alias),
    variables: list(bound.Variable),
    prefix: bound.Prefix ?? module.prefix,
    noClobber: bound.NoClobber,
  })
  const checksNames = !bound.DisableNameChecking && !module.name.startsWith('Microsoft.PowerShell.')
  for (const info of imported) {
    if (checksNames && hasUnapprovedVerb(info)) {
      writeVerbose(
        `The '${info.name}' command in the ${module.name}' module was imported, but because its name does not include an approved verb, it might be difficult to find. For a list of approved verbs, type Get-Verb.`,
      )
    }
    writeVerbose(
      `Importing ${info.commandType === 'Filter' ? 'function' : info.commandType.toLowerCase()} '${info.name}'.`,
    )
  }
  if (checksNames && imported.some(hasUnapprovedVerb)) {
    writeWarning(
      `The names of some imported commands from the module '${module.name}' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.`,
    )
  }
  if (bound.PassThru) write(module)
}
