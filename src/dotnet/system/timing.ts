import { netFault } from '../../kernel/fault.ts'
import { surroundings } from '../../kernel/surroundings.ts'
import type { Value } from '../../kernel/value.ts'
import { type CultureInfo, currentCulture, setCurrentCulture } from '../../types/text/culture.ts'
import { formatTimeSpan } from '../../types/text/timeSpanFormat.ts'
import type { Described } from '../declare.ts'
import { TimeSpan } from '../time/timeSpan.ts'

const now = (): bigint => surroundings().host.clock.ticks()

/** System.Diagnostics.Stopwatch: counts nanoseconds of the steady clock. */
export class Stopwatch {
  #counted = 0n
  #since: bigint | null = null

  get isRunning(): boolean {
    return this.#since !== null
  }

  get nanoseconds(): bigint {
    return this.#since === null ? this.#counted : this.#counted + now() - this.#since
  }

  get elapsed(): TimeSpan {
    return new TimeSpan(this.nanoseconds / 100n)
  }

  start(): this {
    this.#since ??= now()
    return this
  }

  stop(): void {
    this.#counted = this.nanoseconds
    this.#since = null
  }

  reset(): void {
    this.#counted = 0n
    this.#since = null
  }
}

const stopwatch = (): Described => ({
  class: Stopwatch,
  members: {
    new: () => new Stopwatch(),
    'static Frequency': () => 1_000_000_000n,
    'static IsHighResolution': () => true,
    'static StartNew': () => new Stopwatch().start(),
    'static GetTimestamp': now,
    'static GetElapsedTime': (from: bigint, to: bigint = now()) => new TimeSpan((to - from) / 100n),
    IsRunning: (self: Stopwatch) => self.isRunning,
    Elapsed: (self: Stopwatch) => self.elapsed,
    ElapsedMilliseconds: (self: Stopwatch) => self.nanoseconds / 1_000_000n,
    ElapsedTicks: (self: Stopwatch) => self.nanoseconds,
    Start: (self: Stopwatch) => self.start(),
    Stop: (self: Stopwatch) => self.stop(),
    Reset: (self: Stopwatch) => self.reset(),
    Restart: (self: Stopwatch) => {
      self.reset()
      self.start()
    },
    ToString: (self: Stopwatch) => formatTimeSpan(self.elapsed.ticks, null, currentCulture()),
  },
})

/** System.Threading.Thread: the one that runs the session. */
class Thread {
  name: string | null = null
}

let running: Thread | null = null

function sleep(time: Value): void {
  const milliseconds = time instanceof TimeSpan ? Number(time.ticks) / 10_000 : (time as number)
  if (milliseconds < -1) {
    const parameter = time instanceof TimeSpan ? 'timeout' : 'millisecondsTimeout'
    throw netFault(
      'System.ArgumentOutOfRangeException',
      `${parameter} ('${milliseconds}') must be greater than or equal to '-1'. (Parameter '${parameter}')\nActual value was ${milliseconds}.`,
      new Map([['ParamName', parameter]]),
    )
  }
  surroundings().host.clock.sleep(milliseconds)
}

const culture = {
  get: () => currentCulture(),
  set: (_: Thread, value: Value) => setCurrentCulture(value as unknown as CultureInfo),
}

const thread = (): Described => ({
  class: Thread,
  members: {
    'static CurrentThread': () => (running ??= new Thread()),
    'static Sleep': sleep,
    'static Yield': () => false,
    'static SpinWait': () => null,
    ManagedThreadId: () => 1,
    IsAlive: () => true,
    IsBackground: { get: () => false, set: () => null },
    IsThreadPoolThread: () => false,
    Priority: { get: () => 2, set: () => null },
    ThreadState: () => 0,
    CurrentCulture: culture,
    CurrentUICulture: culture,
    Name: {
      get: (self: Thread) => self.name,
      set: (self: Thread, name: string | null) => {
        self.name = name
      },
    },
    ApartmentState: { get: () => 2, set: () => null },
    GetApartmentState: () => 2,
    GetHashCode: () => 1,
  },
})

export const timingTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.Diagnostics.Stopwatch', stopwatch],
  ['System.Threading.Thread', thread],
])
