import { callCommand } from '../../engine/commands/callCommand.ts'
import { languageVersion } from '../../engine/setup/versionTable.ts'
import type { Frame } from '../../session/scope.ts'
import type { Session, Transcription } from '../../session/session.ts'
import { toText } from '../../types/conversion/toText.ts'
import { setUpParentFolders } from './folders.ts'

const rule = '**********************'
const encoder = new TextEncoder()

/** A file that what the shell shows is written to as well. Transcripts may nest: the innermost is told first. */
export class Transcript implements Transcription {
  readonly path: string
  readonly outer: Transcription | null
  readonly #session: Session

  constructor(session: Session, path: string, outer: Transcription | null) {
    this.#session = session
    this.path = path
    this.outer = outer
  }

  write(text: string): void {
    this.#append(text)
    this.outer?.write(text)
  }

  #append(text: string): void {
    this.#session.host.fileSystem.writeFile(this.path, encoder.encode(text), 'append')
  }

  /** Writes the heading; throws what opening the file throws. */
  start(frame: Frame, appends: boolean, isMinimal: boolean): void {
    const { machine, fileSystem, console } = this.#session.host
    setUpParentFolders(fileSystem, this.path)
    fileSystem.writeFile(this.path, new Uint8Array(), appends ? 'append' : 'replace')
    const version = languageVersion.join('.')
    const user = `${machine.hostName}\\${machine.userName}`
    const facts = [
      `Username: ${user}`,
      `RunAs User: ${user}`,
      'Configuration Name: ',
      `Machine: ${machine.hostName} (Unix ${machine.systemVersion})`,
      `Host Application: ${console.name}`,
      `Process ID: ${machine.processId}`,
      `PSVersion: ${version}`,
      'PSEdition: Core',
      `GitCommitId: ${version}`,
      `OS: ${machine.osDescription}`,
      `Platform: ${machine.platform === 'win32' ? 'Win32NT' : 'Unix'}`,
      'PSCompatibleVersions: 1.0, 2.0, 3.0, 4.0, 5.0, 5.1, 6.0, 7.0',
      'PSRemotingProtocolVersion: 2.4',
      'SerializationVersion: 1.1.0.1',
      'WSManStackVersion: 3.0',
    ]
    const lines = [
      rule,
      'PowerShell transcript start',
      `Start time: ${timeText(frame)}`,
      ...(isMinimal ? [] : facts),
      rule,
    ]
    this.#append(`${lines.join('\n')}\n`)
  }

  end(frame: Frame): void {
    this.#append(`${[rule, 'PowerShell transcript end', `End time: ${timeText(frame)}`, rule].join('\n')}\n`)
  }
}

/** The local time as a transcript and its file name show it. */
export function timeText(frame: Frame): string {
  return toText(callCommand(frame, 'Get-Date', [['Format', 'yyyyMMddHHmmss']])[0] ?? '')
}
