import { defineCmdlet } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { Transcript } from './transcript.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.host/stop-transcript */
export const stopTranscript = defineCmdlet('Stop-Transcript', () => ({
  class: 'Microsoft.PowerShell.Commands.StopTranscriptCommand',
  shouldProcess: true,
  confirmImpact: 'Medium',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096798',
  parameters: {},
  begin({ frame, write, shouldProcess, throwTerminating }) {
    const { session } = frame
    if (!shouldProcess('Stop-Transcript')) return
    const { transcription } = session
    if (!(transcription instanceof Transcript)) {
      throwTerminating(
        new Fault({
          id: 'InvalidOperation',
          category: 'InvalidOperation',
          exception: 'System.Management.Automation.PSInvalidOperationException',
          message: 'An error occurred stopping transcription: The host is not currently transcribing.',
        }),
      )
      return
    }
    transcription.end(frame)
    session.transcription = transcription.outer
    write(`Transcript stopped, output file is ${transcription.path}`)
  },
}))
