/**
 * Every change a back end can be asked for, as plain data. One change is one transaction: a back end performs all of it or none, except
 * that each id of a bulk change stands for itself and is refused for itself.
 */
import type {
  AutomaticUpdateMode,
  DisplayOrientation,
  ManagedSystemsType,
  ReturnState,
  UserType,
} from '../enumerations.ts'
import type { Refusal } from '../errors.ts'
import type { DiskProtectionStep } from '../rules.ts'
import type { System } from '../tables.ts'

/** What Set-WmsStation can set, one at a time. */
export type StationSetting =
  | { readonly kind: 'friendlyName'; readonly name: string }
  | { readonly kind: 'autoLogOn'; readonly userName: string; readonly overrideAdminWarning: boolean }
  | { readonly kind: 'noAutoLogOn' }
  | { readonly kind: 'sessionHost'; readonly computerName: string }
  | { readonly kind: 'virtualMachine'; readonly name: string }
  | { readonly kind: 'localSessionHost' }
  | { readonly kind: 'displayOrientation'; readonly orientation: DisplayOrientation }

/** The settings of a scheduled update; what is left out stays as it is. */
export interface ScheduledUpdatePatch {
  readonly AutomaticUpdateMode?: AutomaticUpdateMode
  readonly HourToScheduleUpdates?: number
  readonly CustomScript?: string
  readonly MaxTimeAllowedForCustomScript?: number
  readonly ReturnState?: ReturnState
}

/** The settings Set-WmsSystem changes, by the names of the object's properties. */
export type SystemPatch = Partial<
  Pick<
    System,
    | 'BootToConsoleMode'
    | 'IsDesktopMonitoringAllowed'
    | 'IsChatEnabled'
    | 'IsIPPerSessionEnabled'
    | 'IsSingleSessionPerUser'
    | 'SuppressPrivacyNotification'
    | 'IsAdminOrchestrationEnabled'
    | 'SystemMode'
  >
>

export interface UserPatch {
  readonly FullName?: string
  readonly Description?: string
  readonly UserType?: UserType
}

/** The image, prefix and place by which the virtual desktop cmdlets name a template. */
export interface TemplateSource {
  readonly inputFilePath: string
  readonly templatePrefix: string
  /** A folder; empty stands for the image's own. */
  readonly vhdLocation: string
}

type Ids = readonly number[]

export type Change =
  | { readonly kind: 'closeSessions' | 'disconnectSessions' | 'unlockSessions'; readonly ids: Ids }
  | { readonly kind: 'lockSessions'; readonly ids: Ids; readonly message: string }
  | { readonly kind: 'limitWeb'; readonly ids: Ids; readonly limited: boolean }
  | { readonly kind: 'setWebLimiting'; readonly sites: readonly string[]; readonly isAllowList: boolean }
  /** `now`: when the programs start, as a FILETIME (100 ns since 1601, UTC). */
  | { readonly kind: 'openApp'; readonly ids: Ids; readonly fileToRun: string; readonly now: bigint }
  | {
      readonly kind: 'closeApp'
      readonly sessionId: number
      readonly processId: number
      readonly windowId: bigint
      readonly createTime: bigint
    }
  | {
      readonly kind: 'publishDesktop'
      readonly sessionId: number
      readonly isRemoteControl: boolean
      /** 0: no limit. */
      readonly maxViewers: number
    }
  | { readonly kind: 'unpublishDesktop'; readonly sessionId: number }
  | { readonly kind: 'showDesktop'; readonly ids: Ids; readonly invitation: string; readonly title: string }
  | { readonly kind: 'identifySessions' | 'identifyStations'; readonly ids: Ids; readonly shown: boolean }
  | { readonly kind: 'clearStations' }
  | { readonly kind: 'splitStations' | 'joinStations' | 'updateStations'; readonly ids: Ids }
  | { readonly kind: 'setStations'; readonly ids: Ids; readonly setting: StationSetting }
  | { readonly kind: 'lockUsbStorage'; readonly ids: Ids; readonly locked: boolean }
  | { readonly kind: 'changeDiskProtection'; readonly step: DiskProtectionStep }
  /** `enabled` left out keeps the updates on or off. */
  | { readonly kind: 'setScheduledUpdate'; readonly settings: ScheduledUpdatePatch; readonly enabled?: boolean }
  | { readonly kind: 'setSystem'; readonly settings: SystemPatch }
  | { readonly kind: 'restartSystem' | 'stopSystem' }
  /** `userName`: the account with which the computer is to be managed there. */
  | {
      readonly kind: 'manageSystem'
      readonly computerName: string
      readonly type: ManagedSystemsType
      readonly userName: string
    }
  | { readonly kind: 'forgetSystem'; readonly computerName: string }
  | {
      readonly kind: 'createUser'
      readonly name: string
      readonly userType: UserType
      readonly fullName: string
      readonly description: string
    }
  | { readonly kind: 'changeUser'; readonly name: string; readonly settings: UserPatch }
  | { readonly kind: 'removeUser'; readonly name: string }
  | { readonly kind: 'changeVirtualDesktopRole'; readonly enabled: boolean; readonly restart: boolean }
  | { readonly kind: 'importTemplate'; readonly source: TemplateSource }
  /** The domain to join; empty for a workgroup machine. */
  | {
      readonly kind: 'createTemplateMachine'
      readonly source: TemplateSource
      readonly administratorUser: string
      readonly domain: string
    }
  | {
      readonly kind: 'createVirtualDesktops'
      readonly ids: Ids
      readonly source: TemplateSource
      readonly domain: string
    }
  | { readonly kind: 'openTemplateMachine'; readonly virtualMachineGuid: string; readonly domain: string }

export type ChangeKind = Change['kind']
export type ChangeOf<K extends ChangeKind> = Extract<Change, { readonly kind: K }>

/** What a change came to. */
export interface Outcome {
  /** The ids it was performed for, in the order asked; empty for a change without ids. */
  readonly done: readonly number[]
  /** Why it was not performed, one per id or one for the whole. */
  readonly refused: readonly Refusal[]
  /** What the user is told with -Verbose. */
  readonly notes: readonly string[]
}

export const performed = (notes: readonly string[] = []): Outcome => ({ done: [], refused: [], notes })
export const refuse = (refusal: Refusal): Outcome => ({ done: [], refused: [refusal], notes: [] })

/** Does `act` for each id in order; a refusal it answers with leaves the other ids to be done. */
export function forEachId(ids: readonly number[], act: (id: number) => Refusal | undefined): Outcome {
  const done: number[] = []
  const refused: Refusal[] = []
  for (const id of ids) {
    const refusal = act(id)
    if (refusal) refused.push(refusal)
    else done.push(id)
  }
  return { done, refused, notes: [] }
}
