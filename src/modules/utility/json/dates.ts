import type { Value } from '../../../kernel/value.ts'
import { convert, tryConvert } from '../../../types/conversion/convert.ts'
import { invokeMember, invokeStatic } from '../../../types/members.ts'
import { requireType } from '../../../types/netType.ts'

/** -DateKind: how texts that are dates are read. */
export type DateKind = 'Default' | 'Local' | 'Utc' | 'Offset' | 'String'

const isoDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/
const oldDate = /^\/Date\((-?\d+)([+-]\d{4})?\)\/$/

/** The date that a JSON text stands for, or null where it is just a text. */
export function jsonDate(text: string, kind: DateKind): Value {
  if (kind === 'String' || text.length < 8) return null
  const first = text.charCodeAt(0)
  if (first === 47) return fromOldDate(text, kind)
  if (first < 48 || first > 57 || !isoDate.test(text)) return null
  return readDate(text, kind)
}

function readDate(text: string, kind: DateKind): Value {
  if (kind === 'Offset') return tryConvert(text, requireType('System.DateTimeOffset')) ?? null
  let date: Value
  try {
    date = invokeStatic(requireType('System.DateTime'), 'Parse', [
      text,
      null,
      convert('RoundtripKind', requireType('System.Globalization.DateTimeStyles')),
    ])
  } catch {
    // A month 13 or an hour 25: the library leaves such a text a text.
    return null
  }
  if (kind === 'Utc') return invokeMember(date, 'ToUniversalTime', [])
  if (kind === 'Local') return invokeMember(date, 'ToLocalTime', [])
  return date
}

/** `/Date(milliseconds)/` of older serialisers. */
function fromOldDate(text: string, kind: DateKind): Value {
  const match = oldDate.exec(text)
  if (match === null) return null
  const iso = new Date(Number(match[1])).toISOString()
  const date = readDate(iso, kind)
  return match[2] !== undefined && kind === 'Default' ? invokeMember(date, 'ToLocalTime', []) : date
}
