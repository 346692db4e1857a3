import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { convert } from '../conversion/convert.ts'
import { isNumericCode } from '../conversion/figure.ts'
import { scanNumberText } from '../conversion/numberText.ts'
import type { NetType } from '../netType.ts'
import { int32Type } from '../typeOf.ts'

/** A text operand as a number: a PowerShell literal of any type, else converted to the other operand's type (Int32 where that is no number). Throws PSInvalidCastException. */
export function numberOfText(text: string, other: NetType): Value {
  const scanned = scanNumberText(text)
  if (scanned !== undefined) return scanned
  return convert(text.trim(), isNumericCode(other.code) || other.isEnum ? other : int32Type)
}

/** An operand converted to the type an operator wants; a failed cast becomes a plain RuntimeException around it. */
export function convertOperand(value: Value, type: NetType): Value {
  try {
    return convert(value, type)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw new Fault({
      id: 'RuntimeException',
      exception: 'System.Management.Automation.RuntimeException',
      message: thrown.message,
      inner: thrown,
    })
  }
}
