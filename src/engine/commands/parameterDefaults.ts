import { Byte, Decimal, Double, Int16, SByte, Single, UInt16, UInt32, UInt64 } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import type { NetType } from '../../types/netType.ts'
import { switchOf } from '../binder/typing.ts'

/** Whether a type is SwitchParameter. */
export function isSwitch(type: NetType | null): boolean {
  return type !== null && type.fullName === 'System.Management.Automation.SwitchParameter'
}

/** What a script's parameter without default holds when nothing is bound: zero, '' or False for the simple types, else null. */
export function initialValueOf(type: NetType | null): Value {
  if (type === null) return null
  switch (type.code) {
    case 3:
      return false
    case 5:
      return new SByte(0)
    case 6:
      return new Byte(0)
    case 7:
      return new Int16(0)
    case 8:
      return new UInt16(0)
    case 9:
      return 0
    case 10:
      return new UInt32(0)
    case 11:
      return 0n
    case 12:
      return new UInt64(0n)
    case 13:
      return new Single(0)
    case 14:
      return new Double(0)
    case 15:
      return new Decimal(0n, 0)
    case 18:
      return ''
    default:
      return isSwitch(type) ? switchOf(false) : null
  }
}
