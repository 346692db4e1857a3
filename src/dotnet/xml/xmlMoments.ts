/** A moment as XML Schema writes it: clock ticks, and the offset in minutes (null: none; not numeric: 'Z'). */
export interface XmlMoment {
  readonly ticks: bigint
  readonly offset: number | null
  readonly isNumeric: boolean
}

/** xsd:dateTime, date, time, gYearMonth, gYear. Null where the text is none. */
export function parseMoment(text: string): XmlMoment | null {
  const match =
    /^\s*(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?|(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)(Z|[+-]\d\d:\d\d)?\s*$/.exec(
      text,
    )
  if (match === null) return null
  const isTime = match[8] !== undefined
  const today = new Date()
  const [year, month, day] = isTime
    ? [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    : [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  const [hour, minute, second] = (isTime ? match.slice(8, 11) : match.slice(4, 7)).map((n) => Number(n ?? 0)) as [
    number,
    number,
    number,
  ]
  const fraction = (isTime ? match[11] : match[7]) ?? ''
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(2000, month, 0)).getUTCDate()) return null
  if (hour > 24 || minute > 59 || second > 59) return null
  const milliseconds = new Date(0)
  milliseconds.setUTCFullYear(year, month - 1, day)
  milliseconds.setUTCHours(hour, minute, second)
  if (milliseconds.getUTCDate() !== day && hour < 24) return null
  const ticks =
    BigInt(milliseconds.getTime()) * 10_000n + 621_355_968_000_000_000n + BigInt(fraction.padEnd(7, '0').slice(0, 7))
  return { ticks, ...offsetOf(match[12]) }
}

function offsetOf(zone: string | undefined): { readonly offset: number | null; readonly isNumeric: boolean } {
  if (zone === undefined) return { offset: null, isNumeric: false }
  if (zone === 'Z') return { offset: 0, isNumeric: false }
  const size = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
  return { offset: zone.startsWith('-') ? -size : size, isNumeric: true }
}
