import { Random } from '../../../dotnet/random.ts'
import { Double } from '../../../kernel/boxes.ts'
import { numericCode, toDouble } from '../../../kernel/convertNumber.ts'
import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { convert } from '../../../types/conversion/convert.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { baseOf } from '../../../types/psobject.ts'
import { doubleType } from '../../../types/typeOf.ts'

const generators = new WeakMap<Session, Random>()

/** The session's generator: -SetSeed replaces it for all later calls. */
export function generatorOf(session: Session): Random {
  let generator = generators.get(session)
  if (generator === undefined) {
    generator = new Random()
    generators.set(session, generator)
  }
  return generator
}

export function seedFor(session: Session, seed: number): void {
  generators.set(session, new Random(seed))
}

/** A bound of the range as Int32, Int64 or Double: text is read as a number first. */
function bound(value: Value | undefined, otherwise: Value): Value {
  const given = value === undefined ? otherwise : baseOf(value)
  if (numericCode(given) >= 5 && numericCode(given) <= 14) return given
  return convert(toText(given), doubleType)
}

/** A number in [minimum, maximum): Int32 where both are, Int64 for larger integers, Double else. Throws MinGreaterThanOrEqualMax. */
export function randomNumber(random: Random, minimum: Value | undefined, maximum: Value | undefined): Value {
  const low = bound(minimum, 0)
  const high = bound(maximum, 2147483647)
  if (low instanceof Double || high instanceof Double) {
    const isWhole =
      Number.isInteger(toDouble(low)) &&
      Number.isInteger(toDouble(high)) &&
      typeof minimum !== 'object' &&
      typeof maximum !== 'object'
    if (!isWhole) {
      check(toDouble(low), toDouble(high))
      return new Double(toDouble(low) + random.source.sample() * (toDouble(high) - toDouble(low)))
    }
  }
  const from = toDouble(low)
  const to = toDouble(high)
  check(from, to)
  if (from >= -2147483648 && to <= 2147483647 && typeof low !== 'bigint' && typeof high !== 'bigint')
    return random.between(from, to)
  return BigInt(Math.floor(random.source.sample() * (to - from))) + BigInt(Math.trunc(from))
}

function check(low: number, high: number): void {
  if (low < high) return
  throw new Fault({
    id: 'MinGreaterThanOrEqualMax',
    category: 'InvalidArgument',
    exception: 'System.ArgumentException',
    message: `The Minimum value (${low}) cannot be greater than or equal to the Maximum value (${high}).`,
  })
}
