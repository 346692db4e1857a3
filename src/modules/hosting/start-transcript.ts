import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { Transcript, timeText } from './transcript.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+_'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.host/start-transcript */
export const startTranscript = defineCmdlet('Start-Transcript', () => ({
  class: 'Microsoft.PowerShell.Commands.StartTranscriptCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  confirmImpact: 'Medium',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096485',
  parameters: {
    Path: parameter('String', { set: 'ByPath', position: 0, attributes: [notNullOrEmpty] }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      position: 0,
      aliases: ['PSPath', 'LP'],
      attributes: [notNullOrEmpty],
    }),
    OutputDirectory: parameter('String', { set: 'ByOutputDirectory', position: 0, attributes: [notNullOrEmpty] }),
    Append: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    IncludeInvocationHeader: parameter('SwitchParameter'),
    UseMinimalHeader: parameter('SwitchParameter'),
  },
  begin({ bound, frame, write, shouldProcess, throwTerminating }) {
    const { session } = frame
    const { machine, fileSystem } = session.host
    const named = bound.LiteralPath ?? bound.Path
    const random = Array.from({ length: 8 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')
    const path =
      named === undefined
        ? `${bound.OutputDirectory === undefined ? machine.homeDirectory : resolveProviderPath(frame, bound.OutputDirectory).path}/PowerShell_transcript.${machine.hostName}.${random}.${timeText(frame)}.txt`
        : resolveProviderPath(frame, named).path
    if (!shouldProcess(path)) return
    if (bound.NoClobber && !bound.Append && fileSystem.status(path) !== null)
      throwTerminating(
        new Fault({
          id: 'NoClobber',
          category: 'ResourceExists',
          exception: 'System.UnauthorizedAccessException',
          message: `File ${path} already exists and NoClobber was specified.`,
          target: path,
        }),
      )
    const transcript = new Transcript(session, path, session.transcription)
    transcript.start(frame, bound.Append, bound.UseMinimalHeader)
    session.transcription = transcript
    write(`Transcript started, output file is ${path}`)
  },
}))
