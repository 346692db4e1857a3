import type { Described } from '../declare.ts'
import { dateOnlyType, dateTimeOffsetType, dateTimeType, timeOnlyType } from './dateTimeTypes.ts'
import { timeSpanType } from './timeSpanType.ts'
import { timeZoneType } from './timeZone.ts'

export const timeTypes: ReadonlyMap<string, () => Described> = new Map([
  ['System.DateTime', dateTimeType],
  ['System.DateTimeOffset', dateTimeOffsetType],
  ['System.TimeSpan', timeSpanType],
  ['System.DateOnly', dateOnlyType],
  ['System.TimeOnly', timeOnlyType],
  ['System.TimeZoneInfo', timeZoneType],
])
