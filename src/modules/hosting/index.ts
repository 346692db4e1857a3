import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import { startTranscript } from './start-transcript.ts'
import { stopTranscript } from './stop-transcript.ts'

/** Microsoft.PowerShell.Host: transcripts. */
export const hostModule: BuiltinModule = {
  name: 'Microsoft.PowerShell.Host',
  version: '7.0.0.0',
  cmdlets: [startTranscript, stopTranscript],
}
