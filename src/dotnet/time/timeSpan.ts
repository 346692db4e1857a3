import { netFault } from '../../kernel/fault.ts'
import {
  maxLong,
  minLong,
  ticksPerDay,
  ticksPerHour,
  ticksPerMicrosecond,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
} from './ticks.ts'

const tooLong = () => netFault('System.OverflowException', 'TimeSpan overflowed because the duration is too long.')

/** System.TimeSpan: a duration in ticks. */
export class TimeSpan {
  readonly ticks: bigint
  constructor(ticks: bigint) {
    this.ticks = ticks
  }

  equalityKey(): bigint {
    return this.ticks
  }

  get days(): number {
    return Number(this.ticks / ticksPerDay)
  }
  get hours(): number {
    return Number((this.ticks / ticksPerHour) % 24n)
  }
  get minutes(): number {
    return Number((this.ticks / ticksPerMinute) % 60n)
  }
  get seconds(): number {
    return Number((this.ticks / ticksPerSecond) % 60n)
  }
  get milliseconds(): number {
    return Number((this.ticks / ticksPerMillisecond) % 1000n)
  }
  get microseconds(): number {
    return Number((this.ticks / ticksPerMicrosecond) % 1000n)
  }

  /** The whole duration in a unit of so many ticks. */
  total(unit: bigint): number {
    return Number(this.ticks) / Number(unit)
  }

  static zero: TimeSpan = new TimeSpan(0n)
  static maxValue: TimeSpan = new TimeSpan(maxLong)
  static minValue: TimeSpan = new TimeSpan(minLong)

  /** Of ticks that may be out of range. Throws OverflowException. */
  static checked(ticks: bigint): TimeSpan {
    if (ticks > maxLong || ticks < minLong) throw tooLong()
    return new TimeSpan(ticks)
  }

  /** Of a floating-point count of units of `unit` ticks. Throws OverflowException, and ArgumentException for NaN. */
  static fromUnits(value: number, unit: bigint): TimeSpan {
    if (Number.isNaN(value))
      throw netFault('System.ArgumentException', 'TimeSpan does not accept floating point Not-a-Number values.')
    const ticks = value * Number(unit)
    // As a Double the largest tick count is 2^63 itself.
    if (ticks > 2 ** 63 || ticks < -(2 ** 63)) throw tooLong()
    if (ticks === 2 ** 63) return TimeSpan.maxValue
    return new TimeSpan(BigInt(Math.trunc(ticks)))
  }

  /** new TimeSpan(days, hours, …), each part of any size and sign. */
  static fromParts(
    days: number,
    hours: number,
    minutes: number,
    seconds: number,
    milliseconds = 0,
    microseconds = 0,
  ): TimeSpan {
    const total =
      BigInt(days) * ticksPerDay +
      BigInt(hours) * ticksPerHour +
      BigInt(minutes) * ticksPerMinute +
      BigInt(seconds) * ticksPerSecond +
      BigInt(milliseconds) * ticksPerMillisecond +
      BigInt(microseconds) * ticksPerMicrosecond
    if (total > maxLong || total < minLong) {
      throw netFault('System.ArgumentOutOfRangeException', 'TimeSpan overflowed because the duration is too long.')
    }
    return new TimeSpan(total)
  }
}
