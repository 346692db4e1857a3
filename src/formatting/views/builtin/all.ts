import type { View } from '../definition.ts'
import { commandAndModuleViews } from './commands.ts'
import { fileViews } from './files.ts'
import { helpViews } from './help.ts'
import { objectViews } from './objects.ts'
import { recordViews } from './records.ts'
import { styleViews } from './styles.ts'
import { systemViews } from './system.ts'

/** The views every session starts with. Made when the first object is formatted. */
export function builtInViews(): View[] {
  return [
    ...systemViews(),
    ...fileViews(),
    ...objectViews(),
    ...commandAndModuleViews(),
    ...recordViews(),
    ...styleViews(),
    ...helpViews().map((view) => ({ ...view, isHelp: true })),
  ]
}
