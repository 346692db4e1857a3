import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import { startThreadJob } from './start-thread-job.ts'

/** Microsoft.PowerShell.ThreadJob. */
export const threadJobModule: BuiltinModule = {
  name: 'Microsoft.PowerShell.ThreadJob',
  version: '2.2.0',
  cmdlets: [startThreadJob],
}
