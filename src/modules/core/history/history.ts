import { DateTime } from '../../../dotnet/time/dateTime.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { invokeMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'

/** Microsoft.PowerShell.Commands.HistoryInfo. */
export class HistoryInfo {
  readonly id: bigint
  readonly commandLine: string
  readonly status: string
  readonly start: Value
  readonly end: Value

  constructor(id: bigint, commandLine: string, status: string, start: Value, end: Value) {
    this.id = id
    this.commandLine = commandLine
    this.status = status
    this.start = start
    this.end = end
  }
}

/** A session's history: what was typed at the prompt, or added. */
export class History {
  readonly entries: HistoryInfo[] = []
  #last = 0n

  add(commandLine: string, status: string, start: Value, end: Value): HistoryInfo {
    const entry = new HistoryInfo(++this.#last, commandLine, status, start, end)
    this.entries.push(entry)
    return entry
  }

  remove(entry: HistoryInfo): void {
    const index = this.entries.indexOf(entry)
    if (index >= 0) this.entries.splice(index, 1)
  }

  find(id: bigint): HistoryInfo | null {
    return this.entries.find((entry) => entry.id === id) ?? null
  }
}

const histories = new WeakMap<Session, History>()

export function historyOf(session: Session): History {
  let history = histories.get(session)
  if (history === undefined) {
    history = new History()
    histories.set(session, history)
  }
  return history
}

/** Notes a command that was run at the prompt since `start`. */
export function noteCommand(session: Session, commandLine: string, failed: boolean, start: DateTime): void {
  historyOf(session).add(commandLine, failed ? 'Failed' : 'Completed', start, DateTime.now())
}

export function noHistory(command: 'Get' | 'Invoke', what: 'Id' | 'Commandline', value: Value): Fault {
  const shown = what === 'Id' ? `Id ${value}` : `command line ${value}`
  return new Fault({
    id: `${command}HistoryNoHistoryFor${what}`,
    category: 'ObjectNotFound',
    exception: 'System.ArgumentException',
    message: `Cannot locate the history for ${shown}.`,
    target: value,
  })
}

/** HistoryInfo as a .NET type. */
export const historyTypes: readonly NetTypeEntry[] = [
  netType('Microsoft.PowerShell.Commands.HistoryInfo', () => ({
    class: HistoryInfo,
    assembly: 'System.Management.Automation',
    members: {
      'Id: Int64': (self: HistoryInfo) => self.id,
      'CommandLine: String': (self: HistoryInfo) => self.commandLine,
      'ExecutionStatus: System.Management.Automation.Runspaces.PipelineState': (self: HistoryInfo) =>
        pipelineStates.indexOf(self.status),
      'StartExecutionTime: DateTime': (self: HistoryInfo) => self.start,
      'EndExecutionTime: DateTime': (self: HistoryInfo) => self.end,
      'Duration: TimeSpan': (self: HistoryInfo) => invokeMember(self.end, 'Subtract', [self.start]),
      'ToString(): String': (self: HistoryInfo) => self.commandLine,
    },
  })),
  netType('System.Management.Automation.Runspaces.PipelineState', () => ({
    kind: 'enum',
    assembly: 'System.Management.Automation',
    values: pipelineStates.map((name, index) => [name, index] as const),
  })),
]

export const pipelineStates: readonly string[] = [
  'NotStarted',
  'Running',
  'Stopping',
  'Stopped',
  'Completed',
  'Failed',
  'Disconnected',
]
