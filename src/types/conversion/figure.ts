import { char } from '../../kernel/boxes.ts'
import { fromInteger } from '../../kernel/convertNumber.ts'
import { Fault } from '../../kernel/fault.ts'
import { nothing, type Value } from '../../kernel/value.ts'
import { delegateOf } from '../delegate.ts'
import type { Invocable } from '../invocable.ts'
import { type NetType, requireType } from '../netType.ts'
import { referenceTo } from '../psReference.ts'
import { absent } from '../switchParameter.ts'
import { psCustomObjectType, psObjectType, typeOf } from '../typeOf.ts'
import { figureArray, figureScalarToArray } from './arrayFigure.ts'
import { noConversionFault } from './castFault.ts'
import { figureClassConversion } from './classFigure.ts'
import { convert } from './convert.ts'
import { figureNumeric } from './numericFigure.ts'
import { rank } from './ranks.ts'
import { specialConversion } from './special.ts'
import { toBoolean } from './toBoolean.ts'
import { toCustomObject } from './toCustomObject.ts'
import { integerToEnum } from './toEnum.ts'
import { toText } from './toText.ts'

/** How values of one type become another. `rank` 0: they do not, and `run` throws. */
export interface Conversion {
  readonly rank: number
  run(value: Value, type: NetType): Value
}

export function conversion(rankOf: number, run: (value: Value, type: NetType) => Value): Conversion {
  return { rank: rankOf, run }
}

const tables: WeakMap<NetType, Map<NetType | null, Conversion>> = new WeakMap()

/** The conversion from a type (null: from `$null`) to another; found once. */
export function conversionFor(from: NetType | null, to: NetType): Conversion {
  let table = tables.get(to)
  if (table === undefined) {
    table = new Map()
    tables.set(to, table)
  }
  let found = table.get(from)
  if (found === undefined) {
    found = from === null ? figureFromNull(to) : figure(from, to)
    table.set(from, found)
  }
  return found
}

export const impossible: Conversion = conversion(rank.none, (value, type) => {
  throw noConversionFault(value, type)
})
const asIs = (value: Value): Value => value

export function isNumericCode(code: number): boolean {
  return code >= 5 && code <= 15
}

export function isIntegerCode(code: number): boolean {
  return code >= 5 && code <= 12
}

function figureFromNull(to: NetType): Conversion {
  if (isNumericCode(to.code) || to.code === 20)
    return conversion(rank.nullToValue, (_, type) => fromInteger(0, type.code))
  switch (to.code) {
    case 3:
      return conversion(rank.nullToValue, () => false)
    case 4:
      return conversion(rank.nullToValue, () => char(0))
    case 18:
      return conversion(rank.toText, () => '')
  }
  switch (to.fullName) {
    case 'System.Management.Automation.SwitchParameter':
      return conversion(rank.nullToValue, () => absent)
    case 'System.Management.Automation.PSReference':
      return conversion(rank.nullToReference, () => referenceTo(null))
    case 'System.Void':
      return conversion(rank.nullToValue, () => nothing)
  }
  if (to.nullableOf !== null) return conversion(rank.nullToValue, () => null)
  if (!to.isValueType) return conversion(rank.nullToReference, () => null)
  return impossible
}

function figure(from: NetType, to: NetType): Conversion {
  if (from === to) return conversion(rank.identity, asIs)
  const numeric = figureNumeric(from, to)
  if (numeric !== null) return numeric
  if (to.isAssignableFrom(from)) return conversion(rank.assignable, asIs)
  if (to === psObjectType || to === psCustomObjectType) return conversion(rank.psObject, asIs)
  const language = figureLanguage(from, to)
  if (language !== null) return language
  const scalar = figureScalarToArray(from, to)
  const other = figureClassConversion(from, to)
  if (scalar === null) return other
  if (other === impossible) return scalar
  return conversion(Math.max(scalar.rank, other.rank), (value, type) => {
    const first = attempt(scalar, value, type)
    return first === undefined ? other.run(value, type) : first
  })
}

function attempt(c: Conversion, value: Value, type: NetType): Value | undefined {
  try {
    return c.run(value, type)
  } catch (thrown) {
    if (thrown instanceof Fault) return undefined
    throw thrown
  }
}

/** What the language itself knows: Nullable, Void, Boolean, String, arrays, references, enumerations of integers … */
function figureLanguage(from: NetType, to: NetType): Conversion | null {
  const underlying = to.nullableOf
  if (underlying !== null) {
    const inner = conversionFor(from, underlying)
    if (inner.rank !== rank.none) return conversion(inner.rank, (value) => convert(value, underlying))
  }
  if (to.fullName === 'System.Management.Automation.PSCustomObject') {
    return conversion(rank.language, toCustomObject)
  }
  if (to.fullName === 'System.Void') return conversion(rank.language, () => nothing)
  if (to.code === 3) return conversion(rank.language, (value) => toBoolean(value))
  if (to.code === 18) return conversion(rank.toText, (value) => (isNullString(value) ? null : toText(value)))
  const array = figureArray(from, to)
  if (array !== null) return array
  const special = specialConversion(from, to)
  if (special !== undefined) return special
  if (to.fullName === 'System.Management.Automation.PSReference')
    return conversion(rank.language, (value) => referenceTo(value))
  if (to.isDelegate && isScriptBlock(from))
    return conversion(rank.language, (value, type) => delegateOf(type, value as Value & Invocable))
  if (to.isEnum && (isIntegerCode(from.code) || from.isEnum)) return conversion(rank.language, integerToEnum)
  return null
}

function isNullString(value: Value): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeOf(value).fullName === 'System.Management.Automation.Language.NullString'
  )
}

function isScriptBlock(type: NetType): boolean {
  return type.isA(requireType('System.Management.Automation.ScriptBlock'))
}
