import type { NetType } from './netType.ts'
import { requireType } from './netType.ts'

/** System.Management.Automation.SwitchParameter. */
export class SwitchParameter {
  readonly isPresent: boolean
  constructor(isPresent: boolean) {
    this.isPresent = isPresent
  }
  get netType(): NetType {
    return requireType('System.Management.Automation.SwitchParameter')
  }
}

/** `[switch]$true`. */
export const present: SwitchParameter = new SwitchParameter(true)
/** `[switch]$false`. */
export const absent: SwitchParameter = new SwitchParameter(false)

/** The switch of a boolean. */
export function switchOf(isPresent: boolean): SwitchParameter {
  return isPresent ? present : absent
}
