import { fold } from '../../kernel/text.ts'
import type { Frame } from '../../session/scope.ts'
import { availableModules } from '../modules/find.ts'
import { loadFile } from '../modules/load.ts'
import { importEverything, importMembers } from '../modules/members.ts'
import { exportedNames } from '../modules/scan.ts'

/** Imports the module below $env:PSModulePath that exports a command of this name; false where none does. */
export function importExporter(frame: Frame, name: string): boolean {
  const folded = fold(name)
  const { session } = frame
  for (const file of availableModules(session)) {
    if (!exportedNames(frame, file).some((exported) => fold(exported) === folded)) continue
    const module = loadFile({ frame, streams: frame.streams, args: [], force: false }, file)
    importMembers(module, session.global.top, frame, importEverything)
    return true
  }
  return false
}
