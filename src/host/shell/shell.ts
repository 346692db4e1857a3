import { type BuiltinModule, engineOf } from '../../engine/commands/engineState.ts'
import { createSession, type Shell } from '../../engine/index.ts'
import { installFormatting } from '../../formatting/session-format.ts'
import { builtinModules } from '../../modules/index.ts'
import { connectBackends } from '../../modules/multipoint/backends/connect.ts'
import { setUpProviders } from '../../providers/index.ts'
import type { Host } from '../../session/host.ts'
import type { UserInterface } from '../../session/userInterface.ts'

/** A new shell with everything mpsh brings, its location in `directory` (absolute). */
export function makeShell(
  host: Host,
  ui: UserInterface,
  directory: string,
  builtins: readonly BuiltinModule[] = builtinModules,
): Shell {
  connectBackends()
  const shell = createSession({ host, ui, builtins, loaded: ['Microsoft.PowerShell.Core'] })
  installFormatting(shell.session)
  shell.setLocation(directory)
  engineOf(shell.session).makeChild = () => makeShell(host, ui, shell.session.location, builtins)
  shell.enter(() => setUpProviders(shell.session, directory))
  return shell
}
