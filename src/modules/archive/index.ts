import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import { compressArchiveText, expandArchiveText } from './functions.ts'

/** Microsoft.PowerShell.Archive: functions, as in PowerShell. */
export const archiveModule: BuiltinModule = {
  name: 'Microsoft.PowerShell.Archive',
  version: '1.2.6',
  functions: [
    ['Compress-Archive', compressArchiveText],
    ['Expand-Archive', expandArchiveText],
  ],
  cmdlets: [],
}
