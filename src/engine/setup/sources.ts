import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { typeByFullName } from '../../types/registry.ts'
import { engineIntrinsicsOf } from '../commands/engineIntrinsics.ts'
import { hostOf } from '../netTypes/host/host.ts'
import { errorListOf } from './errorVariable.ts'
import type { VariableSources } from './variables.ts'
import { versionTable } from './versionTable.ts'

/** Where the session's variables of other layers' classes come from. What is not there yet is `$null`. */
export function variableSources(session: Session): VariableSources {
  const make = (type: string): Value => (typeByFullName(type) === null ? null : construct(requireType(type), []))
  return {
    error: () => errorListOf(session),
    executionContext: () => engineIntrinsicsOf(session.running),
    host: () => hostOf(session),
    psStyle: () => session.styleObject,
    versionTable: () => versionTable(session),
    location: () => session.locationObject(),
    outputEncoding: () => make('System.Text.UTF8Encoding'),
    defaultParameterValues: () => make('System.Management.Automation.DefaultParameterDictionary'),
    profile: () => `${session.host.machine.homeDirectory}/.config/powershell/Microsoft.PowerShell_profile.ps1`,
  }
}
