import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import { setVariable } from '../../session/variables.ts'
import { enumNamed } from '../../types/enum.ts'
import { requireType } from '../../types/netType.ts'
import { switchOf } from '../../types/switchParameter.ts'
import type { CommonParameters } from '../pipeline/commandRuntime.ts'

const actions = 'System.Management.Automation.ActionPreference'
const impacts = 'System.Management.Automation.ConfirmImpact'

/** Common parameters of an advanced function become preference variables of its scope, which the commands it calls see. */
export function setPreferences(frame: Frame, common: CommonParameters): void {
  const set = (name: string, type: string, value: string | null) => {
    if (value !== null) setVariable(frame, name, enumNamed(requireType(type), value) ?? (value as Value))
  }
  const shown = (flag: boolean | null) => (flag === null ? null : flag ? 'Continue' : 'SilentlyContinue')
  set('DebugPreference', actions, shown(common.debug))
  set('VerbosePreference', actions, shown(common.verbose))
  set('ErrorActionPreference', actions, common.errorAction)
  set('WarningPreference', actions, common.warningAction)
  set('InformationPreference', actions, common.informationAction)
  set('ProgressPreference', actions, common.progressAction)
  if (common.whatIf !== null) setVariable(frame, 'WhatIfPreference', switchOf(common.whatIf))
  set('ConfirmPreference', impacts, common.confirm === null ? null : common.confirm ? 'Low' : 'None')
}
