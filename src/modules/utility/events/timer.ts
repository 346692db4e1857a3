import { DateTime } from '../../../dotnet/time/dateTime.ts'
import { currentSession } from '../../../engine/commands/currentSession.ts'
import { Double } from '../../../kernel/boxes.ts'
import { netFault } from '../../../kernel/fault.ts'
import type { Delegate } from '../../../types/delegate.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { type Alarm, eventsOf } from './manager.ts'

/** System.Timers.ElapsedEventArgs. */
class ElapsedEventArgs {
  readonly signalTime = DateTime.now()
}

/** System.Timers.Timer: rings when the session looks up, in waits and between statements. */
class Timer implements Alarm {
  #interval: number
  autoReset = true
  due: number | null = null
  readonly handlers = new Set<Delegate>()

  constructor(interval: number) {
    this.#interval = interval
  }

  get interval(): number {
    return this.#interval
  }

  set interval(value: number) {
    if (value <= 0)
      throw netFault(
        'System.ArgumentException',
        `'${value}' is not a valid value for 'Interval'. 'Interval' must be greater than 0.`,
      )
    this.#interval = value
    if (this.due !== null) this.start()
  }

  start(): void {
    const session = currentSession()
    const { clock } = session.host
    this.due = clock.now() + this.#interval
    eventsOf(session).alarms.add(this)
    clock.alarm(this.#interval)
  }

  stop(): void {
    this.due = null
    eventsOf(currentSession()).alarms.delete(this)
  }

  ring(): void {
    if (this.autoReset) this.start()
    else this.stop()
    const args = new ElapsedEventArgs()
    for (const handler of [...this.handlers]) handler.invoke([this, args])
  }
}

export const timerTypes: readonly NetTypeEntry[] = [
  netType('System.Timers.ElapsedEventArgs', () => ({
    class: ElapsedEventArgs,
    base: 'System.EventArgs',
    assembly: 'System.ComponentModel.TypeConverter',
    members: { 'SignalTime: DateTime': (self: ElapsedEventArgs) => self.signalTime },
  })),
  netType('System.Timers.ElapsedEventHandler', () => ({
    kind: 'delegate',
    assembly: 'System.ComponentModel.TypeConverter',
    members: { 'Invoke(Object sender, System.Timers.ElapsedEventArgs e): Void': () => undefined },
  })),
  netType('System.Timers.Timer', () => ({
    class: Timer,
    assembly: 'System.ComponentModel.TypeConverter',
    members: {
      'new()': () => new Timer(100),
      'new(Double interval)': (interval: { readonly value: number }) => new Timer(interval.value),
      'AutoReset: Boolean get set': {
        get: (self: Timer) => self.autoReset,
        set: (self: Timer, value: boolean) => {
          self.autoReset = value
        },
      },
      'Enabled: Boolean get set': {
        get: (self: Timer) => self.due !== null,
        set: (self: Timer, value: boolean) => {
          if (value) self.start()
          else self.stop()
        },
      },
      'Interval: Double get set': {
        get: (self: Timer) => new Double(self.interval),
        set: (self: Timer, value: { readonly value: number }) => {
          self.interval = value.value
        },
      },
      'Start(): Void': (self: Timer) => self.start(),
      'Stop(): Void': (self: Timer) => self.stop(),
      'Close(): Void': (self: Timer) => self.stop(),
      'Dispose(): Void': (self: Timer) => self.stop(),
      'add_Elapsed(System.Timers.ElapsedEventHandler value): Void': (self: Timer, handler: Delegate) =>
        void self.handlers.add(handler),
      'remove_Elapsed(System.Timers.ElapsedEventHandler value): Void': (self: Timer, handler: Delegate) =>
        void self.handlers.delete(handler),
    },
  })),
]
