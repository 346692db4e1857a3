/** The profile: scripts that run before anything else in a shell of the command line, unless -NoProfile stands there. about_Profiles */
import { existsSync } from 'node:fs'
import type { Shell } from '../../engine/index.ts'
import type { ConsoleRun } from './run.ts'

/** Dot-sources the profiles that exist, in PowerShell's order. What fails or exits in one ends only that one. */
export function runProfiles(shell: Shell, run: ConsoleRun): void {
  for (const file of Object.values(shell.session.host.machine.profiles))
    if (existsSync(file)) run.command(`. '${file.replaceAll("'", "''")}'`)
  shell.session.questionMark = true
}
