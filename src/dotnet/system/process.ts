import { Double } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { RunningProcess } from '../../kernel/host.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { arrayFrom } from '../../types/array.ts'
import { requireType } from '../../types/netType.ts'
import { PSAliasProperty, PSCodeProperty } from '../../types/psmembers.ts'
import { provideTypeData } from '../../types/typeDataBuiltin.ts'
import { argumentFault } from '../arguments.ts'
import type { Described } from '../declare.ts'
import { DateTime, utc } from '../time/dateTime.ts'
import { unixEpochTicks } from '../time/ticks.ts'
import { TimeSpan } from '../time/timeSpan.ts'

/** Clock ticks a second that /proc counts in, and the size of a memory page: both fixed on Linux. */
const ticksPerSecond = 100n
const pageSize = 4096n

function textOf(path: string): string | null {
  try {
    return new TextDecoder().decode(surroundings().host.fileSystem.readFile(path))
  } catch {
    // What has ended, or belongs to another user, tells nothing.
    return null
  }
}

/** The fields of /proc/ID/stat from the state on; null where there is no such process. */
function statOf(id: number): string[] | null {
  const text = textOf(`/proc/${id}/stat`)
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** System.Diagnostics.Process: a process of the system, seen through /proc. */
export class Process {
  readonly id: number
  readonly #name: string
  /** The program where it was started here. */
  readonly #running: RunningProcess | null
  #exitCode: number | null = null

  constructor(id: number, name: string, running: RunningProcess | null = null) {
    this.id = id
    this.#name = name
    this.#running = running
  }

  get name(): string {
    return this.#name
  }

  get hasExited(): boolean {
    if (this.#running !== null) {
      this.#look(true)
      if (this.#exitCode !== null) return true
      if (this.id === 0) return false
    }
    const stat = statOf(this.id)
    return stat === null || stat[0] === 'Z'
  }

  /** Throws where the process still runs, or was not started here. */
  get exitCode(): number {
    if (this.#running === null)
      throw netFault(
        'System.InvalidOperationException',
        'Process was not started by this object, so requested information cannot be determined.',
      )
    this.#look(true)
    if (this.#exitCode === null)
      throw netFault(
        'System.InvalidOperationException',
        'Process must exit before requested information can be determined.',
      )
    return this.#exitCode
  }

  #look(polls: boolean): void {
    while (this.#exitCode === null) {
      const event = this.#running!.next(polls)
      if (event === null) return
      if (event.kind === 'exit') this.#exitCode = event.code
    }
  }

  /** Waits until it has ended; false where `milliseconds` pass before. */
  waitForExit(milliseconds: number | null): boolean {
    if (this.#running !== null && milliseconds === null) {
      this.#look(false)
      return true
    }
    const { clock } = surroundings().host
    const end = milliseconds === null || milliseconds < 0 ? Number.POSITIVE_INFINITY : clock.now() + milliseconds
    while (!this.hasExited) {
      if (clock.now() >= end) return false
      clock.sleep(20)
    }
    return true
  }

  kill(): void {
    if (this.#running !== null) {
      this.#running.kill()
      return
    }
    const { processes, fileSystem } = surroundings().host
    if (processes === null) throw netFault('System.PlatformNotSupportedException', 'There are no processes here.')
    const file = fileSystem.status('/bin/kill') === null ? '/usr/bin/kill' : '/bin/kill'
    const killing = processes.start({
      file,
      args: ['-9', String(this.id)],
      workingDirectory: '/',
      environment: null,
      stdin: 'inherit',
      stdout: 'pipe',
      stderr: 'pipe',
    })
    for (let event = killing.next(false); event !== null; event = killing.next(false)) if (event.kind === 'exit') return
  }

  stat(index: number): bigint {
    return BigInt(statOf(this.id)?.[index] ?? 0)
  }

  /** User and system time it has had, in 100 ns. */
  get cpuTicks(): bigint {
    return ((this.stat(11) + this.stat(12)) * 10_000_000n) / ticksPerSecond
  }

  get startTime(): DateTime {
    const boot = BigInt(/^btime (\d+)/m.exec(textOf('/proc/stat') ?? '')?.[1] ?? 0)
    const ticks = unixEpochTicks + boot * 10_000_000n + (this.stat(19) * 10_000_000n) / ticksPerSecond
    return new DateTime(ticks, utc).toLocalTime()
  }

  get path(): string | null {
    try {
      return surroundings().host.fileSystem.readLink(`/proc/${this.id}/exe`)
    } catch {
      return null
    }
  }

  get commandLine(): string | null {
    const text = textOf(`/proc/${this.id}/cmdline`)
    return text === null || text === '' ? null : text.replace(/\0+$/, '').replaceAll('\0', ' ')
  }

  get handleCount(): number {
    try {
      return surroundings().host.fileSystem.list(`/proc/${this.id}/fd`).length
    } catch {
      return 0
    }
  }

  /** A line of /proc/ID/status in kB, as bytes. */
  memory(line: string): bigint {
    const found = new RegExp(`^${line}:\\s+(\\d+) kB`, 'm').exec(textOf(`/proc/${this.id}/status`) ?? '')
    return BigInt(found?.[1] ?? 0) * 1024n
  }

  toString(): string {
    return this.name === '' ? 'System.Diagnostics.Process' : `System.Diagnostics.Process (${this.name})`
  }
}

/** The process of an id; null where there is none. */
export function processById(id: number): Process | null {
  const stat = textOf(`/proc/${id}/stat`)
  if (stat === null) return null
  // The system knows mpsh by the name of its JavaScript engine's thread.
  if (id === surroundings().host.machine.processId) return new Process(id, 'mpsh')
  const short = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
  // The kernel keeps 15 characters; the command line has the whole name.
  const first = (textOf(`/proc/${id}/cmdline`) ?? '').split('\0')[0]!
  const whole = first.slice(first.lastIndexOf('/') + 1)
  return new Process(id, short.length === 15 && whole.startsWith(short) ? whole : short)
}

/** All processes, by id. */
export function allProcesses(): Process[] {
  const { fileSystem } = surroundings().host
  const ids =
    fileSystem.status('/proc/self') === null ? [] : fileSystem.list('/proc').filter((name) => /^\d+$/.test(name))
  return ids
    .map(Number)
    .sort((a, b) => a - b)
    .map(processById)
    .filter((process) => process !== null)
}

function required(id: number): Process {
  const found = processById(id)
  if (found === null) throw argumentFault(`Process with an Id of ${id} is not running.`)
  return found
}

const list = (all: readonly Process[]): Value => arrayFrom(requireType('System.Diagnostics.Process'), all)
const narrow = (bytes: bigint): number => Number(BigInt.asIntN(32, bytes))
const span = (ticks: bigint): TimeSpan => new TimeSpan(ticks)

const processType = (): Described => {
  provideTypeData('System.Diagnostics.Process', () => [
    new PSAliasProperty('Name', 'ProcessName'),
    new PSAliasProperty('SI', 'SessionId'),
    new PSAliasProperty('Handles', 'HandleCount'),
    new PSAliasProperty('VM', 'VirtualMemorySize64'),
    new PSAliasProperty('WS', 'WorkingSet64'),
    new PSAliasProperty('PM', 'PagedMemorySize64'),
    new PSAliasProperty('NPM', 'NonpagedSystemMemorySize64'),
    new PSCodeProperty('CPU', (self) => new Double(Number((self as Process).cpuTicks) / 1e7), null, 'ScriptProperty'),
    new PSCodeProperty('Path', (self) => (self as Process).path, null, 'ScriptProperty'),
    new PSCodeProperty('CommandLine', (self) => (self as Process).commandLine, null, 'ScriptProperty'),
  ])
  return {
    class: Process,
    members: {
      Id: (self: Process) => self.id,
      ProcessName: (self: Process) => self.name,
      HasExited: (self: Process) => self.hasExited,
      ExitCode: (self: Process) => self.exitCode,
      StartTime: (self: Process) => self.startTime,
      MachineName: () => '.',
      Responding: () => true,
      SessionId: (self: Process) => Number(self.stat(3)),
      HandleCount: (self: Process) => self.handleCount,
      BasePriority: () => 8,
      MainWindowTitle: () => '',
      WorkingSet64: (self: Process) => self.stat(21) * pageSize,
      WorkingSet: (self: Process) => narrow(self.stat(21) * pageSize),
      VirtualMemorySize64: (self: Process) => self.stat(20),
      VirtualMemorySize: (self: Process) => narrow(self.stat(20)),
      PagedMemorySize64: (self: Process) => self.memory('VmSwap'),
      PagedMemorySize: (self: Process) => narrow(self.memory('VmSwap')),
      PrivateMemorySize64: (self: Process) => self.memory('VmData'),
      PrivateMemorySize: (self: Process) => narrow(self.memory('VmData')),
      PeakWorkingSet64: (self: Process) => self.memory('VmHWM'),
      PeakWorkingSet: (self: Process) => narrow(self.memory('VmHWM')),
      PeakVirtualMemorySize64: (self: Process) => self.memory('VmPeak'),
      PeakVirtualMemorySize: (self: Process) => narrow(self.memory('VmPeak')),
      NonpagedSystemMemorySize64: () => 0n,
      NonpagedSystemMemorySize: () => 0,
      PagedSystemMemorySize64: () => 0n,
      PagedSystemMemorySize: () => 0,
      TotalProcessorTime: (self: Process) => span(self.cpuTicks),
      UserProcessorTime: (self: Process) => span((self.stat(11) * 10_000_000n) / ticksPerSecond),
      PrivilegedProcessorTime: (self: Process) => span((self.stat(12) * 10_000_000n) / ticksPerSecond),
      Close: () => null,
      Dispose: () => null,
      Refresh: () => null,
      Kill: (self: Process) => self.kill(),
      'WaitForExit(): Void': (self: Process) => {
        self.waitForExit(null)
      },
      'WaitForExit(Int32 milliseconds): Boolean': (self: Process, milliseconds: number) =>
        self.waitForExit(milliseconds),
      'WaitForExit(TimeSpan timeout): Boolean': (self: Process, timeout: TimeSpan) =>
        self.waitForExit(Number(timeout.ticks / 10_000n)),
      ToString: (self: Process) => self.toString(),
      'static GetCurrentProcess': () => required(surroundings().host.machine.processId),
      'static GetProcessById': required,
      'static GetProcesses': () => list(allProcesses()),
      'static GetProcessesByName': (name: string) => list(allProcesses().filter((process) => process.name === name)),
    },
  }
}

/** System.Diagnostics.Process over its signatures. */
export const processTypes: ReadonlyMap<string, () => Described> = new Map([['System.Diagnostics.Process', processType]])
