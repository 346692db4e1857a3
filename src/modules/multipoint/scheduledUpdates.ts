/** Set- and Enable-WmsScheduledUpdate. */
import type { UInt32 } from '../../kernel/boxes.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import type { ScheduledUpdatePatch } from './domain/changes/change.ts'
import type { AutomaticUpdateMode, ReturnState } from './domain/enumerations.ts'

interface ScheduledUpdateParameters {
  readonly AutomaticUpdateMode: EnumValue | null | undefined
  readonly HourToScheduleUpdates: UInt32 | null | undefined
  readonly CustomScript: string | undefined
  readonly MaxTimeAllowedForCustomScript: UInt32 | null | undefined
  readonly ReturnState: EnumValue | null | undefined
}

/** The settings that were given; null says as little as nothing. */
export function scheduledUpdateSettings({
  bound,
}: {
  readonly bound: ScheduledUpdateParameters
}): ScheduledUpdatePatch {
  const { AutomaticUpdateMode, HourToScheduleUpdates, CustomScript, MaxTimeAllowedForCustomScript, ReturnState } = bound
  return {
    ...(AutomaticUpdateMode && { AutomaticUpdateMode: enumText(AutomaticUpdateMode) as AutomaticUpdateMode }),
    ...(HourToScheduleUpdates && { HourToScheduleUpdates: HourToScheduleUpdates.value }),
    ...(CustomScript !== undefined && { CustomScript }),
    ...(MaxTimeAllowedForCustomScript && { MaxTimeAllowedForCustomScript: MaxTimeAllowedForCustomScript.value }),
    ...(ReturnState && { ReturnState: enumText(ReturnState) as ReturnState }),
  }
}
