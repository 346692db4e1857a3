import type { ProfileFiles } from '../../kernel/host.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { construct } from '../../types/members.ts'
import { requireType } from '../../types/netType.ts'
import { PSNoteProperty } from '../../types/psmembers.ts'
import { extensible, setMemberOf } from '../../types/psobject.ts'
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
    profile: () => profileVariable(session.host.machine.profiles),
  }
}

/** `$PROFILE`: the last file that runs, with all of them as properties. */
function profileVariable(files: ProfileFiles): Value {
  const { value, bag } = extensible(files.CurrentUserCurrentHost)
  for (const [name, file] of Object.entries(files)) setMemberOf(bag, new PSNoteProperty(name, file))
  return value
}
